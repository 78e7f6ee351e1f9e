"""Readings and the numbers of notes put behind all other text of their page.

Typst sets them where their words stand, as artifacts. Left there they would come between two words of the
text when it is searched or copied, since viewers go by the order of what is painted.
"""

import re
import zlib
from concurrent.futures import ThreadPoolExecutor

from app.export.pdf.objects import Objects, stream

_CONTENTS = re.compile(rb"/Contents (\d+) 0 R")
_STREAM = re.compile(rb"stream\r?\n(.*)\r?\nendstream\Z", re.DOTALL)
# Typst writes each artifact with a state and a place of its own; no string has a bare line end.
_TEXT = re.compile(rb"/Artifact BMC\n(q [^\n]*\nBT.*?\nET\nQ\n)EMC", re.DOTALL)
_LEVEL = 4  # a third larger than the best, in a third of the time


def put_last(objects: Objects) -> None:
    """Move the text of artifacts to the end of each page."""
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
    moved = _TEXT.findall(content)
    if not moved:
        return body
    last = b"/Artifact BMC\n%sEMC" % b"".join(moved)
    return stream(b"/Filter/FlateDecode", zlib.compress(b"%s\n%s" % (_TEXT.sub(b"", content), last), _LEVEL))
