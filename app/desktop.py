"""Menu entry, icon and file association for the user, after the XDG specifications; no root needed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from app import paths
from app.files import write_bytes

_ENTRY = """[Desktop Entry]
Type=Application
Name=Jingdu
Name[zh_TW]=晶讀
Name[zh_CN]=晶读
GenericName=Chinese reading aid
Comment=Read Traditional Chinese beside Simplified and English
Comment[zh_TW]=繁體、簡體、英文逐段對讀
Comment[zh_CN]=繁体、简体、英文逐段对读
Exec={command} %f
Icon=jingdu
Terminal=false
Categories=Education;Languages;Office;
MimeType=text/plain;
StartupWMClass=jingdu
"""


def _share() -> Path:
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def _files() -> dict[Path, bytes]:
    """Return what is put in place: the path of each file and its content."""
    quoted = " ".join(_quoted(part) for part in (sys.executable, str(paths.root() / "main.py")))
    return {
        _share() / "applications" / "jingdu.desktop": _ENTRY.format(command=quoted).encode(),
        _share() / "icons" / "hicolor" / "scalable" / "apps" / "jingdu.svg": paths.resource(
            "icons/jingdu.svg"
        ).read_bytes(),
    }


def _quoted(argument: str) -> str:
    """Quote an argument as the Desktop Entry specification wants it: as an argument, then as a string."""
    for sign in ("\\", '"', "`", "$"):
        argument = argument.replace(sign, "\\" + sign)
    return '"' + argument.replace("%", "%%").replace("\\", "\\\\") + '"'


def install() -> None:
    """Put the menu entry and the icon in place."""
    for path, content in _files().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(path, content)
        print(f"Installed {path}")
    _refresh()


def uninstall() -> None:
    """Take them away again."""
    for path in _files():
        if path.exists():
            path.unlink()
            print(f"Removed {path}")
    _refresh()


def _refresh() -> None:
    """Tell the desktop, where it has the tool for it; without the tool it notices by itself."""
    tool = shutil.which("update-desktop-database")
    if tool:
        subprocess.run([tool, str(_share() / "applications")], check=False, capture_output=True)


if __name__ == "__main__":
    {"install": install, "uninstall": uninstall}[sys.argv[1]]()
