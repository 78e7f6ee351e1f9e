"""A unit's texts as runs: stretches of plain text, and words with a line below or a reading above.

A run is a string, or a dictionary with its text ``t`` (or the runs in it, ``parts``) and any of: ``c``
the colour and ``s`` the style of its line, ``to`` the place it leads to, ``at`` another place that it is,
``r`` a reading with the widths ``w`` of the word and ``rw`` of the reading in ems of their own sizes, which
``ruby`` gives its place, ``o`` where the outline must not have it, ``pre`` and ``post`` the punctuation that
must stay on its line, ``n`` the number of the note that follows it, ``b`` where it may not be broken,
``e`` where its last two characters may not, and ``half`` where a sign takes half its square. ``post`` is a
list of runs where a sign in it does.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby, pairwise
from typing import Any

from app.annotate.model import AnnotatedUnit, Quantity, Token, TokenKind
from app.annotate.reading_choice import has_reading
from app.annotate.slip_senses import Language, reason
from app.export.pdf import look
from app.export.pdf.apparatus import Apparatus
from app.export.pdf.appendix.gleanings import Gleanings
from app.export.pdf.glossary import Glossary
from app.export.pdf.options import Readings
from app.export.pdf.overview import Overview
from app.export.pdf.places import NOTE, TERM
from app.export.pdf.tight import tightened
from app.export.pdf.wording import clean, width_of, word_width
from app.lexicon.orthography import NAME, WORD, written
from app.lexicon.termbase import TermEntry
from app.text.article import UnitKind
from app.text.english_quotes import curly
from app.text.full_width import full_width

Run = str | dict[str, Any]
ZHUYIN_WIDTH = 0.64  # of their height: condensed, so that a syllable fits above its character
_BOX = 12  # characters of the longest word that has a reading
_WHOLE = re.compile(r"(\S*\d[–-]\d\S*|\bnon-\w\S*|\w[\w’'-]{0,17}—)")
_DASH, _KEPT = "—", 20  # letters of a term that a dash is kept with
_MEASURE = re.compile(r"\d+ \w{1,12}")  # 7 nanometers
_NUMBER, _UNIT = (
    re.compile(r"(?<![0-9A-Za-z.,-])[0-9][0-9.,]*$"),
    2,
)  # characters of a unit that is kept with its number
_TONES = "ˊˇˋ˙"
_OPENING = "([{「『《〈（【［｛“‘〔"


class Book:
    """What all units of an export share: the glossary and the notes on amounts and slips."""

    def __init__(
        self,
        which: str = "all",
        known: frozenset[str] = frozenset(),
        language: Language = Language.ENGLISH,
    ) -> None:
        self._which, self._known, self.language = which, known, language
        self.glossary = Glossary()
        self.gleanings = Gleanings(language)
        self.overview = Overview()
        self.notes: list[tuple[str, str]] = []  # colour and wording
        self.apparatus = Apparatus()  # of the row in hand

    def reads(self, token: Token) -> bool:
        """Tell whether a word has a reading above it, where there are any."""
        return has_reading(token, self._which, self._known)

    def note(self, colour: str, wording: str) -> str:
        """Keep a note and return the place it is found under."""
        self.notes.append((colour, wording))
        return f"{NOTE}{len(self.notes) - 1}"


def as_read(
    unit: AnnotatedUnit, book: Book, readings: Readings, tokens: Sequence[Token] | None = None
) -> list[Run]:
    """Return the runs of the text as it was read, or of some of it, its slips and amounts explained."""
    return _chinese(unit, book, readings, tokens, simplified=False, notes=True)


def simplified(
    unit: AnnotatedUnit, book: Book, readings: Readings, notes: bool, tokens: Sequence[Token] | None = None
) -> list[Run]:
    """Return the runs of the Simplified text; ``notes`` where no other column explains the amounts."""
    return _chinese(unit, book, readings, tokens, simplified=True, notes=notes)


def _chinese(
    unit: AnnotatedUnit,
    book: Book,
    readings: Readings,
    tokens: Sequence[Token] | None,
    *,
    simplified: bool,
    notes: bool,
) -> list[Run]:
    text = full_width(unit.simplified_shown if simplified else unit.unit.text)
    chosen = unit.tokens if tokens is None else tokens
    display = unit.unit.kind in (UnitKind.TITLE, UnitKind.HEADING)  # large type breaks between words only
    unread = readings is Readings.NONE
    plain = unread and not display
    runs: list[Run] = []
    at = chosen[0].start if chosen else 0
    for quantity, group in groupby(
        _told(chosen) if plain else chosen, key=lambda token: _amount_of(unit, token)
    ):
        words = runs if quantity is None else []
        for token in group:
            if at < token.start:
                runs.append(clean(text[at : token.start]))
            at = token.end
            shown = text[token.start : at]
            words.extend(_word(token, shown, book, readings, with_slip=not simplified, whole=display))
            if notes and token.term and token.quantity is not None:
                place = f"{TERM}{book.glossary.places[token.term.id]}"
                book.overview.found(unit.quantities[token.quantity], place)
        if quantity:
            shown = text[quantity.span.start : quantity.span.end]
            runs.append(_amount(list(_merged(words)), shown, quantity, book if notes else None))
    if chosen and at < chosen[-1].end:
        runs.append(clean(text[at : chosen[-1].end]))
    merged = list(_merged(runs)) if unread else _with_units(_merged(_kept_together(runs)))
    return merged if simplified else list(tightened(merged))


def _told(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield the tokens that are more than text, where words have no readings."""
    return (one for one in tokens if one.word.term or one.quantity is not None or one.slip)


