"""Keeping the window where a screen shows it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_GRIP = 32  # pixels of the window's top that must be on a screen, so that it can be moved


def clamped(frame: QRect, screens: Sequence[QRect]) -> QRect:
    """Return a window's frame moved, and made smaller, until a screen holds it.

    A frame whose upper edge can be gripped on some screen stays as it is.
    """
    if not screens or any(_can_be_gripped(frame, screen) for screen in screens):
        return frame
    screen = max(screens, key=lambda other: _area(frame.intersected(other)))
    size = frame.size().boundedTo(screen.size())
    left = min(max(frame.left(), screen.left()), screen.right() + 1 - size.width())
    top = min(max(frame.top(), screen.top()), screen.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)


def _can_be_gripped(frame: QRect, screen: QRect) -> bool:
    top = QRect(frame.left(), frame.top(), frame.width(), min(_GRIP, frame.height()))
    seen = top.intersected(screen)
    return seen.height() >= top.height() / 2 and seen.width() >= min(4 * _GRIP, frame.width())


def _area(box: QRect) -> int:
    return max(0, box.width()) * max(0, box.height())


class ScreenWatch(QObject):
    """Brings a window back when the screen that it stands on is gone."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenRemoved.connect(self._later)

    def _later(self) -> None:
        QTimer.singleShot(200, self, self.bring_back)  # the system moves windows itself first

    def bring_back(self) -> None:
        """Move the window onto a screen, if none shows it."""
        frame = self._window.frameGeometry()
        wanted = clamped(frame, [screen.availableGeometry() for screen in QGuiApplication.screens()])
        if wanted != frame:
            self._window.resize(wanted.size() - (frame.size() - self._window.size()))
            self._window.move(wanted.topLeft())
