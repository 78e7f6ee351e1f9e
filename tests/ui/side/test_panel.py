"""The side panel on the sample: lists, ways to the text, and spellings that are kept."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from app import engine, settings
from app.ui.side.panel import Section, SidePanel
from app.ui.term_index import TermIndex
from app.ui.theme import DARK, LIGHT

SLIP = "管製"


@pytest.fixture
def panel(window, qtbot):
    """The panel of the window, all rows counted."""
    qtbot.waitUntil(lambda: not window.sides.counting, timeout=30_000)
    return window.side


@pytest.fixture
def unkept():
    """Leave no correction behind."""
    yield
    while engine.corrections().undo():
        pass
    engine.reload()


def _entries(entry_list):
    model = entry_list.entries
    return [model.entry(model.index(row)) for row in range(model.rowCount())]


def _choose(entry_list, wanted):
    row = next(i for i, entry in enumerate(_entries(entry_list)) if wanted(entry))
    entry_list.setCurrentIndex(entry_list.entries.index(row))
    entry_list.clicked.emit(entry_list.entries.index(row))
    return entry_list.entries.entry(entry_list.entries.index(row))


def test_terms_lead_to_their_places_round_and_round(window, panel):
    entry = _choose(panel.terms.list, lambda each: each.note == "4" and not each.is_head)
    places = list(window.sides.index.places(entry.key))
    seen = []
    for _ in range(5):
        pointed = window.reader.pointed
        seen.append((pointed.row, pointed.token.index))
        panel.terms.list.clicked.emit(panel.terms.list.currentIndex())
    assert seen == [*places, places[0]]


def test_counts_are_those_of_the_text(window, panel):
    tokens = [token for row in range(len(window.rows)) for token in window.rows.article[row].tokens]
    listed = {each.key: int(each.note) for each in _entries(panel.terms.list) if not each.is_head}
    assert listed == {name: sum(1 for t in tokens if t.term and t.term.id == name) for name in listed}
    assert sum(listed.values()) == sum(1 for token in tokens if token.term)


def test_the_filter_narrows_and_opens_again(panel, qtbot):
    whole = len(_entries(panel.terms.list))
    for typed in ("晶片", "芯片", "jingpian", "chip"):
        panel.terms.field.setText(typed)
        found = [each.text for each in _entries(panel.terms.list) if not each.is_head]
        assert "晶片" in found and len(found) < whole
    panel.terms.field.setText("zzz")
    assert not _entries(panel.terms.list) and "zzz" in panel.terms.list.empty_words
    qtbot.keyClick(panel.terms.field, Qt.Key.Key_Escape)
    assert len(_entries(panel.terms.list)) == whole


def test_amounts_stand_in_the_order_of_the_text_with_their_english(window, panel):
    wanted = [
        (quantity.text, quantity.english) for unit in window.rows.article for quantity in unit.quantities
    ]
    amounts = panel.lists[Section.AMOUNTS]
    assert [(each.text, each.second) for each in _entries(amounts)] == wanted
    entry = _choose(amounts, lambda each: each.text == "12億元")
    pointed = window.reader.pointed
    unit = window.rows.article[pointed.row]
    assert unit.quantities[pointed.token.quantity].text == entry.text


def test_comments_are_a_thread_and_lead_to_their_rows(window, panel):
    comments = panel.lists[Section.COMMENTS]
    shape = [(each.text, each.depth) for each in _entries(comments)]
    assert shape[:3] == [("半路工程師", 0), ("茶餘飯後", 1), ("SlowLane88", 0)]
    entry = _choose(comments, lambda each: each.depth == 1)
    assert "回複" not in entry.second and entry.second.startswith("設備是買來的")
    assert window.rows.article[int(entry.key)].unit.author == entry.text
    assert any(row == int(entry.key) for row, _, _ in window.reader.pages.visible(window.reader.height()))


def test_a_slip_can_be_kept_and_mended_again(window, panel, qtbot, unkept):
    slips, text = panel.slips, window.rows.article.article.text
    entry = _choose(slips.list, lambda each: each.text.startswith(SLIP))
    assert SLIP in window.reader.pointed.token.slip.was
    before = window.sides.index.slips
    slips._keep.click()
    qtbot.waitUntil(lambda: window.sides.index.slips == before - int(entry.note), timeout=60_000)
    qtbot.waitUntil(lambda: not window.sides.counting and not window.desk.busy, timeout=60_000)
    assert engine.corrections().current.kept == (SLIP,)
    assert window.rows.article.article.text == text
    kept = _choose(slips.list, lambda each: each.text == SLIP)
    assert kept.note == str(text.count(SLIP)) and SLIP in window.reader.pointed.token.text
    assert slips._mend.isVisibleTo(slips) and not slips._keep.isVisibleTo(slips)
    slips._undo.click()
    qtbot.waitUntil(lambda: window.sides.index.slips == before, timeout=60_000)
    assert engine.corrections().current.kept == ()


def test_a_click_on_the_map_goes_there_and_the_part_in_sight_is_marked(window, panel, qtbot):
    qtbot.waitUntil(lambda: panel.map.seen[1] > 0, timeout=5000)
    assert panel.map.seen[0] == 0
    qtbot.mouseClick(panel.map, Qt.MouseButton.LeftButton, pos=QPoint(panel.map.width() // 2, 20))
    index = window.sides.index
    assert window.reader.anchor.row == index.row_at(index.characters // 2)
    qtbot.waitUntil(lambda: 0.3 < panel.map.seen[0] < 0.55, timeout=5000)
    qtbot.keyClick(panel.map, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: panel.map.seen[1] > 0.99, timeout=5000)


def test_the_keyboard_goes_to_the_panel_and_back(window, panel, qtbot):
    window.activateWindow()
    window.reader.setFocus()
    window.sides.switch()
    assert panel.terms.list.hasFocus()
    first = panel.terms.list.current_key
    qtbot.keyClick(panel.terms.list, Qt.Key.Key_Down)
    assert first and panel.terms.list.current_key != first
    qtbot.keyClick(panel.terms.list, Qt.Key.Key_Return)
    assert window.reader.pointed.token.term.id == panel.terms.list.current_key
    window.cards.close()
    qtbot.keyClick(panel.terms.list, Qt.Key.Key_Escape)
    assert window.reader.hasFocus()
    window.look.toggle_side_panel()
    window.sides.go_to(Section.COMMENTS)
    assert panel.isVisible() and panel.lists[Section.COMMENTS].hasFocus()
    window.sides.switch()
    assert window.reader.hasFocus()


def test_the_list_lights_what_the_text_points_at(window, panel, qtbot):
    name = next(each.key for each in _entries(panel.terms.list) if not each.is_head)
    row, at = window.sides.index.places(name)[0]
    window.reader.point_to(row, window.rows.article[row].tokens[at])
    qtbot.waitUntil(lambda: panel.terms.list._delegate.lit == name)
    window.reader.clear_pointed()
    qtbot.waitUntil(lambda: panel.terms.list._delegate.lit == "")


def test_screen_readers_are_told_what_a_line_says(panel):
    model = panel.terms.list.entries
    entry = next(each for each in _entries(panel.terms.list) if not each.is_head)
    said = model.data(model.index(model.row_of(entry.key)), Qt.ItemDataRole.AccessibleTextRole)
    assert entry.text in said and entry.note in said and entry.tip in said
    for part in (panel, panel.map, panel.tabs, panel.terms.field, *panel.lists):
        assert QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name), part


def test_width_and_hiding_are_remembered(window, panel):
    window._splitter.setSizes([900, 330])
    width = panel.width()
    window.close()
    assert settings.load(settings.location()).side_width == width > 260


def test_nothing_is_listed_where_there_is_nothing(window, panel, qtbot):
    window.desk.open_text("好天氣", "The pasted text")
    qtbot.waitUntil(lambda: window.rows.article.article.title == "好天氣", timeout=60_000)
    qtbot.waitUntil(lambda: not window.sides.counting, timeout=30_000)
    assert [len(_entries(each)) for each in panel.lists] == [0, 0, 0, 0]
    assert all(each.said for each in panel.lists)
    window.look.set_theme("dark")
    assert panel.terms.list._delegate.theme == DARK


def test_nothing_is_said_to_be_missing_before_all_has_been_looked_for(panel):
    rows = panel._article
    panel.show_article(rows, TermIndex((1, 1)))
    assert not any(each.said for each in panel.lists)
    assert not any(each.said for each in SidePanel(LIGHT).lists)


def test_the_map_goes_into_a_long_row(window, panel, qtbot):
    window.desk.open_text("長文\n\n" + "業者估計，每年可能損失45億美元的營收。" * 200, "The pasted text")
    qtbot.waitUntil(lambda: window.rows.article.article.title == "長文", timeout=60_000)
    qtbot.waitUntil(lambda: not window.sides.counting and not window.desk.busy, timeout=60_000)
    panel.place_chosen.emit(0.6)
    assert window.reader.pointed is None
    qtbot.waitUntil(lambda: 0.4 < panel.map.seen[0] < 0.61, timeout=5000)
