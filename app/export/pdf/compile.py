"""Setting the pages with Typst, as a tagged PDF that passes Typst's own check for PDF/UA-1."""

import json
import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from app import paths
from app.errors import ExportError

_MISSING = re.compile(r'the text `"(.*?)"` could not be displayed')
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}")
_STAND_IN = "□"


def set_pages(data: Mapping[str, Any]) -> bytes:
    """Return the PDF of the data; ``ExportError`` where the pages cannot be set.

    The program's own fonts come first. Only when they lack a character are the system's fonts asked,
    and what no font has is set as a hollow square, since PDF/UA allows no missing glyph.
    """
    import typst

    text = json.dumps(data, ensure_ascii=False)
    missing: set[str] = set()
    for system_fonts in (False, True, True):
        try:
            return _compile(_without(text, missing) if system_fonts else text, system_fonts)
        except typst.TypstError as error:
            found = _missing(error.diagnostic)
            if not found:
                raise ExportError(f"The PDF could not be set: {_sentence(error.message)}.") from error
            missing = found if system_fonts else set()
    raise ExportError("The PDF could not be set: no font has some of its characters.")


def _compile(text: str, system_fonts: bool) -> bytes:
    import typst

    return typst.compile(
        str(paths.resource("pdf/article.typ")),
        font_paths=[str(paths.font().parent)],
        ignore_system_fonts=not system_fonts,
        sys_inputs={"data": text},
        pdf_standards=["ua-1"],
    )


def _missing(diagnostic: str) -> set[str]:
    """Return the characters that a diagnostic says no font has."""
    found = (_ESCAPE.sub(lambda m: chr(int(m[1], 16)), cluster) for cluster in _MISSING.findall(diagnostic))
    return {cluster for cluster in found if not cluster.isascii()}


def _without(text: str, missing: set[str]) -> str:
    for cluster in missing:
        unseen = all(unicodedata.category(sign) in ("Cf", "Mn") for sign in cluster)
        text = text.replace(cluster, "" if unseen else _STAND_IN)
    return text


def _sentence(message: str) -> str:
    return " ".join(message.split()).rstrip(".")
