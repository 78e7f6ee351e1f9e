"""Adds or edits a term of the reader's own."""

import re
from dataclasses import fields

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.errors import GlossaryError
from app.lexicon import script
from app.lexicon.termbase import LIST_FIELDS, Category, TermEntry, entry_from
from app.ui import fonts, messages
from app.ui.line_field import LineField
from app.ui.names import category_name
from app.ui.room import take_room
from app.ui.text_field import TextField

_NOTE = 84  # pixels: three lines
_PARTED = re.compile(r"\s*[;；]\s*")


class TermEditor(QDialog):
    """A form for one entry; ``entry`` is what was written, once the dialog is accepted."""

    def __init__(self, entry: TermEntry | None, parent: QWidget | None = None, tw: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Edit term") if entry else self.tr("Add term"))
        self.entry = entry
        self._texts: dict[str, QLineEdit | QPlainTextEdit] = {}
        self._category = QComboBox()
        for category in Category:
            self._category.addItem(category_name(category), category.value)
        self._form = QFormLayout(self)
        self._build()
        if entry:
            self._fill(entry)
        elif tw:
            self._write("tw", tw)
            self._write("cn", script.simplify(tw))
        take_room(self, 560, 0)

    def _build(self) -> None:
        self._line("tw", self.tr("Taiwan"), self.tr("in Traditional characters; required"))
        self._line(
            "cn", self.tr("Mainland"), self.tr("in Simplified characters; the same word if left empty")
        )
        self._line("hk", self.tr("Hong Kong"), self.tr("where it differs from Taiwan"))
        self._line("en", self.tr("English"), self.tr("required"))
        self._form.addRow(self.tr("Category"), self._category)
        self._line("aliases", self.tr("Other forms"), self.tr("separated by semicolons"))
        self._line("reading", self.tr("Pinyin"), self.tr("only where the usual reading is wrong"))
        self._text("note_en", self.tr("Note in English"))
        self._text("note_zh", self.tr("Note in Chinese"))
        self._line("sources", self.tr("Sources"), self.tr("separated by semicolons"))
        self._line("as_of", self.tr("As of"), "2026-01")
        hint = QLabel(self.tr("Your terms stay on this computer and take precedence over the built-in ones."))
        self._form.addRow(hint)
        buttons = QDialogButtonBox()
        save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setObjectName("primary")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        self._form.addRow(buttons)

    def _line(self, name: str, label: str, hint: str) -> None:
        edit = LineField()
        edit.setPlaceholderText(hint)
        self._texts[name] = edit
        self._form.addRow(label, edit)

    def _text(self, name: str, label: str) -> None:
        edit = TextField()
        edit.setFixedHeight(fonts.px(_NOTE))
        edit.setTabChangesFocus(True)
        self._texts[name] = edit
        self._form.addRow(label, edit)

    def _fill(self, entry: TermEntry) -> None:
        for name in self._texts:
            value = getattr(entry, name)
            self._write(name, "; ".join(value) if isinstance(value, tuple) else value)
        self._category.setCurrentIndex(self._category.findData(entry.category.value))

    def _write(self, name: str, value: str) -> None:
        edit = self._texts[name]
        if isinstance(edit, QLineEdit):
            edit.setText(value)
            edit.setCursorPosition(0)  # a long one is read from its beginning
        else:
            edit.setPlainText(value)

    def _read(self, name: str) -> str:
        edit = self._texts[name]
        return (edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()).strip()

    def _on_save(self) -> None:
        written: dict[str, object] = {name: self._read(name) for name in self._texts}
        for name in LIST_FIELDS & written.keys():
            written[name] = [part for part in _PARTED.split(str(written[name])) if part]
        written["cn"] = written["cn"] or script.simplify(str(written["tw"]))
        kept = self._kept()
        written["id"] = kept.pop("id", None) or _id_of(str(written["en"]), str(written["tw"]))
        try:
            values = {name: value for name, value in {**kept, **written}.items() if value}
            self.entry = entry_from(values, str(self._category.currentData()))
        except GlossaryError as error:
            messages.error(self, error)
            return
        self.accept()

    def _kept(self) -> dict[str, object]:
        """Return what the entry holds beside the fields of the form."""
        if self.entry is None:
            return {}
        every = ((field.name, getattr(self.entry, field.name)) for field in fields(TermEntry))
        return {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in every
            if name not in self._texts and name != "category"
        }


def _id_of(english: str, chinese: str) -> str:
    """Make an id of the English; of the characters' code points where there is none."""
    plain = re.sub(r"[^a-z0-9]+", "-", english.lower()).strip("-")
    return f"own-{plain or '-'.join(f'{ord(sign):x}' for sign in chinese)}"
