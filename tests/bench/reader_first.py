"""The first painted screen of an article, in turn with a QPlainTextEdit; prints times as JSON."""

import json
import sys
import time
from collections.abc import Callable

import shiboken6
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from app import engine, paths
from app.text.article import Article
from app.text.load import article_from_text
from app.ui import fonts, start
from app.ui.names import row_labels
from app.ui.reader.rows import RowSource
from app.ui.reader.style import ReadingStyle
from app.ui.reader.view import ReaderView
from app.ui.theme import LIGHT
from app.ui.tidy import Tidier
from tests.bench import reader_text
from tests.bench.child import give_back

_ROUNDS = 5
_COLUMNS = ("traditional", "simplified", "english")


def main(size: int, width: int, height: int, kind: str) -> None:
    """Print the milliseconds of each way, on the clock and of the window's thread."""
    application = QApplication(["bench"])
    start.prepare(application)
    Tidier(application)
    text = reader_text.text(kind, size)
    article = article_from_text(text, "bench")
    ways: dict[str, Callable[[], QWidget | None]] = {
        "plain": lambda: _plain(text),
        "reader": lambda: _reader(article),
        "cut": lambda: _cut(text),
    }
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for _ in range(_ROUNDS):
        for name, way in ways.items():
            if name == "reader":
                _fresh()
            found[name].append(_timed(application, way, width, height))
    print(json.dumps(found))


def _fresh() -> None:
    """Let the annotator know what a program knows that has shown the sample, and nothing more."""
    engine.reload()
    known = engine.annotator().article(article_from_text(_sample(), "sample"))
    for unit in known:
        assert all(token.pinyin is not None for token in unit.tokens)
    for _ in engine.annotator().prepare():
        pass


def _sample() -> str:
    return paths.resource("sample/sample.txt").read_text("utf-8")


def _cut(text: str) -> None:
    article_from_text(text, "bench")


def _plain(text: str) -> QWidget:
    editor = QPlainTextEdit()
    editor.setFont(fonts.font(fonts.TRADITIONAL, 17))
    editor.setPlainText(text)
    return editor


def _reader(article: Article) -> QWidget:
    view = ReaderView(row_labels(), ReadingStyle(LIGHT, 1.0, "pinyin", "all"))
    view.show_rows(RowSource(engine.annotator().article(article)), _COLUMNS)
    return view


def _timed(
    application: QApplication, way: Callable[[], QWidget | None], width: int, height: int
) -> tuple[float, float]:
    give_back()
    work, begun = time.thread_time(), time.perf_counter()
    widget = way()
    if widget is not None:
        widget.resize(width, height)
        widget.show()
        application.processEvents()
        while isinstance(widget, ReaderView) and not widget.settled:
            application.processEvents()
    taken = 1000 * (time.perf_counter() - begun), 1000 * (time.thread_time() - work)
    if widget is not None:
        shiboken6.delete(widget)  # now, lest its idle work fall into the next round
        application.processEvents()
    return taken


if __name__ == "__main__":
    size, width, height, kind = sys.argv[1:]
    main(int(size), int(width), int(height), kind)
