"""What the file says of itself, in both of the places where a PDF says so."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.export.pdf.options import Column

if TYPE_CHECKING:
    import pikepdf

PROGRAM = "Jingdu 晶讀"
_LANGUAGES = {
    Column.TRADITIONAL: "Traditional Chinese",
    Column.SIMPLIFIED: "Simplified Chinese",
    Column.ENGLISH: "English",
}


def subject_of(columns: Sequence[Column], terms: int) -> str:
    """Return what the file is: an article in some languages, and how many terms are explained."""
    names = [_LANGUAGES[column] for column in columns]
    listed = " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
    glossary = {0: "", 1: ", with a glossary of one term"}.get(terms, f", with a glossary of {terms} terms")
    return f"Annotated article in {listed}{glossary}"


def sign(pdf: "pikepdf.Pdf") -> None:
    """Name the program as what wrote the file, and Typst as what set it."""
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        typesetter = metadata.get("xmp:CreatorTool", "Typst")
        metadata["xmp:CreatorTool"] = PROGRAM
        metadata["pdf:Producer"] = typesetter
    pdf.docinfo["/Creator"] = PROGRAM
    pdf.docinfo["/Producer"] = typesetter
