"""The reader's own translation server: address, key, and whether it answers."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.errors import JingduError
from app.jobs import CancelToken, Job, Progress
from app.translate import server_key
from app.translate.libretranslate import LibreTranslateEngine
from app.ui.line_field import LineField
from app.ui.wording import said
from app.ui.workers import Worker


class ServerBox(QWidget):
    """Emits the address when it has been entered; the key goes to the system's keyring."""

    address_chosen = Signal(str)
    key_chosen = Signal()

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker: Worker | None = None
        self._answer = ""  # of the test that runs
        self._kept = address
        self._address = LineField(address)
        self._address.setPlaceholderText("http://localhost:5000")
        self._address.editingFinished.connect(self._on_address)
        self._key = LineField()
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        self._key.setPlaceholderText(self.tr("only if the server wants one"))
        self._key.editingFinished.connect(self._on_key)
        self._test = QPushButton(self.tr("Test the connection"))
        self._test.clicked.connect(self.test)
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._lay_out()
        self._loaded = False

    def _lay_out(self) -> None:
        warning = QLabel(
            self.tr(
                "With a server, the sentences of every article you open leave this machine for that address. "
                "Without one, nothing does."
            )
        )
        warning.setObjectName("settingHelp")
        warning.setWordWrap(True)
        form = QFormLayout()
        form.addRow(self.tr("Address"), self._address)
        form.addRow(self.tr("Key"), self._key)
        line = QHBoxLayout()
        line.addWidget(self._test)
        line.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 4)
        box.addWidget(warning)
        box.addLayout(form)
        box.addLayout(line)
        box.addWidget(self._said)

    @property
    def said(self) -> str:
        """What the last test or the keyring said."""
        return self._said.text()

    def show_key(self) -> None:
        """Read the key, which may make the system ask for a password; only when the box is looked at."""
        if not self._loaded:
            self._loaded = True
            self._key.setText(server_key.load(self._kept))

    def test(self) -> None:
        """Ask the server for one sentence."""
        if self._worker is not None:
            return
        engine = LibreTranslateEngine(self._address.text(), self._key.text())
        self._answer = ""
        self._said.setText(self.tr("Asking the server…"))
        self._worker = worker = Worker(_testing(engine), self)
        worker.finished.connect(lambda sentence: self._answered(said(sentence)))
        worker.failed.connect(self._answered)
        worker.ended.connect(self._on_ended)
        worker.start()

    def stop(self) -> None:
        """End a test that runs."""
        if self._worker is not None:
            self._worker.cancel()

    def _answered(self, sentence: str) -> None:
        self._answer = sentence

    def _on_ended(self) -> None:
        self._worker = None
        self._said.setText(self._answer)  # not before: whoever reads it may ask again at once

    def _on_address(self) -> None:
        address = self._address.text().strip().rstrip("/")
        if address != self._kept:
            self._kept = address
            self.address_chosen.emit(address)

    def _on_key(self) -> None:
        if not self._loaded or not self._kept:
            return
        try:
            server_key.keep(self._kept, self._key.text().strip())
        except JingduError as error:
            self._said.setText(said(error))
        else:
            self.key_chosen.emit()


def _testing(engine: LibreTranslateEngine) -> Callable[[CancelToken], Job[str]]:
    def work(token: CancelToken) -> Job[str]:
        yield Progress(0, 0, "Asking the server")
        try:
            with token.calling(engine.close):
                return engine.test()
        finally:
            engine.close()

    return work
