"""Where what the pages say comes from: the article, its English, the glossary's references, the data."""

import re
from collections.abc import Sequence
from typing import Any

from app.export.pdf.appendix.mixed import mixed
from app.export.pdf.glossary import Glossary

DATA = (
    ("Terms and notes", "The termbase of Jingdu 晶讀, Apache License 2.0."),
    ("Readings and glosses", "CC-CEDICT (MDBG and contributors), CC BY-SA 4.0; pypinyin, MIT License."),
    ("Scripts and regional words", "OpenCC, Apache License 2.0; the tables of Jingdu."),
    ("Type", "Noto Sans CJK, SIL Open Font License 1.1."),
)


class References:
    """The works that the termbase cites for the terms of an article, numbered in their order."""

    def __init__(self, glossary: Glossary) -> None:
        terms: dict[str, list[int]] = {}
        for number, entry in enumerate(glossary.entries):
            for source in entry.term.sources:
                terms.setdefault(source, []).append(number)
        self._order = sorted(terms, key=_natural)
        self._terms = terms

    def of(self, sources: Sequence[str]) -> list[int]:
        """Return the numbers of some works, from 1."""
        return sorted(self._order.index(source) + 1 for source in sources)

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The works with the numbers of their terms."""
        return [{"work": mixed(work), "terms": self._terms[work]} for work in self._order]


def _natural(work: str) -> list[tuple[bool, int, str]]:
    """Sort figures by their value, 47 CFR before 100 CFR, and before letters."""
    parts = (part for part in re.split(r"([0-9]+)", work.casefold()) if part)
    return [(False, int(part), "") if part.isdecimal() else (True, 0, part) for part in parts]
