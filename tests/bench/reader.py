"""The reader's frames: first screen, scrolling, pointing, cards, resizing and memory."""

from collections.abc import Mapping, Sequence
from statistics import median

from tests.bench import child, reader_text
from tests.bench.table import Table, megabytes, ratio

_WINDOWS = ((1400, 900), (2560, 1440))
_SHORT, _LONG = 4_000, 1_000_000
_GOALS = {"hover": "3", "hover, translating": "3"}
_FRAME = "16.7"

Found = Mapping[str, Sequence[Sequence[float]]]


def reader() -> Table:
    """Measure the window on a short and on a long article, in two sizes, and with many characters."""
    rows: list[tuple[str, ...]] = []
    for width, height in _WINDOWS:
        place = f"{width} x {height}"
        rows += _first(place, width, height)
        short, long = _found(_SHORT, width, height, "prose"), _found(_LONG, width, height, "prose")
        for name in (name for name in long if name != "memory"):
            rows.append(_row(f"{name}, {place}", long[name], short[name]))
        rows.append((f"memory, {place}", megabytes(long["memory"]), "", "", "", "", "70 MB"))  # type: ignore[arg-type]
        many = _found(_LONG // 10, width, height, "many")
        for name in ("wheel", "page", "jump", "drag"):
            rows.append(_row(f"{name}, many characters, {place}", many[name], None))
    return Table(
        "reader: frames of the window with readings shown, in milliseconds, 1,000,000 characters; the first "
        "screen against a QPlainTextEdit of the same text, font and size (setPlainText and show)",
        ("", "median", "99th %", "work, median", "work, 99th %", "÷ 4,000 characters", "goal"),
        rows,
        (
            "From the input, or when it was due, to the end of its painting; work: processor time of",
            "the window's thread, which a busy machine does not lengthen. A jump paints text first and",
            'readings a moment later: "all painted" is until the last of them. First screen: words new',
            "to the program, readings included; the text is cut into units beside the window, which has a",
            f"line of its own. Many characters: {reader_text.KINDS['many']}, 100,000 of them.",
            "Translating: the gloss is being made for the same article. ÷ 4,000: medians of work.",
        ),
    )


def _found(size: int, width: int, height: int, kind: str) -> Found:
    command = child.module("reader_child", str(size), str(width), str(height), kind)
    found: Found = child.answer(command, QT_QPA_PLATFORM="offscreen")
    return found


def _first(place: str, width: int, height: int) -> list[tuple[str, ...]]:
    command = child.module("reader_first", str(_LONG), str(width), str(height), "prose")
    found = child.answer(command, QT_QPA_PLATFORM="offscreen")
    wall, work = ({name: median(t[i] for t in times) for name, times in found.items()} for i in (0, 1))
    said = {"plain": "QPlainTextEdit", "reader": "reader", "cut": "cutting into units, beside the window"}
    return [
        (
            f"first screen, {said[name]}, {place}",
            _ms(wall[name]),
            "",
            _ms(work[name]),
            f"{ratio(work[name], work['plain'])} x",
            "",
            "1.2 x" if name == "reader" else "",
        )
        for name in said
    ]


def _row(
    name: str, long: Sequence[Sequence[float]], short: Sequence[Sequence[float]] | None
) -> tuple[str, ...]:
    figures = [_ms(share(times, part)) for times in long for part in (0.5, 0.99)]
    compared = ratio(median(long[1]), median(short[1])) if short and short[1] else ""
    kind = name.rsplit(", ", 1)[0]
    goal = "" if "all painted" in kind else _GOALS.get(kind, _FRAME)
    return (name, *figures, compared, goal)


def share(times: Sequence[float], part: float) -> float:
    """Return the time that a share of the frames does not exceed."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def _ms(time: float) -> str:
    return f"{time:.1f}"
