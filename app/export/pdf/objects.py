"""A PDF as Typst writes it, as numbered objects in their own spelling, and written again much smaller.

Typst writes every object in full, in the plain form of PDF 1.4 with one table of places. The general
libraries parse each of them into objects of their own and back, which takes longer than setting the pages
did; here what is not touched is never looked into.
"""

import re
import zlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import accumulate

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_TABLE = re.compile(rb"xref\s+0 (\d+)\s+")
_TRAILER = re.compile(rb"/(Root|Info) (\d+ 0 R)|/(ID\s*\[.*?\])", re.DOTALL)
_PAGE = b"<</Type/Page/"
_ENTRY = 20  # bytes of a line of the table
_TOGETHER = 200  # objects packed into one stream
_WITHIN = [number.to_bytes(2) for number in range(_TOGETHER)]
_NOWHERE = b"\0\0\0\0\0\xff\xff"  # how the table of places spells that there is no object
_LEVEL = 4  # a sixth larger than usual, in half of the time
_SIGNATURE = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


class Objects:
    """The objects of a file: ``bodies[n]`` is what stands between ``n 0 obj`` and ``endobj``."""

    def __init__(self, pdf: bytes) -> None:
        """Raise ``ValueError`` for a file of another form."""
        start = _START.search(pdf, max(0, len(pdf) - 64))
        table = _TABLE.match(pdf, int(start[1])) if start else None
        if start is None or table is None:
            raise ValueError("no table of places")
        self.bodies = list(_bodies(pdf, table.end(), int(table[1]), int(start[1])))
        self._trailer = b"".join(
            b"/%s" % found[3] if found[3] else b"/%s %s" % (found[1], found[2])
            for found in _TRAILER.finditer(pdf, table.end() + int(table[1]) * _ENTRY)
        )

    def pages(self) -> list[int]:
        """Return the numbers of the pages."""
        return [number for number, body in enumerate(self.bodies) if body.startswith(_PAGE)]

    def add(self, body: bytes) -> int:
        """Keep a new object and return its number."""
        self.bodies.append(body)
        return len(self.bodies) - 1

    def reference(self, key: bytes, body: bytes = b"") -> int:
        """Return the number of the object that a key of a dictionary, or else of the trailer, refers to."""
        found = re.search(rb"/%s (\d+) 0 R" % key, body or self._trailer)
        if found is None:
            raise ValueError(f"no {key.decode()}")
        return int(found[1])

    def written(self) -> bytes:
        """Return the file, all that is no stream packed together."""
        places = [_NOWHERE] * len(self.bodies)
        parts, at = [_SIGNATURE], len(_SIGNATURE)

        def put(number: int, body: bytes) -> None:
            nonlocal at
            part = b"%d 0 obj\n%s\nendobj\n" % (number, body)
            places[number] = b"\1%s\0\0" % at.to_bytes(4)
            parts.append(part)
            at += len(part)

        whole = {number for number, body in enumerate(self.bodies) if body.endswith(b"endstream")}
        packed = [number for number in range(1, len(self.bodies)) if number not in whole]
        groups = [packed[first : first + _TOGETHER] for first in range(0, len(packed), _TOGETHER)]
        with ThreadPoolExecutor() as threads:  # zlib leaves the interpreter to others
            streams = threads.map(self._pack, groups)
            for number in sorted(whole):
                put(number, self.bodies[number])
            for numbers, body in zip(groups, streams, strict=True):
                own = len(places)
                places.append(_NOWHERE)
                before = b"\2" + own.to_bytes(4)
                for number, place in zip(numbers, _WITHIN, strict=False):
                    places[number] = before + place
                put(own, body)
        own = len(places)
        places.append(b"\1%s\0\0" % at.to_bytes(4))
        rows = zlib.compress(b"".join(places), _LEVEL)
        head = b"/Type/XRef/W[1 4 2]/Size %d%s" % (len(places), self._trailer)
        parts.append(b"%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n" % (own, _deflated(head, rows), at))
        return b"".join(parts)

    def _pack(self, numbers: list[int]) -> bytes:
        bodies = [self.bodies[number] for number in numbers]
        starts = accumulate([len(body) + 1 for body in bodies], initial=0)
        first = b" ".join([b"%d %d" % pair for pair in zip(numbers, starts, strict=False)]) + b"\n"
        named = b"/Type/ObjStm/N %d/First %d" % (len(numbers), len(first))
        return _deflated(named, zlib.compress(first + b"\n".join(bodies), _LEVEL))


def stream(head: bytes, content: bytes) -> bytes:
    """Return a stream of the content as it is."""
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (head, len(content), content)


def text_of(text: str) -> bytes:
    """Return a text as PDF spells it."""
    if text.isascii() and text.isprintable() and not set("()\\") & set(text):
        return b"(%s)" % text.encode()
    return b"<FEFF%s>" % text.encode("utf-16-be", "replace").hex().upper().encode()


def _deflated(head: bytes, content: bytes) -> bytes:
    return stream(head + b"/Filter/FlateDecode", content)


def _bodies(pdf: bytes, table: int, count: int, end: int) -> Iterator[bytes]:
    """Yield the objects by number; each ends where the next one in the file begins."""
    places = [int(pdf[at : at + 10]) for at in range(table + _ENTRY, table + count * _ENTRY, _ENTRY)]
    used = sorted(places)
    ends = dict(zip(used, [*used[1:], end], strict=True))
    yield b""  # no object has the number 0
    for number, place in enumerate(places, 1):
        head = b"%d 0 obj" % number
        body = pdf[place : ends[place]].rstrip()
        if not body.startswith(head) or not body.endswith(b"endobj"):
            raise ValueError("an object is not in its place")
        yield body[len(head) : -6].strip(b"\r\n")
