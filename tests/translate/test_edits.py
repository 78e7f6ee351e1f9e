"""Edits, approvals and deletions, undone and done again."""

import pytest

from app.translate.edits import MemoryEdits
from app.translate.memory import key_of
from app.translate.store import MemoryStore

_SOURCE = "交期\n拉長了。"
_KEY = key_of(_SOURCE)


@pytest.fixture
def edits(tmp_path):
    store = MemoryStore(tmp_path / "memory.sqlite3")
    yield MemoryEdits(store)
    store.close()


def _english(edits):
    found = edits.store.find(_SOURCE)
    return found.english if found else None


def test_every_change_can_be_undone_and_made_again(edits):
    steps = [
        lambda: edits.save(_SOURCE, "Lead times\n grew.", _KEY),
        lambda: edits.save(_SOURCE, "Lead times have grown.", _KEY),
        lambda: edits.delete(edits.store.every()),
        lambda: edits.save(_SOURCE, "They grew.", _KEY),
        lambda: edits.save(_SOURCE, "  ", _KEY),
    ]
    states = [None]
    for step in steps:
        assert step() == {_KEY}
        states.append(_english(edits))
    assert states == [None, "Lead times grew.", "Lead times have grown.", None, "They grew.", None]
    for wanted in reversed(states[:-1]):
        assert edits.undo() == {_KEY}
        assert _english(edits) == wanted
    assert not edits.can_undo and edits.undo() == frozenset()
    for wanted in states[1:]:
        edits.history.redo(edits)
        assert _english(edits) == wanted
    assert edits.history.redo(edits) is None


def test_a_new_edit_ends_what_could_be_made_again(edits):
    edits.save(_SOURCE, "One.", _KEY)
    edits.undo()
    edits.save(_SOURCE, "Two.", _KEY)
    assert edits.history.redo(edits) is None and _english(edits) == "Two."


def test_what_changes_nothing_is_no_step(edits):
    edits.save(_SOURCE, "One.", _KEY)
    assert edits.save(_SOURCE, "One.", _KEY) == frozenset()
    edits.undo()
    assert not edits.can_undo
