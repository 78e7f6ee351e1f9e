"""Every window that opens beside the text."""

from pathlib import Path

from PySide6.QtWidgets import QDialog

from app.export.choices import Choices
from app.translate.check import report
from app.ui.export.dialog import ExportDialog, Subject
from app.ui.glossary.editor import TermEditor
from app.ui.glossary.window import GlossaryWindow
from app.ui.help import KeysHelp
from app.ui.keys_dialog import KeysDialog
from app.ui.memory.window import MemoryWindow
from app.ui.packages.window import PackagesWindow
from app.ui.packs.share_dialog import ShareDialog
from app.ui.packs.window import PacksWindow
from app.ui.paste_dialog import PasteDialog
from app.ui.preferences.dialog import PreferencesDialog
from app.ui.term_report import TermReportDialog
from app.ui.window import MainWindow
from app.ui.words.export_dialog import WordsExportDialog
from app.ui.words.known_dialog import KnownDialog
from app.ui.words.window import WordListWindow


def dialogs(window: MainWindow, folder: Path) -> list[QDialog]:
    """Return the dialogs and windows beside the text, none of them shown yet."""
    assert window.rows is not None
    return [
        PreferencesDialog(window.settings, window),
        GlossaryWindow(window),
        TermEditor(None, window),
        MemoryWindow(window.english.session.edits, window),
        PackagesWindow(window),
        PacksWindow(window),
        TermReportDialog(report(window.rows.findings()), window.theme, window),
        KeysDialog(window.menus.commands, window),
        KeysHelp(window.menus.commands, window),
        ExportDialog(Subject(window.rows.article, window.rows.english), Choices(), parent=window),
        ShareDialog(folder / "a.jingdupack", (3, 5), "", "CC BY 4.0", window),
        PasteDialog(window),
        KnownDialog(window.words.counter, window),
        WordListWindow(window.theme, window),
        WordsExportDialog((), (), (), window),
    ]
