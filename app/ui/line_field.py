"""A line of text to type."""

from PySide6.QtWidgets import QLineEdit

from app.ui.file_drops import FilesPass


class LineField(FilesPass, QLineEdit):
    """A line into which no file can be dropped."""
