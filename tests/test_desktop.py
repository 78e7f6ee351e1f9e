"""The menu entry and the icon: put in place and taken away without trace."""

import re
import sys
from pathlib import Path

import pytest

from app import desktop, paths

_INSTALLED = {
    "applications/jingdu.desktop",
    "icons/hicolor/scalable/apps/jingdu.svg",
    "mime/packages/jingdu.xml",
}


@pytest.fixture
def share(user_folder: Path) -> Path:
    return user_folder / "data"


def _files(share: Path) -> set[str]:
    """Return what is there of ours; the desktop's tools make indexes of it beside."""
    return {str(path.relative_to(share)) for path in share.rglob("jingdu.*")}


def test_entry_and_icon_come_and_go(share: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert desktop.main(["install"]) == 0
    assert _files(share) == _INSTALLED
    assert desktop.main(["install"]) == 0
    assert desktop.main(["uninstall"]) == 0
    assert _files(share) == set()
    assert capsys.readouterr().out.count("Removed") == 3
    assert desktop.main(["uninstall"]) == 0
    assert capsys.readouterr().out == ""


def test_the_entry_starts_this_program_with_a_file(share: Path) -> None:
    desktop.install()
    lines = (share / "applications/jingdu.desktop").read_text("utf-8").splitlines()
    assert lines[0] == "[Desktop Entry]"
    values = dict(line.split("=", 1) for line in lines[1:])
    assert (values["Type"], values["Name[zh_TW]"], values["MimeType"]) == (
        "Application",
        "晶讀",
        "text/plain;application/x-jingdu-pack;",
    )
    command, code = _arguments(values["Exec"])
    assert (command, code) == (sys.executable, str(paths.root() / "main.py"))
    assert values["Exec"].endswith(" %f")


def _arguments(written: str) -> list[str]:
    """Read an Exec value as the Desktop Entry specification says: string escapes, then quoting."""
    string = re.sub(r"\\(.)", r"\1", written)
    return [
        re.sub(r"\\(.)", r"\1", part).replace("%%", "%")
        for part in re.findall(r'"((?:[^"\\]|\\.)*)"', string)
    ]


@pytest.mark.parametrize("path", ["/plain", "/with space", 'a"b', "a$b`c", "a\\b", "100%", "讀"])
def test_any_path_survives_the_quoting(path: str) -> None:
    assert _arguments(desktop._quoted(path)) == [path]
    assert re.search(r"(?<!\\)(?:\\\\)*\\[$`\"]", desktop._quoted(path)) is None


@pytest.mark.parametrize("arguments", [[], ["remove"], ["install", "now"]])
def test_wrong_usage_is_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert desktop.main(arguments) == 2
    assert capsys.readouterr().err.startswith("usage:")


def test_a_folder_that_cannot_be_made_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    assert desktop.main(["install"]) == 1
    error = capsys.readouterr().err
    assert "not a directory" in error and error.count("\n") == 1


def test_without_the_variable_the_users_own_folder_is_taken(
    user_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_DATA_HOME")
    desktop.install()
    assert (user_folder / ".local/share/applications/jingdu.desktop").is_file()
