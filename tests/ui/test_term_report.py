"""The terminology report lists what was lost first and leads to it."""

from PySide6.QtWidgets import QLabel

from app.text.article import Span
from app.translate.check import Checked, Finding, TermCount, TermReport
from app.ui.term_report import TermReportDialog
from app.ui.theme import LIGHT


def test_choosing_a_lost_term_goes_to_its_row(qtbot):
    lost = Finding(Checked.AMOUNT, Span(0, 4), "30億元", "30 billion", ())
    report = TermReport(
        (TermCount("光罩", "photomask", 1, (7,)), TermCount("晶片", "chip", 3, ())), ((2, lost),), 1
    )
    dialog = TermReportDialog(report, LIGHT)
    qtbot.addWidget(dialog)
    tree = dialog._tree
    items = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
    rows = [[item.text(column) for column in range(4)] for item in items if item]
    assert rows == [
        ["30億元", "30 billion", "", "1"],
        ["光罩", "photomask", "1", "1"],
        ["晶片", "chip", "3", ""],
    ]
    for place, row in ((0, 2), (1, 7)):
        with qtbot.waitSignal(dialog.row_chosen) as chosen:
            tree.itemActivated.emit(tree.topLevelItem(place), 0)
        assert chosen.args == [row]
    with qtbot.assertNotEmitted(dialog.row_chosen):
        tree.itemActivated.emit(tree.topLevelItem(2), 0)


def test_an_article_without_a_translation_says_so(qtbot):
    dialog = TermReportDialog(TermReport((), ()), LIGHT)
    qtbot.addWidget(dialog)
    assert any("nothing to check" in label.text() for label in dialog.findChildren(QLabel))
