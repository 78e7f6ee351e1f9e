"""What is made of the article: asks where to and how, and lets the desk write it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app import paths

if TYPE_CHECKING:
    from app.ui.window import MainWindow


class ExportController(QObject):
    """Asks how the article of a window shall be written."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def ask_pdf(self) -> None:
        """Ask how the PDF shall look, and write it."""
        window = self._window
        if window.rows is None:
            return
        from app.ui.export_dialog import ExportDialog

        dialog = ExportDialog(self.beside(".pdf"), window.columns.shown, window)
        if dialog.exec():
            window.desk.save_pdf(dialog.target, dialog.options)

    def ask_json(self) -> None:
        """Ask for a file and write the annotation to it."""
        window = self._window
        if window.rows is None:
            return
        start = str(self.beside(".json"))
        name, _ = QFileDialog.getSaveFileName(window, self.tr("Save annotation"), start, "JSON (*.json)")
        if name:
            window.desk.save_json(Path(name))

    def beside(self, ending: str) -> Path:
        """Return a name for what is made of the article, in its folder unless that is the program's."""
        name = self._window.articles.name
        own = bool(name) and "://" not in name
        bundled = name.startswith(str(paths.root()))
        folder = Path(name).parent if own and not bundled else Path.home()
        return folder / f"{Path(name).stem if own else self.tr('article')}{ending}"
