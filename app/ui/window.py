"""The main window: puts the parts together and passes what the reader asks for to jobs."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QInputDialog,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app import engine, paths, settings
from app.annotate.article import AnnotatedArticle
from app.translate.check import report
from app.ui import gate, language, messages
from app.ui.card import Card
from app.ui.card_controller import CardController
from app.ui.card_markup import CardLook
from app.ui.column_heads import ColumnHeads
from app.ui.columns import Columns, shown_columns
from app.ui.commands import kept as kept_keys
from app.ui.desk import Desk
from app.ui.edit_actions import EditActions
from app.ui.english.controller import EnglishController
from app.ui.find.controller import Finder
from app.ui.glyph_notice import notice
from app.ui.later import Later
from app.ui.menus import Menus
from app.ui.names import column_heads, row_labels
from app.ui.packs.controller import PacksController
from app.ui.paste_dialog import PasteDialog
from app.ui.place_keeper import PlaceKeeper
from app.ui.preferences.controller import adopt, open_preferences
from app.ui.reader.rows import RowSource
from app.ui.reader.style import ReadingStyle
from app.ui.reader.view import Pointed, ReaderView
from app.ui.screens import ScreenWatch
from app.ui.side.controller import SideController
from app.ui.side.panel import SidePanel
from app.ui.status_bar import StatusBar
from app.ui.theme import DARK, LIGHT, Theme, palette, style_sheet
from app.ui.top_bar import TopBar
from app.ui.welcome import WelcomePage
from app.ui.word_menu import WordMenu
from app.ui.wording import Worded
from app.ui.words.controller import WordsController

if TYPE_CHECKING:
    from app.ui.glossary.window import GlossaryWindow

_ZOOM_STEP, _ZOOM_RANGE = 10, (60, 250)


class MainWindow(Worded, QMainWindow):
    """One article in aligned columns, its cards and its side panel."""

    def __init__(self, kept: settings.Settings) -> None:
        super().__init__()
        self.settings = kept
        self.desk = Desk(self)
        self.name = ""
        self._glossary: GlossaryWindow | None = None
        self._theme = self._chosen_theme()
        self._build()
        self._connect()
        self._apply_theme()
        self.show_state()
        self.resize(1360, 860)
        if kept.geometry:
            self.restoreGeometry(QByteArray.fromBase64(kept.geometry.encode()))
            self._screens.bring_back()

    def _build(self) -> None:
        self.setWindowTitle("Jingdu 晶讀")
        self.setAcceptDrops(True)
        self.top_bar = TopBar()
        self.status = StatusBar()
        self.reader = ReaderView(row_labels(), self._reading_style())
        self.reader.setAccessibleName(self.tr("Article"))
        self.heads = ColumnHeads(self._theme, column_heads())
        self.side = SidePanel(self._theme)
        self.packs = PacksController(self)
        self.columns = Columns(self)
        self.finder = Finder(self.reader, self._theme)
        text = _column(self.packs.banner, self.heads, self.reader, self.finder.bar)
        self.words = WordsController(self)
        self.status.add_fact(self.words.share)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(text)
        self._splitter.addWidget(self.side)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([10_000, self.settings.side_width])
        self._splitter.setHandleWidth(1)
        self.welcome = WelcomePage()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(self._splitter)
        central = _column(self.top_bar, self._pages, self.status)
        self.setCentralWidget(central)
        look = CardLook(self._theme, language.notes(self.settings.notes))
        self.card = Card(look, central)
        self.cards = CardController(self.reader, self.card, look, self.settings.dwell)
        QWidget.setTabOrder(self.reader, self.card)
        self.english = EnglishController(self)
        self._places = PlaceKeeper(self.reader)
        self._glyphs = Later(self, self._tell_glyphs, 500)
        self._screens = ScreenWatch(self)
        self.edit = EditActions(self)
        self.sides = SideController(self)
        self.menus = Menus(self)
        self.reader.setFocus()
        for warning in engine.warnings():
            messages.error(self, warning)

    def _connect(self) -> None:
        self.top_bar.columns_changed.connect(self.set_columns)
        self.top_bar.find_asked.connect(self.edit.find)
        self.top_bar.readings_chosen.connect(lambda kind: self._change(readings=kind))
        self.top_bar.readings_on_chosen.connect(lambda which: self._change(readings_on=which))
        self.top_bar.export_asked.connect(self.ask_pdf)
        self.reader.zoom_asked.connect(self.zoom)
        self.welcome.file_asked.connect(self.ask_file)
        self.welcome.paste_asked.connect(self.ask_paste)
        self.welcome.page_asked.connect(self.ask_page)
        self.welcome.sample_asked.connect(self.open_sample)
        self.welcome.recent_chosen.connect(self.open_named)
        self.status.cancelled.connect(self.desk.cancel)
        self.reader.menu_asked.connect(self._on_menu)
        self.reader.columns_moved.connect(self._show_heads)
        self.cards.edit_asked.connect(self._on_edit_term)
        self.cards.add_asked.connect(lambda word: self.show_glossary().add(word))
        self.cards.list_asked.connect(self.words.add_shown)
        self.cards.known_asked.connect(self.words.toggle)
        self.desk.article_opened.connect(self._on_opened)
        self.desk.english_came.connect(self._on_english)
        self.desk.progressed.connect(self.status.show_progress)
        self.desk.saved.connect(lambda path: self.status.say(self.tr("Saved {0}").format(path)))
        self.desk.failed.connect(lambda sentence: messages.error(self, sentence))
        self.desk.told.connect(self.status.say)
        self.desk.idle.connect(self.status.show_idle)
        self.desk.idle.connect(self._show_page)
        self.desk.progressed.connect(self._show_page)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_theme)

    @property
    def theme(self) -> Theme:
        """The colours that hold."""
        return self._theme

    @property
    def rows(self) -> RowSource | None:
        """The rows of the article that is open."""
        return self.desk.rows

    # Opening

    def ask_file(self) -> None:
        """Ask for a file and open it."""
        folder = str(Path(self.settings.recent[0]).parent) if self.settings.recent else ""
        kinds = self.tr("Text (*.txt *.md);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open an article"), folder, kinds)
        if name:
            self.open_named(name)

    def ask_page(self) -> None:
        """Ask for the address of a web page and open it."""
        address, ok = QInputDialog.getText(
            self,
            self.tr("Open web page"),
            self.tr("Address (the page is fetched once, from its own server):"),
        )
        address = address.strip()
        if ok and address:
            self.open_named(address if "://" in address else f"https://{address}")

    def ask_paste(self) -> None:
        """Ask for a text and read it as an article."""
        dialog = PasteDialog(self)
        if dialog.exec():
            self.desk.open_text(dialog.text, self.tr("The pasted text"))

    def open_sample(self) -> None:
        """Open the bundled sample."""
        self.open_named(str(paths.resource("sample/sample.txt")))

    def open_named(self, name: str) -> None:
        """Open a file, a web page or a reading pack."""
        if not self.packs.takes(name):
            self.desk.open_named(name)

    def close_article(self) -> None:
        """Leave the article for the page that offers others."""
        if self.rows is None or not self.english.finish():
            return
        self.cards.close()
        self.reader.clear_pointed()
        self.packs.banner.hide()
        self.finder.close()
        self._places.leave()
        self.desk.close_article()
        self.sides.close()
        self.name = ""
        self.setWindowTitle("Jingdu 晶讀")
        self.show_state()
        self.welcome.focus()

    def _show_page(self) -> None:
        """Show the article, or where none is open or coming the page that offers some."""
        welcoming = self.rows is None and not self.desk.busy
        if not welcoming and self.welcome.isVisible():
            self.reader.setFocus()
        self._pages.setCurrentWidget(self.welcome if welcoming else self._splitter)
        self.top_bar.setVisible(not welcoming)

    def _on_opened(self, article: AnnotatedArticle, name: str) -> None:
        again = self.rows is not None and self.rows.article.article is article.article
        place = self.reader.place
        self._places.leave()
        self.name = name
        title = article.article.title
        self.setWindowTitle(f"{title} – Jingdu 晶讀")
        self.top_bar.show_title(title)
        self.sides.use(article)
        self.cards.use(engine.annotator().lexicon, self.sides.index)
        rows = self.desk.translate(article)
        self.edit.selecting.clear()
        self.reader.show_rows(rows, self.columns.shown)
        self.finder.use(rows)
        if again:  # the same text after a correction: stay where the reader was
            self.reader.show_place(place)
        else:
            self._places.enter(article.article)
            self._glyphs.ask()
        if name and not name.startswith(str(paths.root())):
            self.settings = self.settings.with_recent(name)
        self.show_state()

    def _on_english(self, rows: list[int]) -> None:
        gate.hold(0.03)
        self.reader.english_came(rows)

    def _tell_glyphs(self) -> None:
        if self.rows is not None and (said := notice(self.rows.article.article.text)):
            self.status.say(said)

    # Saving

    def ask_pdf(self) -> None:
        """Ask how the PDF shall look, and write it."""
        if self.rows is None:
            return
        from app.ui.export_dialog import ExportDialog

        dialog = ExportDialog(self.beside(".pdf"), self.columns.shown, self)
        if dialog.exec():
            self.desk.save_pdf(dialog.target, dialog.options)

    def ask_json(self) -> None:
        """Ask for a file and write the annotation to it."""
        if self.rows is None:
            return
        start = str(self.beside(".json"))
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save annotation"), start, "JSON (*.json)")
        if name:
            self.desk.save_json(Path(name))

    def beside(self, ending: str) -> Path:
        """Return a name for what is made of the article, in its folder unless that is the program's."""
        own = bool(self.name) and "://" not in self.name
        bundled = self.name.startswith(str(paths.root()))
        folder = Path(self.name).parent if own and not bundled else Path.home()
        return folder / f"{Path(self.name).stem if own else self.tr('article')}{ending}"

    # The look

    def set_columns(self, columns: tuple[str, ...]) -> None:
        """Show other columns, in the reader's order."""
        self.columns.show(columns)

    def zoom(self, steps: int) -> None:
        """Change the size of the text; 0 for the usual one."""
        low, high = _ZOOM_RANGE
        wanted = self.settings.zoom + steps * _ZOOM_STEP if steps else 100
        self._change(zoom=min(high, max(low, wanted)))

    def set_theme(self, theme: str) -> None:
        """Choose light, dark or the system's theme."""
        self.settings = replace(self.settings, theme=theme)
        self._theme = self._chosen_theme()
        self._apply_theme()
        self.show_state()

    def set_standard(self, standard: str) -> None:
        """Read words as on the Mainland or as in Taiwan."""
        adopt(self, replace(self.settings, standard=standard))

    def use_settings(self, wanted: settings.Settings) -> None:
        """Let settings hold in the window, from its theme to its dwell."""
        self.settings = wanted
        self._theme = self._chosen_theme()
        self._apply_theme()
        self.cards.close()
        self.cards.set_dwell(wanted.dwell)
        self.show_state()

    def show_preferences(self) -> None:
        """Open the dialog of settings."""
        open_preferences(self)

    def keep_keys(self) -> None:
        """Keep the keys that the reader has chosen."""
        self.settings = replace(self.settings, keys=kept_keys(self.menus.commands.chosen))
        settings.save(settings.location(), self.settings)

    def set_notes(self, notes: str) -> None:
        """Choose the language of the notes on the card."""
        self._change(notes=notes)

    def set_language(self, wanted: str) -> None:
        """Choose the language of the interface."""
        adopt(self, replace(self.settings, language=wanted))

    def say_words(self) -> None:
        """Speak another language at the same place; bars and panels follow by themselves."""
        self.cards.close()
        self._show_cards()
        self.edit.say_words()
        self.words.say_words()
        self.menus.rebuild()
        self.heads.set_names(column_heads())
        self.reader.setAccessibleName(self.tr("Article"))
        self.reader.set_labels(row_labels())
        self.show_state()

    def toggle_sandhi(self) -> None:
        """Show 一 and 不 as they are said, or in their own tone."""
        self._change(sandhi=not self.settings.sandhi)

    def toggle_side_panel(self) -> None:
        """Show or hide the side panel."""
        self.settings = replace(self.settings, side_panel=not self.settings.side_panel)
        self.show_state()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop doing so."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def clear_recent(self) -> None:
        """Forget the recent files."""
        self.settings = replace(self.settings, recent=())
        self.show_state()

    def known_changed(self) -> None:
        """Show readings above the words that the reader does not know."""
        if self.settings.readings_on == "unknown":
            self.reader.set_style(self._reading_style())
        self.cards.refresh()

    def _change(self, **values: object) -> None:
        self.settings = replace(self.settings, **values)  # type: ignore[arg-type]
        self.cards.close()
        self.reader.set_style(self._reading_style())
        self._show_cards()
        self.show_state()

    def _show_cards(self) -> None:
        self.cards.set_look(self._theme, language.notes(self.settings.notes), self.settings.zoom)

    def _reading_style(self) -> ReadingStyle:
        kept = self.settings
        known = engine.known_words().words if kept.readings_on == "unknown" else frozenset()
        readings = kept.readings, kept.readings_on, kept.sandhi
        return ReadingStyle(self._theme, kept.zoom / 100, *readings, known)

    def _chosen_theme(self) -> Theme:
        if self.settings.theme != "system":
            return DARK if self.settings.theme == "dark" else LIGHT
        scheme = QGuiApplication.styleHints().colorScheme()
        return DARK if scheme is Qt.ColorScheme.Dark else LIGHT

    def _on_system_theme(self) -> None:
        if self.settings.theme == "system":
            self.set_theme("system")

    def _apply_theme(self) -> None:
        QApplication.setPalette(palette(self._theme))  # dialogs do not take the window's
        self.setStyleSheet(style_sheet(self._theme))
        self.reader.set_style(self._reading_style())
        self._show_cards()
        self.edit.selecting.set_colour(self._theme.selection)
        for part in (self.heads, self.side, self.finder, self.words):
            part.set_theme(self._theme)

    def show_state(self) -> None:
        """Let the bars and menus show what holds."""
        kept = self.settings
        self.top_bar.show_state(shown_columns(kept), kept.readings, kept.readings_on)
        self.menus.show_state(kept)
        self.menus.show_recent(kept.recent)
        self.menus.show_article(self.rows is not None)
        self.side.setVisible(kept.side_panel)
        self.side.set_zoom(kept.zoom)
        self.welcome.show_recent(kept.recent)
        self.status.show_server(kept.libretranslate if kept.english == "server" else "")
        self._show_page()

    def _show_heads(self) -> None:
        pages = self.reader.pages
        if pages is not None:
            self.heads.show_boxes(pages.boxes, pages.stacked)

    # What the system and the reader do

    def _on_menu(self, pointed: Pointed, place: QPoint) -> None:
        if self.rows is None:
            return
        made = WordMenu(self, engine.corrections(), self.annotate_anew)
        self.cards.close()
        menu = made.build(self.rows.article[pointed.row], pointed.token)
        self.words.add_to_menu(menu, pointed)
        menu.popup(place)

    def annotate_anew(self) -> None:
        """Annotate the article again after a change of what the words are annotated with."""
        engine.reload()
        self.annotate_again()

    def annotate_again(self) -> None:
        """Open the same text anew, as after a correction."""
        if self.rows is not None:
            self.desk.annotate_again(self.rows.article)

    def show_term_report(self) -> None:
        """Show which terms and amounts the English has kept, as far as it has come."""
        from app.ui.term_report import TermReportDialog

        if self.rows is None:
            return
        dialog = TermReportDialog(report(self.rows.findings()), self._theme, self)
        dialog.row_chosen.connect(self.reader.show_row)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def show_packages(self) -> None:
        """Open the window over translation packages."""
        from app.ui.packages.window import PackagesWindow

        opened = PackagesWindow(self)
        opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opened.changed.connect(self.annotate_again)
        opened.show()

    def show_glossary(self) -> "GlossaryWindow":
        """Open the glossary window."""
        from app.ui.glossary.window import GlossaryWindow

        if self._glossary is None:
            self._glossary = GlossaryWindow(self)
            self._glossary.changed.connect(self.annotate_again)
        self.cards.close()
        self._glossary.show()
        self._glossary.raise_()
        return self._glossary

    def _on_edit_term(self, term_id: str) -> None:
        glossary = self.show_glossary()
        glossary.select(term_id)
        glossary.edit()

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

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Open what was dropped."""
        data = event.mimeData()
        if data.hasUrls():
            url = data.urls()[0]
            self.open_named(url.toLocalFile() if url.isLocalFile() else url.toString())
        else:
            self.desk.open_text(data.text(), self.tr("The dropped text"))
        event.acceptProposedAction()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keep the column heads above their columns."""
        super().resizeEvent(event)
        self.cards.window_resized()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Keep the window's place and stop what runs."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        kept = self.side.width() if self.side.isVisible() else self.settings.side_width
        self.settings = replace(self.settings, geometry=geometry, side_width=kept)
        settings.save(settings.location(), self.settings)
        self._places.leave()
        self.cards.shut()
        self.packs.close()
        self.edit.close()
        self.desk.close()
        event.accept()


def _column(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    for widget in widgets:
        box.addWidget(widget)
    return holder
