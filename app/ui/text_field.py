"""A plain text to type."""

from PySide6.QtWidgets import QPlainTextEdit

from app.ui.file_drops import FilesPass


class TextField(FilesPass, QPlainTextEdit):
    """Some lines into which no file can be dropped."""
