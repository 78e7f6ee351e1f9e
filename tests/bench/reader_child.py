"""The reader's frames in windows of two sizes: sends input, waits for the painting, prints times as JSON."""

import gc
import json
import random
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from itertools import cycle, islice

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from app import engine, settings
from app.text.load import article_from_text
from app.ui import start
from app.ui.tidy import Tidier
from app.ui.window import MainWindow
from tests.bench import pictures, reader_text
from tests.bench.child import resident

_BEAT = 0.02  # seconds from one input to the next
_SWEEPS = 5  # of the window's edge, in and out: as many steps as frames elsewhere, for a 99th percentile
_DOZE = 0.0005  # seconds
_PATIENCE = 2.0  # seconds until a frame is given up, and not counted
_FRAMES = 120
_UNHURRIED, _USUAL_DWELL = 2000, settings.Settings().dwell  # milliseconds
_PAGES = 40
_SHORT = 10_000  # characters; of an article that has less, only medians are looked at
_READING = 0.15  # seconds from page to page: nobody reads faster
WINDOWS = ((1400, 900), (2560, 1440))
_DWELL = 0.1  # seconds on a word, less than the dwell, so that the end of it can be measured


@dataclass
class Times:
    """Milliseconds of frames: until the painting ended, and what the window's thread worked for it."""

    wall: list[float] = field(default_factory=list)
    work: list[float] = field(default_factory=list)


