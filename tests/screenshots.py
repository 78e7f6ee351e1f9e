"""Renews the pictures of the README: the window on the bundled sample in both themes."""

import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import paths
from app.settings import Settings
from app.ui.start import prepare
from app.ui.window import MainWindow

_WORD = "先進芯片"


def main(folder: Path) -> None:
    """Write a picture for each theme into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    prepare(application)
    for theme in ("light", "dark"):
        window = MainWindow(Settings(theme=theme))
        window.resize(1360, 860)
        window.show()
        window.open_named(str(paths.resource("sample/sample.txt")))
        _wait(lambda w=window: w.rows is not None and not w.desk.busy)
        _point(window)
        _wait(window.card.isVisible)
        QTest.qWait(200)
        window.grab().save(str(folder / f"reader-{theme}.png"))
        window.close()


def _point(window: MainWindow) -> None:
    assert window.rows is not None
    for row in range(len(window.rows)):
        for token in window.rows[row].unit.tokens:
            if token.word.text == _WORD:
                window.reader.point_to(row, token)
                return


def _wait(condition, seconds=120):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("the window did not get ready")
        QTest.qWait(20)
        time.sleep(0.02)  # Qt's wait keeps the interpreter from the thread that works


if __name__ == "__main__":
    main(Path(sys.argv[1]))
