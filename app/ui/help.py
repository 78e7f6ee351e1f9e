"""The help: the keys of the window, and what this program is."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from app import __version__, engine

_KEYS = (
    ("← →", "previous and next word"),
    ("↑ ↓", "scroll"),
    ("Space, Page Up, Page Down", "turn pages"),
    ("Home, End", "start and end of the article"),
    ("Return", "open the card at once"),
    ("Esc", "close the card, give up the selection, close the search"),
    ("Menu key, right click", "copy a word, correct how it is cut or read"),
    ("F2, Ctrl+Return, double click", "edit the English sentence"),
    ("Ctrl+Z, Ctrl+Shift+Z", "undo and redo what was done to the English"),
    ("Ctrl+O", "open a file"),
    ("Ctrl+L", "open a web page"),
    ("Ctrl+Shift+V", "paste text as an article"),
    ("Ctrl+F", "find in all columns, by either script, pinyin or English"),
    ("F3, Shift+F3", "next and previous hit"),
    ("Shift+arrows, Shift+click, drag", "select text in a column"),
    ("Ctrl+A", "select the whole column"),
    ("Ctrl+C, Ctrl+Shift+C", "copy, copy with readings"),
    ("Ctrl+Alt+C", "copy as bilingual table"),
    ("Ctrl+E", "export the annotated PDF"),
    ("Ctrl+G", "glossary"),
    ("Ctrl+M", "translation memory"),
    ("Ctrl+wheel, Ctrl + and -", "size of the text"),
    ("F9", "side panel"),
)


def show_keys(parent: QWidget) -> None:
    """Show the keys as a table."""
    said = ((keys, QCoreApplication.translate("keys", what)) for keys, what in _KEYS)
    rows = (f"<tr><td style='padding-right:18px'>{keys}</td><td>{what}</td></tr>" for keys, what in said)
    QMessageBox.information(parent, _tr("Keys"), f"<table>{''.join(rows)}</table>")


def show_about(parent: QWidget) -> None:
    """Show version, purpose and where the dictionary comes from."""
    what = _tr("Traditional Chinese beside Simplified and English, with notes on semiconductors.")
    date = engine.annotator().lexicon.dictionary.meta["date"]
    source = _tr("Dictionary: CC-CEDICT {0}, CC BY-SA 4.0.").format(date)
    text = f"<p><b>Jingdu 晶讀</b> {__version__}</p><p>{what}</p><p>{source}</p>"
    QMessageBox.about(parent, _tr("About Jingdu"), text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("help", text)
