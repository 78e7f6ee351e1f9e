"""Opens an article in the window and says when every row in view has its English.

Takes ``package``, or ``gloss`` to do without the package.
"""

import json
import os
import sys
import tempfile
import threading
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from app.settings import Settings
from app.translate.unit import Origin
from app.ui.start import prepare
from app.ui.window import MainWindow
from tests.bench import prose

_PATIENCE = 120.0


def first_screen(origin: Origin) -> float:
    """Return the seconds from opening the article to English of an origin in all rows in view."""
    application = QApplication([])
    prepare(application)
    window = MainWindow(Settings(theme="light"))
    window.resize(1360, 860)
    window.show()
    application.processEvents()
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8", delete=False) as file:
        file.write(prose.article())
    start = time.perf_counter()
    window.open_named(file.name)
    while not _complete(window, origin):
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
    window.reader.repaint()
    taken = time.perf_counter() - start
    Path(file.name).unlink()
    return taken


def _complete(window: MainWindow, origin: Origin) -> bool:
    pages = window.reader.pages
    if window.rows is None or pages is None:
        return False
    rows = [row for row, _, _ in pages.visible(window.reader.viewport().height())]
    found = [window.rows.english.get(row) for row in rows]
    return bool(found) and all(each is not None and each.origin is origin for each in found)


if __name__ == "__main__":
    threading.Timer(_PATIENCE, os._exit, (3,)).start()
    if sys.argv[1] == "gloss":
        os.environ["ARGOS_PACKAGES_DIR"] = tempfile.mkdtemp()
    wanted = Origin.GLOSS if sys.argv[1] == "gloss" else Origin.ARGOS
    print(json.dumps({"seconds": first_screen(wanted)}), flush=True)
    os._exit(0)
