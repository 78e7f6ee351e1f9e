"""Readings and the numbers of notes made artifacts and put behind all other text of their page.

Typst sets them where their words stand. Left there they would come between two words of the text when it
is searched or copied, since viewers go by the order of what is painted. Zhuyin are artifacts already; the
others are known by their colour, and their marked content stays behind, empty.
"""

import re
import zlib
from concurrent.futures import ThreadPoolExecutor

from app.export.pdf.objects import Objects, stream

_CONTENTS = re.compile(rb"/Contents (\d+) 0 R")
_STREAM = re.compile(rb"stream\r?\n(.*)\r?\nendstream\Z", re.DOTALL)
# Typst writes each text with a state and a place of its own; no string has a bare line end. The colour is
# ``look.READING``, or the grey that it becomes.
_READING = rb"[^/\n]*/c\d+ cs (?:0\.39215687 0\.41960785 0\.47058824|0\.41960785) scn"
_TEXT = re.compile(
    rb"/(?:Artifact BMC|(Span<</MCID \d+>>BDC))\n(q (?(1)%s|[^\n]*)\nBT.*?\nET\nQ\n)EMC" % _READING,
    re.DOTALL,
)
_LEVEL = 3  # a fifth larger than what Typst makes, in half of the time


def put_last(objects: Objects) -> None:
    """Move readings and the text of artifacts to the end of each page."""
    found = (_CONTENTS.search(objects.bodies[page]) for page in objects.pages())
    places = [int(contents[1]) for contents in found if contents]
    with ThreadPoolExecutor() as threads:  # zlib leaves the interpreter to others
        for place, body in zip(
            places, threads.map(_moved, (objects.bodies[place] for place in places)), strict=True
        ):
            objects.bodies[place] = body


def _moved(body: bytes) -> bytes:
    packed = _STREAM.search(body)
    assert packed is not None  # pages have their contents in a stream
    content = zlib.decompress(packed[1])
    parts = _TEXT.split(content)  # by threes: what stays, what opened it if it is no artifact, what is moved
    if len(parts) == 1:
        return body
    parts[1::3] = (b"/%s\nEMC" % opened if opened else b"" for opened in parts[1::3])
    moved = b"".join(parts[2::3])
    del parts[2::3]
    made = b"%s\n/Artifact BMC\n%sEMC" % (b"".join(parts), moved)
    return stream(b"/Filter/FlateDecode", zlib.compress(made, _LEVEL))
