"""``annotate`` and the rules of the command line, most of them without a process of their own."""

import errno
import io
import json
import os
import sys
from pathlib import Path

import pytest

from app.cli.run import run
from tests.support.annotation_schema import check
from tests.support.texts import PAGE

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE)
    return path


def failure(arguments: list[str], capsys: Capture) -> str:
    """Run what must fail; return its one sentence."""
    assert run(arguments) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.endswith(".\n") and said.err.count("\n") == 1
    assert "Traceback" not in said.err
    return said.err


def test_the_annotation_goes_to_standard_output(page: Path, capsys: Capture) -> None:
    assert run(["annotate", str(page)]) == 0
    said = capsys.readouterr()
    check(json.loads(said.out))
    assert said.err == ""


def test_the_annotation_goes_to_a_file(page: Path, tmp_path: Path, capsys: Capture) -> None:
    assert run(["annotate", str(page), "-o", str(tmp_path / "out.json")]) == 0
    check(json.loads((tmp_path / "out.json").read_bytes()))
    assert capsys.readouterr() == ("", "")


def test_a_dash_reads_standard_input(page: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    assert run(["annotate", str(page)]) == 0
    from_file = capsys.readouterr().out
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode())))
    assert run(["annotate", "-"]) == 0
    assert capsys.readouterr().out == from_file


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "There is no file"),
        (b"", "holds no text"),
        (b" \n", "holds no text"),
        (b"\x00\x01\x02\x03" * 50, "not a text file"),
        ("港口".encode("big5"), "not UTF-8"),
    ],
    ids=["missing", "empty", "blank", "binary", "big5"],
)
@pytest.mark.parametrize("command", [["annotate"], ["export", "-o", "never.pdf"]], ids=["annotate", "export"])
def test_bad_input_is_one_sentence(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: Capture,
    content: bytes | None,
    words: str,
    command: list[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "input.txt"
    if content is not None:
        path.write_bytes(content)
    assert words in failure([command[0], str(path), *command[1:]], capsys)
    assert not (tmp_path / "never.pdf").exists()


def test_a_folder_a_huge_file_and_an_odd_name_are_one_sentence(tmp_path: Path, capsys: Capture) -> None:
    with (tmp_path / "huge.txt").open("wb") as stream:
        stream.truncate(50_000_000)
    assert "is not a file" in failure(["annotate", str(tmp_path)], capsys)
    assert "50 MB" in failure(["annotate", str(tmp_path / "huge.txt")], capsys)
    assert "There is no file" in failure(["annotate", "a\0b"], capsys)
    assert "There is no file" in failure(["annotate", "a\nb"], capsys)


@pytest.mark.parametrize("command", ["annotate", "export"])
@pytest.mark.parametrize(
    ("where", "words"),
    [
        ("none/out", "no such file or directory"),
        ("page.txt/out", "not a directory"),
        (".", "it is a folder"),
        ("a\0b", "there is no such name"),
    ],
)
def test_output_that_cannot_be_written_is_one_sentence(
    page: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture, command: str, where: str, words: str
) -> None:
    monkeypatch.chdir(page.parent)
    english = ["--english", "none"] if command == "export" else []
    assert words in failure([command, str(page), "-o", where, *english], capsys)
    assert [path.name for path in page.parent.iterdir()] == ["page.txt"]


@pytest.mark.parametrize("command", ["annotate", "export"])
def test_a_full_disk_leaves_what_stood_there(
    page: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture, command: str
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("app.files.os.fsync", full)
    target = page.parent / "out"
    target.write_text("old")
    english = ["--english", "none"] if command == "export" else []
    assert "no space left on device" in failure([command, str(page), "-o", str(target), *english], capsys)
    assert target.read_text() == "old"
    assert sorted(path.name for path in page.parent.iterdir()) == ["out", "page.txt"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["annotate"],
        ["annotate", "a", "b"],
        ["annotate", "a", "--colour"],
        ["annotate", "a", "-o"],
        ["export", "a"],
        ["export", "a", "-o", "x.pdf", "--columns", "klingon"],
        ["export", "a", "-o", "x.pdf", "--columns", ""],
        ["export", "a", "-o", "x.pdf", "--columns", "english,english"],
        ["export", "a", "-o", "x.pdf", "--paper", "a3"],
        ["export", "a", "-o", "x.pdf", "--readings", "wade"],
        ["export", "a", "-o", "x.pdf", "--english", "google"],
        ["packages"],
        ["packages", "install"],
        ["packages", "remove", "zh-fr"],
        ["glossary"],
        ["glossary", "import"],
        ["glossary", "sing"],
        ["one.txt", "two.txt"],
        ["--colour"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_two(arguments: list[str], capsys: Capture) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(arguments)
    assert stopped.value.code == 2
    said = capsys.readouterr()
    assert said.out == "" and said.err.startswith("usage: main.py")


@pytest.mark.parametrize("arguments", [["--help"], ["annotate", "--help"], ["glossary", "import", "--help"]])
def test_help_is_no_failure(arguments: list[str], capsys: Capture) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(arguments)
    assert stopped.value.code == 0
    assert capsys.readouterr().out.startswith("usage: main.py")


def test_an_interrupt_is_silent(page: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    def interrupt(_: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("app.engine.open_article", interrupt)
    assert run(["annotate", str(page)]) == 1
    assert capsys.readouterr() == ("", "")


def test_closed_standard_output_is_one_sentence(
    page: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", None)
        assert run(["annotate", str(page)]) == 1
    assert capsys.readouterr().err == "standard output cannot be written: it is closed.\n"
