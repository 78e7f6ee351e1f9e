"""Asks where a file shall go; the system's own dialog asks before anything is replaced."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.export.formats import Format
from app.ui.export.wording import file_kind


def ask_target(parent: QWidget, title: str, start: Path, kind: Format) -> Path | None:
    """Return the file to write, with the ending of its format; nothing where the reader gives it up."""
    wanted = start
    while True:
        dialog = QFileDialog(parent, title, str(wanted.parent), file_kind(kind))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(kind.value.removeprefix("."))
        dialog.selectFile(wanted.name)
        chosen = Path(dialog.selectedFiles()[0]) if dialog.exec() else None
        dialog.deleteLater()
        if chosen is None or chosen.suffix.lower() in _endings(kind):
            return chosen
        wanted = chosen.with_name(chosen.name + kind.value)
        if not wanted.exists():  # else it has to be asked about under this name
            return wanted


def _endings(kind: Format) -> tuple[str, ...]:
    return (".html", ".htm") if kind is Format.HTML else (kind.value,)
