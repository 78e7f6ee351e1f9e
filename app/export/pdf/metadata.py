"""Who made the file, in both of the places where a PDF says so."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pikepdf

PROGRAM = "Jingdu 晶讀"


def sign(pdf: "pikepdf.Pdf") -> None:
    """Name the program as the creator; Typst stays the producer."""
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        typesetter = metadata.get("xmp:CreatorTool", "Typst")
        metadata["xmp:CreatorTool"] = PROGRAM
        metadata["pdf:Producer"] = typesetter
    pdf.docinfo["/Creator"] = PROGRAM
    pdf.docinfo["/Producer"] = typesetter
