"""The comments of an article as a thread: who answers whom."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from app.text.article import Unit, UnitKind


@dataclass(frozen=True, slots=True)
class Said:
    """A comment in its place in the thread."""

    row: int
    depth: int  # how many comments stand between it and the article, less one
    goes_on: bool = False  # a further part of the comment above


def thread(units: Sequence[Unit], text: str) -> tuple[Said, ...]:
    """Return the comments of an article, answers below what they answer.

    Some pages put the newest comment first and others last; most answers of a page tell which.
    """
    rows = [
        row
        for row, unit in enumerate(units)
        if unit.kind is UnitKind.COMMENT and not _goes_on(units, row, text)
    ]
    by_author: dict[str, list[int]] = defaultdict(list)
    for row in rows:
        if units[row].author:
            by_author[units[row].author or ""].append(row)
    newest_first = _is_newest_first(units, rows, by_author)
    parents = {row: _parent(units[row], row, by_author, newest_first) for row in rows}
    return _ordered(rows, parents, newest_first)


def whole_thread(units: Sequence[Unit], text: str) -> Iterator[Said]:
    """Yield the comments as ``thread`` has them, each followed by its further parts."""
    comments = thread(units, text)
    heads = {said.row for said in comments}
    for said in comments:
        yield said
        after = said.row + 1
        while after < len(units) and units[after].kind is UnitKind.COMMENT and after not in heads:
            yield replace(said, row=after, goes_on=True)
            after += 1


def _goes_on(units: Sequence[Unit], row: int, text: str) -> bool:
    """Tell whether a row is a further part of the comment above: no line with a name stands between."""
    above = units[row - 1] if row else units[row]
    return (
        above.kind is UnitKind.COMMENT
        and row > 0
        and not text[above.span.end : units[row].span.start].strip()
    )


def _is_newest_first(units: Sequence[Unit], rows: Sequence[int], by_author: Mapping[str, list[int]]) -> bool:
    votes = 0
    for row in rows:
        others = by_author.get(units[row].reply_to or "", ())
        if others:
            votes += (others[-1] > row) - (others[0] < row)
    return votes > 0


def _parent(unit: Unit, row: int, by_author: Mapping[str, list[int]], newest_first: bool) -> int | None:
    """Return the comment that one answers: the last that its author had said by then."""
    theirs = by_author.get(unit.reply_to or "", [])
    at = bisect_left(theirs, row)
    if newest_first:
        later = at + (at < len(theirs) and theirs[at] == row)
        return theirs[later] if later < len(theirs) else None
    return theirs[at - 1] if at else None


def _ordered(rows: Sequence[int], parents: Mapping[int, int | None], newest_first: bool) -> tuple[Said, ...]:
    """Return the thread from the top; answers stand in the order in which they were given."""
    answers: dict[int | None, list[int]] = defaultdict(list)
    for row in rows:
        answers[parents[row]].append(row)
    waiting = [(row, 0) for row in reversed(answers[None])]
    found = []
    while waiting:
        row, depth = waiting.pop()
        found.append(Said(row, depth))
        below = answers[row] if newest_first else reversed(answers[row])
        waiting.extend((answer, depth + 1) for answer in below)
    return tuple(found)
