"""How large a window opens: as its content wants at the size of the interface, within the screen."""

from PySide6.QtWidgets import QWidget

from app.ui import fonts

_EDGE = 40  # pixels for the window's frame


def take_room(window: QWidget, width: int, height: int) -> None:
    """Resize a window to a usual size, larger with the interface, but not beyond the screen."""
    screen = window.screen().availableSize()
    wide = min(fonts.px(width), screen.width() - _EDGE)
    window.resize(wide, min(fonts.px(height), screen.height() - _EDGE) if height else 0)
