"""Widgets are tested offscreen, on the bundled sample and on small articles of our own."""

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app import engine, paths
from app.settings import Settings
from app.text.structure import parse_article
from app.ui import fonts
from app.ui.reader.origins import RowLabels
from app.ui.reader.rows import RowSource
from app.ui.reader.style import ReadingStyle
from app.ui.start import prepare
from app.ui.theme import LIGHT
from app.ui.window import MainWindow

TEXT = (
    "晶圓廠的冬天\n打印 被閱讀次數\n\n半導體設備的交期拉長了,美國的新限製波及三家公司。\n\n"
    "業者估計損失達45億美元,約占營收三成。\n\n老張 發表評論於\n回複 '小李' 的評論 : 良率才是關鍵。\n"
)


@pytest.fixture
def rows(qapp):
    """A small article, ready for the view, its English not there yet."""
    fonts.register()
    return RowSource(engine.annotator().article(parse_article(TEXT)))


@pytest.fixture
def style(qapp):
    """The usual style in the light theme."""
    fonts.register()
    return ReadingStyle(LIGHT, 1.0, "pinyin", "all")


@pytest.fixture
def labels():
    """The words on rows."""
    return RowLabels({}, "comment", "answers {0}", "Anonymous")


@pytest.fixture
def window(qapp, qtbot):
    """The window on the bundled sample, translated."""
    prepare(qapp)
    made = MainWindow(Settings(theme="light"))
    qtbot.addWidget(made)
    made.resize(1360, 860)
    made.show()
    made.open_named(str(paths.resource("sample/sample.txt")))
    qtbot.waitUntil(
        lambda: made.rows is not None and len(made.rows.english) == len(made.rows), timeout=30_000
    )
    qtbot.waitUntil(lambda: not made.desk.busy, timeout=60_000)
    yield made
    made.close()


@pytest.fixture
def keys(window, qtbot):
    """Press keys in the window's text."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5000)
    window.reader.setFocus()

    def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
        qtbot.keyClick(QApplication.focusWidget(), key, modifiers)

    return press
