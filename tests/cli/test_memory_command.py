"""``memory``: the translation memory exchanged, and used by the other commands."""

import json
from pathlib import Path

import pytest

from app.cli.run import run
from app.translate.tmx import TmxUnit, write_tmx

Capture = pytest.CaptureFixture[str]


def test_an_imported_sentence_is_used_and_exported_again(tmp_path: Path, capsys: Capture) -> None:
    file, page, again = tmp_path / "fair.tmx", tmp_path / "page.txt", tmp_path / "again.tmx"
    write_tmx(file, [TmxUnit("展會在港口開了。", "The fair has opened at the port.")])
    page.write_text("展会在港口开了。", "utf-8")
    assert run(["memory", "import", str(file)]) == 0
    assert run(["memory", "import", str(file)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Imported 1 new and 0 changed sentences; 0 were there already.",
        "Imported 0 new and 0 changed sentences; 1 were there already.",
    ]
    assert run(["annotate", str(page)]) == 0
    (unit,) = json.loads(capsys.readouterr().out)["units"]
    assert unit["english"] == {"text": "The fair has opened at the port.", "origin": "memory"}
    assert run(["memory", "export", str(again)]) == 0
    assert capsys.readouterr().out == "Exported 1 sentence.\n"
    assert "The fair has opened at the port." in again.read_text("utf-8")


def test_a_bad_file_is_one_line(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "bad.tmx").write_text("<tmx")
    assert run(["memory", "import", str(tmp_path / "bad.tmx")]) == 1
    assert capsys.readouterr().err == "The translation memory bad.tmx is not well-formed XML (line 1).\n"
