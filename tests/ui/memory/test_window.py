"""The window over the memory: search, filter, sort, edit, delete with undo, exchange."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app.translate.edits import MemoryEdits
from app.translate.engine import Rendering
from app.translate.memory import key_of
from app.translate.store import MemoryStore
from app.translate.unit import State
from app.ui.memory.model import ENGLISH
from app.ui.memory.window import MemoryWindow


@pytest.fixture
def store(tmp_path):
    made = MemoryStore(tmp_path / "memory.sqlite3")
    made.put("設備的交期長。", "Lead times are long.")
    made.put("良率到了三成。", "Yield reached 30%.")
    made.keep({"設備很貴。": Rendering("Equipment is dear.")}, "Argos Translate", "1.9")
    yield made
    made.close()


@pytest.fixture
def memory(qtbot, store):
    made = MemoryWindow(MemoryEdits(store))
    qtbot.addWidget(made)
    made.show()
    return made


def _column(memory, column=ENGLISH):
    model = memory._model
    return [model.index(row, column).data() for row in range(model.rowCount())]


@pytest.mark.parametrize("words", ["设备", "設備", "e"])
def test_search_finds_either_script_and_english(memory, qtbot, words):
    memory._search.setText(words)
    qtbot.waitUntil(lambda: not memory._pause.isActive(), timeout=5_000)
    assert "Equipment is dear." in _column(memory)
    assert len(_column(memory)) == (3 if words == "e" else 2)


def test_filters_keep_their_state_and_origin(memory):
    memory._state.setCurrentIndex(memory._state.findData("machine"))
    assert _column(memory) == ["Equipment is dear."]
    memory._state.setCurrentIndex(0)
    memory._origin.setCurrentIndex(memory._origin.findData("memory"))
    assert set(_column(memory)) == {"Lead times are long.", "Yield reached 30%."}
    assert memory._count.text() == "2 of 3  ·  Machine 1  ·  Reviewed 2  ·  Final 0"


def test_a_head_sorts(memory):
    memory._table.sortByColumn(ENGLISH, Qt.SortOrder.AscendingOrder)
    assert _column(memory) == ["Equipment is dear.", "Lead times are long.", "Yield reached 30%."]


def test_an_edit_in_the_table_is_the_readers_and_the_machines_stays(memory, qtbot, store):
    memory._table.sortByColumn(ENGLISH, Qt.SortOrder.AscendingOrder)
    with qtbot.waitSignal(memory.changed) as caught:
        memory._model.setData(memory._model.index(0, ENGLISH), "Equipment is expensive.")
    assert caught.args == [frozenset({key_of("設備很貴。")})]
    assert store.find("設備很貴。").english == "Equipment is expensive."
    assert store.counts() == {State.MACHINE: 1, State.REVIEWED: 3, State.FINAL: 0}


def test_entries_are_deleted_together_and_come_back(memory, store):
    memory._table.selectAll()
    memory.delete()
    assert _column(memory) == [] and store.find("設備的交期長。") is None
    memory.undo()
    assert len(_column(memory)) == 3
    assert store.find("設備的交期長。").english == "Lead times are long."


def test_a_file_goes_out_and_comes_in(memory, qtbot, store, tmp_path):
    path = tmp_path / "all.tmx"
    memory.export_file(path)
    qtbot.waitUntil(lambda: memory._work is None, timeout=20_000)
    assert memory._count.text() == "Sentences exported: 3"
    memory._table.selectAll()
    memory.delete()
    with qtbot.waitSignal(memory.imported, timeout=20_000):
        memory.import_file(path)
    assert memory._count.text() == "3 new, 0 changed, 0 already there"
    assert len(_column(memory)) == 3
    qtbot.waitUntil(lambda: memory._work is None, timeout=20_000)


def test_a_bad_file_is_one_sentence(memory, qtbot, tmp_path):
    (tmp_path / "bad.tmx").write_text("<tmx")
    memory.import_file(tmp_path / "bad.tmx")
    qtbot.waitUntil(lambda: memory.findChild(QMessageBox) is not None, timeout=20_000)
    box = memory.findChild(QMessageBox)
    assert box.text() == "The translation memory bad.tmx is not well-formed XML (line 1)."
    box.close()
    qtbot.waitUntil(lambda: memory._work is None, timeout=20_000)


def test_only_entries_in_sight_are_read(memory, qtbot, store):
    store.keep({f"第{n}句。": Rendering(f"Sentence {n}.") for n in range(1_200)}, "Echo", "1")
    memory.reload()
    assert memory._model.rowCount() == 1_203
    memory.grab()
    assert len(memory._model._pages) <= 2
