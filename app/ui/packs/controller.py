"""What the window does with reading packs: offers them, takes them over, writes them."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app import engine
from app.annotate.article import AnnotatedArticle
from app.errors import JingduError
from app.translate.pack_export import reviewed, shareable
from app.translate.pack_file import SUFFIX, is_pack
from app.translate.packs import PackMemory
from app.translate.shelved import Cover, Shelved
from app.ui import messages
from app.ui.packs import jobs
from app.ui.packs.banner import PackBanner
from app.ui.packs.notes import SentenceNotes
from app.ui.workers import Worker

if TYPE_CHECKING:
    from app.ui.packs.window import PacksWindow
    from app.ui.window import MainWindow


class PacksController(QObject):
    """Keeps the notice up to date with the article that is open."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._covers: tuple[Cover, ...] = ()
        self._hidden: set[str] = set()  # notices that the reader has put away in this session
        self._told: set[str] = set()  # what was said of packs that cannot be used
        self._looking: list[Worker] = []
        self._list: PacksWindow | None = None
        self.banner = PackBanner()
        self.banner.use_chosen.connect(self._on_use)
        self.banner.details_asked.connect(self._on_details)
        self.banner.hidden.connect(self._on_hidden)
        self.notes = SentenceNotes(window.reader, window)
        window.desk.article_opened.connect(self._on_opened)

    def takes(self, name: str) -> bool:
        """Take a pack over if the name is one's; tell whether it was."""
        if not is_pack(name):
            return False
        if self._window.rows is None and not self._window.desk.reading:
            self._window.articles.open_sample()  # a window needs something to read
        self.install(Path(name))
        return True

    def install(self, path: Path) -> None:
        """Put a pack on the shelf and look whether it covers what is open."""
        try:
            shelved = engine.packs().install(path)
        except JingduError as error:
            messages.error(self._window, error)
            return
        self._hidden.discard(shelved.name)
        said = self.tr("Added the reading pack {0} by {1}; it is offered when you open its article")
        self._window.status.say(said.format(shelved.name, shelved.pack.author))
        self._look_again()

    def ask_import(self) -> None:
        """Ask for a pack and take it over."""
        kinds = self.tr("Reading packs (*{0})").format(SUFFIX)
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open reading pack"), "", kinds)
        if name:
            self.install(Path(name))

    def show_list(self) -> "PacksWindow":
        """Open the window over all packs."""
        from app.ui.packs.window import PacksWindow

        if self._list is None:
            self._list = PacksWindow(self._window)
            self._list.changed.connect(self.changed)
            self._list.details_asked.connect(self._on_details)
            self._list.share_asked.connect(self.ask_share)
        self._window.cards.close()
        self._list.show()
        self._list.raise_()
        return self._list

    def ask_share(self) -> None:
        """Ask what to share, and write it."""
        rows = self._window.rows
        if rows is None:
            messages.error(self._window, self.tr("Open the article first whose English you want to share."))
            return
        english = dict(rows.english)
        every = shareable(rows.article, english, PackMemory(engine.packs()))
        if not every:
            messages.error(
                self._window, self.tr("There is no English of yours to share for this article yet.")
            )
            return
        from app.ui.packs.share_dialog import ShareDialog

        kept = self._window.settings
        counts = len(reviewed(every)), len(every)
        target = self._window.exports.beside(SUFFIX)
        dialog = ShareDialog(target, counts, kept.pack_author, kept.pack_licence, self._window)
        if dialog.exec():
            imprint = dialog.imprint
            self._window.settings = replace(kept, pack_author=imprint.author, pack_licence=imprint.licence)
            work = jobs.save_pack(rows.article, english, imprint, dialog.every, dialog.target)
            self._window.desk.save(work, dialog.target)

    def show_again(self) -> None:
        """Show the notice for the article that is open, also one that was put away."""
        self._hidden.clear()
        if self._covers:
            self.banner.show_cover(self._covers[0])
        else:
            self._window.status.say(self.tr("No reading pack covers this article"))

    def changed(self) -> None:
        """Show the article with the packs that are in use now."""
        self._window.articles.annotate_again()

    def close(self) -> None:
        """End what runs."""
        for worker in list(self._looking):
            worker.cancel()
            worker.wait()

    def _on_opened(self, article: AnnotatedArticle, _: str) -> None:
        for worker in self._looking:
            worker.cancel()
        worker = Worker(jobs.cover(article.article), self)
        worker.finished.connect(self._on_covers)
        worker.failed.connect(lambda sentence: messages.error(self._window, sentence))
        worker.start_among(self._looking)

    def _look_again(self) -> None:
        if self._window.rows is not None:
            self._on_opened(self._window.rows.article, "")

    def _on_covers(self, covers: tuple[Cover, ...]) -> None:
        self._covers = covers
        for problem in engine.packs().problems:
            if problem not in self._told:
                self._told.add(problem)
                messages.error(self._window, problem)
        news = [cover for cover in covers if self._is_news(cover.shelved)]
        asked_first = sorted(news, key=lambda cover: cover.shelved.used)  # what is in use can wait
        self.banner.show_cover(asked_first[0] if asked_first else None)

    def _is_news(self, shelved: Shelved) -> bool:
        """Tell whether the notice has something to say: not what the reader knows or has put away."""
        return shelved.chosen is not False and shelved.name not in self._hidden

    def _on_use(self, name: str, use: bool) -> None:
        if messages.attempt(self._window, lambda: engine.packs().choose(name, use)):
            self.changed()

    def _on_hidden(self, name: str) -> None:
        self._hidden.add(name)
        self._on_covers(self._covers)

    def _on_details(self, shelved: Shelved) -> None:
        from app.ui.packs.details import PackDetails

        cover = next((cover for cover in self._covers if cover.shelved.name == shelved.name), None)
        over = self._list if self._list is not None and self._list.isVisible() else self._window
        PackDetails(shelved, cover, over).exec()
