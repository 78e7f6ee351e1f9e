"""Readings stand behind all other text of their page, in the place where they were set."""

import struct
import zlib

import pytest

from app.export.pdf import look
from app.export.pdf.objects import Objects, stream
from app.export.pdf.reading_order import put_last

WORD = b"/Span<</MCID 0>>BDC\nq 1 0 0 -1 9 9 cm\nBT (word) Tj\nET\nQ\nEMC"
NUMBER = b"q 1 0 0 -1 9 20 cm\nBT (ET\\nQ) Tj\nET\nQ\n"
LINE = b"/Artifact BMC\nq 1 0 0 -1 9 5 cm 0 0 m 21 0 l\nS\nQ\nEMC"


def _page(content: bytes) -> Objects:
    packed = stream(b"/Filter/FlateDecode", zlib.compress(content))
    objects = Objects.__new__(Objects)
    objects.bodies = [b"", b"<</Type/Page/Contents 2 0 R>>", packed]
    return objects


def _content(objects: Objects) -> bytes:
    packed = objects.bodies[2].partition(b"stream\n")[2].removesuffix(b"\nendstream")
    return zlib.decompress(packed)


READINGS = (
    b"q 1 0 0 -1 9 20 cm/c0 cs 0.39215687 0.41960785 0.47058824 scn\nBT (ET\\nQ) Tj\nET\nQ\n",
    b"q 1 0 0 -1 9 20 cm/c1 cs 0.41960785 scn\nBT (ET\\nQ) Tj\nET\nQ\n",
)


def test_number_of_a_note_goes_last_as_it_was_set():
    objects = _page(b"/Artifact BMC\n" + NUMBER + b"EMC" + WORD + LINE)
    put_last(objects)
    assert _content(objects) == WORD + LINE + b"\n/Artifact BMC\n" + NUMBER + b"EMC"


@pytest.mark.parametrize("reading", READINGS)
def test_reading_goes_last_as_an_artifact_and_its_mark_stays_empty(reading):
    objects = _page(b"/Span<</MCID 1>>BDC\n" + reading + b"EMC" + WORD + LINE)
    put_last(objects)
    left = b"/Span<</MCID 1>>BDC\nEMC" + WORD + LINE
    assert _content(objects) == left + b"\n/Artifact BMC\n" + reading + b"EMC"


def test_colour_of_readings_is_the_one_they_are_found_by():
    parts = [part / 255 for part in bytes.fromhex(look.READING.removeprefix("#"))]
    spelled = " ".join(f"{part:.8g}" for part in struct.unpack("3f", struct.pack("3f", *parts)))
    assert spelled.encode() in READINGS[0]
    assert look.READING not in (look.SOFT, look.INK, *look.colours())


def test_a_page_without_readings_is_left_alone():
    objects = _page(WORD + LINE)
    before = objects.bodies[2]
    put_last(objects)
    assert objects.bodies[2] is before
