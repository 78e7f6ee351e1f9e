"""The reader's own terms over the built-in ones."""

from dataclasses import replace
from pathlib import Path

import pytest

from app import paths
from app.errors import OutputError
from app.lexicon import own_terms, termbase
from app.lexicon.own_terms import OwnTerms
from app.lexicon.termbase import Category, Termbase, TermEntry

GATE = TermEntry("gate", Category.TRADE, "閘口", "闸口", "gate", aliases=("水閘",))
QUAY = TermEntry("quay", Category.LAW, "船席", "船席", "berth")


@pytest.fixture
def own(tmp_path: Path) -> OwnTerms:
    return OwnTerms(tmp_path / "own.toml")


def _over(own: OwnTerms) -> Termbase:
    return termbase.load(own.current.entries, own.current.hidden)


def test_terms_lie_in_the_folder_of_the_reader() -> None:
    assert own_terms.location() == paths.data_dir() / "termbase.toml"


def test_new_and_changed_terms_are_counted_and_kept(own: OwnTerms, tmp_path: Path) -> None:
    assert own.merge([GATE, QUAY]) == (2, 0)
    assert own.merge([GATE, replace(QUAY, en="quay")]) == (0, 1)
    assert OwnTerms(tmp_path / "own.toml").current.entries == (GATE, replace(QUAY, en="quay"))


def test_a_term_with_a_known_id_replaces_the_built_in_one_whole(own: OwnTerms) -> None:
    mine = TermEntry("entity-list", Category.LAW, "實體清單", "实体清单", "my list")
    own.put(mine)
    assert _over(own).get("entity-list") == mine
    assert len(_over(own)) == len(termbase.load())


def test_a_term_of_the_reader_wins_a_shared_form(own: OwnTerms) -> None:
    own.put(TermEntry("mine", Category.LAW, "實體清單", "实体清单", "my list"))
    found = _over(own).find("實體清單")
    assert found and found.id == "mine"
    assert _over(own).get("entity-list") is not None


def test_removing_takes_out_own_terms_and_hides_built_in_ones(own: OwnTerms, tmp_path: Path) -> None:
    own.put(GATE)
    own.remove("gate")
    own.remove("entity-list")
    assert _over(own).get("gate") is None
    assert _over(own).get("entity-list") is None
    assert OwnTerms(tmp_path / "own.toml").current.hidden == ("entity-list",)


def test_every_change_can_be_undone(own: OwnTerms, tmp_path: Path) -> None:
    own.put(GATE)
    own.put(replace(GATE, en="sluice"))
    own.remove("gate")
    for expected in ((replace(GATE, en="sluice"),), (GATE,), ()):
        assert own.can_undo
        assert own.undo()
        assert own.current.entries == expected
        assert OwnTerms(tmp_path / "own.toml").current.entries == expected
    assert not own.undo()


@pytest.mark.parametrize("damage", ["[[term", "hidden = 3", "[[term]]\nid = 'a'", "\udcff"])
def test_a_damaged_file_is_set_aside_and_nothing_is_lost(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "own.toml"
    path.write_bytes(damage.encode(errors="surrogateescape"))
    own = OwnTerms(path)
    assert "set aside" in own.warning
    assert own.current.entries == ()
    own.put(GATE)
    aside = tmp_path / "own.toml.damaged"
    assert aside.read_bytes() == damage.encode(errors="surrogateescape")
    assert OwnTerms(path).current.entries == (GATE,)


def test_a_file_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    own = OwnTerms(tmp_path / "file" / "own.toml")
    with pytest.raises(OutputError):
        own.put(GATE)
    assert own.current.entries == ()


def test_characters_that_toml_forbids_are_escaped() -> None:
    odd = replace(GATE, note_en='quote " backslash \\ tab \t del \x7f line\nend')
    assert "\x7f" not in own_terms.entry_toml(odd)
    kept = replace(odd, note_en=odd.note_en.replace("\x7f", ""))
    again = own_terms.parse(own_terms.entry_toml(kept).encode(), "own.toml")
    assert again.entries == (kept,)
