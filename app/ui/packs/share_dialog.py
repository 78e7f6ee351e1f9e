"""Asks what of the reader's work goes into a reading pack, and under whose name."""

from pathlib import Path

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QWidget,
)

from app.translate.pack_check import MAX_NAME, MAX_NOTE
from app.translate.pack_export import Imprint
from app.translate.pack_file import SUFFIX
from app.ui import fonts, language
from app.ui.line_field import LineField
from app.ui.target_field import TargetField, answer_buttons
from app.ui.text_field import TextField

LICENCES = ("CC BY 4.0", "CC BY-SA 4.0", "CC0 1.0")
_WIDTH = 620


class ShareDialog(QDialog):
    """Author, license, date, notes, what goes in, and the target file."""

    def __init__(
        self, target: Path, counts: tuple[int, int], author: str, licence: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Share your work as a reading pack"))
        reviewed, every = counts
        self._author = _line(author, self.tr("needed; shown with every sentence"))
        self._title = _line("", self.tr("your own, if you like; the article’s title is not passed on"))
        self._licence = QComboBox()
        self._licence.addItems([*LICENCES, self.tr("Other…")])
        self._other = _line("" if licence in LICENCES else licence, self.tr("name of the license"), MAX_NOTE)
        self._licence.setCurrentIndex(LICENCES.index(licence) if licence in LICENCES else len(LICENCES))
        self._date = QDateEdit(QDate.currentDate())
        self._date.setLocale(language.locale())
        self._date.setDisplayFormat("yyyy-MM-dd")
        self._date.setCalendarPopup(True)
        self._notes = TextField()
        self._notes.setFixedHeight(fonts.px(72))
        self._notes.setTabChangesFocus(True)
        self._reviewed = QRadioButton(self.tr("The {0} sentences that you have reviewed").format(reviewed))
        self._every = QRadioButton(
            self.tr("All {0} sentences with English, those of a machine too").format(every)
        )
        self._reviewed.setEnabled(reviewed > 0)
        self._every.setEnabled(every > reviewed)
        (self._reviewed if reviewed else self._every).setChecked(True)
        self._file = TargetField(target, SUFFIX, self.tr("Reading packs (*{0})").format(SUFFIX))
        self._target = self._file.line
        self._buttons, self._save = answer_buttons(self, self.tr("Save pack"))
        self._lay_out()
        self._connect()
        self._on_changed()

    @property
    def imprint(self) -> Imprint:
        """What was said of the pack."""
        return Imprint(
            self._author.text().strip(),
            self.licence,
            self._date.date().toString("yyyy-MM-dd"),
            self._title.text().strip(),
            self._notes.toPlainText().strip(),
        )

    @property
    def licence(self) -> str:
        """The name of the license."""
        chosen = self._licence.currentIndex()
        return LICENCES[chosen] if chosen < len(LICENCES) else self._other.text().strip()

    @property
    def every(self) -> bool:
        """Whether a machine's sentences go in too."""
        return self._every.isChecked()

    @property
    def target(self) -> Path:
        """The file to write."""
        return self._file.path

    def _connect(self) -> None:
        for line in (self._author, self._other, self._target):
            line.textChanged.connect(self._on_changed)
        self._licence.currentIndexChanged.connect(self._on_changed)

    def _lay_out(self) -> None:
        said = self.tr(
            "The pack holds your English, your corrections of words and readings, and your notes. The text of"
            " the article is not in it, only a fingerprint of each sentence. Still, anyone who guesses"
            " a short sentence can check the guess against its fingerprint."
        )
        words = QLabel(said)
        words.setWordWrap(True)
        words.setMinimumHeight(words.heightForWidth(fonts.px(_WIDTH) - 40))
        licence = QHBoxLayout()
        licence.addWidget(self._licence)
        licence.addWidget(self._other, 1)
        form = QFormLayout(self)
        form.setSpacing(12)
        form.addRow(words)
        form.addRow(self.tr("Your name"), self._author)
        form.addRow(self.tr("License"), licence)
        form.addRow(self.tr("Title"), self._title)
        form.addRow(self.tr("Date"), self._date)
        form.addRow(self.tr("Notes"), self._notes)
        form.addRow(self.tr("What goes in"), self._reviewed)
        form.addRow("", self._every)
        form.addRow(self.tr("File"), self._file)
        form.addRow(self._buttons)
        width = fonts.px(_WIDTH)
        self.resize(width, form.totalHeightForWidth(width))

    def _on_changed(self) -> None:
        self._other.setVisible(self._licence.currentIndex() == len(LICENCES))
        whole = bool(self._author.text().strip() and self.licence and not self._file.is_empty)
        self._save.setEnabled(whole and (self._reviewed.isEnabled() or self._every.isEnabled()))


def _line(text: str, hint: str, limit: int = MAX_NAME) -> LineField:
    line = LineField(text)
    line.setPlaceholderText(hint)
    line.setMaxLength(limit)
    return line
