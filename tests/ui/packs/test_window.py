"""The window over reading packs: import, switch, export, remove with undo."""

import pytest
from PySide6.QtCore import Qt

from app import engine
from app.translate.pack_file import read_pack, write_pack
from app.ui.packs.details import PackDetails
from app.ui.packs.window import PacksWindow
from tests.support.legible import texts
from tests.support.packs import full_pack


@pytest.fixture
def packs(qtbot, tmp_path):
    write_pack(tmp_path / "lamp.jingdupack", full_pack())
    made = PacksWindow()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.import_file(tmp_path / "lamp.jingdupack")
    made.select("lamp")
    made._table.setFocus()
    return made


def _names(window):
    return {item.name for item in window._model.items}


def _lamp():
    return engine.packs().get("lamp")


def test_an_imported_pack_is_listed_and_in_use(packs):
    assert "lamp" in _names(packs) and _lamp().used
    row = next(
        row for row in range(packs._filter.rowCount()) if packs._filter.index(row, 1).data() == "Lin Yun"
    )
    cells = [packs._filter.index(row, column).data() for column in range(7)]
    assert cells[-3:] == ["4", "your files", "yes"]


def test_a_pack_is_switched_off_and_on(packs, qtbot):
    with qtbot.waitSignal(packs.changed):
        qtbot.keyClick(packs._table, Qt.Key.Key_Space)
    assert not _lamp().used and packs._buttons["switch"].text() == "Switch on"
    packs.undo()
    assert _lamp().used


def test_a_removed_pack_comes_back_with_its_choice(packs, qtbot):
    qtbot.keyClick(packs._table, Qt.Key.Key_Delete)
    assert "lamp" not in _names(packs) and not (engine.packs().folder / "lamp.jingdupack").exists()
    packs.undo()
    assert _lamp().used and _lamp().pack == full_pack()
    packs.undo()  # the import, with the choice that came with it
    assert "lamp" not in _names(packs)


def test_the_bundled_pack_stays(packs):
    bundled = next(item for item in packs._model.items if item.bundled)
    packs.select(bundled.name)
    assert not packs._buttons["remove"].isEnabled() and packs._buttons["export"].isEnabled()


def test_a_pack_is_written_as_it_is(packs, tmp_path):
    packs.export_file(tmp_path / "again")
    assert read_pack(tmp_path / "again.jingdupack") == full_pack()


def test_a_search_without_result_says_so(packs):
    packs._search.setText("lin yun")
    assert packs._filter.rowCount() == 1
    packs._search.setText("nobody of that name")
    assert packs._pages.hint == "No pack matches."


def test_details_need_no_article(packs, qtbot):
    with qtbot.waitSignal(packs.details_asked) as asked:
        packs.show_details()
    dialog = PackDetails(asked.args[0])
    qtbot.addWidget(dialog)
    assert "4 sentences" in set(texts(dialog))
