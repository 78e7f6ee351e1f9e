"""The keys of the window, for the help."""

from PySide6.QtCore import QCoreApplication

_KEYS = (
    ("← →", "previous and next word"),
    ("↑ ↓", "scroll"),
    ("Space, Page Up, Page Down", "turn pages"),
    ("Home, End", "start and end of the article"),
    ("Return", "open the card at once"),
    ("Esc", "close the card"),
    ("Ctrl+O", "open a file"),
    ("Ctrl+L", "open a web page"),
    ("Ctrl+Shift+V", "paste text as an article"),
    ("Ctrl+E", "export the annotated PDF"),
    ("Ctrl+wheel, Ctrl + and -", "size of the text"),
    ("Ctrl+G", "glossary"),
    ("F9", "side panel"),
)


def keys_html() -> str:
    """Return the keys as a table."""
    said = ((keys, QCoreApplication.translate("keys", what)) for keys, what in _KEYS)
    rows = (f"<tr><td style='padding-right:18px'>{keys}</td><td>{what}</td></tr>" for keys, what in said)
    return f"<table>{''.join(rows)}</table>"
