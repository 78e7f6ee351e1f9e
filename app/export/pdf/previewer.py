"""The child process of the preview: sets one piece after another with fonts and pages that it has at hand.

A request is two lines of JSON, the notes and the data; the answer is a line with ``[size, complaint]`` and
as many bytes of PDF. It ends with its standard input.
"""

import json
import os
import sys
from functools import lru_cache
from typing import TYPE_CHECKING, BinaryIO

from app import paths
from app.export.pdf.annotations import annotate
from app.export.pdf.notes import Notes

if TYPE_CHECKING:
    import typst

_ARTICLE = paths.resource("pdf/article.typ")


@lru_cache(maxsize=1)
def _compiler() -> "typst.Compiler":
    import typst

    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(paths.font().parent)])
    return typst.Compiler(root=str(_ARTICLE.parent), font_paths=fonts)  # else the folder it is started in


def set_piece(notes: bytes, data: bytes) -> tuple[bytes, str]:
    """Return the PDF of a piece, or why there is none; what the program's fonts lack is left open."""
    import typst

    try:
        pages = _compiler().compile(input=str(_ARTICLE), sys_inputs={"data": data.decode()}, format="pdf")
        assert isinstance(pages, bytes)
        return annotate(pages, Notes.loaded(notes)), ""
    except typst.TypstError as error:
        return b"", error.message
    except ValueError as error:
        return b"", str(error)


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer until there are no more requests."""
    _compiler().compile(input=str(paths.resource("pdf/warm.typ")), format="pdf")
    while notes := requests.readline():
        pages, complaint = set_piece(notes, requests.readline())
        answers.write(json.dumps([len(pages), complaint]).encode() + b"\n")
        answers.write(pages)
        answers.flush()


def main() -> int:
    """Answer on the standard streams; whatever else prints to them goes to the error stream."""
    with os.fdopen(os.dup(1), "wb") as answers:
        os.dup2(2, 1)
        serve(sys.stdin.buffer, answers)
    return 0


if __name__ == "__main__":
    sys.exit(main())
