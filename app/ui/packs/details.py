"""Tells what is known of a reading pack."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.translate.shelved import Cover, Shelved
from app.ui import fonts

_WIDTH = 520


class PackDetails(QDialog):
    """Title, author, licence, date and notes, all as plain text."""

    def __init__(self, shelved: Shelved, cover: Cover | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reading pack"))
        pack = shelved.pack
        form = QFormLayout()
        form.setSpacing(10)
        origin = self.tr("with Jingdu") if shelved.bundled else self.tr("from your files")
        rows = (
            (self.tr("Title"), pack.title),
            (self.tr("By"), pack.author),
            (self.tr("License"), pack.licence),
            (self.tr("Date"), pack.date),
            (self.tr("Contents"), self._holds(len(pack.sentences), cover)),
            (self.tr("Word corrections"), str(sum(map(len, pack.words.values()))) if pack.words else ""),
            (self.tr("Source"), origin),
        )
        for name, value in rows:
            if value:
                form.addRow(_soft(name), _plain(value))
        box = QVBoxLayout(self)
        box.setSpacing(14)
        box.addLayout(form)
        if pack.notes:
            box.addWidget(self._notes(pack.notes))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
        box.activate()
        width = fonts.px(_WIDTH)
        self.resize(width, box.totalHeightForWidth(width))  # the title and the license may be long

    def _holds(self, number: int, cover: Cover | None) -> str:
        if cover is None:
            return (self.tr("{0} sentence") if number == 1 else self.tr("{0} sentences")).format(number)
        counts = self.tr("{0} sentences, {1} of them in this article, which has {2}")
        return counts.format(number, cover.covered, cover.total)

    def _notes(self, notes: str) -> QPlainTextEdit:
        edit = QPlainTextEdit(notes)
        edit.setReadOnly(True)
        edit.setAccessibleName(self.tr("Notes"))
        edit.setFont(fonts.font(fonts.LATIN, fonts.px(14)))
        edit.setFixedHeight(fonts.px(110))
        return edit


def _soft(name: str) -> QLabel:
    label = QLabel(name)
    label.setObjectName("caption")
    label.setAlignment(Qt.AlignmentFlag.AlignTop)  # a title of two lines starts beside its name
    return label


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(fonts.font(fonts.LATIN, fonts.px(14)))
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
