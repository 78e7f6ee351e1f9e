"""The reader's own terms over the built-in ones."""

from dataclasses import replace
from pathlib import Path

import pytest

from app import paths
from app.errors import DataError, OutputError
from app.lexicon import overlay, termbase
from app.lexicon.termbase import Category, TermEntry

GATE = TermEntry("gate", Category.TRADE, "閘口", "闸口", "gate", aliases=("水閘",))
QUAY = TermEntry("quay", Category.LAW, "船席", "船席", "berth")


def test_terms_lie_in_the_folder_of_the_reader() -> None:
    assert overlay.overlay_path() == paths.data_dir() / "termbase.toml"


def test_new_and_changed_terms_are_counted(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    assert overlay.merge_into(own, [GATE, QUAY]) == (2, 0)
    assert overlay.merge_into(own, [GATE, replace(QUAY, en="quay")]) == (0, 1)
    assert termbase.read_entries(own) == (GATE, replace(QUAY, en="quay"))


def test_a_term_with_a_known_id_replaces_the_built_in_one_whole(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    mine = TermEntry("entity-list", Category.LAW, "實體清單", "实体清单", "my list")
    overlay.merge_into(own, [mine])
    base = termbase.load(own)
    assert base.get("entity-list") == mine
    assert len(base) == len(termbase.load())


def test_a_term_of_the_reader_wins_a_shared_form(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    overlay.merge_into(own, [TermEntry("mine", Category.LAW, "實體清單", "实体清单", "my list")])
    base = termbase.load(own)
    found = base.find("實體清單")
    assert found and found.id == "mine"
    assert base.get("entity-list") is not None


def test_a_missing_overlay_changes_nothing(tmp_path: Path) -> None:
    assert termbase.load(tmp_path / "none.toml").entries == termbase.load().entries


def test_a_damaged_overlay_is_told_and_left_as_it_is(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text("[[term")
    with pytest.raises(DataError, match=r"own\.toml cannot be read"):
        overlay.merge_into(own, [GATE])
    assert own.read_text() == "[[term"


def test_an_overlay_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError):
        overlay.merge_into(tmp_path / "file" / "own.toml", [GATE])


def test_characters_that_toml_forbids_are_escaped(tmp_path: Path) -> None:
    odd = replace(GATE, note_en='quote " backslash \\ tab \t del \x7f line\nend')
    (tmp_path / "own.toml").write_text(overlay.to_toml(replace(odd, note_en=odd.note_en.replace("\x7f", ""))))
    assert termbase.read_entries(tmp_path / "own.toml")[0].note_en == odd.note_en.replace("\x7f", "")
    assert "\x7f" not in overlay.to_toml(odd)
