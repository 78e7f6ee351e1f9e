"""The history of changes: one order over several owners, and each owner's own."""

import pytest

from app.errors import JingduError
from app.lexicon.corrections import Corrections
from app.lexicon.history import History
from app.lexicon.known_words import KnownWords


class _Box:
    """Holds a value that can be taken back."""

    def __init__(self, history: History) -> None:
        self.value, self._history, self.stuck = 0, history, False

    def put(self, value: int) -> None:
        self._history.add(self, f"to {value}", self.swap(value))

    def swap(self, state: int) -> int:
        if self.stuck:
            raise JingduError("It cannot be written.")
        before, self.value = self.value, state
        return before


@pytest.fixture
def history() -> History:
    return History()


@pytest.fixture
def boxes(history: History) -> tuple[_Box, _Box]:
    first, second = _Box(history), _Box(history)
    first.put(1)
    second.put(10)
    first.put(2)
    return first, second


def _last(history: History) -> str:
    step = history.last()
    return step.name if step else ""


def _values(boxes: tuple[_Box, _Box]) -> tuple[int, int]:
    return boxes[0].value, boxes[1].value


def test_changes_are_taken_back_and_made_again_in_their_order(history: History, boxes) -> None:
    seen = []
    while history.undo():
        seen.append(_values(boxes))
    assert seen == [(1, 10), (1, 0), (0, 0)]
    while history.redo():
        seen.append(_values(boxes))
    assert seen[3:] == [(1, 0), (1, 10), (2, 10)]


def test_an_owner_takes_its_own_last_change_back(history: History, boxes) -> None:
    step = history.undo(boxes[1])
    assert step and step.name == "to 10" and _values(boxes) == (2, 0)
    assert _last(history) == "to 2"
    history.redo(boxes[1])
    assert _values(boxes) == (2, 10)


def test_a_new_change_ends_what_could_be_made_again(history: History, boxes) -> None:
    history.undo()
    boxes[1].put(11)
    assert history.next() is None and history.redo() is None
    assert _values(boxes) == (1, 11)


def test_what_cannot_be_written_stays_to_be_taken_back(history: History, boxes) -> None:
    boxes[0].stuck = True
    with pytest.raises(JingduError):
        history.undo()
    assert _last(history) == "to 2" and history.next() is None


def test_listeners_hear_of_every_change(history: History, boxes) -> None:
    heard = []
    history.listeners.append(lambda: heard.append(_last(history)))
    boxes[0].put(3)
    history.undo()
    history.undo(boxes[1])
    assert heard == ["to 3", "to 2", "to 2"]


def test_files_of_the_reader_share_one_history(history: History, tmp_path) -> None:
    corrections, known = Corrections(tmp_path / "corrections.json"), KnownWords(tmp_path / "known.json")
    corrections.history = known.history = history
    corrections.split("灰色渠道", ("灰色", "渠道"))
    known.mark(("渠道",))
    names = [str(step.name) for step in (history.undo(), history.undo()) if step]
    assert names == ["change of the words you know", "split of 灰色渠道"]
    assert Corrections(tmp_path / "corrections.json").current.split == {}
    history.redo()
    assert Corrections(tmp_path / "corrections.json").current.split == {"灰色渠道": ("灰色", "渠道")}
