"""A reader of content streams of its own: which text stands in which marked content.

It knows only what Typst writes (two-byte codes with a ToUnicode map), and shares nothing with the
libraries that made the file or that extract text from it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pikepdf

_SHOWS = {"Tj", "TJ", "'", '"'}
_PAINTS = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "EI"}


@dataclass
class Content:
    """What a page shows: text by number of its marked content, that of artifacts, and what is neither."""

    marked: dict[int, str] = field(default_factory=dict)
    spans: list[tuple[int, str]] = field(default_factory=list)  # number and language, where one is stated
    artifacts: list[str] = field(default_factory=list)
    unmarked: list[str] = field(default_factory=list)  # operators
    repeated: list[int] = field(default_factory=list)
    order: list[int] = field(default_factory=list)


def content_of(page: pikepdf.Page) -> Content:
    """Read a page."""
    return _Reader(page).read()


class _Reader:
    def __init__(self, page: pikepdf.Page) -> None:
        self._page = page
        self._content = Content()
        self._fonts: dict[str, Mapping[int, str]] = {}
        self._font = ""
        self._marks: list[tuple[str, int | None]] = []
        self._actual: list[bool] = []  # whether a mark says itself what it shows

    def read(self) -> Content:
        for step in pikepdf.parse_content_stream(self._page):
            self._take(list(step.operands), str(step.operator))
        return self._content

    def _take(self, operands: list[Any], operator: str) -> None:
        if operator in ("BDC", "BMC"):
            self._open(operands)
        elif operator == "EMC":
            self._marks.pop()
            self._actual.pop()
        elif operator == "Tf":
            self._font = str(operands[0])
        elif operator in _SHOWS or operator in _PAINTS:
            self._show(operator, operands)

    def _open(self, operands: list[Any]) -> None:
        number = None
        properties = operands[1] if len(operands) > 1 else None
        if isinstance(properties, pikepdf.Dictionary) and "/MCID" in properties:
            number = int(properties.MCID)
            if number in self._content.marked:
                self._content.repeated.append(number)
            self._content.marked.setdefault(number, "")
            self._content.order.append(number)
        if isinstance(properties, pikepdf.Dictionary) and "/Lang" in properties:
            self._content.spans.append((self._number() if number is None else number, str(properties.Lang)))
        self._marks.append((str(operands[0]), number))
        self._actual.append(False)
        if isinstance(properties, pikepdf.Dictionary) and "/ActualText" in properties:
            self._put(str(properties.ActualText), "")
            self._actual[-1] = True

    def _number(self) -> int:
        return next((number for _, number in reversed(self._marks) if number is not None), -1)

    def _show(self, operator: str, operands: list[Any]) -> None:
        shown = operator in _SHOWS and not any(self._actual)
        self._put(self._text(operands) if shown else "", operator)

    def _put(self, text: str, operator: str) -> None:
        if any(tag == "/Artifact" for tag, _ in self._marks):
            self._content.artifacts.append(text)
        elif self._number() >= 0:
            self._content.marked[self._number()] += text
        else:
            self._content.unmarked.append(operator)

    def _text(self, operands: list[Any]) -> str:
        parts = operands[0] if isinstance(operands[0], pikepdf.Array) else operands[-1:]
        strings = [bytes(part) for part in parts if isinstance(part, pikepdf.String | bytes)]
        known = self._map()
        return "".join(
            known.get(int.from_bytes(s[i : i + 2], "big"), "\ufffd")
            for s in strings
            for i in range(0, len(s), 2)
        )

    def _map(self) -> Mapping[int, str]:
        if self._font not in self._fonts:
            font = self._page.resources.Font[self._font]
            self._fonts[self._font] = _unicode_map(font.ToUnicode.read_bytes().decode("latin-1"))
        return self._fonts[self._font]


def _unicode_map(cmap: str) -> Mapping[int, str]:
    known: dict[int, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for code, text in re.findall(r"<(\w+)>\s*<(\w+)>", block):
            known[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        for low, high, text in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", block):
            first = bytes.fromhex(text).decode("utf-16-be")
            for code in range(int(low, 16), int(high, 16) + 1):
                known[code] = first[:-1] + chr(ord(first[-1]) + code - int(low, 16))
    return known
