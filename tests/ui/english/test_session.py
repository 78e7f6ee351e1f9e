"""Edits of the English: where they are shown, kept and taken back, also when the program is killed."""

import json
import subprocess
import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app import engine, paths
from app.export.annotation_json import to_json
from app.translate.memory import key_of
from app.translate.store import YOU, MemoryStore
from app.translate.unit import EnglishSentence, Origin, State, UnitEnglish
from app.ui.english.place import Place
from app.ui.names import row_labels
from app.ui.reader.origins import origin_words
from tests.ui.english.writing import HERE, english_said, save, write


def test_closing_the_window_keeps_what_was_written(window):
    write(window, "Washington cites national security.")
    window.close()
    key = window.english.session.key_of(HERE)
    found = engine.memory_store().known(key)
    assert found and found.english == "Washington cites national security."


_CHILD = """
import sys, time
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from app import paths
from app.settings import Settings
from app.ui.english.place import Place
from app.ui.start import prepare
from app.ui.window import MainWindow

application = QApplication([])
prepare(application)
window = MainWindow(Settings())
window.show()
window.open_named(str(paths.resource("sample/sample.txt")))
while window.rows is None or 3 not in window.rows.english:
    QTest.qWait(10)
    time.sleep(0.01)
window.english.open(Place(3, 1))
window.english.editor.field.put("Washington cites national security.")
QTest.keyClick(window.english.editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
assert "Washington cites" in window.rows[3].english_text
window.english.open(Place(3, 2))
window.english.editor.field.put("Half a sen")
print("shown", flush=True)
time.sleep(60)
"""


def test_a_program_killed_while_editing_loses_nothing_that_was_shown_as_saved():
    with subprocess.Popen([sys.executable, "-c", _CHILD], cwd=paths.root(), stdout=subprocess.PIPE) as child:
        assert child.stdout and child.stdout.readline() == b"shown\n"
        child.kill()
    assert [entry.english for entry in engine.memory_store().every()] == [
        "Washington cites national security."
    ]


def test_a_memory_that_cannot_be_written_is_one_sentence_and_the_text_stays(
    window, qtbot, field, monkeypatch
):
    engine.memory_store().close()
    monkeypatch.setattr(engine.memory_store()._file, "_path", paths.data_dir() / "none" / "memory.sqlite3")
    save(window, qtbot, "Washington cites national security.")
    box = window.findChild(QMessageBox)
    assert "translation memory" in box.text() and "cannot be used" in box.text()
    box.close()
    assert field.toPlainText() == "Washington cites national security."
    assert english_said(window).credit == ""
    qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_a_damaged_memory_is_said_once_and_reading_goes_on(qtbot, qapp, user_folder):
    from app.settings import Settings
    from app.ui.start import prepare
    from app.ui.window import MainWindow

    (paths.data_dir() / "memory.sqlite3").write_bytes(b"torn" * 300)
    prepare(qapp)
    window = MainWindow(Settings(theme="light"))
    qtbot.addWidget(window)
    window.open_named(str(paths.resource("sample/sample.txt")))
    qtbot.waitUntil(
        lambda: window.rows is not None and len(window.rows.english) == len(window.rows), timeout=60_000
    )
    boxes = window.findChildren(QMessageBox)
    assert ["was set aside" in box.text() for box in boxes] == [True]
    boxes[0].close()
    qtbot.waitUntil(lambda: not window.desk.busy, timeout=60_000)
    window.close()


def test_the_key_of_a_sentence_is_what_the_service_asks_for(window):
    session = window.english.session
    assert session.key_of(HERE) == key_of(session.source_of(HERE))


def test_equal_sentences_change_with_it_at_once(repeating, qtbot):
    save(repeating, qtbot, "Lead times have grown again.", Place(1, 0))
    for place in (Place(1, 0), Place(2, 0), Place(3, 0)):
        assert english_said(repeating, place).text == "Lead times have grown again."
    assert english_said(repeating, Place(2, 1)).origin is Origin.GLOSS


def test_undo_and_redo_from_the_menu(repeating, qtbot):
    place = Place(1, 0)
    before = english_said(repeating, place).text
    save(repeating, qtbot, "Lead times have grown.", place)
    save(repeating, qtbot, "Lead times grew again.", place)
    edit = repeating.menuBar().actions()[1].menu()
    undo, redo = edit.actions()[:2]
    undo.trigger()
    assert english_said(repeating, place).text == "Lead times have grown."
    undo.trigger()
    qtbot.waitUntil(lambda: english_said(repeating, place).text == before, timeout=20_000)
    assert not undo.isEnabled()
    redo.trigger()
    redo.trigger()
    assert english_said(repeating, Place(3, 0)).text == "Lead times grew again."
    assert not redo.isEnabled()


def test_an_engines_late_answer_never_covers_an_edit(window, qtbot):
    save(window, qtbot, "Washington cites national security.")
    old = window.rows.english[HERE.row].sentences
    late = (old[0], EnglishSentence(HERE.index, "A machine's.", Origin.ARGOS), *old[HERE.index + 1 :])
    window.rows.english[HERE.row] = UnitEnglish(late)
    window.desk.english_came.emit([HERE.row])
    assert english_said(window).text == "Washington cites national security."


def test_an_edit_is_shown_kept_and_exported(window, qtbot):
    save(window, qtbot, "Washington cites\n national security.")
    said = english_said(window)
    assert (said.text, said.origin, said.credit, said.state) == (
        "Washington cites national security.", Origin.MEMORY, YOU, State.REVIEWED,
    )  # fmt: skip
    assert window.english.place is None and window.reader.hasFocus()
    assert "Your edit" in origin_words(window.rows[HERE.row], row_labels())
    english = [window.rows.english[row] for row in range(len(window.rows))]
    unit = json.loads(to_json(window.rows.article, english))["units"][HERE.row]
    assert "Washington cites national security." in unit["english"]["text"]
    assert unit["english"]["origin"] == "memory"
    other = MemoryStore()  # as after a restart
    try:
        found = other.find(window.english.session.source_of(HERE))
        assert found and found.english == said.text
    finally:
        other.close()


def test_an_article_opened_again_has_the_edit(window, qtbot):
    save(window, qtbot, "Washington cites national security.")
    before = window.rows
    window.open_named(str(paths.resource("sample/sample.txt")))
    qtbot.waitUntil(
        lambda: window.rows is not before and len(window.rows.english) == len(window.rows), timeout=60_000
    )
    assert english_said(window).credit == YOU


def test_back_to_the_machines_brings_back_what_was_there(window, qtbot):
    before = english_said(window).text
    save(window, qtbot, "Washington cites national security.")
    menu = window.english._menu.build(HERE, english_said(window))
    back = next(action for action in menu.actions() if action.text().startswith("Back"))
    assert back.isEnabled()
    back.trigger()
    qtbot.waitUntil(lambda: english_said(window).text == before, timeout=20_000)
    assert english_said(window).credit == ""
