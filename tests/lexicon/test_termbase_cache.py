"""The parsed termbase beside the index: used while its files stay as they are, and never trusted."""

from pathlib import Path

import pytest

from app import paths
from app.lexicon.termbase import Category, TermEntry
from app.lexicon.termbase_cache import cached

_ENTRY = TermEntry("yield", Category.LOGIC, "良率", "良率", "yield", aliases=("成品率",))


class _Reader:
    """Reads one entry from any file, and counts how often it is asked."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, _: Path) -> tuple[TermEntry, ...]:
        self.times += 1
        return (_ENTRY,)


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    path = tmp_path / "logic.toml"
    path.write_text("one")
    return path


def _kept() -> list[Path]:
    return list(paths.cache_dir().glob("termbase-*.json"))


def test_files_are_read_once_while_they_stay_as_they_are(source: Path) -> None:
    reader = _Reader()
    assert cached([source], reader) == cached([source], reader) == (_ENTRY,)
    assert reader.times == 1


def test_a_changed_file_is_read_again_and_the_old_state_forgotten(source: Path) -> None:
    reader = _Reader()
    cached([source], reader)
    before = _kept()
    source.write_text("another")
    cached([source], reader)
    assert reader.times == 2 and len(_kept()) == 1 and _kept() != before


@pytest.mark.parametrize("damage", ["", "[", "1", "[1]", '["x"]', '[{"id": "x"}]', "[" * 100_000])
def test_a_damaged_state_is_made_again(source: Path, damage: str) -> None:
    reader = _Reader()
    cached([source], reader)
    (kept,) = _kept()
    kept.write_text(damage)
    assert cached([source], reader) == (_ENTRY,) and reader.times == 2
    assert cached([source], reader) == (_ENTRY,) and reader.times == 2
