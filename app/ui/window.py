"""The main window: puts the parts and their controllers together and shows what holds."""

import sys
from dataclasses import replace

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app import NAME, engine, handover, settings
from app.settings import Settings
from app.ui import fonts, messages
from app.ui.articles import ArticleController
from app.ui.card import Card
from app.ui.card_controller import CardController
from app.ui.column_heads import ColumnHeads
from app.ui.columns import Columns, shown_columns
from app.ui.desk import Desk
from app.ui.door import Door
from app.ui.drop_frame import DropFrame
from app.ui.edit_actions import EditActions
from app.ui.english.controller import EnglishController
from app.ui.export.done_buttons import DoneButtons
from app.ui.exports import ExportController
from app.ui.find.controller import Finder
from app.ui.focus_line import FocusLine
from app.ui.look import Look
from app.ui.menus.bar import Menus
from app.ui.names import column_heads, column_names, row_labels
from app.ui.packs.controller import PacksController
from app.ui.reader.rows import RowSource
from app.ui.reader.view import Pointed, ReaderView
from app.ui.screens import ScreenWatch
from app.ui.side.controller import SideController
from app.ui.side.panel import SidePanel
from app.ui.status_bar import StatusBar
from app.ui.theme import Theme
from app.ui.theme_choice import use_look
from app.ui.tools import Tools
from app.ui.top_bar import TopBar
from app.ui.undo import Undo
from app.ui.welcome import WelcomePage
from app.ui.word_menu import WordMenu
from app.ui.wording import Worded
from app.ui.words.controller import WordsController

_NARROW = 760  # pixels of the window below which the text needs the side panel's room
_SIDE_WIDTH = 215  # pixels that the panel needs, at the usual size of the interface


