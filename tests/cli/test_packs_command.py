"""``packs``: export over the sample, import on another machine, and what the other commands make of it."""

import json
import shutil
from pathlib import Path

import pytest

from app import paths
from app.cli.run import run
from app.translate.pack_file import read_pack, write_pack
from tests.support.packs import ENGLISH, TEXT, pack

Capture = pytest.CaptureFixture[str]
_SAMPLE = str(paths.resource("sample/sample.txt"))

_BY = ["--author", "Lin Yun", "--licence", "CC0 1.0"]


@pytest.fixture
def article(tmp_path: Path) -> str:
    (tmp_path / "page.txt").write_text(TEXT)
    return str(tmp_path / "page.txt")


@pytest.fixture
def lamp(tmp_path: Path) -> str:
    write_pack(tmp_path / "lamp.jingdupack", pack())
    return str(tmp_path / "lamp.jingdupack")


def _english(article: str, capsys: Capture) -> list[tuple[str, str]]:
    capsys.readouterr()
    assert run(["annotate", article]) == 0
    units = json.loads(capsys.readouterr().out)["units"]
    return [(unit["english"]["origin"], unit["english"]["text"]) for unit in units]


def test_an_imported_pack_is_the_memory_of_its_article(article: str, lamp: str, capsys: Capture) -> None:
    assert {origin for origin, _ in _english(article, capsys)} == {"gloss"}
    assert run(["packs", "import", lamp]) == 0
    assert capsys.readouterr().out == "Imported lamp: 4 sentences by Lin Yun.\n"
    assert _english(article, capsys)[0] == ("memory", ENGLISH["燈塔"])
    assert {origin for origin, _ in _english(article, capsys)} == {"memory"}
    assert run(["packs", "remove", "lamp"]) == 0
    assert {origin for origin, _ in _english(article, capsys)} == {"gloss"}


def test_the_list_tells_the_packs_apart(lamp: str, capsys: Capture) -> None:
    run(["packs", "import", lamp])
    capsys.readouterr()
    assert run(["packs", "list"]) == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert lines[0] == ["lamp", "Lin Yun", "CC BY 4.0", "2026-05-01", "4 sentences", "installed", "in use"]
    assert {line[5] for line in lines[1:]} == {"bundled"}


def test_a_pack_over_the_sample_holds_its_english_and_nothing_of_its_text(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "sample.jingdupack"
    said = ["--author", "Lin Yun", "--licence", "CC BY 4.0", "--notes", "As printed.", "--date", "2026-05-02"]
    assert run(["packs", "export", _SAMPLE, "-o", str(target), *said]) == 0
    number = int(capsys.readouterr().out.split()[1])
    made = read_pack(target)
    assert number == len(made.sentences) > 50
    assert (made.author, made.licence, made.date, made.notes) == (
        "Lin Yun",
        "CC BY 4.0",
        "2026-05-02",
        "As printed.",
    )
    before = _english(_SAMPLE, capsys)
    resources = tmp_path / "elsewhere" / "resources"  # the same program without the sample's memory
    shutil.copytree(paths.resource("packs"), resources / "packs")
    original = paths.resource
    monkeypatch.setattr(paths, "resource", lambda n: resources / n if n == "sample" else original(n))
    assert {origin for origin, _ in _english(_SAMPLE, capsys)} != {"memory"}
    assert run(["packs", "import", str(target)]) == 0
    after = _english(_SAMPLE, capsys)
    assert [text for _, text in after] == [text for _, text in before]
    assert [origin for origin, _ in after].count("memory") == len(after) - 1  # a comment is English already


def test_the_gloss_is_asked_for_by_name(article: str, lamp: str, capsys: Capture, tmp_path: Path) -> None:
    run(["packs", "import", lamp])
    for mode, name in (("memory", "a"), ("gloss", "b")):
        assert run(["export", article, "-o", str(tmp_path / f"{name}.pdf"), "--english", mode]) == 0
    texts = [_pdf_text(tmp_path / f"{name}.pdf") for name in "ab"]
    assert "But all the boats came back!" in texts[0] and "Reading pack · Lin Yun" in texts[0]
    assert "But all the boats came back!" not in texts[1] and "Lin Yun" not in texts[1]


def _pdf_text(path: Path) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)


@pytest.mark.parametrize(("arguments", "said"), [
    (["import", "none.jingdupack"], "There is no reading pack at"),
    (["remove", "none"], "There is no reading pack named none."),
    (["export", "{article}", "-o", "{folder}/x.jingdupack", *_BY], "no English of yours"),
    (["export", "{article}", "-o", "{folder}/x.json", *_BY], "ends in .jingdupack"),
    (["export", "{article}", "-o", "{folder}/x.jingdupack", *_BY, "--all"], "no English of yours"),
])  # fmt: skip
def test_what_cannot_be_done_is_one_sentence(
    article: str, tmp_path: Path, capsys: Capture, arguments: list[str], said: str
) -> None:
    filled = [argument.format(article=article, folder=tmp_path) for argument in arguments]
    assert run(["packs", *filled]) == 1
    found = capsys.readouterr()
    assert said in found.err and found.err.count("\n") == 1 and found.out == ""
    assert list(tmp_path.glob("x.*")) == []


def test_an_empty_author_is_refused(tmp_path: Path, capsys: Capture) -> None:
    target = tmp_path / "sample.jingdupack"
    assert run(["packs", "export", _SAMPLE, "-o", str(target), "--author", " ", "--licence", "CC0 1.0"]) == 1
    assert "no author" in capsys.readouterr().err
    assert not target.exists()
