"""The picture that stands in for a list while its window is being resized."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.side.entry import Entry
from app.ui.side.entry_list import EntryList
from app.ui.theme import LIGHT


def _window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    made = EntryList(LIGHT, parent=window)
    made.setFixedSize(QSize(220, 160))
    box = QHBoxLayout(window)
    box.addStretch()
    box.addWidget(made)
    window.resize(500, 260)
    made.show_entries([Entry("a", "晶片"), Entry("b", "良率")])
    window.show()
    qtbot.waitExposed(window)
    return window, made


def test_a_list_is_painted_from_its_picture_at_the_steps_of_a_resize(qtbot, monkeypatch):
    window, made = _window(qtbot)
    drawn = []
    monkeypatch.setattr(made._delegate, "_draw", lambda *given: drawn.append(given))
    made._delegate._pictures.clear()
    window.resize(510, 260)
    made._still._picture.fill(QColor("red"))
    window.resize(520, 260)
    qtbot.wait(5)
    count = len(drawn)
    assert made.viewport().grab().toImage().pixelColor(40, 40) == QColor("red")
    assert len(drawn) == count
    qtbot.waitUntil(lambda: len(drawn) > count)
    assert made.viewport().grab().toImage().pixelColor(40, 40) != QColor("red")


def test_a_list_of_another_size_is_painted_itself(qtbot):
    window, made = _window(qtbot)
    window.resize(510, 260)
    made._still._picture.fill(QColor("red"))
    made.setFixedSize(QSize(200, 160))
    qtbot.wait(5)
    assert made.viewport().grab().toImage().pixelColor(40, 40) != QColor("red")
