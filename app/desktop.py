"""Menu entry, icon and file association for the user, after the XDG specifications; no root needed."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from app import paths
from app.errors import JingduError, reason_of
from app.files import write_bytes
from app.translate.pack_file import SUFFIX

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
MimeType=text/plain;{pack};
StartupWMClass=jingdu
"""


_PACK_TYPE = "application/x-jingdu-pack"
_MIME = f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{_PACK_TYPE}">
    <comment>Jingdu reading pack</comment>
    <sub-class-of type="application/json"/>
    <glob pattern="*{SUFFIX}"/>
  </mime-type>
</mime-info>
"""


def _share() -> Path:
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def _files() -> dict[Path, bytes]:
    """Return what is put in place: the path of each file and its content."""
    quoted = " ".join(_quoted(part) for part in (sys.executable, str(paths.root() / "main.py")))
    return {
        _share() / "applications" / "jingdu.desktop": _ENTRY.format(command=quoted, pack=_PACK_TYPE).encode(),
        _share() / "mime" / "packages" / "jingdu.xml": _MIME.encode(),
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
    for name, folder in (("update-desktop-database", "applications"), ("update-mime-database", "mime")):
        tool = shutil.which(name)
        if tool and (_share() / folder).is_dir():
            subprocess.run([tool, str(_share() / folder)], check=False, capture_output=True)


def main(arguments: Sequence[str]) -> int:
    """Do what the one argument says; return the exit code."""
    actions = {"install": install, "uninstall": uninstall}
    if len(arguments) != 1 or arguments[0] not in actions:
        sys.stderr.write("usage: python -m app.desktop {install,uninstall}\n")
        return 2
    try:
        actions[arguments[0]]()
    except JingduError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except OSError as error:
        sys.stderr.write(f"{error.filename} cannot be written: {reason_of(error)}.\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
