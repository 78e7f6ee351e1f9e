"""Readings stand behind all other text of their page, in the place where they were set."""

import zlib

from app.export.pdf.objects import Objects, stream
from app.export.pdf.reading_order import put_last

WORD = b"/Span<</MCID 0>>BDC\nq 1 0 0 -1 9 9 cm\nBT (word) Tj\nET\nQ\nEMC"
READING = b"q 1 0 0 -1 9 20 cm\nBT (ET\\nQ) Tj\nET\nQ\n"
LINE = b"/Artifact BMC\nq 1 0 0 -1 9 5 cm 0 0 m 21 0 l\nS\nQ\nEMC"


def _page(content: bytes) -> Objects:
    packed = stream(b"/Filter/FlateDecode", zlib.compress(content))
    objects = Objects.__new__(Objects)
    objects.bodies = [b"", b"<</Type/Page/Contents 2 0 R>>", packed]
    return objects


def _content(objects: Objects) -> bytes:
    packed = objects.bodies[2].partition(b"stream\n")[2].removesuffix(b"\nendstream")
    return zlib.decompress(packed)


def test_reading_goes_last_as_it_was_set():
    objects = _page(b"/Artifact BMC\n" + READING + b"EMC" + WORD + LINE)
    put_last(objects)
    assert _content(objects) == WORD + LINE + b"\n/Artifact BMC\n" + READING + b"EMC"


def test_a_page_without_readings_is_left_alone():
    objects = _page(WORD + LINE)
    before = objects.bodies[2]
    put_last(objects)
    assert objects.bodies[2] is before
