"""The child process that sets and annotates the pages: notes and data come in as JSON, the PDF goes out.

Typst keeps what it has worked out for the next time, hundreds of megabytes for a long article; with
this process they are given back. It ends with 1 and one line on the error stream when Typst refuses. Where
no font has some characters, a line there that begins with ``MISSING`` holds them as a JSON list.
"""

import json
import os
import re
import sys
import unicodedata
from typing import TYPE_CHECKING

from app import paths
from app.export.pdf.annotations import annotate
from app.export.pdf.notes import Notes

if TYPE_CHECKING:
    import typst

_ARTICLE = paths.resource("pdf/article.typ")
_MISSING = re.compile(r'the text `"(.*?)"` could not be displayed')
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}")
_STAND_IN = "□"
MISSING = "missing: "


class Refused(Exception):
    """Typst cannot set the pages; the message is its own."""


class Typesetter:
    """Typst with the program's fonts, which it has loaded when it gets its data."""

    def __init__(self) -> None:
        self._own = _compiler(system_fonts=False)
        self._own.compile(input=str(paths.resource("pdf/warm.typ")))

    def set_pages(self, data: str) -> tuple[bytes, set[str]]:
        """Return the data as a tagged PDF that passes Typst's own check for PDF/UA-1, and what it lacks.

        The program's own fonts come first. Only when they lack a character are the system's fonts asked,
        and what no font has is set as a hollow square, since PDF/UA allows no missing glyph.
        """
        import typst

        missing: set[str] = set()
        for system_fonts in (False, True, True):
            compiler = _compiler(system_fonts=True) if system_fonts else self._own
            try:
                pages = compiler.compile(
                    input=str(_ARTICLE), sys_inputs={"data": _without(data, missing)}, pdf_standards=["ua-1"]
                )
            except typst.TypstError as error:
                found = _missing(error.diagnostic)
                if not found:
                    raise Refused(error.message) from error
                missing = found if system_fonts else set()
            else:
                assert isinstance(pages, bytes)  # it is one file
                return pages, {cluster for cluster in missing if not _unseen(cluster)}
        raise Refused("no font has some of its characters")


def _compiler(system_fonts: bool) -> "typst.Compiler":
    import typst

    return typst.Compiler(
        str(_ARTICLE), font_paths=[str(paths.font().parent)], ignore_system_fonts=not system_fonts
    )


def _missing(diagnostic: str) -> set[str]:
    """Return the characters that a diagnostic says no font has."""
    found = (_ESCAPE.sub(lambda m: chr(int(m[1], 16)), cluster) for cluster in _MISSING.findall(diagnostic))
    return {cluster for cluster in found if not cluster.isascii()}


def _without(data: str, missing: set[str]) -> str:
    for cluster in missing:
        data = data.replace(cluster, "" if _unseen(cluster) else _STAND_IN)
    return data


def _unseen(cluster: str) -> bool:
    """Tell whether a cluster shows nothing by itself."""
    return all(unicodedata.category(sign) in ("Cf", "Mn") for sign in cluster)


def main() -> int:
    """Answer on the standard streams; whatever else prints to them goes to the error stream."""
    with os.fdopen(os.dup(1), "wb") as answer:
        os.dup2(2, 1)
        try:
            typesetter = Typesetter()
            notes = Notes.loaded(sys.stdin.buffer.readline())
            pages, missing = typesetter.set_pages(sys.stdin.buffer.read().decode())
            answer.write(annotate(pages, notes))
            if missing:
                sys.stderr.buffer.write(f"{MISSING}{json.dumps(sorted(missing))}\n".encode())
        except (Refused, ValueError) as error:
            sys.stderr.buffer.write(" ".join(str(error).split()).encode() + b"\n")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
