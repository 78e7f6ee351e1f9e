"""An English sentence as runs, the names of terms marked."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from app.export.pdf import look
from app.export.pdf.places import TERM
from app.export.pdf.run import Run
from app.export.pdf.wording import clean
from app.lexicon.termbase import TermEntry

_WHOLE = re.compile(r"(\S*\d[–-]\d\S*|\bnon-\w\S*|\w[\w’'-]{0,17}—)")
_DASH, _KEPT = "—", 20  # letters of a word that a dash is kept with
_MEASURE = re.compile(r"\d+ \w{1,12}")  # 7 nanometers


def english_runs(text: str, terms: Sequence[tuple[int, TermEntry]]) -> list[Run]:
    """Return the runs of an English sentence, the names of the unit's terms marked."""
    folded = text.casefold()
    numbers = {name: (number, term) for number, term in terms for name in _names(term) if name in folded}
    pattern = _pattern(tuple(sorted(numbers, key=len, reverse=True)))
    if pattern is None:
        return [run for run in _unbroken(clean(text)) if run] or [""]
    runs: list[Run] = []
    at = 0
    for match in pattern.finditer(text):
        number, term = numbers[match[1].casefold()]
        runs.extend(_unbroken(clean(text[at : match.start()])))
        colour = look.colour_of(term.category)
        at = match.end()
        run: dict[str, Any] = {"t": clean(match[0]), "s": "term", "c": colour, "to": f"{TERM}{number}"}
        if text[at : at + 1] == _DASH:
            run, at = _with_dash(run), at + 1
        elif _MEASURE.fullmatch(match[0]):
            run |= {"b": True}
        runs.append(run)
    return [run for run in (*runs, *_unbroken(clean(text[at:]))) if run]


def _with_dash(run: dict[str, Any]) -> dict[str, Any]:
    """Return a term of English and the dash behind it, which is kept with its last word."""
    *before, word = run["t"].rsplit(" ", 1)
    if len(word) > _KEPT:
        return {"parts": [run, _DASH]}
    if not before:
        return {"parts": [run, _DASH], "b": True}
    style = {key: run[key] for key in ("s", "c")}
    end = {"parts": [{"t": word} | style, _DASH], "b": True}
    return {"parts": [{"t": f"{before[0]} "} | style, end], "to": run["to"]}


def _unbroken(text: str) -> Iterator[Run]:
    """Yield plain English; a line may not end in a range of numbers, behind "non-" or before a dash."""
    for number, piece in enumerate(_WHOLE.split(text)):
        yield {"t": piece, "b": True} if number % 2 else piece


def _names(term: TermEntry) -> Iterator[str]:
    return (name.casefold() for name in (term.en, term.abbr, *term.en_variants) if len(name) > 1)


@lru_cache(maxsize=512)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str] | None:
    if not names:
        return None
    every = "|".join(re.escape(name) for name in names)
    return re.compile(rf"(?<!\w)({every})s?(?!\w)", re.IGNORECASE)
