"""Watches the mouse over the English of the reader view: where it is, double clicks, requests for a menu."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent

from app.ui.english.place import Place
from app.ui.english.pointing import place_at
from app.ui.reader.view import ReaderView

_Kind = QEvent.Type


class EnglishWatch(QObject):
    """Tells which sentence is asked for; events that are about none go on to the view."""

    edit_asked = Signal(object)  # Place
    menu_asked = Signal(object, QPoint)  # Place, a point of the screen

    def __init__(self, reader: ReaderView, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._mouse: QPointF | None = None
        reader.events.watch(self._on_move, _Kind.MouseMove)
        reader.events.watch(self._on_leave, _Kind.Leave)
        reader.events.watch(self._on_double_click, _Kind.MouseButtonDblClick)
        reader.events.watch(self._on_menu, _Kind.ContextMenu)
        reader.installEventFilter(self)

    @property
    def place(self) -> Place | None:
        """The sentence under the pointer, unless the keyboard has pointed since."""
        return place_at(self._reader, self._mouse) if self._mouse is not None else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """See what the keyboard does."""
        if event.type() is _Kind.KeyPress:
            self._mouse = None  # from now on the keyboard points
        return isinstance(event, QContextMenuEvent) and self._on_menu(event)

    def _on_move(self, event: QMouseEvent) -> bool:
        self._mouse = event.position()
        return False

    def _on_leave(self, _: QEvent) -> bool:
        self._mouse = None
        return False

    def _on_double_click(self, event: QMouseEvent) -> bool:
        place = place_at(self._reader, event.position())
        if place is not None:
            self.edit_asked.emit(place)
        return place is not None

    def _on_menu(self, event: QContextMenuEvent) -> bool:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        place = place_at(self._reader, QPointF(event.pos())) if by_mouse else None
        if place is not None:
            self.menu_asked.emit(place, event.globalPos())
        return place is not None
