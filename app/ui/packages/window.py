"""The window over translation packages: what is installed, what can be had, and getting it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.jobs import Progress
from app.translate import package_index, packages
from app.translate.package_index import Offer
from app.translate.packages import Package
from app.ui import language, messages
from app.ui.or_hint import OrHint
from app.ui.packages import jobs
from app.ui.packages.download_bar import DownloadBar
from app.ui.packages.table import PackageTable
from app.ui.room import take_room
from app.ui.wording import Worded
from app.ui.workers import Work, Worker


class PackagesWindow(Worded, QDialog):
    """Lists, installs, downloads, updates and removes packages; nothing is fetched unless asked for."""

    changed = Signal()  # other packages are installed now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker: Worker | None = None
        self._about = QLabel()
        self._offered = False  # an update of what is installed
        self._table = PackageTable()
        self._table.itemSelectionChanged.connect(self._show_buttons)
        self._installed = OrHint(self._table)
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._bar = DownloadBar()
        self._bar.paused.connect(self.pause)
        self._bar.resumed.connect(self.download)
        self._bar.cancelled.connect(self.cancel)
        self._look = QPushButton()
        self._look.clicked.connect(self.look)
        self._download = QPushButton()
        self._download.setObjectName("primary")
        self._download.clicked.connect(self.download)
        self._download.hide()
        self._file = QPushButton()
        self._file.clicked.connect(self.ask_file)
        self._remove = QPushButton()
        self._remove.clicked.connect(self.ask_remove)
        self._lay_out()
        self.say_words()
        take_room(self, 620, 420)

    def say_words(self) -> None:
        """Name everything."""
        self.setWindowTitle(self.tr("Translation packages"))
        self._about.setText(
            self.tr(
                "A translation package renders Chinese in English on this machine; no text leaves it. "
                "The packages are shared with other programs that use Argos Translate."
            )
        )
        self._table.setHeaderLabels(
            [self.tr("Languages"), self.tr("Version"), self.tr("Size"), self.tr("Folder")]
        )
        self._table.setAccessibleName(self.tr("Installed packages"))
        self._installed.say(
            self.tr("No package is installed: English comes from the memory, else word for word.")
        )
        self._look.setText(self.tr("Look for packages"))
        self._look.setToolTip(self.tr("Asks the package index of Argos Translate on the internet"))
        self._download.setText(self.tr("Update") if self._offered else self.tr("Download"))
        self._file.setText(self.tr("Install from a file…"))
        self._remove.setText(self.tr("Remove"))
        if self.isVisible() and not self.busy:
            self._say("")
            self.reload()

    def _lay_out(self) -> None:
        self._about.setWordWrap(True)
        buttons = QHBoxLayout()
        for button in (self._look, self._download, self._file, self._remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.close)
        box = QVBoxLayout(self)
        box.setSpacing(10)
        for widget in (self._about, self._installed, self._state, self._bar):
            box.addWidget(widget)
        box.addLayout(buttons)
        box.addWidget(close)

    @property
    def state(self) -> str:
        """What the window says of its work."""
        return self._state.text()

    @property
    def busy(self) -> bool:
        """Tell whether work goes on."""
        return self._worker is not None

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Show the packages as they are now, and a download that was left unfinished."""
        super().showEvent(event)
        self.reload()
        if not self.busy and (have := package_index.unfinished()):
            self._bar.show_paused(self.tr("A download was left at {0}.").format(language.size(have)))

    def reload(self) -> None:
        """List the installed packages."""
        self._table.show_packages(packages.installed())
        self._installed.show_empty(not self._table.topLevelItemCount())
        self._show_buttons()

    def look(self) -> None:
        """Ask the index what there is."""
        self._start(jobs.look(), self.tr("Looking for packages…"), self._on_offer, can_pause=False)

    def download(self) -> None:
        """Download the newest package, from where an earlier download was left."""
        self._start(jobs.fetch(), self.tr("Connecting…"), self._on_installed, can_pause=True)

    def install(self, path: Path) -> None:
        """Install a package from a file."""
        words = self.tr("Checking {0}…").format(path.name)
        self._start(jobs.install_file(path), words, self._on_installed, can_pause=False)

    def ask_file(self) -> None:
        """Ask for a file and install it."""
        kinds = self.tr("Translation packages (*.argosmodel);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Install a package"), "", kinds)
        if name:
            self.install(Path(name))

    def ask_remove(self) -> None:
        """Ask whether the chosen pair is to go, and remove it."""
        package = self._table.chosen
        if package is None:
            return
        question = self.tr("Remove every package for {0}? It would have to be downloaded again.")
        if messages.sure(self, question.format(package.pair), self._remove.text()):
            self.remove(package)

    def remove(self, package: Package) -> None:
        """Remove the packages of a language pair."""
        if messages.attempt(self, lambda: packages.remove(package.source, package.target)):
            self._say("")
            self.reload()
            self.changed.emit()

    def pause(self) -> None:
        """Halt a download; what has come stays for later, even after a restart."""
        self._stop()
        have = language.size(package_index.unfinished())
        self._bar.show_paused(self.tr("Paused at {0}.").format(have))

    def cancel(self) -> None:
        """End the work; what a download has brought is thrown away."""
        self._stop()
        package_index.discard_unfinished()
        self._bar.hide()
        self._say(self.tr("Canceled."))
        self._show_buttons()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Halt what runs; a download can be taken up again."""
        self._stop()
        self._bar.hide()
        event.accept()

    def _start(self, work: Work, words: str, finished: object, *, can_pause: bool) -> None:
        if self.busy:
            return
        self._say("")
        self._bar.start(words, can_pause=can_pause)
        self._worker = worker = Worker(work, self)
        worker.yielded.connect(self._on_progress)
        worker.finished.connect(finished)
        worker.failed.connect(self._on_failed)
        worker.ended.connect(lambda: self._on_ended(worker))
        worker.start()
        self._show_buttons()

    def _stop(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.cancel()
            worker.wait()

    def _on_progress(self, progress: Progress) -> None:
        if self.sender() is self._worker:
            self._bar.show_progress(progress)

    def _on_offer(self, offer: Offer) -> None:
        mine = packages.find(offer.source, offer.target)
        newer = mine is None or packages.version_numbers(offer.version) > packages.version_numbers(
            mine.version
        )
        name = f"{offer.source}-{offer.target} {offer.version}"
        if newer:
            self._say(self.tr("{0} can be downloaded.").format(name))
            self._offered = mine is not None
            self._download.setText(self.tr("Update") if self._offered else self.tr("Download"))
        else:
            self._say(self.tr("The newest package, {0}, is installed.").format(name))
        self._download.setVisible(newer)

    def _on_installed(self, package: Package) -> None:
        self._download.hide()
        self._say(self.tr("Installed {0} {1}.").format(package.pair, package.version))
        self.reload()
        self.changed.emit()

    def _on_failed(self, sentence: str) -> None:
        self._say(sentence)

    def _on_ended(self, worker: Worker) -> None:
        if worker is self._worker:
            self._worker = None
            self._bar.hide()
        self._show_buttons()

    def _say(self, words: str) -> None:
        self._state.setText(words)

    def _show_buttons(self) -> None:
        for button in (self._look, self._download, self._file):
            button.setEnabled(not self.busy)
        self._remove.setEnabled(not self.busy and self._table.chosen is not None)