class Painted(QObject):
    """Counts paintings of a widget."""

    def __init__(self, widget: QObject) -> None:
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count, and let everything pass."""
        self.count += event.type() == QEvent.Type.Paint
        return False


class Bench:
    """A window on one article, and the ways to move in it."""

    def __init__(self, size: int, kind: str) -> None:
        self.application = QApplication(["bench"])
        start.prepare(self.application)
        Tidier(self.application)
        self.window = MainWindow(settings.Settings(theme="light", geometry=""))
        self.window.resize(*WINDOWS[0])
        self.window.show()
        self.window.articles.open_sample()
        self.settle()
        reader_text.warm()
        text = reader_text.text(kind, size)
        gc.collect()
        self.before, self.growth = resident(), 0
        self.many, self.pages = (_FRAMES, _PAGES) if size > _SHORT else (_FRAMES // 3, _PAGES // 3)
        self.article = article_from_text(text, "bench")
        self.view = self.window.reader
        self._turn = 1
        self.painted = Painted(self.view.viewport())

    def settle(self) -> None:
        """Wait until the background work has ended."""
        desk = self.window.desk
        self.pump(0.2)
        while desk.busy or desk.preparing:
            self.pump(0.05)

    def open(self, *, translated: bool) -> None:
        """Open the article; ``translated`` puts the English there and stops the background work."""
        desk = self.window.desk
        desk.article_opened.emit(engine.annotator().article(self.article), "")
        if translated:
            desk.cancel()
            self.settle()
            assert desk.rows is not None
            reader_text.fill(desk.rows)
            self.window.reader.set_style(self.window.look.reading)
        self.pump(0.5)

    def pump(self, seconds: float) -> None:
        """Let the window live for a while."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.application.processEvents()
            time.sleep(0.001)

    def frames(
        self,
        acts: Iterable[Callable[[], None]],
        beat: float = _BEAT,
        *,
        whole: bool = False,
        anew: bool = False,
    ) -> Times:
        """Return the time of each act from when it was due to the end of its first painting.

        With ``whole`` until every row in sight has been painted with its readings; with ``anew``
        nothing is laid out or annotated before it.
        """
        times, due = Times(), time.perf_counter()
        for act in acts:
            self._wait(due)
            if anew:
                self._forget()
                due = time.perf_counter()
            work, painted = time.thread_time(), self.painted.count
            act()
            limit = time.perf_counter() + _PATIENCE
            while self._waits(painted, whole) and time.perf_counter() < limit:
                self.application.processEvents()
            end = time.perf_counter()
            if end >= limit:
                due = end
                continue
            times.wall.append(1000 * (end - due))
            times.work.append(1000 * (time.thread_time() - work))
            due = max(due + beat, end)
        return times

    def _wait(self, due: float) -> None:
        """Let the window live until an input is due, and be there on the dot."""
        while (left := due - time.perf_counter()) > 0:
            self.application.processEvents()
            if left > _DOZE + 0.001:
                time.sleep(_DOZE)

    def _forget(self) -> None:
        """Drop the rows that are laid out, and their annotation."""
        pages = self.view.pages
        assert pages is not None
        while pages.drop():
            pass
        pages.rows.article._annotate.cache_clear()

    def _waits(self, painted: int, whole: bool) -> bool:
        return self.painted.count == painted or (whole and not self.view.settled)

    # Measurements

    def scrolling(self) -> dict[str, Times]:
        """Return the times of moving through the article."""
        order, rows = random.Random(7), len(self.article.units)
        found = {"wheel": self.frames(self.wheel(1) for _ in range(self.many))}
        found["wheel up"] = self.frames(self.wheel(-1) for _ in range(self.many // 2))
        found["page"] = self.frames((self.page() for _ in range(self.pages)), _READING)
        pages = (self.page() for _ in range(self.pages))
        found["page, all painted"] = self.frames(pages, _READING, whole=True)
        jumps = [self.jump(order.randrange(rows)) for _ in range(self.many + self.pages)]
        found["jump"] = self.frames(jumps[self.pages :], 0.05, anew=True)
        found["jump, all painted"] = self.frames(jumps[: self.pages], 0.1, whole=True, anew=True)
        bar = self.view.verticalScrollBar()
        bar.setSliderDown(True)
        drags = (self.drag(0.2 + 0.5 * i / self.many) for i in range(self.many))
        found["drag"] = self.frames(drags, anew=True)
        bar.setSliderDown(False)
        self.pump(0.5)
        return found

    def everything(self, width: int, height: int) -> dict[str, Times]:
        """Return the times of moving, pointing and resizing, and of some while the article is translated."""
        found = self.scrolling()
        found["hover"] = self._hovers(2 * _FRAMES, _BEAT)  # as many in a short article, to be compared
        self.window.cards.close()
        found["card"] = self.cards(self.words_in_sight()[::3][: _FRAMES // 4])
        gc.collect()
        self.growth = resident() - self.before
        pictures.keep(width, height)
        found["resize"] = self.frames(
            partial(self.window.resize, w, height) for w in _widths(width) * _SWEEPS
        )
        self.window.resize(width, height)
        self.open(translated=False)
        found["wheel, translating"] = self.frames(self.wheel(1) for _ in range(self.many))
        found["page, translating"] = self.frames((self.page() for _ in range(self.pages)), _READING)
        self.pump(0.5)
        found["hover, translating"] = self._hovers(_FRAMES, 0.1)
        return found

    def _hovers(self, count: int, beat: float) -> Times:
        words = list(islice(cycle(self.words_in_sight()[::3]), count))
        self.window.cards.close()  # a card that is open would follow: it is measured by itself
        self.window.cards.set_dwell(_UNHURRIED)
        found = self.frames((self.hover(*word) for word in words), beat)
        self.window.cards.set_dwell(_USUAL_DWELL)
        self.view.clear_pointed()
        return found

    # Acts

    def wheel(self, notches: int) -> Callable[[], None]:
        """Turn the wheel."""

        def act() -> None:
            centre = QPointF(self.view.viewport().rect().center())
            nothing = Qt.KeyboardModifier.NoModifier
            down = self._onward(notches)
            event = QWheelEvent(
                centre, QPointF(self.view.viewport().mapToGlobal(centre.toPoint())), QPoint(),
                QPoint(0, -120 * down), Qt.MouseButton.NoButton, nothing,
                Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            self.application.sendEvent(self.view.viewport(), event)

        return act

    def _onward(self, step: int) -> int:
        """Return a step, turned round at the ends of the article."""
        bar = self.view.verticalScrollBar()
        if bar.value() in (bar.minimum(), bar.maximum()):
            self._turn = (1 if bar.value() == bar.minimum() else -1) * (1 if step > 0 else -1)
        return step * self._turn

    def page(self) -> Callable[[], None]:
        """Turn a page."""

        def act() -> None:
            key = Qt.Key.Key_PageDown if self._onward(1) > 0 else Qt.Key.Key_PageUp
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
            self.application.sendEvent(self.view, event)

        return act

    def jump(self, row: int) -> Callable[[], None]:
        """Go to a row, as from the side panel."""
        return lambda: self.view.show_row(row)

    def drag(self, share: float) -> Callable[[], None]:
        """Hold the thumb of the scroll bar somewhere."""
        bar = self.view.verticalScrollBar()
        return lambda: bar.setSliderPosition(round(share * bar.maximum()))

    def hover(self, row: int, index: int) -> Callable[[], None]:
        """Move the pointer onto a token."""
        pages = self.view.pages
        assert pages is not None
        shown = pages.visible(self.view.viewport().height())
        top, layout = next((top, layout) for at, top, layout in shown if at == row)
        word = layout.content.unit.tokens[index].span  # its boxes in all columns are for the view to find
        point = layout.rects("traditional", [word])[0].center() + QPointF(0, top)
        return lambda: self._move(point)

    def _move(self, point: QPointF) -> None:
        none = Qt.MouseButton.NoButton
        place = QPointF(self.view.viewport().mapToGlobal(point.toPoint()))
        event = QMouseEvent(QEvent.Type.MouseMove, point, place, none, none, Qt.KeyboardModifier.NoModifier)
        self.application.sendEvent(self.view.viewport(), event)

    def words_in_sight(self) -> list[tuple[int, int]]:
        """Return words to point at, never two neighbours that light as one."""
        pages, height = self.view.pages, self.view.viewport().height()
        assert pages is not None
        found = []
        for row, top, layout in pages.visible(height):
            for token in layout.content.unit.tokens:
                rects = layout.token_rects(token.index).get("traditional") or ()
                if token.pinyin and rects and 0 < rects[0].top() + top < height - 40:
                    found.append((row, token.index))
        return found

    def cards(self, words: Iterable[tuple[int, int]]) -> Times:
        """Return the time from the end of the dwell to the painted card."""
        times = Times()
        controller, painted = self.window.cards, Painted(self.window.card)
        for row, index in words:
            self.hover(row, index)()
            self.pump(_DWELL)
            controller.pointing.open.stop()
            self.application.processEvents()
            work, start, count = time.thread_time(), time.perf_counter(), painted.count
            controller.pointing.open.timeout.emit()
            while painted.count == count and time.perf_counter() < start + _PATIENCE:
                self.application.processEvents()
            times.wall.append(1000 * (time.perf_counter() - start))
            times.work.append(1000 * (time.thread_time() - work))
            controller.close()
            self.view.clear_pointed()
            self.application.processEvents()
        return times


def measure(size: int, kind: str) -> dict[str, object]:
    """Return the times of every act by window; of scrolling alone where the text makes no sense."""
    bench = Bench(size, kind)
    found: dict[str, object] = {}
    for width, height in WINDOWS:
        bench.window.resize(width, height)
        bench.open(translated=True)
        acts = bench.scrolling() if kind != "prose" else bench.everything(width, height)
        if "memory" not in found:  # before the larger window adds its own
            found["memory"] = bench.growth
        found[name(width, height)] = {act: [t.wall, t.work] for act, t in acts.items()}
    found["loop"] = _loops()
    bench.window.close()
    return found


def name(width: int, height: int) -> str:
    """Return how a window is called in the table."""
    return f"{width} x {height}"


def _loops() -> list[float]:
    """Return what a fixed piece of Python work takes here and now, to compare machines by."""
    times = []
    for _ in range(100):
        start = time.thread_time()
        sum(range(200_000))
        times.append(1000 * (time.thread_time() - start))
    return times


def _widths(width: int) -> list[int]:
    """Return the widths of a sweep in and out, which may be done again and again: none twice in a row."""
    return [width - 8 * i for i in (*range(1, 25), *range(23, 1, -1))]


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]), sys.argv[2])))
