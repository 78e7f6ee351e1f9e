"""What the file says of itself, in both of the places where a PDF says so."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app import NAME
from app.export.pdf.objects import Objects, stream, text_of

if TYPE_CHECKING:
    from app.export.pdf.options import Column

_CREATOR = re.compile(rb"/Creator\((.*?)\)")
_TOOL = re.compile(rb"<xmp:CreatorTool>(.*?)</xmp:CreatorTool>")
_TOLD = "<xmp:CreatorTool>{}</xmp:CreatorTool><pdf:Producer>{}</pdf:Producer>"
_XMP = re.compile(rb"<<.*?>>\s*stream\r?\n(.*)\nendstream", re.DOTALL)

_LANGUAGES = {
    "traditional": "Traditional Chinese",
    "simplified": "Simplified Chinese",
    "english": "English",
}


def subject_of(columns: "Sequence[Column]", terms: int) -> str:
    """Return what the file is: an article in some languages, and how many terms are explained."""
    names = [_LANGUAGES[column] for column in columns]
    listed = " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
    glossary = {0: "", 1: ", with a glossary of one term"}.get(terms, f", with a glossary of {terms} terms")
    return f"Annotated article in {listed}{glossary}"


def sign(objects: Objects) -> None:
    """Name the program as what wrote the file, and Typst as what set it."""
    bodies = objects.bodies
    info, metadata = (
        objects.reference(b"Info"),
        objects.reference(b"Metadata", bodies[objects.reference(b"Root")]),
    )
    bodies[info] = _CREATOR.sub(
        lambda made: b"/Creator%s/Producer(%s)" % (text_of(NAME), made[1]), bodies[info]
    )
    if found := _XMP.fullmatch(bodies[metadata]):
        told = _TOOL.sub(lambda made: _TOLD.format(NAME, made[1].decode()).encode(), found[1])
        bodies[metadata] = stream(b"/Type/Metadata/Subtype/XML", told)
