"""``glossary``: list, export and import, and an annotation that knows what was imported."""

import json
from pathlib import Path

import pytest

from app import engine, paths
from app.cli.run import run
from app.lexicon import glossary_csv, glossary_tbx
from app.lexicon.termbase import Category, TermEntry

Capture = pytest.CaptureFixture[str]
GATE = TermEntry("gate", Category.TRADE, "閘口令", "闸口令", "gate order", aliases=("水閘|閘門",))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "terms.csv").write_text(glossary_csv.write([GATE]))
    (tmp_path / "terms.tbx").write_text(glossary_tbx.write([GATE]))
    return tmp_path / "terms.csv"


def test_the_list_has_a_line_for_every_term(capsys: Capture) -> None:
    assert run(["glossary", "list"]) == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert {len(line) for line in lines} == {5}
    assert ["entity-list", "law", "實體清單", "实体清单", "Entity List"] in lines
    assert len(lines) == len(engine.annotator().lexicon.termbase)


@pytest.mark.parametrize("ending", ["csv", "tbx", "CSV"])
def test_what_is_exported_can_be_imported(tmp_path: Path, capsys: Capture, ending: str) -> None:
    target = tmp_path / f"all.{ending}"
    assert run(["glossary", "export", str(target)]) == 0
    number = len(engine.annotator().lexicon.termbase)
    assert capsys.readouterr().out == f"Exported {number} terms.\n"
    assert run(["glossary", "import", str(target)]) == 0
    assert capsys.readouterr().out == f"Imported {number} new and 0 changed terms.\n"


@pytest.mark.parametrize("ending", [".csv", ".tbx"])
def test_an_imported_term_is_found_in_a_text(
    file: Path, tmp_path: Path, capsys: Capture, ending: str
) -> None:
    (tmp_path / "page.txt").write_text("南灣的閘口令生效了。")
    assert run(["glossary", "import", str(file.with_suffix(ending))]) == 0
    engine.reload()
    capsys.readouterr()
    assert run(["annotate", str(tmp_path / "page.txt")]) == 0
    (unit,) = json.loads(capsys.readouterr().out)["units"]
    found = [token for token in unit["tokens"] if token["term"] == "gate"]
    assert [(token["text"], token["english"]) for token in found] == [("閘口令", "gate order")]


def test_importing_twice_changes_nothing(file: Path, capsys: Capture) -> None:
    for expected in ("Imported 1 new and 0 changed terms.\n", "Imported 0 new and 0 changed terms.\n"):
        assert run(["glossary", "import", str(file)]) == 0
        assert capsys.readouterr().out == expected


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("terms.xlsx", b"", "none of .csv, .tbx and .toml"),
        ("terms", b"", "none of .csv, .tbx and .toml"),
        ("none.csv", None, "no such file"),
        ("none.tbx", None, "no such file"),
        ("bad.csv", b"id,tw\n1\n", "line 2"),
        ("bad.tbx", b"<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "declares entities"),
        ("bad.tbx", b"\x00", "is not a TBX file"),
    ],
)
def test_a_wrong_file_changes_nothing(
    tmp_path: Path, capsys: Capture, name: str, content: bytes | None, words: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    assert run(["glossary", "import", str(tmp_path / name)]) == 1
    said = capsys.readouterr()
    assert words in said.err and said.err.count("\n") == 1 and said.out == ""
    assert not (paths.data_dir() / "termbase.toml").exists()


def test_an_export_that_cannot_be_written_is_one_sentence(tmp_path: Path, capsys: Capture) -> None:
    assert run(["glossary", "export", str(tmp_path / "none" / "all.csv")]) == 1
    said = capsys.readouterr()
    assert "no such file or directory" in said.err and said.err.count("\n") == 1 and said.out == ""


def test_damaged_terms_of_the_reader_are_set_aside_with_one_sentence(tmp_path: Path, capsys: Capture) -> None:
    (paths.data_dir() / "termbase.toml").write_text("term = 5")
    (tmp_path / "page.txt").write_text("港口關了。")
    engine.reload()
    assert run(["annotate", str(tmp_path / "page.txt")]) == 0
    said = capsys.readouterr()
    aside = paths.data_dir() / "termbase.toml.damaged"
    assert (
        said.err
        == f"Your terms could not be read (the file is damaged); the file was set aside as {aside}.\n"
    )
    assert '"title"' in said.out and aside.read_text() == "term = 5"


def test_the_check_counts_every_category(capsys: Capture) -> None:
    code = run(["glossary", "check"])
    said = capsys.readouterr()
    counted = {line.split()[0]: line.split()[-1] for line in said.out.splitlines() if line[:1].islower()}
    assert {category.value for category in Category} <= counted.keys()
    assert code == (1 if said.err else 0)
