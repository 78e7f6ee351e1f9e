"""The terms of the side panel, with a field that narrows them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.keys import RETURN
from app.ui.search_field import SearchField
from app.ui.side.entry_list import EntryList
from app.ui.side.filtering import Filter
from app.ui.side.term_entries import term_entries
from app.ui.term_index import TermIndex
from app.ui.theme import Theme
from app.ui.wording import Worded


class TermsPage(Worded, QWidget):
    """A filter and the list below it; arrows go from one to the other."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = EntryList(theme)
        self.field = SearchField()
        self.field.setObjectName("sideFilter")
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._fill)
        self.list.climbed.connect(self.field.setFocus)
        self.setFocusProxy(self.list)
        self._index = TermIndex()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.field)
        box.addWidget(self.list, 1)
        self.say_words()

    def show_index(self, index: TermIndex) -> None:
        """List the terms that an index has found by now."""
        self._index = index
        self._fill()

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802
        """Go from the field into the list, and out of it."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key == Qt.Key.Key_Down:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        elif key in RETURN:
            self.list.choose_first()
            self.list.clicked.emit(self.list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self._leave_field()
        else:
            return False
        return True

    def say_words(self) -> None:
        """Name the field and the list, and fill it: its heads are words, too."""
        self.field.setPlaceholderText(self.tr("Filter: 晶片, jingpian, chip"))
        self.field.setAccessibleName(self.tr("Filter the terms by Chinese, pinyin or English"))
        self.list.setAccessibleName(self.tr("Terms of this article"))
        self._fill()

    def _fill(self) -> None:
        wanted = Filter(self.field.text())
        words = self.tr("No term matches {0}").format(self.field.text().strip())
        self.list.empty_words = words if wanted else self.tr("No terms found.")
        self.list.show_entries(term_entries(self._index, wanted))

    def _leave_field(self) -> None:
        if self.field.text():
            self.field.clear()
        else:
            self.list.left.emit()