class MainWindow(Worded, QMainWindow):
    """One article in aligned columns, its cards and its side panel."""

    settings_changed = Signal(object)  # Settings

    def __init__(self, kept: Settings) -> None:
        use_look(kept)  # widgets take their font when they are made
        super().__init__()
        self.settings = kept
        self._narrow = False  # too narrow for the side panel
        self._brought = False  # the side panel is wanted all the same
        self._door: Door | None = None
        self.desk = Desk(self)
        self.look = Look(self)
        self._build()
        self._connect()
        self.look.apply()
        self.show_state()
        self.resize(1360, 860)
        if kept.geometry:
            self.restoreGeometry(QByteArray.fromBase64(kept.geometry.encode()))
            self._screens.bring_back()

    @property
    def settings(self) -> Settings:
        """What the reader has chosen."""
        return self._settings

    @settings.setter
    def settings(self, wanted: Settings) -> None:
        self._settings = wanted
        self.settings_changed.emit(wanted)

    def _build(self) -> None:
        self.setWindowTitle(NAME)
        self.setAcceptDrops(True)
        self._build_parts()
        self._build_pages()
        self._build_controllers()
        FocusLine(self.reader, self.heads)
        self.reader.setFocus()
        for warning in engine.warnings():
            messages.error(self, warning)

    def _build_parts(self) -> None:
        self.top_bar = TopBar(self.theme)
        self.status = StatusBar()
        self.done = DoneButtons()
        self.status.put_beside(self.done)
        self.reader = ReaderView(row_labels(), self.look.reading)
        self.reader.setAccessibleName(self.tr("Article"))
        self.reader.article_model.heads = column_names()
        self.heads = ColumnHeads(self.theme, column_heads())
        self.side = SidePanel(self.theme)
        self.welcome = WelcomePage()
        self.packs = PacksController(self)
        self.columns = Columns(self)
        self.finder = Finder(self.reader, self.theme)
        self.words = WordsController(self)
        self.status.add_fact(self.words.share)

    def _build_pages(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(_column(self.packs.banner, self.heads, self.reader, self.finder.bar))
        self._splitter.addWidget(self.side)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([10_000, max(self.settings.side_width, fonts.px(_SIDE_WIDTH))])
        self._splitter.setHandleWidth(1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self._splitter)
        self._drop_frame = DropFrame(self._pages)
        self._central = _column(self.top_bar, self._pages, self.status)
        self.setCentralWidget(self._central)

    def _build_controllers(self) -> None:
        look = self.look.card
        self.card = Card(look, self._central)
        self.cards = CardController(self.reader, self.card, look, self.settings.dwell)
        QWidget.setTabOrder(self.reader, self.card)
        self.english = EnglishController(self)
        self._screens = ScreenWatch(self)
        self.edit = EditActions(self)
        self.sides = SideController(self)
        self.articles = ArticleController(self)
        self.exports = ExportController(self)
        self.tools = Tools(self)
        self.undo = Undo(self)
        self.menus = Menus(self)

    def _connect(self) -> None:
        bar, cards, desk = self.top_bar, self.cards, self.desk
        bar.columns_changed.connect(self.columns.show)
        bar.find_asked.connect(self.edit.find)
        bar.readings_chosen.connect(self.look.set_readings)
        bar.readings_on_chosen.connect(self.look.set_readings_on)
        bar.export_asked.connect(self.exports.ask_file)
        bar.side_asked.connect(self.look.toggle_side_panel)
        self.reader.zoom_asked.connect(self.look.zoom)
        self.reader.menu_asked.connect(self._on_menu)
        self.reader.columns_moved.connect(self._show_heads)
        cards.list_asked.connect(self.words.add_shown)
        cards.known_asked.connect(self.words.toggle)
        cards.speaker.silent.connect(self._say_silent)
        self.status.cancelled.connect(desk.cancel)
        desk.progressed.connect(self.status.show_progress)
        desk.saved.connect(lambda path: self.status.say(self.tr("Saved {0}").format(path), stays=True))
        desk.failed.connect(lambda sentence: messages.error(self, sentence))
        desk.told.connect(lambda sentence: self.status.say(sentence, stays=True))
        desk.idle.connect(self.status.show_idle)
        desk.progressed.connect(self.done.hide)
        desk.idle.connect(self._show_page)
        desk.progressed.connect(self._show_page)

    @property
    def theme(self) -> Theme:
        """The colours that hold."""
        return self.look.theme

    @property
    def rows(self) -> RowSource | None:
        """The rows of the article that is open."""
        return self.desk.rows

    def open_named(self, name: str) -> None:
        """Open a file, a web page or a reading pack."""
        self.articles.open_named(name)

    def listen(self) -> None:
        """Open what later starts of the program are given, from now on."""
        self._door = Door(self, handover.place())
        self._door.asked.connect(self.open_named)

    # What is shown

    def show_state(self) -> None:
        """Let the bars and menus show what holds."""
        kept = self.settings
        self.top_bar.show_state(shown_columns(kept), kept.readings, kept.readings_on)
        self.menus.show_state(kept)
        self.menus.show_recent(kept.recent)
        self.menus.show_article(self.rows is not None)
        self.top_bar.show_loaded(self.rows is not None)
        self._show_side()
        self.side.set_zoom(kept.zoom)
        self.welcome.show_recent(kept.recent)
        self.status.show_server(kept.libretranslate if kept.english == "server" else "")
        self._show_page()

    def say_words(self) -> None:
        """Speak another language at the same place; bars and panels follow by themselves."""
        self.cards.close()
        self.look.show_cards()
        self.articles.say_hint()
        self.edit.say_words()
        self.words.say_words()
        self.menus.rebuild()
        self.heads.set_names(column_heads())
        self.reader.setAccessibleName(self.tr("Article"))
        self.reader.article_model.heads = column_names()
        self.reader.set_labels(row_labels())
        self.show_state()

    def _show_page(self) -> None:
        """Show the article, or where none is open or coming the page that offers some."""
        welcoming = self.rows is None and not self.desk.reading
        if not welcoming and self.welcome.isVisible():
            self.reader.setFocus()
        self._pages.setCurrentWidget(self.welcome if welcoming else self._splitter)
        self.top_bar.setVisible(not welcoming)

    def _show_side(self) -> None:
        """Show the side panel where it is wanted and leaves room for the text."""
        shown = self._brought if self._narrow else self.settings.side_panel
        self.side.setVisible(shown)
        self.menus.show_side(shown)
        self.top_bar.show_side(shown)

    def want_side(self, wanted: bool) -> None:
        """Show or hide the side panel; hidden in a narrow window, it comes back in a wide one."""
        self._brought = wanted
        if wanted or not self._narrow:
            self.settings = replace(self.settings, side_panel=wanted)
        self.show_state()

    def _show_heads(self) -> None:
        pages = self.reader.pages
        if pages is not None:
            self.heads.show_boxes(pages.boxes, pages.stacked)

    # What the system and the reader do

    def _say_silent(self) -> None:
        said = self.tr("No Mandarin voice was found; one can be added in the system's settings.")
        if sys.platform.startswith("linux"):
            said = self.tr("No Mandarin voice was found; the package espeak-ng brings one.")
        self.status.say(said)

    def _give_up_writing(self) -> bool:
        question = self.tr("A file is still being written. Close the window without it?")
        return messages.sure(self, question, self.tr("Close anyway")) or not self.desk.writing

    def _on_menu(self, pointed: Pointed, place: QPoint) -> None:
        if self.rows is None:
            return
        made = WordMenu(self, engine.corrections(), self.articles.annotate_anew)
        self.cards.close()
        menu = made.build(self.rows.article[pointed.row], pointed.token)
        self.words.add_to_menu(menu, pointed)
        menu.popup(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """With Esc, close the card, then a pinned one; else give up the selection, or the search."""
        if event.key() == Qt.Key.Key_Escape:
            if not self.cards.escape():
                if not self.edit.selecting.clear():
                    self.finder.close()
                self.reader.clear_pointed()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files, addresses and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()
            self._drop_frame.appear(self.theme)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """Show the page as it was."""
        self._drop_frame.hide()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Open what was dropped."""
        self._drop_frame.hide()
        self.articles.open_dropped(event.mimeData())
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the column heads above their columns."""
        super().resizeEvent(event)
        narrow, before = (size.width() < fonts.px(_NARROW) for size in (event.size(), event.oldSize()))
        if narrow != before or not event.oldSize().isValid():
            self._narrow, self._brought = narrow, False
            self._show_side()
        self.cards.window_resized()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Keep the window's place and stop what runs; ask before a file is left unwritten."""
        if self.desk.writing and not self._give_up_writing():
            event.ignore()
            return
        self.english.shut()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        kept = self.side.width() if self.side.isVisible() else self.settings.side_width
        self.settings = replace(self.settings, geometry=geometry, side_width=kept)
        settings.save(settings.location(), self.settings)
        self.articles.leave()
        self.undo.close()
        self.cards.shut()
        self.packs.close()
        self.edit.close()
        self.desk.close()
        if self._door is not None:
            self._door.close()
        event.accept()


def _column(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    for widget in widgets:
        box.addWidget(widget)
    return holder
