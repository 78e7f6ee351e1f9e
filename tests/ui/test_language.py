"""The languages of the interface: switched while windows are open, whole, and with room for every word."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase, QTextLayout
from PySide6.QtWidgets import QDialog, QMenu

from app.errors import FileMissing
from app.export.choices import Choices
from app.phrases import Phrase
from app.translate.check import report
from app.translate.pack_file import Pack
from app.translate.shelved import Cover, Shelved
from app.ui import fonts, language
from app.ui.english.place import Place
from app.ui.export.dialog import ExportDialog, Subject
from app.ui.glossary.editor import TermEditor
from app.ui.glossary.window import GlossaryWindow
from app.ui.help import KeysHelp
from app.ui.keys_dialog import KeysDialog
from app.ui.memory.window import MemoryWindow
from app.ui.packages.window import PackagesWindow
from app.ui.packs.details import PackDetails
from app.ui.packs.share_dialog import ShareDialog
from app.ui.packs.window import PacksWindow
from app.ui.paste_dialog import PasteDialog
from app.ui.preferences.controller import adopt
from app.ui.preferences.dialog import PreferencesDialog
from app.ui.start import prepare
from app.ui.term_report import TermReportDialog
from app.ui.wording import said
from app.ui.words.export_dialog import WordsExportDialog
from app.ui.words.known_dialog import KnownDialog
from app.ui.words.window import WordListWindow
from tests.support.legible import clipped, texts
from tests.support.pseudo import LANGUAGES, PSEUDO, settle, speaking

_WORD = re.compile(r"[A-Za-z]{3,}")
_NAME = re.compile(  # the same in every language: names of programs, licenses, files, keys
    r"Jingdu|CC0|CC BY|localhost|\.pdf|\.jingdupack|^English$|qt_|^Ctrl\+"
)

PACK = Pack("林雲", "CC BY 4.0", "2026-01-31", "一篇題目特別長的文章:" + "封鎖與突圍" * 12, notes="附註。")
SHELVED = Shelved("lamp", Path("lamp.jingdupack"), bundled=False, chosen=True, pack=PACK)


@pytest.fixture
def lasting(window):
    """Every window and dialog beside which one can go on working, open at once."""
    settings, packages = PreferencesDialog(window.settings, window), PackagesWindow(window)
    made: list[QDialog] = [
        settings,
        GlossaryWindow(window),
        MemoryWindow(window.english.session.edits, window),
        WordListWindow(window.theme, window),
        PacksWindow(window),
        packages,
        TermReportDialog(report(window.rows.findings()), window.theme, window),
        KeysDialog(window.menus.commands, window),
        KeysHelp(window.menus.commands, window),
    ]
    for dialog in made:
        dialog.show()
    settings._on_chosen("english", "server")
    packages._bar.start("", can_pause=True)
    yield (window, *made)
    for dialog in made:
        dialog.close()


@pytest.fixture
def asking(window, tmp_path):
    """Show every dialog that wants an answer first, in the language that holds."""
    made: list[QDialog] = []

    def show():
        made.extend(
            (
                TermEditor(None, window),
                ExportDialog(Subject(window.rows.article, window.rows.english), Choices(), parent=window),
                ShareDialog(tmp_path / "a.jingdupack", (3, 5), "", "CC BY 4.0", window),
                PasteDialog(window),
                PackDetails(SHELVED, Cover(SHELVED, 3, 5), window),
                WordsExportDialog((), (), (), window),
                KnownDialog(window.words.counter, window),
            )
        )
        for dialog in made:
            dialog.show()
        return made

    yield show
    for dialog in made:
        dialog.close()


def test_a_switch_reaches_the_window_at_the_same_place(window, qtbot):
    qtbot.waitUntil(lambda: not window.sides.counting)
    window.reader.show_row(7)
    before = window.reader.anchor
    with speaking(language.TAIWAN):
        assert window.menuBar().actions()[0].text() == "檔案(&F)"
        assert window.top_bar._export.text() == "匯出"
        assert window.side.terms.list.entries.entry(window.side.terms.list.entries.index(0)).text == "元件"
        assert window.side.tabs.tabText(0) == "術語"
        assert window.menus.commands.action("open").text() == "開啟(&O)…"
        assert window.status._facts.text().startswith("35 個術語")
        assert window.heads._names["simplified"] == "簡體"
        assert window.reader.anchor == before
        assert window.card._look.notes == "chinese"
    assert window.top_bar._export.text() == "Export"


def test_open_lists_of_keys_follow_a_switch(lasting):
    keys, shown = lasting[-2:]
    keys.choose("find")
    with speaking(language.TAIWAN):
        assert keys.tree.topLevelItem(0).text(0) == "檔案"
        assert keys.tree.currentItem().text(0) == "尋找"
        assert "下一個詞" in shown.text
        assert "Ctrl+→" in shown.text
        assert "Next word" not in shown.text
    assert keys.tree.topLevelItem(0).text(0) == "File"


def test_a_pinned_card_follows_a_switch(window):
    row, token = next(
        (row, token) for row, unit in enumerate(window.rows.article) for token in unit.tokens if token.term
    )
    window.reader.point_to(row, token)
    window.cards.pin()
    (card,) = window.cards.pins.cards
    with speaking(language.MAINLAND):
        assert card.head.shut.toolTip() == "关闭词卡（Esc）"
        assert "编辑术语" in card.body.text.text()
        assert card._look.notes == "chinese"
    assert "Edit term" in card.body.text.text()


def test_a_choice_in_the_dialog_holds_at_once_in_the_dialog_itself(window, qtbot):
    window.tools.show_preferences()
    dialog = window.findChild(PreferencesDialog)
    row = next(row for row in dialog.rows if row.item.key == "language")
    try:
        row._control.setCurrentIndex(row._control.findData("zh_CN"))
        qtbot.waitUntil(lambda: dialog.windowTitle() == "设置", timeout=5_000)
        assert window.settings.language == "zh_CN"
        row = next(row for row in dialog.rows if row.item.key == "language")
        assert row.value == "zh_CN"
    finally:
        window.look.set_language("en")
        dialog.close()


def test_nothing_in_any_window_stays_in_the_old_language(lasting, asking):
    with speaking(PSEUDO):
        found = {text for one in (*lasting, *asking()) for text in texts(one)}
    left = {text for text in found if _WORD.search(text) and "[" not in text}
    names = {*QFontDatabase.families()}
    assert {text for text in left - names if not _NAME.search(text)} == set()


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_word_has_room(lasting, asking, name):
    with speaking(name):
        shown = (*lasting, *asking())
        settle()
        found = {type(one).__name__: list(clipped(one)) for one in shown}
    assert {where: what for where, what in found.items() if what} == {}


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_word_over_the_text_has_room(window, name):
    window.finder.open("")
    window.packs.banner.show_cover(Cover(SHELVED, 3, 5))
    window.english.open(Place(2, 0))
    with speaking(name):
        window.reader.show_row(2)
        settle()
        editor = window.english.editor
        assert editor.isVisible() and window.finder.bar.isVisible()
        assert list(clipped(window)) == []
        assert editor._hint.height() >= editor._hint.heightForWidth(editor._hint.width())
    window.english.close()


@pytest.mark.parametrize("name", LANGUAGES[:3])
def test_accelerators_are_unique_in_each_menu(window, name):
    with speaking(name):
        menus = [window.menuBar(), *window.menuBar().findChildren(QMenu)]
        for menu in menus:
            keys = [key for action in menu.actions() for key in re.findall(r"&(\w)", action.text().upper())]
            assert sorted(set(keys)) == sorted(keys), [action.text() for action in menu.actions()]


def test_errors_and_phrases_are_said_in_the_language_that_holds(qapp):
    error = FileMissing("a.txt")
    nested = Phrase("{0} cannot be read: {1}.", "{b}", Phrase("permission denied"))
    assert said(error) == str(error) == "There is no file at a.txt."
    with speaking(language.MAINLAND):
        assert said(error) == "找不到文件：a.txt"
        assert said(nested) == "无法读取 {b}：权限不足。"
        assert said("may be cut short") == "可能不完整"
        assert said("a sentence of somebody else") == "a sentence of somebody else"
        assert str(nested) == "{b} cannot be read: permission denied."


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        (["zh-Hant-HK", "en-US"], "zh_TW"),
        (["zh_TW"], "zh_TW"),
        (["zh-Hans-SG"], "zh_CN"),
        (["zh"], "zh_CN"),
        (["de-DE", "en-GB", "zh-TW"], "en"),
        (["de-DE"], "en"),
    ],
)
def test_the_system_decides_unless_the_reader_does(monkeypatch, told, meant):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: told)
    assert language.resolve("system") == meant
    assert language.resolve("zh_CN") == "zh_CN"


@pytest.mark.parametrize("name", LANGUAGES[:3])
def test_english_sentences_keep_their_narrow_quotation_marks(qapp, name):
    prepare(qapp)
    with speaking(name):
        layout = QTextLayout("’", fonts.font(fonts.LATIN, 20))
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        assert line.naturalTextWidth() < 10


def test_quotation_marks_are_narrow_in_english_and_wide_in_chinese(window):
    def wide(sign):
        return window.menuBar().fontMetrics().horizontalAdvance(sign)

    usual = window.settings
    assert wide("“") < wide("中") / 1.5 and wide("’") < wide("中") / 2
    for name in (language.TAIWAN, language.MAINLAND):
        adopt(window, replace(usual, language=name))
        assert wide("“") == wide("中")
        adopt(window, usual)
        assert wide("“") < wide("中") / 1.5
