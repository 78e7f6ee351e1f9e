"""Reading packs in the window: the notice, using and leaving one, sharing, opening by name."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QMessageBox

from app import engine
from app.settings import Settings
from app.translate.pack_export import Imprint
from app.translate.pack_file import read_pack, write_pack
from app.translate.unit import Origin
from app.ui import messages
from app.ui.packs.details import PackDetails
from app.ui.packs.share_dialog import ShareDialog
from app.ui.reader.origins import origin_words
from app.ui.start import prepare
from app.ui.window import MainWindow
from tests.support.packs import ENGLISH, TEXT, full_pack, pack


@pytest.fixture
def reader(qapp, qtbot, tmp_path):
    """A window on the small article, its English there."""
    prepare(qapp)
    (tmp_path / "page.txt").write_text(TEXT)
    made = MainWindow(Settings(theme="light"))
    qtbot.addWidget(made)
    made.show()
    made.open_named(str(tmp_path / "page.txt"))
    _settle(made, qtbot)
    yield made
    made.close()


def _settle(window, qtbot):
    qtbot.waitUntil(
        lambda: window.rows is not None and len(window.rows.english) == len(window.rows), timeout=30_000
    )
    qtbot.waitUntil(lambda: not window.desk.busy and not window.packs._looking, timeout=30_000)


def _pack_file(tmp_path, made=None):
    path = tmp_path / "lamp.jingdupack"
    write_pack(path, made or full_pack())
    return path


def _origins(window):
    return {english.origin for english in window.rows.english.values()}


def test_a_pack_is_offered_used_and_left_again(reader, qtbot, tmp_path):
    assert not reader.packs.banner.isVisible()
    reader.open_named(str(_pack_file(tmp_path)))
    _settle(reader, qtbot)
    banner = reader.packs.banner
    assert banner.isVisible() and banner.text == "A reading pack by Lin Yun covers 4 of 4 sentences"
    assert _origins(reader) == {Origin.GLOSS}
    qtbot.mouseClick(banner._use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _origins(reader) == {Origin.MEMORY}, timeout=30_000)
    _settle(reader, qtbot)
    assert reader.rows.english[0].sentences[0].credit == "Lin Yun"
    assert banner.isVisible() and not banner._use.isVisible() and banner._leave.text() == "Switch off"
    qtbot.mouseClick(banner._leave, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _origins(reader) == {Origin.GLOSS}, timeout=30_000)
    _settle(reader, qtbot)
    assert not banner.isVisible()
    reader.packs.show_again()
    assert banner.isVisible() and banner._use.isVisible() and not banner._leave.isVisible()


def test_words_of_a_pack_are_corrected_only_while_it_is_used(reader, qtbot, tmp_path):
    reader.packs.install(_pack_file(tmp_path))
    _settle(reader, qtbot)
    before = [token.text for token in reader.rows.article[1].tokens]
    assert before[0] != "港口的"
    reader.packs.banner.use_chosen.emit("lamp", True)
    qtbot.waitUntil(lambda: reader.rows.article[1].tokens[0].text == "港口的", timeout=30_000)
    _settle(reader, qtbot)
    reader.packs.banner.use_chosen.emit("lamp", False)
    qtbot.waitUntil(lambda: [t.text for t in reader.rows.article[1].tokens] == before, timeout=30_000)
    _settle(reader, qtbot)


def test_not_now_is_remembered_and_a_closed_notice_only_for_the_session(reader, qtbot, tmp_path):
    reader.packs.install(_pack_file(tmp_path))
    _settle(reader, qtbot)
    banner = reader.packs.banner
    qtbot.mouseClick(banner._hide, Qt.MouseButton.LeftButton)
    assert not banner.isVisible() and engine.packs().get("lamp").chosen is None
    reader.packs.show_again()
    qtbot.mouseClick(banner._leave, Qt.MouseButton.LeftButton)
    assert engine.packs().get("lamp").chosen is False
    qtbot.waitUntil(lambda: not banner.isVisible(), timeout=30_000)
    _settle(reader, qtbot)


def test_a_dropped_pack_is_taken_over_and_is_no_recent_file(reader, qtbot, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(_pack_file(tmp_path)))])
    left = Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, Qt.KeyboardModifier.NoModifier)
    reader.dropEvent(event)
    _settle(reader, qtbot)
    assert [shelved.name for shelved in engine.packs().packs if not shelved.bundled] == ["lamp"]
    assert "lamp" in reader.status.message
    assert not any("lamp" in name for name in reader.settings.recent)


def test_a_bad_pack_is_one_message_and_the_article_stays(reader, qtbot, tmp_path):
    (tmp_path / "bad.jingdupack").write_text('{"format": "<b>x</b>"}')
    reader.open_named(str(tmp_path / "bad.jingdupack"))
    box = reader.findChild(QMessageBox)
    assert "not a sound reading pack" in box.text() and box.textFormat() is Qt.TextFormat.PlainText
    box.close()
    assert reader.rows.article.article.title == "燈塔"


def test_the_window_opened_with_a_pack_shows_the_sample_under_it(qapp, qtbot, tmp_path):
    prepare(qapp)
    window = MainWindow(Settings(theme="light"))
    qtbot.addWidget(window)
    window.show()
    window.open_named(str(_pack_file(tmp_path)))
    _settle(window, qtbot)
    assert window.rows is not None and len(window.rows) > 10
    assert engine.packs().get("lamp").pack.author == "Lin Yun"
    window.close()


def test_names_in_a_pack_are_plain_text_everywhere(reader, qtbot, tmp_path):
    evil = pack(
        author="<img src='/etc/passwd'><b>Lin</b>", notes="<script>alert()</script>", title="<h1>A</h1>"
    )
    reader.packs.install(_pack_file(tmp_path, evil))
    _settle(reader, qtbot)
    labels = reader.packs.banner.findChildren(QLabel)
    dialog = PackDetails(reader.packs.banner.cover.shelved, reader.packs.banner.cover, reader)
    qtbot.addWidget(dialog)
    labels += [label for label in dialog.findChildren(QLabel) if "<" in label.text()]
    assert len(labels) == 3
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_translators_note_belongs_to_its_sentence(reader, qtbot, tmp_path):
    reader.packs.install(_pack_file(tmp_path))
    reader.packs.banner.use_chosen.emit("lamp", True)
    qtbot.waitUntil(lambda: _origins(reader) == {Origin.MEMORY}, timeout=30_000)
    _settle(reader, qtbot)
    reader.grab()
    assert _note_in_row(reader, 2) == "A <b>proverb</b>."
    assert reader.rows[2].notes == ("A <b>proverb</b>.",) and not reader.rows[1].notes
    assert _note_in_row(reader, 1) == ""


def _note_in_row(window, row):
    top = window.reader._top_of(row)
    place = window.reader.pages.layout(row).cell("english").origin
    return window.packs.notes.note_at(QPointF(place.x() + 12, top + place.y() + 12))


def test_the_share_dialog_wants_a_name_and_a_license(qtbot, tmp_path):
    dialog = ShareDialog(tmp_path / "lamp", (0, 3), "", "My own terms")
    qtbot.addWidget(dialog)
    assert not dialog._save.isEnabled() and not dialog._reviewed.isEnabled() and dialog.every
    dialog._author.setText(" Lin Yun ")
    assert dialog._save.isEnabled() and dialog.licence == "My own terms"
    dialog._other.clear()
    assert not dialog._save.isEnabled()
    dialog._licence.setCurrentIndex(1)
    assert dialog._save.isEnabled()
    said = dialog.imprint
    assert (said.author, said.licence, dialog.target) == (
        "Lin Yun",
        "CC BY-SA 4.0",
        tmp_path / "lamp.jingdupack",
    )


def test_the_work_on_the_sample_is_shared(window, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "mine.jingdupack"
    counts = []

    class _Dialog:
        def __init__(self, _, found, author, licence, parent):
            counts.append(found)
            assert (author, licence) == ("", "CC BY 4.0")
            self.imprint = Imprint("Lin Yun", "CC0 1.0", "2026-05-03")
            self.every, self.target = False, target

        def exec(self):
            return True

    monkeypatch.setattr("app.ui.packs.share_dialog.ShareDialog", _Dialog)
    window.packs.ask_share()
    qtbot.waitUntil(lambda: not window.desk.busy, timeout=30_000)
    made = read_pack(target)
    assert (made.author, len(made.sentences)) == ("Lin Yun", counts[0][0])
    assert (window.settings.pack_author, window.settings.pack_licence) == ("Lin Yun", "CC0 1.0")
    assert "mine.jingdupack" in window.status.message


def test_a_gloss_alone_is_nothing_to_share(reader, qtbot, monkeypatch):
    said = []
    monkeypatch.setattr(messages, "error", lambda _, sentence: said.append(sentence))
    reader.packs.ask_share()
    assert len(said) == 1 and "no English of yours" in said[0]


def test_english_of_a_pack_stands_in_the_row(reader, qtbot, tmp_path):
    reader.packs.install(_pack_file(tmp_path))
    reader.packs.banner.use_chosen.emit("lamp", True)
    qtbot.waitUntil(lambda: _origins(reader) == {Origin.MEMORY}, timeout=30_000)
    _settle(reader, qtbot)
    labels = reader.reader._labels
    assert reader.rows[0].english_text == ENGLISH["燈塔"]
    assert origin_words(reader.rows[0], labels) == "Translated by Lin Yun"