def _amount_of(unit: AnnotatedUnit, token: Token) -> Quantity | None:
    """Return the amount a token belongs to; a term goes before, and a bare count says itself."""
    if token.term or token.quantity is None:
        return None
    quantity = unit.quantities[token.quantity]
    return quantity if quantity.unit else None


def _amount(words: list[Run], shown: str, quantity: Quantity, book: Book | None) -> Run:
    lined = {"s": "amount", "c": look.AMOUNT}
    parts: list[Run] = [({"t": word} if isinstance(word, str) else word) | lined for word in words]
    amount: dict[str, Any] = {"parts": parts}
    if book and quantity.english:
        amount["to"] = book.note(look.AMOUNT, f"{shown} · {quantity.english}")
        book.overview.found(quantity, amount["to"])
        if parts and (number := book.apparatus.amount(shown, quantity)):
            parts[-1] = numbered(parts[-1], number)
    amount["parts"] = _with_units(parts)
    return amount


def _with_units(runs: Iterable[Run]) -> list[Run]:
    """Return the runs; a number and the word with a reading after it are not broken apart."""
    made: list[Run] = []
    for run in runs:
        if isinstance(run, dict) and "r" in run and run["w"] <= _UNIT and (number := _taken_off(made)):
            made.append({"parts": [number, run], "b": True})
        else:
            made.append(run)
    return made


def _taken_off(runs: list[Run]) -> Run | None:
    """Take the number at the end of some runs off, where there is one."""
    last = runs[-1] if runs else ""
    if isinstance(last, dict):
        return runs.pop() if _NUMBER.fullmatch(last.get("t", "")) else None
    if number := _NUMBER.search(last):
        runs[-1:] = [last[: number.start()]] if number.start() else []
        return {"t": number[0]}
    return None


def numbered(run: Run, number: int) -> Run:
    """Return a run that has the number of a note, after one that it may have."""
    made = {"t": run} if isinstance(run, str) else run
    return made | {"n": f"{made['n']},{number}" if "n" in made else number}


def _word(
    token: Token, text: str, book: Book, readings: Readings, *, with_slip: bool, whole: bool
) -> tuple[Run, ...]:
    run: dict[str, Any] = {"t": clean(text)}
    if whole and 1 < len(text) <= _BOX:
        run["b"] = True
    if token.term:
        number = book.glossary.number(token.term, token)
        run |= {"s": "term", "c": look.colour_of(token.term.category), "to": f"{TERM}{number}"}
    if with_slip and token.slip:
        slip = token.slip
        why = curly(reason(slip, book.language))
        wording = f"{slip.was} → {slip.now}" + (f"\n{why}" if why else "")
        if token.term:
            wording += f"\n{book.glossary.entries[number].headline}"
            run["at"] = run["to"]  # so that the glossary finds the place
        run |= {"s": "slip", "c": look.SLIP, "to": book.note(look.SLIP, wording)}
        run["n"] = book.apparatus.slip(clean(slip.was), clean(slip.now), book.language)
    if readings is not Readings.NONE and token.kind is TokenKind.WORD and book.reads(token):
        if not whole and len(starts := _starts(token, readings)) > 1:
            return _parted(run, token, starts, readings)
        run |= _reading(token, readings) | ({"o": True} if whole else {})
    return (run if len(run) > 1 else str(run["t"]),)


