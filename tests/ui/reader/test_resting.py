"""What waits to be painted is painted once, and at once where there is nothing to wait for."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QWidget

from app.ui.reader.resting import Resting

ONE, TWO = QRect(0, 0, 10, 10), QRect(0, 10, 10, 10)


@pytest.fixture
def told(qtbot, monkeypatch):
    """A widget's parts that wait, and what it has been asked to paint."""
    widget = QWidget()
    qtbot.addWidget(widget)
    asked = list[object]()
    monkeypatch.setattr(widget, "update", asked.append)
    return Resting(widget), asked


def test_boxes_are_painted_together_after_a_while(told, qtbot):
    made, asked = told
    made.add(ONE, 0.02)
    made.add(TWO, 0.02)
    assert made.waits and not asked
    qtbot.waitUntil(lambda: bool(asked), timeout=5_000)
    assert asked == [QRegion(0, 0, 10, 20)] and not made.waits


def test_without_a_while_a_box_is_painted_at_once(told):
    made, asked = told
    made.add(ONE, 0.0)
    assert asked == [ONE] and not made.waits
