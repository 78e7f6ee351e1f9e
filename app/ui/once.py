"""Windows beside the text that stand there once: asked for again, they come to the front."""

from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget

_Dialog = TypeVar("_Dialog", bound=QDialog)


def brought_back(window: QWidget, kind: type[_Dialog]) -> _Dialog | None:
    """Bring the dialog of a kind to the front; return None where none is open."""
    for dialog in window.findChildren(kind):
        if dialog.isVisible():
            dialog.raise_()
            dialog.activateWindow()
            return dialog
    return None
