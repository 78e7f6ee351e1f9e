"""The article of the window: asks which one to open, shows it where it was left, closes it."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog

from app import NAME, engine, paths
from app.annotate.article import AnnotatedArticle, plain
from app.text.article import Article
from app.ui import fonts, gate
from app.ui.glyph_notice import notice
from app.ui.later import Later
from app.ui.paste_dialog import PasteDialog
from app.ui.place_keeper import PlaceKeeper
from app.ui.reader.rows import RowSource

if TYPE_CHECKING:
    from app.ui.window import MainWindow

_ADDRESS = re.compile(r"https?://\S+")
_PAGE_WIDTH = 520  # pixels of the dialog for an address


class ArticleController(QObject):
    """Lets one article at a time be read; ``name`` is what it was opened by."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.name = ""
        self._read: Article | None = None  # that is shown while it waits to be annotated
        self._places = PlaceKeeper(window.reader)
        self.remember(window.settings.history)
        self._glyphs = Later(self, self._tell_glyphs, 500)
        welcome, desk = window.welcome, window.desk
        welcome.file_asked.connect(self.ask_file)
        welcome.paste_asked.connect(self.ask_paste)
        welcome.page_asked.connect(self.ask_page)
        welcome.sample_asked.connect(self.open_sample)
        welcome.recent_chosen.connect(self.open_named)
        desk.article_read.connect(self._on_read)
        desk.article_opened.connect(self._on_opened)
        desk.english_came.connect(self._on_english)

    # Opening

    def say_hint(self) -> None:
        """Tell who reads the sample how one begins."""
        said = self.tr("Point at a word to see its card, click to pin it. F1 lists all keys.")
        self._window.status.hint(said if self.name == _sample() else "")

    def ask_file(self) -> None:
        """Ask for a file and open it."""
        recent = self._window.settings.recent
        folder = str(Path(recent[0]).parent) if recent else ""
        kinds = self.tr("Articles (*.txt *.md *.html *.htm);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open an article"), folder, kinds)
        if name:
            self.open_named(name)

    def ask_page(self) -> None:
        """Ask for the address of a web page and open it."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Open web page"))
        dialog.setLabelText(self.tr("Address (the page is fetched once, from its own server):"))
        dialog.setOkButtonText(self.tr("Open"))
        copied = QApplication.clipboard().text().strip()
        dialog.setTextValue(copied if _ADDRESS.fullmatch(copied) else "https://")
        dialog.resize(fonts.px(_PAGE_WIDTH), dialog.sizeHint().height())
        asked = bool(dialog.exec())
        address = dialog.textValue().strip()
        if asked and address.removeprefix("https://"):
            self.open_named(address if "://" in address else f"https://{address}")

    def ask_paste(self) -> None:
        """Ask for a text and read it as an article."""
        dialog = PasteDialog(self._window)
        if dialog.exec():
            self._window.desk.open_text(dialog.text, self.tr("The pasted text"))

    def open_sample(self) -> None:
        """Open the bundled sample."""
        self.open_named(_sample())

    def open_named(self, name: str) -> None:
        """Open a file, a web page or a reading pack."""
        if not self._window.packs.takes(name):
            self._window.desk.open_named(name)

    def open_dropped(self, data: QMimeData) -> None:
        """Open the file, the page or the text that was dropped on the window."""
        if data.hasUrls():
            url, *others = data.urls()
            self.open_named(url.toLocalFile() if url.isLocalFile() else url.toString())
            if others:
                said = self.tr("Opened the first of {0} files: one article is read at a time.")
                self._window.status.say(said.format(len(others) + 1))
        else:
            self._window.desk.open_text(data.text(), self.tr("The dropped text"))

    def annotate_anew(self) -> None:
        """Annotate the article again after a change of what the words are annotated with."""
        engine.reload()
        self.annotate_again()

    def annotate_again(self) -> None:
        """Open the same text anew, as after a correction."""
        if self._window.rows is not None:
            self._window.desk.annotate_again(self._window.rows.article)

    # Leaving

    def close(self) -> None:
        """Leave the article for the page that offers others."""
        window = self._window
        if window.rows is None or not window.english.finish():
            return
        window.cards.close()
        window.reader.clear_pointed()
        window.packs.banner.hide()
        window.finder.close()
        self.leave()
        window.desk.close_article()
        window.status.say("")
        window.sides.close()
        self.name = ""
        self.say_hint()
        window.setWindowTitle(NAME)
        window.show_state()
        window.welcome.focus()

    def remember(self, wanted: bool) -> None:
        """Keep the places of articles from now on, or forget all of them."""
        self._places.remember(wanted)

    def leave(self) -> None:
        """Remember the place that is being read."""
        self._places.leave()

    # What the desk brings

    def _on_read(self, article: Article) -> None:
        """Let an article be read of whose words nothing is known yet."""
        self.leave()
        self._read = article
        self._window.top_bar.show_title(article.title)
        self._window.reader.show_rows(RowSource(plain(article)), self._window.columns.shown)
        self._places.enter(article)

    def _on_opened(self, article: AnnotatedArticle, name: str) -> None:
        window, reader = self._window, self._window.reader
        shown = window.rows.article.article if window.rows is not None else self._read
        again, self._read = shown is article.article, None
        place = reader.place
        self.leave()
        self.name = name
        self.say_hint()
        title = article.article.title
        window.setWindowTitle(f"{title} – {NAME}")
        window.top_bar.show_title(title)
        window.sides.use(article)
        window.cards.use(engine.annotator().lexicon, window.sides.index)
        rows = window.desk.translate(article)
        window.edit.selecting.clear()
        reader.show_rows(rows, window.columns.shown)
        window.finder.use(rows)
        if again:  # the same text, as after a correction: stay where the reader was
            reader.show_place(place)
        else:
            self._places.enter(article.article)
        self._glyphs.ask()
        if name and not name.startswith(str(paths.root())):
            window.settings = window.settings.with_recent(name)
        window.show_state()

    def _on_english(self, rows: list[int]) -> None:
        source = self._window.rows
        if source is not None and not set(rows).isdisjoint(source.shown):
            gate.hold(0.03)  # it is painted now
        self._window.reader.english_came(rows)

    def _tell_glyphs(self) -> None:
        rows = self._window.rows
        if rows is not None and (said := notice(rows.article.article.text)):
            self._window.status.say(said, stays=True)


def _sample() -> str:
    return str(paths.resource("sample/sample.txt"))
