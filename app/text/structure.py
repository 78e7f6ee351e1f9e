"""From plain text to an article: title, headings, paragraphs, bylines, comments and page chrome.

The text is never changed; every unit is a stretch of it. Lines are judged in order by their wording
(``furniture``) and place: what stands above the first paragraph, between paragraphs, and below the
first comment header.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from app.text import furniture
from app.text.article import Article, Span, Unit, UnitKind
from app.text.sentences import split_sentences

_ENDED = re.compile(r"[。！？!?；;：:…”」』）)—.]\s*$")
_ITEM = re.compile(r"(?:\d{1,2}[.、．)]|[-•●▪])\s*[^\d\s]")  # of a list
_CLIP = 24
_HEAD = 6  # lines among which one may be called the title
_NARROW = 0.85  # of a full line: shorter ones were not broken by width


@dataclass(frozen=True, slots=True)
class _Line:
    span: Span  # without white space at its ends
    text: str
    after_blank: bool


@dataclass(frozen=True, slots=True)
class _Draft:
    kind: UnitKind
    span: Span
    author: str | None = None
    wrapped: bool = False


def parse_article(text: str, source: str = "") -> Article:
    """Cut a text into the units of an article."""
    lines = tuple(_lines(text))
    authors = _authors(lines)
    head = next((i for i, author in enumerate(authors) if author), len(lines))
    drafts = [*_body(lines[:head]), *_comments(lines[head:], authors[head:])]
    units = tuple(_unit(i, draft, text) for i, draft in enumerate(drafts))
    return Article(text, _title(units), units, source)


def _authors(lines: tuple[_Line, ...]) -> tuple[str | None, ...]:
    """Return of each line whose comment it opens."""
    found = tuple(furniture.comment_author(line.text) for line in lines)
    posts = tuple(furniture.post_author(line.text) or _pusher(line) for line in lines)
    several = sum(author is not None for author in posts) > 1
    return tuple(named or post for named, post in zip(found, posts, strict=True)) if several else found


def _pusher(line: _Line) -> str | None:
    pushed = furniture.pushed(line.text)
    return pushed[0] if pushed else None


def _lines(text: str) -> Iterator[_Line]:
    at, blank = 0, True
    for raw in text.splitlines(keepends=True):
        bare = raw.strip()
        if bare:
            start = at + len(raw) - len(raw.lstrip())
            yield _Line(Span(start, start + len(bare)), bare, blank)
        blank = not bare
        at += len(raw)


def _body(lines: tuple[_Line, ...]) -> Iterator[_Draft]:
    title = _title_line(lines)
    rest: list[_Line] = []
    for i, line in enumerate(lines):
        kind = UnitKind.TITLE if i == title else _furniture_kind(line)
        if kind is None:
            rest.append(line)
            continue
        yield from _paragraphs(rest)
        rest = []
        said = furniture.titled(line.text) if i == title else None
        yield _Draft(kind, said.shift(line.span.start) if said else line.span)
    yield from _paragraphs(rest)


def _title_line(lines: tuple[_Line, ...]) -> int | None:
    """Return which line is the title: the one that says so, else the first that is no page furniture."""
    said = next((i for i, line in enumerate(lines[:_HEAD]) if furniture.titled(line.text)), None)
    if said is not None:
        return said
    shown = (i for i, line in enumerate(lines) if not furniture.is_chrome(line.text))
    first = next(shown, None)
    if first is not None and furniture.is_byline(lines[first].text):
        first = next((i for i in shown if not furniture.is_byline(lines[i].text)), first)
    alone = first is None or next(shown, None) is None
    return first if first is not None and not alone and _is_title(lines, first) else None


def _is_title(lines: tuple[_Line, ...], at: int) -> bool:
    """Tell whether the line can be the title and not the first of a paragraph broken by width."""
    joined = at + 1 < len(lines) and not lines[at + 1].after_blank
    return furniture.is_title(lines[at].text) and not (joined and _are_wrapped(_blocks(lines)))


def _furniture_kind(line: _Line) -> UnitKind | None:
    if furniture.is_chrome(line.text):
        return UnitKind.CHROME
    return UnitKind.BYLINE if furniture.is_byline(line.text) else None


def _paragraphs(lines: list[_Line]) -> Iterator[_Draft]:
    """Make a paragraph of every line, or of every block where lines were broken by width."""
    blocks = _blocks(lines)
    if _are_wrapped(blocks):
        for block in blocks:
            span = Span(block[0].span.start, block[-1].span.end)
            yield _Draft(_prose_kind(block[0]) if len(block) == 1 else UnitKind.PARAGRAPH, span, wrapped=True)
        return
    for line in lines:
        yield _Draft(_prose_kind(line), line.span)


def _prose_kind(line: _Line) -> UnitKind:
    return UnitKind.HEADING if furniture.is_heading(line.text) else UnitKind.PARAGRAPH


def _blocks(lines: Iterable[_Line]) -> list[list[_Line]]:
    blocks: list[list[_Line]] = []
    for line in lines:
        if line.after_blank or not blocks:
            blocks.append([])
        blocks[-1].append(line)
    return blocks


def _are_wrapped(blocks: list[list[_Line]]) -> bool:
    """Tell whether lines break in mid-sentence: most inner lines are long and end without a stop."""
    inner = [line for block in blocks for line in block[:-1]]
    broken = [line for line in inner if len(line.text) >= 15 and not _ENDED.search(line.text)]
    if len(broken) < 2 or len(broken) <= 0.6 * len(inner):
        return False
    if sum(bool(_ITEM.match(line.text)) for line in inner) > 0.2 * len(inner):
        return False
    widths = sorted(_width(line) for line in inner)
    full = widths[len(widths) * 9 // 10]
    return sum(_width(line) >= _NARROW * full for line in broken) > 0.6 * len(inner)


def _width(line: _Line) -> int:
    """Return the width of a line as print has it: two for a Chinese character, one for a Latin letter."""
    return (len(line.text) + len(line.text.encode(errors="replace"))) // 2


def _comments(lines: tuple[_Line, ...], authors: tuple[str | None, ...]) -> Iterator[_Draft]:
    author: str | None = None
    said: list[_Line] = []
    foot = len(lines)
    while foot and furniture.is_chrome(lines[foot - 1].text):
        foot -= 1
    for i, (line, named) in enumerate(zip(lines, authors, strict=True)):
        chrome = i >= foot
        if named or chrome:
            yield from _comment(author, said)
            pushed = furniture.pushed(line.text) if named else None
            author, said = named, [_said(line, pushed[1])] if pushed else []
            if chrome:
                yield _Draft(UnitKind.CHROME, line.span)
        else:
            said.append(line)
    yield from _comment(author, said)


def _said(line: _Line, part: Span) -> _Line:
    """Return the part of a line that its author says."""
    return _Line(part.shift(line.span.start), part.of(line.text), line.after_blank)


def _comment(author: str | None, lines: list[_Line]) -> Iterator[_Draft]:
    if lines:
        yield _Draft(UnitKind.COMMENT, Span(lines[0].span.start, lines[-1].span.end), author)


def _unit(number: int, draft: _Draft, text: str) -> Unit:
    said = draft.span.of(text)
    sentences = split_sentences(said, wrapped=draft.wrapped)
    unit = Unit(number, draft.kind, draft.span, said, sentences, draft.author)
    return replace(unit, reply_to=furniture.replied_to(said)) if draft.kind is UnitKind.COMMENT else unit


def _title(units: tuple[Unit, ...]) -> str:
    """Return the title, or the beginning of a text that has none."""
    for unit in units:
        if unit.kind is UnitKind.TITLE:
            return unit.text
    first = next((unit.text for unit in units if unit.kind is not UnitKind.CHROME), "")
    line = first.split("\n", 1)[0]
    return line if len(line) <= _CLIP else line[:_CLIP] + "…"
