"""The windows beside the text: opened when they are asked for, and told what to do with what they change."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.translate.check import report
from app.ui.once import brought_back
from app.ui.preferences.controller import open_preferences
from app.ui.preferences.dialog import PreferencesDialog

if TYPE_CHECKING:
    from app.ui.glossary.window import GlossaryWindow
    from app.ui.window import MainWindow


class Tools(QObject):
    """Opens the glossary, the packages, the terminology check and the settings over a window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._glossary: GlossaryWindow | None = None
        window.cards.edit_asked.connect(self.edit_term)
        window.cards.add_asked.connect(lambda word: self.show_glossary().add(word))

    def show_glossary(self) -> "GlossaryWindow":
        """Open the glossary window."""
        from app.ui.glossary.window import GlossaryWindow

        if self._glossary is None:
            self._glossary = GlossaryWindow(self._window)
            self._glossary.changed.connect(self._window.articles.annotate_again)
        self._window.cards.close()
        self._glossary.show()
        self._glossary.raise_()
        return self._glossary

    def edit_term(self, term_id: str) -> None:
        """Open the glossary at a term and let it be edited."""
        glossary = self.show_glossary()
        glossary.select(term_id)
        glossary.edit()

    def show_packages(self) -> None:
        """Open the window over translation packages."""
        from app.ui.packages.window import PackagesWindow

        if brought_back(self._window, PackagesWindow):
            return
        opened = PackagesWindow(self._window)
        opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opened.changed.connect(self._window.articles.annotate_again)
        opened.show()

    def show_term_report(self) -> None:
        """Show which terms and amounts the English has kept, as far as it has come."""
        from app.ui.term_report import TermReportDialog

        window = self._window
        if window.rows is None:
            return
        dialog = TermReportDialog(report(window.rows.findings()), window.theme, window)
        dialog.row_chosen.connect(window.reader.show_row)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def show_preferences(self) -> None:
        """Open the dialog of settings."""
        if not brought_back(self._window, PreferencesDialog):
            open_preferences(self._window)
