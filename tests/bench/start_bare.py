"""A bare window with a text in a font of the reader's choice; ends as soon as it is painted.

Takes the path of the font and the path of the text, and imports nothing of Jingdu.
"""

import os
import sys
import threading
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

_PATIENCE = 60.0


class Text(QPlainTextEdit):
    """A text that says when it has been painted."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        os.write(1, b"painted\n")
        os._exit(0)


def show(font: str, text: str) -> int:
    """Show the window."""
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    QFontDatabase.addApplicationFont(font)
    face = QFont("Noto Sans CJK TC")
    face.setPixelSize(17)
    window = QMainWindow()
    edit = Text()
    edit.setFont(face)
    edit.setPlainText(Path(text).read_text("utf-8"))
    window.setCentralWidget(edit)
    window.resize(1360, 860)
    window.show()
    return application.exec()


if __name__ == "__main__":
    threading.Timer(_PATIENCE, os._exit, (3,)).start()
    sys.exit(show(*sys.argv[1:3]))
