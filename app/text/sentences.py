"""Sentence splitting for Chinese text with Latin stretches in it."""

import re
from collections.abc import Iterator

from app.text.article import Span

_CLOSERS = "”’」』）)》〉】〕］\"'"
_ENDS = re.compile(
    rf"[。！？!?…；]+[{_CLOSERS}]*"  # Chinese ends, and the closing marks that belong to them
    rf"|(?<=[\u3400-\u9fff{_CLOSERS}]);"  # a half-width semicolon within Chinese
    rf"|(?<!\.)\.++[{_CLOSERS}]*(?=\s|$)"  # a Latin full stop
    r"|\n+"
)
# A full stop after one of these, or after a single capital (U.S. policy), ends no sentence.
_ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|etc|Inc|Ltd|Co|Corp|e\.g|i\.e|al)|\b[A-Z])$")
_GLUED = re.compile(r"[A-Za-z0-9=&/%_-]")


def split_sentences(text: str, *, wrapped: bool = False) -> tuple[Span, ...]:
    """Return the sentences of a text as spans without white space at their ends.

    A line break ends a sentence, unless the text is ``wrapped``: broken into lines by its width.
    """
    spans = []
    start = 0
    for end in (*_boundaries(text, wrapped), len(text)):
        span = trimmed(text, start, end)
        if span:
            spans.append(span)
        start = end
    return tuple(spans)


def _boundaries(text: str, wrapped: bool) -> Iterator[int]:
    for match in _ENDS.finditer(text):
        sign, end = match[0][0], match.end()
        if sign == "\n":
            if not wrapped:
                yield end
        elif sign == ".":
            if not _ABBREVIATION.search(text, max(0, match.start() - 8), match.start()):
                yield end
        elif sign in "!?" and end < len(text) and _GLUED.match(text[end]):
            continue  # inside an address
        else:
            yield end


def trimmed(text: str, start: int, end: int) -> Span:
    """Return a stretch of a text without the white space at its ends; false where nothing is left."""
    stretch = text[start:end]
    left = len(stretch) - len(stretch.lstrip())
    return Span(start + left, max(start + left, start + len(stretch.rstrip())))
