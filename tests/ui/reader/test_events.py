"""Those who watch a viewport are asked about what they asked for, the newest first."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget

from app.ui.reader.events import ViewportEvents

ENTER, LEAVE = QEvent.Type.Enter, QEvent.Type.Leave


@pytest.fixture
def told(qtbot):
    """A widget's events, and who has been told of them."""
    widget = QWidget()
    widget.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
    qtbot.addWidget(widget)
    return widget, ViewportEvents(widget), list[tuple[str, QEvent.Type]]()


def _teller(told, name, takes):
    def tell(event):
        told.append((name, event.type()))
        return takes

    return tell


def test_only_the_kinds_asked_for_are_told(told):
    widget, events, seen = told
    events.watch(_teller(seen, "one", False), ENTER)
    QCoreApplication.sendEvent(widget, QEvent(LEAVE))
    QCoreApplication.sendEvent(widget, QEvent(ENTER))
    assert seen == [("one", ENTER)]


def test_what_the_newest_takes_goes_no_further(told):
    widget, events, seen = told
    events.watch(_teller(seen, "old", False), ENTER, LEAVE)
    events.watch(_teller(seen, "new", True), LEAVE)
    QCoreApplication.sendEvent(widget, QEvent(ENTER))
    QCoreApplication.sendEvent(widget, QEvent(LEAVE))
    assert seen == [("old", ENTER), ("new", LEAVE)]
