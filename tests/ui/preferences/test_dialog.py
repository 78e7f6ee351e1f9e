"""The dialog of settings: live, searchable, reset one by one or all; and the server's box."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QCheckBox, QProgressBar

from app import places, settings
from app.settings import Settings
from app.text.article import UnitKind
from app.translate import server_key
from app.ui import fonts, motion
from app.ui.card_markup import CardLook, block
from app.ui.help import KeysHelp, show_keys
from app.ui.keys_dialog import KeysDialog, open_keys
from app.ui.packages.window import PackagesWindow
from app.ui.preferences.controller import adopt
from app.ui.preferences.dialog import PreferencesDialog
from app.ui.preferences.items import Kind, items
from app.ui.theme import LIGHT
from tests.translate.server import Script, running


@pytest.fixture
def dialog(qtbot):
    made = PreferencesDialog(Settings(zoom=130))
    qtbot.addWidget(made)
    made.show()
    return made


def _row(dialog, key):
    return next(row for row in dialog.rows if row.item.key == key)


def test_every_item_is_a_setting_and_offers_its_default():
    for item in items():
        default = getattr(Settings(), item.key)
        match item.kind:
            case Kind.CHOICE:
                assert default in dict(item.choices)
            case Kind.SEVERAL:
                assert set(default) <= dict(item.choices).keys()
            case Kind.NUMBER:
                assert item.low <= default <= item.high
            case Kind.FLAG:
                assert isinstance(default, bool)
            case Kind.FONT | Kind.COLOUR:
                assert not default


def test_a_choice_is_told_at_once_and_can_be_reset(qtbot, dialog):
    row = _row(dialog, "standard")
    with qtbot.waitSignal(dialog.changed) as told:
        row._control.setCurrentIndex(row._control.findData("taiwan"))
    assert told.args[0] == Settings(zoom=130, standard="taiwan")
    assert row._reset.isVisible()
    with qtbot.waitSignal(dialog.changed) as told:
        row._reset.click()
    assert told.args[0] == Settings(zoom=130) and not row._reset.isVisible()


def test_all_are_reset_at_once(qtbot, dialog):
    with qtbot.waitSignal(dialog.changed) as told:
        dialog.reset_all()
    assert told.args[0] == Settings() and _row(dialog, "zoom").value == 100


def test_the_list_of_pages_goes_with_the_page_that_is_read(qtbot, dialog):
    pages, bar = dialog._pages, dialog._area.verticalScrollBar()
    assert pages.currentItem().text() == "Readings"
    bar.setValue(dialog._headings["Fonts"].y())
    assert pages.currentItem().text() == "Fonts"
    pages.setFocus()
    qtbot.waitUntil(pages.hasFocus, timeout=5000)
    qtbot.keyClick(pages, Qt.Key.Key_Up)
    assert pages.currentItem().text() == "Appearance"
    assert bar.value() == dialog._headings["Appearance"].y()
    qtbot.keyClick(pages, Qt.Key.Key_End)
    assert pages.currentItem().text() == "Privacy" and bar.value() == bar.maximum()


def test_a_search_leaves_what_matches_and_its_heading(dialog):
    dialog.search("taiwan")
    shown = [row.item.key for row in dialog.rows if row.isVisible()]
    assert shown == ["standard"]
    assert [name for name, label in dialog._headings.items() if label.isVisible()] == ["Readings"]
    listed = [dialog._pages.item(line) for line in range(dialog._pages.count())]
    assert [item.text() for item in listed if not item.isHidden()] == ["Readings"]
    dialog.search("no such thing")
    assert not any(row.isVisible() for row in dialog.rows) and dialog._nothing.isVisible()
    dialog.search("")
    assert all(row.isVisible() for row in dialog.rows)


def test_the_servers_box_comes_with_the_choice_and_tests_the_server(qtbot, dialog, monkeypatch):
    monkeypatch.setattr(server_key, "load", lambda _: "")
    assert not dialog.server.isVisible()
    row = _row(dialog, "english")
    row._control.setCurrentIndex(row._control.findData("server"))
    assert dialog.server.isVisible()
    with running(Script()) as script:
        script.files["/languages"] = b'[{"code": "zh", "targets": ["en"]}]'
        script.answer = lambda _: (200, b'{"translatedText": ["Hello."]}')
        dialog.server._address.setText(script.url)
        with qtbot.waitSignal(dialog.changed) as told:
            dialog.server._address.editingFinished.emit()
        assert told.args[0].libretranslate == script.url
        dialog.server.test()
        qtbot.waitUntil(lambda: "is ready" in dialog.server.said, timeout=10_000)
        script.answer = lambda _: (403, b"")
        dialog.server.test()
        qtbot.waitUntil(lambda: "refuses the API key" in dialog.server.said, timeout=10_000)


def test_the_key_goes_to_the_keyring_and_not_to_the_settings(qtbot, dialog, monkeypatch):
    kept: dict[str, str] = {}
    monkeypatch.setattr(server_key, "load", lambda server: kept.get(server, ""))
    monkeypatch.setattr(server_key, "keep", kept.__setitem__)
    dialog.show_settings(Settings(english="server", libretranslate="http://s"))
    dialog.server._kept = "http://s"
    dialog.server._key.setText("secret")
    with qtbot.waitSignal(dialog.key_changed):
        dialog.server._key.editingFinished.emit()
    assert kept == {"http://s": "secret"} and "secret" not in repr(dialog.settings)


def test_the_window_takes_every_change_over(window, qtbot):
    window.tools.show_preferences()
    dialog = window.findChild(PreferencesDialog)
    row = _row(dialog, "theme")
    row._control.setCurrentIndex(row._control.findData("dark"))
    assert window.settings.theme == "dark" == settings.load(settings.location()).theme
    row = _row(dialog, "zoom")
    row._control.setValue(150)
    assert window.reader._style.zoom == 1.5 and window.reader._style.theme.dark
    row = _row(dialog, "dwell")
    row._control.setValue(600)
    assert window.cards.pointing.open.interval() == 600
    dialog.close()


def test_a_colour_is_told_for_its_theme_and_a_weak_one_is_named(qtbot, dialog):
    row = next(row for row in dialog.rows if row.item.name == "tone1")
    other = next(row for row in dialog.rows if row.item.name == "law")
    assert not row.warning and not row._reset.isVisible()
    with qtbot.waitSignal(dialog.changed) as told:
        row.choose("light", "#ffcc99")
    assert told.args[0].colours == ("light.tone1=#ffcc99",)
    assert "light theme: contrast 1.5 : 1" in row.warning
    other.choose("dark", "#ffffff")
    assert set(dialog.settings.colours) == {"light.tone1=#ffcc99", "dark.law=#ffffff"}
    assert not other.warning
    row.reset()
    assert dialog.settings.colours == ("dark.law=#ffffff",) and not row.warning


def test_one_script_at_least_stays(qtbot, dialog):
    row = _row(dialog, "columns")
    boxes = {box.text(): box for box in row._control.findChildren(QCheckBox)}
    boxes["Simplified"].click()
    assert dialog.settings.columns == ("traditional", "english")
    boxes["Traditional"].click()
    boxes["English"].click()
    assert dialog.settings.columns == ("english",) and boxes["English"].isChecked()


def test_a_font_that_is_missing_here_stays_chosen(dialog):
    dialog.show_settings(Settings(font_english="No Such Font"))
    assert _row(dialog, "font_english").value == "No Such Font"
    assert dialog.settings == Settings(font_english="No Such Font")


def test_fonts_sizes_and_contrast_hold_in_the_window_at_once(window):
    adopt(window, replace(window.settings, font_traditional="Noto Sans CJK JP", interface_size=150))
    try:
        style = window.reader._style
        assert style.chinese("traditional", UnitKind.PARAGRAPH).font.families()[0] == "Noto Sans CJK JP"
        assert style.chinese("simplified", UnitKind.PARAGRAPH).font.families() == [fonts.SIMPLIFIED]
        assert QApplication.font().pixelSize() == 21 and window.card._look.scale == 1.5
        assert window.top_bar._export.height() == fonts.px(29)
        adopt(window, replace(window.settings, contrast="high", columns=("english",)))
        assert window.theme.ink == "#000000" and window.columns.shown == ("english",)
    finally:
        adopt(window, Settings(theme="light"))
    assert fonts.scale() == 1.0


def test_who_wants_no_history_leaves_none(window):
    window.settings = window.settings.with_recent("/a.txt")
    window.reader.show_row(6)
    window.articles.leave()
    assert places.location().exists()
    adopt(window, replace(window.settings, history=False))
    assert window.settings.recent == ()
    window.articles.leave()
    assert places.location().read_text().split() in (["{}"], ["{", "}"])
    assert window.settings.with_recent("/b.txt").recent == ()


def test_a_family_with_a_quote_in_its_name_reaches_the_card_whole(qapp):
    fonts.choose({fonts.LATIN: "O'Hara Text"})
    try:
        document = QTextDocument()
        document.setHtml(block("word", CardLook(LIGHT)))
        found = document.begin().begin().fragment().charFormat().fontFamilies()
        assert found == ["O'Hara Text", fonts.LATIN]
    finally:
        fonts.choose({})


def test_nothing_moves_where_the_reader_wants_it_so(qtbot):
    bar = QProgressBar()
    qtbot.addWidget(bar)
    motion.show_busy(bar)
    assert bar.maximum() == 0
    motion.choose("none")
    try:
        motion.show_busy(bar)
        assert bar.maximum() == 1 and bar.value() == 0
    finally:
        motion.choose("system")


def test_chinese_is_set_in_a_font_without_chinese(window):
    adopt(window, replace(window.settings, font_traditional="DejaVu Sans", font_simplified="DejaVu Sans"))
    try:
        window.reader.show_row(3)
        window.reader.grab()
        cell = window.reader.pages.layout(3).cell("traditional")
        assert cell is not None and cell.cell.height > 60
    finally:
        adopt(window, Settings(theme="light"))


def test_what_the_menus_change_stands_in_the_open_dialog_and_stays(window):
    window.tools.show_preferences()
    dialog = window.findChild(PreferencesDialog)
    window.look.zoom(1)
    window.look.set_theme("dark")
    assert _row(dialog, "zoom").value == 110 and _row(dialog, "theme").value == "dark"
    _row(dialog, "dwell")._control.setValue(300)
    assert (window.settings.zoom, window.settings.theme, window.settings.dwell) == (110, "dark", 300)
    dialog.close()


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_asked_for_again_the_open_dialog_comes_back(window):
    for ask, kind in (
        (window.tools.show_preferences, PreferencesDialog),
        (window.tools.show_packages, PackagesWindow),
        (lambda: show_keys(window.menus.commands, window), KeysHelp),
        (lambda: open_keys(window.menus.commands, window), KeysDialog),
    ):
        ask()
        ask()
        (opened,) = window.findChildren(kind)
        opened.close()
