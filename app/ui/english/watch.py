"""Watches the mouse over the English of the reader view: where it is, double clicks, requests for a menu."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent

from app.ui.english.place import Place
from app.ui.english.pointing import place_at
from app.ui.reader.view import ReaderView


class EnglishWatch(QObject):
    """Tells which sentence is asked for; events that are about none go on to the view."""

    edit_asked = Signal(object)  # Place
    menu_asked = Signal(object, QPoint)  # Place, a point of the screen

    def __init__(self, reader: ReaderView, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._mouse: QPointF | None = None
        reader.viewport().installEventFilter(self)
        reader.installEventFilter(self)

    @property
    def place(self) -> Place | None:
        """The sentence under the pointer, unless the keyboard has pointed since."""
        return place_at(self._reader, self._mouse) if self._mouse is not None else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """See what the mouse and the keyboard do."""
        kind = event.type()
        if kind is QEvent.Type.KeyPress:
            self._mouse = None  # from now on the keyboard points
        elif kind is QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._mouse = event.position()
        elif kind is QEvent.Type.Leave:
            self._mouse = None
        elif kind is QEvent.Type.MouseButtonDblClick and isinstance(event, QMouseEvent):
            return self._on_double_click(event.position())
        elif kind is QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._on_menu(event)
        return super().eventFilter(watched, event)

    def _on_double_click(self, point: QPointF) -> bool:
        place = place_at(self._reader, point)
        if place is not None:
            self.edit_asked.emit(place)
        return place is not None

    def _on_menu(self, event: QContextMenuEvent) -> bool:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        place = place_at(self._reader, QPointF(event.pos())) if by_mouse else None
        if place is not None:
            self.menu_asked.emit(place, event.globalPos())
        return place is not None
