"""One line of progress: what is done, how fast, how long still, and the buttons to halt it."""

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.jobs import Progress
from app.ui import language, motion
from app.ui.packages.rate import Rate
from app.ui.wording import Worded, said

_STEPS = 1000  # of the bar, since a package has more bytes than an int of Qt can count


class DownloadBar(Worded, QWidget):
    """Shows the progress of a job; the buttons only ask."""

    paused = Signal()
    resumed = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rate = Rate()
        self._label = QLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._pause = QPushButton()
        self._pause.clicked.connect(self.paused)
        self._resume = QPushButton()
        self._resume.clicked.connect(self.resumed)
        self._cancel = QPushButton()
        self._cancel.clicked.connect(self.cancelled)
        line = QHBoxLayout()
        line.addWidget(self._bar, 1)
        for button in (self._pause, self._resume, self._cancel):
            line.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._label)
        box.addLayout(line)
        self.say_words()
        self.hide()

    def say_words(self) -> None:
        """Name the buttons."""
        self._pause.setText(self.tr("Pause"))
        self._resume.setText(self.tr("Resume"))
        self._cancel.setText(self.tr("Cancel"))

    def start(self, words: str, *, can_pause: bool) -> None:
        """Show that work has begun."""
        self._rate = Rate()
        self._label.setText(words)
        motion.show_busy(self._bar)
        self._pause.setVisible(can_pause)
        self._resume.hide()
        self._cancel.show()
        self.show()

    def show_progress(self, progress: Progress) -> None:
        """Show how far the work has come."""
        self._rate.add(time.monotonic(), progress.done)
        self._bar.setRange(0, _STEPS if progress.total else 0)
        self._bar.setValue(_STEPS * progress.done // progress.total if progress.total else 0)
        self._label.setText(" · ".join(self._parts(progress)))

    def show_paused(self, words: str) -> None:
        """Show that the work waits to be taken up again."""
        self._label.setText(words)
        self._bar.setRange(0, _STEPS)
        self._pause.hide()
        self._resume.show()
        self._cancel.show()
        self.show()

    @property
    def words(self) -> str:
        """What the line says."""
        return self._label.text()

    def _parts(self, progress: Progress) -> list[str]:
        if not progress.done:
            return [said(progress.what)]
        parts = [said(progress.what), language.size(progress.done)]
        if progress.total:
            whole = language.size(progress.total)
            parts[1] = self.tr("{0} of {1}").format(parts[1], whole)
        if speed := self._rate.speed:
            parts.append(self.tr("{0}/s").format(language.size(int(speed))))
        if left := self._rate.left(progress.done, progress.total):
            parts.append(_duration(left, self.tr("{0} s left"), self.tr("{0} min left")))
        return parts


def _duration(seconds: float, short: str, long: str) -> str:
    return short.format(round(seconds)) if seconds < 90 else long.format(round(seconds / 60))
