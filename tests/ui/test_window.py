"""The window: opening, cards, columns, export, and what is remembered."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from app import settings
from app.text.article import UnitKind
from app.translate.unit import Origin
from app.ui.english.sentence_edit import SentenceEdit
from app.ui.side.panel import Section
from app.ui.theme import LIGHT
from tests.support.cards import find_word


def test_the_sample_is_complete_with_no_network(window):
    for row in range(len(window.rows)):
        content = window.rows[row]
        assert content.english_text
        if any("\u4e00" <= sign <= "\u9fff" for sign in content.unit.unit.text):
            assert content.english.origin is Origin.MEMORY, content.unit.unit.text


def test_a_card_opens_over_a_word_and_closes_by_escape(window, qtbot):
    row, token = find_word(window, "半導體")
    window.reader.point_to(row, token)
    qtbot.waitUntil(window.card.isVisible, timeout=20_000)
    assert window.card.model.english == "semiconductor"
    word = window.reader.box_of(window.reader.pointed)
    word.moveTopLeft(window.reader.viewport().mapTo(window.card.parentWidget(), word.topLeft()))
    assert not window.card.geometry().intersects(word)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.card.isVisible()


def test_links_on_the_card_lead_to_other_cards(window, qtbot):
    row, token = find_word(window, "半導體")
    window.reader.point_to(row, token)
    qtbot.waitUntil(window.card.isVisible, timeout=20_000)
    related = window.card.model.related[0]
    window.card.link_followed.emit(f"term:{related.id}")
    assert window.card.model.english == related.en


def test_columns_can_be_hidden_but_not_all(window):
    window.columns.show(("english",))
    assert window.reader.article_model.columnCount() == 1
    button = window.top_bar._columns["english"]
    button.click()
    assert button.isChecked()


def test_comments_and_chrome_are_told_apart(window):
    kinds = [unit.unit.kind for unit in window.rows.article]
    assert kinds.count(UnitKind.COMMENT) == 5
    assert kinds.count(UnitKind.CHROME) == 2
    assert kinds[0] is UnitKind.TITLE


def test_the_heads_stand_above_their_columns_after_a_resize(window, qtbot):
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.heads._boxes == window.reader.pages.boxes, timeout=5000)
    window.resize(1500, 820)
    qtbot.waitUntil(lambda: window.heads._boxes == window.reader.pages.boxes, timeout=5000)


def test_a_card_with_room_needs_no_scroll_bar(window, qtbot):
    row, token = find_word(window, "半導體")
    window.reader.point_to(row, token)
    qtbot.waitUntil(window.card.isVisible, timeout=20_000)
    assert window.card.height() < 460
    bar = window.card.body.verticalScrollBar()
    qtbot.waitUntil(lambda: not bar.isVisible())  # it goes once the card is laid out


def test_zoom_theme_and_readings_keep_the_place(window):
    window.reader.show_row(6)
    window.look.zoom(2)
    window.look.set_theme("dark")
    window.top_bar.readings_chosen.emit("zhuyin")
    assert window.reader.anchor.row == 6
    assert window.settings.zoom == 120


def test_a_bad_file_is_one_sentence_and_loses_nothing(window, qtbot, tmp_path):
    before = window.rows
    window.open_named(str(tmp_path / "none.txt"))
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=60_000)
    box = window.findChild(QMessageBox)
    assert "There is no file" in box.text()
    box.close()
    assert window.rows is before


def test_a_dropped_file_is_opened(window, qtbot, tmp_path):
    path = tmp_path / "幾句話.txt"
    path.write_text("先進封裝的瓶頸\n\n產能仍然不足。\n", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    qtbot.waitUntil(lambda: window.rows.article.article.title == "先進封裝的瓶頸", timeout=60_000)
    assert window.settings.recent[0] == str(path)


def test_a_file_over_a_field_is_left_to_the_window_and_a_text_is_not(window, tmp_path):
    data, words = QMimeData(), QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "one.txt"))])
    data.setText("file:///one.txt")  # as file managers have it
    words.setText("晶片")
    editor = SentenceEdit(window)
    editor.show()
    for field in (window.side.terms.field, editor.viewport()):
        for held, left in ((data, True), (words, False)):
            entered = QDragEnterEvent(
                QPoint(5, 5),
                Qt.DropAction.CopyAction,
                held,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
            QApplication.sendEvent(field, entered)
            assert entered.isAccepted()
            assert window._drop_frame.isVisible() is left
            window._drop_frame.hide()


def test_what_is_dragged_over_the_window_is_shown_where_it_may_go_and_the_first_of_several_opens(
    window, qtbot, tmp_path
):
    paths = [tmp_path / name for name in ("one.txt", "two.txt")]
    for path in paths:
        path.write_text(f"{path.stem}\n\n產能仍然不足。\n", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    held = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(QPoint(400, 300), Qt.DropAction.CopyAction, *held)
    window.dragEnterEvent(entered)
    assert entered.isAccepted() and window._drop_frame.isVisible()
    assert window._drop_frame.geometry() == window._pages.rect()
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not window._drop_frame.isVisible()
    window.dragEnterEvent(entered)
    window.dropEvent(QDropEvent(QPointF(400, 300), Qt.DropAction.CopyAction, *held))
    assert not window._drop_frame.isVisible()
    qtbot.waitUntil(lambda: window.rows.article.article.title == "one", timeout=60_000)
    qtbot.waitUntil(lambda: window.status.message.startswith("Opened the first of 2 files"), timeout=60_000)


def test_the_window_remembers(window, qtbot):
    window.columns.show(("traditional", "english"))
    window.close()
    kept = settings.load(settings.location())
    assert kept.columns == ("traditional", "english")
    assert kept.geometry


@pytest.mark.parametrize("text", ["", "   \n "])
def test_empty_pasted_text_is_refused(window, qtbot, text):
    window.desk.open_text(text, "The pasted text")
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=60_000)
    assert window.findChild(QMessageBox).text() == "The pasted text holds no text."
    window.findChild(QMessageBox).close()


def test_the_standard_of_readings_can_be_switched(window, qtbot):
    assert window.settings.standard == "mainland"
    row, token = next(
        (row, t) for row in range(len(window.rows)) for t in window.rows[row].unit.tokens
        if t.word.reading and t.word.reading.other
    )  # fmt: skip
    here, there = token.word.reading.syllables, token.word.reading.other
    window.look.set_standard("taiwan")
    qtbot.waitUntil(
        lambda: not window.desk.busy and len(window.rows.english) == len(window.rows), timeout=60_000
    )
    again = window.rows[row].unit.tokens[token.index].word.reading
    assert (again.syllables, again.other) == (there, here)


def test_sandhi_is_shown_and_the_citation_form_stays(rows, style):
    from app import engine
    from app.text.structure import parse_article
    from app.ui.reader.ruby import shown_readings

    tokens = engine.annotator().article(parse_article("這不是一個問題。"))[0].tokens
    said, cited = (
        [
            syllable
            for token in tokens
            for syllable in shown_readings(tokens, "pinyin", sandhi=sandhi).of(token)
        ]
        for sandhi in (True, False)
    )
    assert "bú" in said and "yí" in said
    assert "bù" in cited and "yī" in cited


def test_high_contrast_is_a_choice_of_the_menu(window):
    menu = next(menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "&Theme")
    chosen = {action.text(): action for action in menu.actions()}
    assert chosen["System contrast"].isChecked()
    chosen["High contrast"].trigger()
    assert window.theme.ink == "#000000" and window.theme.background == "#ffffff"
    assert chosen["High contrast"].isChecked() and chosen["Light"].isChecked()
    chosen["Standard contrast"].trigger()
    assert window.theme == LIGHT


def test_the_side_panel_leaves_its_room_to_the_text_of_a_narrow_window(window):
    action = window.menus.commands.action("side-panel")
    window.resize(640, 700)
    assert window.side.isHidden() and not action.isChecked()
    assert window.settings.side_panel
    action.trigger()
    assert not window.side.isHidden() and action.isChecked()
    window.resize(580, 700)
    assert not window.side.isHidden()
    window.resize(1200, 700)
    window.resize(560, 700)
    assert window.side.isHidden()
    window.sides.go_to(Section.COMMENTS)
    assert not window.side.isHidden()
    window.top_bar._side.click()
    assert window.side.isHidden()
    window.resize(1200, 700)
    assert not window.side.isHidden()
    window.top_bar._side.click()
    assert window.side.isHidden() and not window.settings.side_panel