def _starts(token: Token, readings: Readings) -> tuple[int, ...]:
    """Return where the parts of a word begin that are written apart, each with its reading above it."""
    shape = token.word.shape
    if readings is Readings.ZHUYIN_BESIDE or not len(shape) == len(token.text) == len(token.pinyin):
        return ()
    return (0, *(at for at, sign in enumerate(shape) if at and sign in (NAME, WORD)))


def _parted(
    run: dict[str, Any], token: Token, starts: Sequence[int], readings: Readings
) -> tuple[dict[str, Any], ...]:
    """Return a word as its parts, in one link where it is one."""
    style = {key: run[key] for key in ("s", "c") if key in run}
    parts = []
    for start, end in pairwise((*starts, len(token.text))):
        reading = (
            " ".join(token.zhuyin[start:end])
            if readings.is_zhuyin
            else written(token.pinyin[start:end], token.word.shape[start:end])
        )
        parts.append({"t": run["t"][start:end]} | style | _above(reading, run["t"][start:end], readings))
    if "n" in run:
        parts[-1]["n"] = run["n"]
    if "at" in run:
        parts[0]["at"] = run["at"]
    return ({"parts": parts, "to": run["to"]},) if "to" in run else tuple(parts)


def _reading(token: Token, readings: Readings) -> dict[str, Any]:
    syllables = token.zhuyin if readings.is_zhuyin else token.pinyin
    if not syllables or len(token.text) > _BOX:  # a box cannot be broken
        return {}
    if readings is Readings.ZHUYIN_BESIDE:
        return _beside(token, syllables)
    reading = " ".join(syllables) if readings.is_zhuyin else token.word.written
    return _above(reading, token.text, readings)


def _above(reading: str, text: str, readings: Readings) -> dict[str, Any]:
    condensed = ZHUYIN_WIDTH if readings is Readings.ZHUYIN else 1.0
    width = width_of(reading) * condensed
    return {"r": reading, "w": round(word_width(text), 3), "rw": round(width, 4)}


def _beside(token: Token, syllables: Sequence[str]) -> dict[str, Any]:
    """Return the syllables that stand beside the characters, each as its letters and its tone."""
    if len(syllables) != len(token.text):  # there are letters in it
        return {}
    tones = ("".join(sign for sign in syllable if sign in _TONES) for syllable in syllables)
    letters = (syllable.strip(_TONES) for syllable in syllables)
    return {"r": list(zip(letters, tones, strict=True)), "w": len(token.text), "rw": 0}


def _kept_together(runs: Iterable[Run]) -> Iterator[Run]:
    """Put punctuation that may not start or end a line to the word beside it."""
    opening = ""
    last: dict[str, Any] | None = None
    for run in runs:
        if isinstance(run, str) and run and run in _OPENING:
            opening, last = opening + run, None
        elif isinstance(run, dict):
            last = run | ({"pre": opening} if opening else {})
            opening = ""
            yield last
        elif last is not None and isinstance(run, str) and _closes(run):
            last["post"] = last.get("post", "") + run
        else:
            if opening:
                yield opening
            opening, last = "", None
            yield run
    if opening:
        yield opening


def _closes(run: str) -> bool:
    return bool(run) and not run[0].isalnum() and not run[0].isspace() and run[0] not in _OPENING


def _merged(runs: Iterable[Run]) -> Iterator[Run]:
    """Join neighbouring plain runs."""
    for plain, group in groupby(runs, key=lambda run: isinstance(run, str)):
        if plain:
            yield "".join(str(run) for run in group)
        else:
            yield from group


def english(text: str, terms: Sequence[tuple[int, TermEntry]]) -> list[Run]:
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
        if text[at : at + 1] == _DASH and len(match[0]) <= _KEPT:
            run, at = {"parts": [run, _DASH], "b": True}, at + 1
        elif _MEASURE.fullmatch(match[0]):
            run |= {"b": True}
        runs.append(run)
    return [run for run in (*runs, *_unbroken(clean(text[at:]))) if run]


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
