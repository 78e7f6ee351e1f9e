"""The page that offers articles while none is open."""

import pytest
from PySide6.QtCore import Qt

from app.settings import Settings
from app.ui import language
from app.ui.start import prepare
from app.ui.window import MainWindow
from tests.support.pseudo import speaking


@pytest.fixture
def empty(qapp, qtbot):
    """A window with no article."""
    prepare(qapp)
    made = MainWindow(Settings(theme="light", recent=("/there/晶片.txt", "https://example.org/a?b&c")))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def test_it_is_shown_until_an_article_comes_and_after_it_is_closed(empty, qtbot):
    assert empty.welcome.isVisible() and not empty.top_bar.isVisible()
    empty.articles.open_sample()
    assert not empty.welcome.isVisible()
    qtbot.waitUntil(lambda: empty.rows is not None and not empty.desk.busy, timeout=60_000)
    assert empty.side.isVisible()
    assert empty.focusWidget() is empty.reader
    qtbot.keyClick(empty.reader, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert empty.welcome.isVisible() and empty.rows is None
    assert empty.windowTitle() == "Jingdu 晶讀"
    qtbot.waitUntil(lambda: not empty.desk.busy, timeout=60_000)
    assert empty.welcome.isVisible()


def test_who_reads_the_sample_is_told_how_to_begin(empty, qtbot, tmp_path):
    empty.resize(1360, 860)
    empty.articles.open_sample()
    qtbot.waitUntil(lambda: empty.rows is not None and not empty.desk.busy, timeout=60_000)
    assert empty.status.message.startswith("Point at a word")
    with speaking(language.TAIWAN):
        assert empty.status.message.startswith("指向")
    file = tmp_path / "a.txt"
    file.write_text("晶圓廠的冬天\n\n半導體設備的交期拉長了。\n", encoding="utf-8")
    empty.open_named(str(file))
    qtbot.waitUntil(lambda: empty.articles.name == str(file) and not empty.desk.busy, timeout=60_000)
    assert empty.status.message == ""


def test_recent_articles_can_be_opened(empty, qtbot, monkeypatch):
    opened: list[str] = []
    monkeypatch.setattr(empty.desk, "open_named", opened.append)
    for button in (empty.welcome._list.itemAt(0).widget(), empty.welcome._list.itemAt(1).widget()):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == ["/there/晶片.txt", "https://example.org/a?b&c"]


def test_each_way_asks_for_what_it_says(empty, qtbot):
    page = empty.welcome
    asked = []
    for signal in (page.file_asked, page.paste_asked, page.page_asked, page.sample_asked):
        signal.disconnect()
        signal.connect(lambda s=signal: asked.append(s))
    for way in page._ways:
        qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
    assert len(asked) == 4


def test_a_narrow_window_leaves_out_what_the_menus_have_too(window, qtbot):
    window.resize(1360, 860)
    bar = window.top_bar
    assert all(not part.isHidden() for part in bar._rest)
    window.resize(560, 600)
    qtbot.waitUntil(lambda: window.width() == 560, timeout=5000)
    hidden = [part.isHidden() for part in bar._rest]
    assert any(hidden) and hidden == sorted(hidden)
    assert bar._more.isVisible() and bar._more.geometry().right() < bar.width()
    window.resize(1360, 860)
    qtbot.waitUntil(lambda: all(not part.isHidden() for part in bar._rest), timeout=5000)
    assert bar._more.isHidden()


@pytest.mark.parametrize("width", [240, 400, 480, 640, 800, 1000])
def test_what_has_no_room_in_the_bar_is_in_the_menu_at_its_end(window, qtbot, width):
    bar = window.top_bar
    exports, chosen = list[int](), list[tuple[str, ...]]()
    bar.export_asked.disconnect()
    bar.export_asked.connect(lambda: exports.append(1))
    bar.columns_changed.connect(chosen.append)
    bar.setFixedWidth(width)
    qtbot.wait(20)
    bar.fit()
    bar._more.menu().aboutToShow.emit()
    offered = {action.text(): action for action in bar._more.menu().actions()}
    parts = (*bar._columns.values(), bar._find, bar._export)
    for part in parts:
        assert part.isHidden() == (part.text() in offered)
    assert {"Readings", "Words with readings"} & set(offered) == {
        choice.menu().title() for choice in (bar._readings, bar._words) if choice.isHidden()
    }
    assert bar._export.isHidden() == (width < 600)
    if bar._export.isHidden():
        offered["Export"].trigger()
        assert exports
    if bar._columns["english"].isHidden():
        offered["English"].trigger()
        assert chosen == [("traditional", "simplified")]
