"""The side panel: where the terms stand, and the terms of the article by category."""

from collections import Counter

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.lexicon.termbase import Category
from app.ui import fonts
from app.ui.names import category_name
from app.ui.term_index import TermIndex
from app.ui.term_map import TermMap
from app.ui.theme import Theme

_TERM = Qt.ItemDataRole.UserRole


class SidePanel(QWidget):
    """Lists the terms of an article; a click goes to the next occurrence."""

    term_chosen = Signal(str)  # term id
    row_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._index = TermIndex()
        self._map = TermMap(theme)
        self._map.row_chosen.connect(self.row_chosen)
        self._tree = QTreeWidget()
        self._tree.setHeaderHidden(True)
        self._tree.setColumnCount(2)
        self._tree.setIndentation(0)
        self._tree.setRootIsDecorated(False)
        self._tree.setAccessibleName(self.tr("Terms of this article"))
        self._tree.header().setStretchLastSection(False)
        self._tree.header().setSectionResizeMode(0, self._tree.header().ResizeMode.Stretch)
        self._tree.header().setSectionResizeMode(1, self._tree.header().ResizeMode.ResizeToContents)
        self._tree.itemActivated.connect(self._on_item)
        self._tree.itemClicked.connect(self._on_item)
        caption = QLabel(self.tr("WHERE THE TERMS ARE"))
        caption.setObjectName("sideCaption")
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 12, 8)
        box.setSpacing(6)
        for widget in (caption, self._map, self._tree):
            box.addWidget(widget)
        self.setMinimumWidth(190)

    def set_theme(self, theme: Theme) -> None:
        """Take over the colours of a theme."""
        self._theme = theme
        self._map.set_theme(theme)
        self.show_index(self._index)

    def show_index(self, index: TermIndex) -> None:
        """List the terms that an index has found."""
        self._index = index
        self._map.show_counts(index.per_row)
        self._tree.clear()
        for category, terms in index.by_category():
            self._add_category(category, terms)

    def _add_category(self, category: Category, terms: Counter[str]) -> None:
        head = QTreeWidgetItem([category_name(category).upper(), ""])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        head.setForeground(0, QColor(self._theme.soft))
        head.setFont(0, fonts.font(fonts.TRADITIONAL, 12))
        self._tree.addTopLevelItem(head)
        head.setSizeHint(0, QSize(0, 34))
        head.setFirstColumnSpanned(True)
        icon = _dot(self._theme.category(category))
        for term_id, count in terms.most_common():
            item = QTreeWidgetItem([self._index.names[term_id], str(count)])
            item.setIcon(0, icon)
            item.setToolTip(0, self._index.english[term_id])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setForeground(1, QColor(self._theme.soft))
            item.setData(0, _TERM, term_id)
            self._tree.addTopLevelItem(item)

    def _on_item(self, item: QTreeWidgetItem) -> None:
        term_id = item.data(0, _TERM)
        if term_id:
            self.term_chosen.emit(term_id)


def _dot(colour: str) -> QIcon:
    picture = QPixmap(12, 12)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(1, 2, 8, 8, 2, 2)
    painter.end()
    return QIcon(picture)
