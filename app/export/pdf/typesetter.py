"""The child process that sets and annotates the pages: notes and data come in as JSON, the PDF goes out.

Typst keeps what it has worked out for the next time, hundreds of megabytes for a long article; with
this process they are given back. It ends with 1 and one line on the error stream when Typst refuses. Where
no font has some characters, a line there that begins with ``MISSING`` holds them as a JSON list.

All that is imported here, the program waits for before it sees the first font.
"""

import os
import sys
import threading

TYPE_CHECKING = False
if TYPE_CHECKING:
    import typst

_STAND_IN = "□"
MISSING = "missing: "


class Refused(Exception):
    """Typst cannot set the pages; the message is its own."""


class Typesetter:
    """Typst with the program's fonts, which it has loaded when it gets its data.

    It is given the folders of the page template and of the fonts.
    """

    def __init__(self, template: str, fonts: str) -> None:
        self._template, self._fonts = template, fonts
        self._own = self._compiler(system_fonts=False)
        self._own.compile(input=f"{template}/warm.typ")

    def set_pages(self, data: str) -> tuple[bytes, set[str]]:
        """Return the data as a tagged PDF that passes Typst's own check for PDF/UA-1, and what it lacks.

        The program's own fonts come first. Only when they lack a character are the system's fonts asked,
        and what no font has is set as a hollow square, since PDF/UA allows no missing glyph.
        """
        import typst

        missing: set[str] = set()
        for system_fonts in (False, True, True):
            compiler = self._compiler(system_fonts=True) if system_fonts else self._own
            try:
                pages = compiler.compile(
                    input=f"{self._template}/article.typ",
                    sys_inputs={"data": _without(data, missing)},
                    pdf_standards=["ua-1"],
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

    def _compiler(self, system_fonts: bool) -> "typst.Compiler":
        import typst

        return typst.Compiler(
            f"{self._template}/article.typ",
            font_paths=[self._fonts],
            ignore_system_fonts=not system_fonts,
        )


def _missing(diagnostic: str) -> set[str]:
    """Return the characters that a diagnostic says no font has."""
    import re

    named = re.findall(r'the text `"(.*?)"` could not be displayed', diagnostic)
    escape = re.compile(r"\\u\{([0-9a-f]+)\}")
    found = (escape.sub(lambda m: chr(int(m[1], 16)), cluster) for cluster in named)
    return {cluster for cluster in found if not cluster.isascii()}


def _without(data: str, missing: set[str]) -> str:
    for cluster in missing:
        data = data.replace(cluster, "" if _unseen(cluster) else _STAND_IN)
    return data


def _unseen(cluster: str) -> bool:
    """Tell whether a cluster shows nothing by itself."""
    import unicodedata

    return all(unicodedata.category(sign) in ("Cf", "Mn") for sign in cluster)


class _Request(threading.Thread):
    """Reads what is wanted, while Typst loads its fonts."""

    def run(self) -> None:
        """Keep the notes and the data."""
        self.notes = sys.stdin.buffer.readline()
        self.data = sys.stdin.buffer.read().decode()


def _import_annotations() -> None:
    import app.export.pdf.annotations  # noqa: F401 - it takes as long as some pages


def _annotated(pages: bytes, notes: bytes) -> bytes:
    from app.export.pdf.annotations import annotate
    from app.export.pdf.notes import Notes

    return annotate(pages, Notes.loaded(notes))


def main(template: str, fonts: str) -> int:
    """Answer on the standard streams; whatever else prints to them goes to the error stream."""
    with os.fdopen(os.dup(1), "wb") as answer:
        os.dup2(2, 1)
        request = _Request()
        request.start()
        try:
            typesetter = Typesetter(template, fonts)
            request.join()
            threading.Thread(target=_import_annotations, daemon=True).start()  # while the pages are set
            pages, missing = typesetter.set_pages(request.data)
            answer.write(_annotated(pages, request.notes))
            if missing:
                sys.stderr.buffer.write(_named(missing))
        except (Refused, ValueError) as error:
            sys.stderr.buffer.write(" ".join(str(error).split()).encode() + b"\n")
            return 1
    return 0


def _named(missing: set[str]) -> bytes:
    import json

    return f"{MISSING}{json.dumps(sorted(missing))}\n".encode()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
