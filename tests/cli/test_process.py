"""main.py as a process: exit codes, what goes to which stream, and streams that break."""

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from app import __version__
from tests.support.annotation_schema import check
from tests.support.process import ROOT, jingdu
from tests.support.texts import PAGE


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE)
    return path


def _sentence(done: "subprocess.CompletedProcess[bytes]") -> str:
    """Return the one sentence of a failure."""
    assert done.returncode == 1
    said = done.stderr.decode()
    assert said.count("\n") == 1 and said.endswith(".\n") and "Traceback" not in said
    return said


def test_the_version() -> None:
    done = jingdu("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"Jingdu {__version__}\n".encode(), b"")


def test_wrong_usage() -> None:
    done = jingdu("annotate")
    assert done.returncode == 2 and done.stdout == b"" and done.stderr.startswith(b"usage:")


def test_standard_input_to_standard_output() -> None:
    done = jingdu("annotate", "-", input=PAGE.encode(), env={**os.environ, "LC_ALL": "C"})
    assert (done.returncode, done.stderr) == (0, b"")
    check(json.loads(done.stdout))


def test_a_missing_file(tmp_path: Path) -> None:
    done = jingdu("annotate", tmp_path / "nowhere.txt")
    assert done.stdout == b"" and "There is no file" in _sentence(done)


def test_a_name_in_no_encoding(tmp_path: Path) -> None:
    name = bytes(tmp_path) + b"/\xff\xfe.txt"
    command = [sys.executable.encode(), bytes(ROOT / "main.py"), b"annotate", name]
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)
    assert "There is no file" in _sentence(done)


def test_without_a_screen_the_window_is_refused(page: Path) -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    done = jingdu(page, env={key: value for key, value in os.environ.items() if key not in hidden})
    assert done.returncode == 1 and done.stderr.count(b"\n") == 1 and b"Traceback" not in done.stderr


def test_the_reader_of_our_output_may_leave(page: Path) -> None:
    """As ``main.py glossary list | head -1`` does; that is its right and no failure."""
    command = [sys.executable, str(ROOT / "main.py"), "glossary", "list"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout and process.stderr
        process.stdout.close()
        said = process.stderr.read()
    assert (process.returncode, said) == (0, b"")


@pytest.mark.parametrize("arguments", [("annotate", "PAGE"), ("glossary", "list")], ids=" ".join)
def test_a_full_device_is_one_sentence(page: Path, arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = jingdu(*(str(page) if part == "PAGE" else part for part in arguments), stdout=full)
    assert _sentence(done) == "The output cannot be written: No space left on device.\n"


@pytest.mark.parametrize("command", ["annotate", "export"])
def test_a_file_that_cannot_grow_leaves_nothing_half_written(page: Path, command: str) -> None:
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (2048, 2048))

    target = page.parent / "out"
    target.write_text("old")
    english = ["--english", "none"] if command == "export" else []
    done = jingdu(command, page, "-o", target, *english, preexec_fn=limit)
    assert "cannot be written: file too large" in _sentence(done)
    assert target.read_text() == "old"
    assert sorted(path.name for path in page.parent.iterdir()) == ["out", "page.txt"]


def test_a_device_is_not_replaced(page: Path) -> None:
    done = jingdu("annotate", page, "-o", "/dev/null")
    assert "it is a device" in _sentence(done)
    assert Path("/dev/null").is_char_device()


def test_what_nobody_foresaw_is_one_sentence_and_a_log(tmp_path: Path, user_folder: Path, page: Path) -> None:
    code = (
        "import sys, main\nfrom app import engine\nengine.open_article = lambda name: 1 / 0\n"
        f"sys.argv = ['main.py', 'annotate', {str(page)!r}]\nmain.main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, timeout=60, check=False
    )
    assert _sentence(done).startswith("Something unforeseen went wrong; the details are in")
    log = user_folder / "state" / "jingdu" / "log" / "jingdu.log"
    assert "ZeroDivisionError" in log.read_text()
