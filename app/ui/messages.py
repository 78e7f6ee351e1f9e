"""The one door for telling the reader something."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.errors import JingduError
from app.ui.wording import said


def error(parent: QWidget, sentence: object) -> None:
    """Say in one sentence, or by an error that owns one, what went wrong; the window goes on."""
    box = QMessageBox(
        QMessageBox.Icon.Warning, "Jingdu", said(sentence), QMessageBox.StandardButton.Ok, parent
    )
    box.setTextFormat(Qt.TextFormat.PlainText)  # a sentence may name a file or quote one
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def attempt(parent: QWidget, change: Callable[[], object]) -> bool:
    """Do something that a file may refuse, and say so; tell whether it was done."""
    try:
        change()
    except JingduError as refused:
        error(parent, refused)
        return False
    return True


def sure(parent: QWidget, question: str, verb: str) -> bool:
    """Ask whether something that cannot be taken back shall be done; Return alone does not do it."""
    box = QMessageBox(QMessageBox.Icon.Question, parent.windowTitle(), question, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    do = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    box.deleteLater()
    return box.clickedButton() is do
