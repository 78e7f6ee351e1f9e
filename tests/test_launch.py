"""``make run``: the window where there is a screen, the PDF where there is none."""

from pathlib import Path

import pytest

from app import launch
from app.errors import NoDisplay


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[list[str]]:
    """Record what the command line is asked for instead of doing it."""
    asked: list[list[str]] = []

    def run(arguments: list[str]) -> int:
        asked.append(arguments)
        return 0

    monkeypatch.setattr(launch, "run", run)
    monkeypatch.setattr("app.paths.root", lambda: tmp_path)
    return asked


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise NoDisplay(
            "There is no display to open a window on; use main.py export FILE -o OUT.pdf instead."
        )

    monkeypatch.setattr("app.ui.start.check_display", refuse)


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ui.start.check_display", lambda: None)


@pytest.mark.usefixtures("screen")
@pytest.mark.parametrize(("name", "arguments"), [("", []), ("page.txt", ["page.txt"])])
def test_with_a_screen_the_window_opens(started: list[list[str]], name: str, arguments: list[str]) -> None:
    assert launch.launch(name) == 0
    assert started == [arguments]


@pytest.mark.usefixtures("no_screen")
@pytest.mark.parametrize(
    ("name", "source", "target"),
    [("", "resources/sample/sample.txt", "out/sample.pdf"), ("/page.txt", "/page.txt", "out/article.pdf")],
)
def test_without_a_screen_a_pdf_is_written_and_said_in_one_line(
    started: list[list[str]],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    source: str,
    target: str,
) -> None:
    assert launch.launch(name) == 0
    (arguments,) = started
    assert arguments[:4] == ["export", str(tmp_path / source), "-o", str(tmp_path / target)]
    assert (tmp_path / "out").is_dir()
    said = capsys.readouterr().out
    assert said == f"There is no display to open a window on; the annotated PDF is in {tmp_path / target}.\n"


@pytest.mark.usefixtures("no_screen", "started")
def test_a_folder_that_cannot_be_made_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out").write_text("")
    assert launch.launch("") == 1
    said = capsys.readouterr()
    assert said.out == "" and said.err.count("\n") == 1 and "file exists" in said.err


@pytest.mark.usefixtures("no_screen")
def test_an_export_that_fails_says_nothing_of_a_pdf(
    started: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(launch, "run", lambda _: 1)
    assert launch.launch("") == 1
    assert capsys.readouterr().out == ""
    assert started == []
