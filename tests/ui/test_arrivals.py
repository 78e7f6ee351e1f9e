"""Translated rows come a few at a time, those in sight first, the others when the window rests."""

import pytest

from app.translate.unit import UnitEnglish
from app.ui import arrivals, gate
from app.ui.arrivals import Arrivals

ROWS = [(row, UnitEnglish(())) for row in range(40)]


@pytest.fixture
def taken(qtbot, qapp):
    """Arrivals of which the rows 30 to 33 are in sight, and the portions that they have handed over."""
    portions = []
    made = Arrivals(lambda part: portions.append([row for row, _ in part]), qapp)
    made.shown = lambda: range(30, 34)
    yield made, portions
    made.drop()
    made.deleteLater()


def test_rows_in_sight_come_first_and_the_rest_in_small_portions(qtbot, taken, monkeypatch):
    monkeypatch.setattr(gate, "rest", lambda: 1.0)
    made, portions = taken
    with qtbot.waitSignal(made.emptied, timeout=5_000):
        made.add(ROWS)
    assert portions[0] == [30, 31, 32, 33]
    assert sorted(row for portion in portions for row in portion) == list(range(40))
    assert max(map(len, portions[1:])) <= arrivals._TOGETHER
    assert not made


def test_only_rows_in_sight_come_while_the_window_is_in_use(qtbot, taken, monkeypatch):
    monkeypatch.setattr(gate, "rest", lambda: 0.0)
    made, portions = taken
    made.add(ROWS)
    made.shown = lambda: range(5, 7)  # scrolled, meanwhile
    qtbot.waitUntil(lambda: len(portions) > 1, timeout=5_000)
    assert portions == [[30, 31, 32, 33], [5, 6]]
    assert len(made) == 34
    monkeypatch.setattr(gate, "rest", lambda: 1.0)
    qtbot.waitUntil(lambda: not made, timeout=5_000)


def test_rows_in_sight_wait_while_the_pointer_moves(qtbot, taken, monkeypatch):
    monkeypatch.setattr(gate, "rest", lambda: 0.0)
    moves = [True]
    monkeypatch.setattr(gate, "pointing", lambda: moves[0])
    made, portions = taken
    made.add(ROWS)
    qtbot.wait(60)
    assert not portions
    moves[0] = False
    qtbot.waitUntil(lambda: bool(portions), timeout=5_000)
    assert portions == [[30, 31, 32, 33]]


def test_rows_do_not_wait_for_ever(qtbot, taken, monkeypatch):
    monkeypatch.setattr(gate, "rest", lambda: 0.0)
    monkeypatch.setattr(gate, "_LONGEST", 0.0)
    made, _ = taken
    with qtbot.waitSignal(made.emptied, timeout=5_000):
        made.add(ROWS)


def test_what_is_dropped_never_comes(qtbot, taken, monkeypatch):
    monkeypatch.setattr(gate, "rest", lambda: 0.0)
    made, portions = taken
    made.add(ROWS)
    with qtbot.waitSignal(made.emptied, timeout=5_000):
        made.drop()
    qtbot.wait(80)
    assert portions == [[30, 31, 32, 33]]
