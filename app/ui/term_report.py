"""The terminology report: which terms and amounts of the article its English keeps."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.translate.check import Finding, TermCount, TermReport
from app.ui.room import take_room
from app.ui.theme import Theme
from app.ui.wording import Worded

_ROW = Qt.ItemDataRole.UserRole


class TermReportDialog(Worded, QDialog):
    """Lists the terms, those that were lost first; choosing one goes to the row that lost it."""

    row_chosen = Signal(int)

    def __init__(self, report: TermReport, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._report = report
        self._tree = QTreeWidget()
        self._tree.setColumnCount(4)
        self._tree.setRootIsDecorated(False)
        self._tree.header().setStretchLastSection(False)
        self._tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._tree.itemActivated.connect(self._on_item)
        self._tree.itemClicked.connect(self._on_item)
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._lay_out()
        self.say_words()
        take_room(self, 680, 520)

    def say_words(self) -> None:
        """Name everything, and list the report."""
        self.setWindowTitle(self.tr("Terminology check"))
        self._label.setText(self._summary(self._report))
        self._tree.setHeaderLabels(
            [self.tr("In the article"), self.tr("Expected English"), self.tr("Kept"), self.tr("Not kept")]
        )
        self._tree.setAccessibleName(self.tr("Terms and amounts"))
        self._tree.clear()
        self._tree.addTopLevelItems([*self._lost_amounts(self._report), *map(self._term, self._report.terms)])
        self._tree.setCurrentIndex(self._tree.model().index(0, 0))

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        for widget in (self._label, self._tree, buttons):
            box.addWidget(widget)

    def _summary(self, report: TermReport) -> str:
        if not report.total and not report.amounts:
            return self.tr(
                "There is nothing to check: no sentence with a term or an amount has been translated. "
                "A word-for-word gloss is not checked."
            )
        terms = self.tr("{0} of {1} terms were kept").format(report.kept, report.total)
        kept = report.amounts - len(report.lost_amounts)
        amounts = self.tr("{0} of {1} amounts and dates").format(kept, report.amounts)
        return self.tr("{0}; {1}.").format(terms, amounts)

    def _lost_amounts(self, report: TermReport) -> Iterator[QTreeWidgetItem]:
        for row, finding in report.lost_amounts:
            yield self._amount(row, finding)

    def _amount(self, row: int, finding: Finding) -> QTreeWidgetItem:
        return self._item([finding.source, finding.expected, "", "1"], row, lost=True)

    def _term(self, term: TermCount) -> QTreeWidgetItem:
        lost = len(term.lost)
        texts = [term.source, term.expected, str(term.kept or ""), str(lost or "")]
        return self._item(texts, term.lost[0] if lost else -1, lost=bool(lost))

    def _item(self, texts: list[str], row: int, *, lost: bool) -> QTreeWidgetItem:
        item = QTreeWidgetItem(texts)
        item.setData(0, _ROW, row)
        for column in (2, 3):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if lost:
            item.setForeground(3, QColor(self._theme.slip))
            item.setToolTip(0, self.tr("Show the row that lost it"))
        return item

    def _on_item(self, item: QTreeWidgetItem) -> None:
        row = item.data(0, _ROW)
        if row >= 0:
            self.row_chosen.emit(row)
