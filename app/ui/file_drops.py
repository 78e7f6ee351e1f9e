"""Lets a file that is dropped on a field through to its window, which opens it."""

from PySide6.QtGui import QDragEnterEvent


class FilesPass:
    """For fields that take dropped text, but no file: its name would be of no use there."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Leave files to whatever is below."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.ignore()
        else:
            super().dragEnterEvent(event)  # type: ignore[misc]
