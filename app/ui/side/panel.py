"""The side panel: a map of the terms, and below it lists to choose from."""

from collections.abc import Mapping
from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget

from app.annotate.article import AnnotatedArticle
from app.lexicon.category_groups import CategoryGroup
from app.ui import fonts
from app.ui.names import group_name, row_labels
from app.ui.side.amount_entries import AmountEntries
from app.ui.side.comment_entries import comment_entries
from app.ui.side.entry_list import EntryList
from app.ui.side.slips_page import SlipsPage
from app.ui.side.term_map import TermMap
from app.ui.side.terms_page import TermsPage
from app.ui.term_index import TermIndex
from app.ui.theme import Theme
from app.ui.wording import Worded

_NARROWEST = 190  # pixels
_LARGEST = 1.25  # times the usual size of text


class Section(IntEnum):
    """The lists, in the order of their tabs."""

    TERMS = 0
    AMOUNTS = 1
    SLIPS = 2
    COMMENTS = 3


class SidePanel(Worded, QWidget):
    """Shows what an index has found; a click or Return goes to the place."""

    entry_chosen = Signal(object, object)  # Section, Entry
    place_chosen = Signal(float)  # share of the article
    left = Signal()  # back to the text

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._index = TermIndex()
        self._article: AnnotatedArticle | None = None
        self._caption, self._progress = QLabel(), QLabel()
        for label in (self._caption, self._progress):
            label.setObjectName("sideCaption")
        self.map = TermMap(theme)
        self.tabs = QTabBar()
        self.terms, self.slips = TermsPage(theme), SlipsPage(theme)
        self._amounts, self._comments = EntryList(theme, even=True), EntryList(theme, even=True)
        self.lists = (self.terms.list, self._amounts, self.slips.list, self._comments)
        self._pages = QStackedWidget()
        self._arrange()
        self._connect()
        self.say_words()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._caption, 1)
        top.addWidget(self._progress)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        for page in (self.terms, self._amounts, self.slips, self._comments):
            self.tabs.addTab("")
            self._pages.addWidget(page)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 12, 8)
        box.setSpacing(6)
        box.addLayout(top)
        box.addWidget(self.map)
        box.addSpacing(4)
        box.addWidget(self.tabs)
        box.addSpacing(2)
        box.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self.map.place_chosen.connect(self.place_chosen)
        self.map.left.connect(self.left)
        for section, each in zip(Section, self.lists, strict=True):
            each.chosen.connect(lambda entry, s=section: self.entry_chosen.emit(s, entry))
            each.left.connect(self.left)

    def set_theme(self, theme: Theme) -> None:
        """Take over the colours of a theme."""
        for part in (self.map, *self.lists):
            part.set_theme(theme)

    def set_zoom(self, percent: int) -> None:
        """Follow the size of the interface, and that of the text, though not all the way."""
        for each in self.lists:
            each.set_scale(max(fonts.scale(), min(_LARGEST, percent / 100)))
        self.map.take_size()
        self.setMinimumWidth(fonts.px(_NARROWEST))

    def show_article(self, article: AnnotatedArticle, index: TermIndex) -> None:
        """Show another article, of which nothing is counted yet."""
        self._article = article
        self._comments.show_entries(comment_entries(article.article, row_labels()))
        self._amounts.entries.show(())
        self.map.show_seen(0.0, 0.0)
        self.show_index(index, {}, can_undo=False)

    def show_index(self, index: TermIndex, kept: Mapping[str, int], *, can_undo: bool) -> None:
        """List what an index has found by now."""
        self._index = index
        self.map.show_cells(index.cells, index.characters)
        if index.rows_in or not index.rows:
            self.terms.show_index(index)
        self.slips.show_slips(index, kept, can_undo=can_undo)
        if self._article is not None:
            self._amounts.entries.grow(AmountEntries(self._article, index))
        for each in self.lists:
            each.set_complete(self._article is not None and index.rows_in == index.rows)
        done = index.rows_in * 100 // max(1, index.rows)
        self._progress.setText(self.tr("{0}%").format(done) if 0 < done < 100 else "")
        self._show_sizes()

    def go_to(self, section: Section) -> None:
        """Bring a list to the front and the keyboard into it."""
        self.tabs.setCurrentIndex(section)
        self.lists[section].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def section(self) -> Section:
        """The list that is in front."""
        return Section(self.tabs.currentIndex())

    @property
    def has_keyboard(self) -> bool:
        """Tell whether the keyboard is somewhere in the panel."""
        inside = self.focusWidget()
        return inside is not None and inside.hasFocus()

    def say_words(self) -> None:
        """Name the map, the tabs and the lists."""
        self.setAccessibleName(self.tr("Side panel"))
        self._caption.setText(self.tr("Where the terms are").upper())
        self._caption.setAccessibleName(self.tr("Where the terms are"))
        self.map.say(
            self.tr("Map of the terms"),
            self.tr("Terms along the article; a click, or an arrow key, goes there"),
            {group: group_name(group) for group in CategoryGroup},
        )
        names = (self.tr("Terms"), self.tr("Amounts"), self.tr("Slips"), self.tr("Comments"))
        for section, name in zip(Section, names, strict=True):
            self.tabs.setTabText(section, name)
        self.tabs.setAccessibleName(self.tr("Lists of the side panel"))
        scrolls = ("ScrollLeftButton", self.tr("Scroll left")), ("ScrollRightButton", self.tr("Scroll right"))
        for button, said in scrolls:  # Qt names them once and for all
            for each in self.tabs.findChildren(QToolButton, button):
                each.setAccessibleName(said)
        self._amounts.setAccessibleName(self.tr("Amounts and dates"))
        self._amounts.empty_words = self.tr("No amounts or dates found.")
        self._comments.setAccessibleName(self.tr("Comments"))
        self._comments.empty_words = self.tr("No comments.")
        if self._article is not None:
            self._comments.show_entries(comment_entries(self._article.article, row_labels()))
        self._show_sizes()

    def _show_sizes(self) -> None:
        slips = sum(1 for _ in self._index.spellings())
        sizes = (self._index.terms, self._index.amounts, slips, self._comments.entries.rowCount())
        names = (
            self.tr("Terms by category: {0}"),
            self.tr("Amounts and dates: {0}"),
            self.tr("Conversion slips: {0}"),
            self.tr("Comments: {0}"),
        )
        for section, name, size in zip(Section, names, sizes, strict=True):
            self.tabs.setTabToolTip(section, f"{name.format(size)} (Ctrl+{section + 1})")
