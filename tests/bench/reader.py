"""The reader's frames: first screen, scrolling, pointing, cards, resizing and memory."""

from collections.abc import Mapping, Sequence
from statistics import median

from tests.bench import child, reader_text
from tests.bench.reader_child import WINDOWS, name
from tests.bench.table import Table, megabytes, ratio

_SHORT, _LONG = 4_000, 1_000_000
_SAME = 1.2  # how much more a long article may take
_FRAME = "16.7"

Times = Sequence[Sequence[float]]  # on the clock, and of the processor
Found = Mapping[str, Mapping[str, Times]]  # by window and act


def reader() -> Table:
    """Measure the window on a short and on a long article, in two sizes, and with many characters."""
    before, long, after = (_found(size, "prose") for size in (_SHORT, _LONG, _SHORT))
    many = _found(_LONG // 10, "many")
    rows: list[tuple[str, ...]] = []
    for width, height in WINDOWS:
        place = name(width, height)
        rows += _first(place, width, height)
        rows += [
            _row(act, place, times, _both(before[place][act], after[place][act]))
            for act, times in long[place].items()
        ]
        rows += [_row(f"{act}, many characters", place, times) for act, times in many[place].items()]
    rows.append(("memory", megabytes(float(long["memory"])), "", "", "", "", "70 MB"))  # type: ignore[arg-type]
    loops: Sequence[float] = long["loop"]  # type: ignore[assignment]
    return Table(
        "reader: frames of the window with readings shown, in milliseconds, 1,000,000 characters; the first "
        "screen against a QPlainTextEdit of the same text, font and size (setPlainText and show)",
        ("", "median", "99th %", "work, median", "work, 99th %", "÷ 4,000 characters", "goal"),
        rows,
        (
            "From the input, or when it was due, to the end of its first painting; work: processor time of",
            "the window's thread, which a busy machine lengthens less. A frame paints rows as long as it has",
            'time and leaves the rest to the next: "all painted" is until the last of them. First screen:',
            "all painted, readings included; of its words only common ones and terms are known to the",
            "program. The text is cut into units beside the window, which has a line of its own. Many",
            f"characters: {reader_text.KINDS['many']},",
            "100,000 of them. Card: from the end of the dwell to its painting. Translating: the gloss is",
            f"being made for the same article. Divided by 4,000: medians of work, at most {_SAME}; the short",
            "article is measured before and behind the long one, as a machine's speed drifts.",
            "Before each jump and each step of a drag all rows and their annotation are dropped, in both:",
            "else so short an article would stay laid out, and have only to be painted.",
            "Memory: what the process gains by all this in the smaller window. The sum of 200,000 numbers,",
            f"to compare machines by: {_ms(share(loops, 0.5))} ms of work, 99th % {_ms(share(loops, 0.99))}.",
        ),
    )


def _found(size: int, kind: str) -> Found:
    command = child.module("reader_child", str(size), kind)
    found: Found = child.answer(command, QT_QPA_PLATFORM="offscreen")
    return found


def _first(place: str, width: int, height: int) -> list[tuple[str, ...]]:
    command = child.module("reader_first", str(_LONG), str(width), str(height), "prose")
    found = child.answer(command, QT_QPA_PLATFORM="offscreen")
    wall, work = ({way: median(t[i] for t in times) for way, times in found.items()} for i in (0, 1))
    said = {"plain": "QPlainTextEdit", "reader": "reader", "cut": "cutting into units, beside the window"}
    return [
        (
            f"first screen, {words}, {place}",
            _ms(wall[way]),
            "",
            _ms(work[way]),
            f"{ratio(work[way], work['plain'])} x",
            "",
            "1.2 x" if way == "reader" else "",
        )
        for way, words in said.items()
    ]


def _both(before: Times, after: Times) -> Times:
    """Return the short article's times before and behind the long one's: a machine's speed drifts."""
    return [[*a, *b] for a, b in zip(before, after, strict=True)]


def _row(act: str, place: str, long: Times, short: Times | None = None) -> tuple[str, ...]:
    figures = [_ms(share(times, part)) for times in long for part in (0.5, 0.99)]
    compared = ratio(median(long[1]), median(short[1])) if short and short[1] else ""
    goal = "" if "all painted" in act else "3" if act.startswith("hover") else _FRAME
    return (f"{act}, {place}", *figures, compared, goal)


def share(times: Sequence[float], part: float) -> float:
    """Return the time that a share of the frames does not exceed."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def _ms(time: float) -> str:
    return f"{time:.1f}"
