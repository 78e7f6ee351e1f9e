"""What is made of the article: asks how and where to, and lets the desk write or print it."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app import paths, settings
from app.phrases import Phrase
from app.ui.export import opening
from app.ui.wording import said

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from app.export.choices import Choices
    from app.ui.window import MainWindow


class ExportController(QObject):
    """Asks how the article of a window shall be written or printed, and does it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def ask_file(self) -> None:
        """Ask for format, options and file, and write it."""
        from app.ui.export.file_name import file_name
        from app.ui.export.save_dialog import ask_target

        chosen = self._asked(printing=False)
        if chosen is None:
            return
        name = file_name(self._title, self.tr("article"), chosen.format)
        target = ask_target(self._window, self.tr("Export"), self._folder / name, chosen.format)
        if target is not None:
            self._keep(export_folder=str(target.parent))
            self.write(chosen, target)

    def ask_printer(self) -> None:
        """Ask for options and printer, and print."""
        chosen = self._asked(printing=True)
        if chosen is None:
            return
        from PySide6.QtPrintSupport import QPrintDialog

        from app.ui.export.printing import printer_for

        printer = printer_for(chosen, self._title)
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec():
            self.print_on(chosen, printer)

    def write(self, choices: "Choices", target: Path) -> None:
        """Write the article, then do with the file what was chosen."""
        from app.ui.export import jobs

        rows = self._window.rows
        if rows is not None:
            work = jobs.save(rows.article, dict(rows.english), choices, target)
            self._window.desk.run(
                work, self.tr("Exporting…"), lambda found: self._on_written(choices, target, found)
            )

    def print_on(self, choices: "Choices", printer: "QPrinter") -> None:
        """Print the article."""
        from app.ui.export.printing import print_article

        rows = self._window.rows
        if rows is not None:
            work = print_article(rows.article, dict(rows.english), choices, printer)
            self._window.desk.run(work, self.tr("Printing…"), self._on_printed)

    def ask_json(self) -> None:
        """Ask for a file and write the annotation to it."""
        window = self._window
        if window.rows is None:
            return
        start = str(self.beside(".json"))
        name, _ = QFileDialog.getSaveFileName(window, self.tr("Save annotation"), start, "JSON (*.json)")
        if name:
            window.desk.save_json(Path(name))

    @property
    def choices(self) -> "Choices":
        """What was chosen last; before that, the columns and readings of the window."""
        from app.export.choices import Choices, from_lines
        from app.export.pdf.options import Column, Readings

        kept = self._window.settings
        if kept.export:
            return from_lines(kept.export)
        columns = tuple(Column(name) for name in self._window.columns.shown)
        return Choices(columns=columns, readings=Readings(kept.readings), readings_on=kept.readings_on)

    def beside(self, ending: str) -> Path:
        """Return a name for what is made of the article, in its folder unless that is the program's."""
        name = self._window.articles.name
        return self._own_folder / f"{Path(name).stem if self._is_file else self.tr('article')}{ending}"

    def _asked(self, *, printing: bool) -> "Choices | None":
        window = self._window
        if window.rows is None:
            return None
        from app.ui.export.dialog import ExportDialog, Subject

        subject = Subject(window.rows.article, window.rows.english)
        dialog = ExportDialog(subject, self.choices, printing=printing, parent=window)
        try:
            if not dialog.exec():
                return None
            chosen = dialog.choices
        finally:
            dialog.deleteLater()
        kept = replace(chosen, format=self.choices.format) if printing else chosen
        self._keep(export=(*replace(kept, pages="").lines(), f"format={kept.format}"))
        return chosen

    def _keep(self, **values: object) -> None:
        window = self._window
        window.settings = replace(window.settings, **values)  # type: ignore[arg-type]
        settings.save(settings.location(), window.settings)

    def _on_written(self, choices: "Choices", target: Path, found: object) -> None:
        window = self._window
        told = f" {said(found)}" if isinstance(found, Phrase) else ""
        window.status.say(self.tr("Saved {0}").format(target) + told, stays=True)
        window.done.offer(target)
        if choices.open_after:
            window.done.open()
        if choices.show_after:
            opening.show_in_folder(target)

    def _on_printed(self, found: object) -> None:
        told = f" {said(found)}" if isinstance(found, Phrase) else ""
        self._window.status.say(self.tr("The pages have gone to the printer.") + told)

    @property
    def _title(self) -> str:
        rows = self._window.rows
        return rows.article.article.title if rows is not None else ""

    @property
    def _folder(self) -> Path:
        """The folder of the last export, else that of the article unless it is the program's own."""
        kept = Path(self._window.settings.export_folder or "?")
        if kept.is_dir():
            return kept
        return self._own_folder

    @property
    def _own_folder(self) -> Path:
        name = self._window.articles.name
        own = self._is_file and not name.startswith(str(paths.root()))
        return Path(name).parent if own else Path.home()

    @property
    def _is_file(self) -> bool:
        name = self._window.articles.name
        return bool(name) and "://" not in name
