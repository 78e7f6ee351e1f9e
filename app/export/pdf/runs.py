"""A unit's Chinese as runs: stretches of plain text, and words with a line below or a reading above."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import Any

from app.annotate.model import AnnotatedUnit, Quantity, Token, TokenKind
from app.annotate.slip_senses import reason
from app.export.pdf import look
from app.export.pdf.book import Book
from app.export.pdf.joined_runs import OPENING, kept_together, merged, set_off, with_units
from app.export.pdf.options import Readings
from app.export.pdf.places import TERM
from app.export.pdf.run import Run, numbered
from app.export.pdf.tight import tightened
from app.export.pdf.wording import clean, width_of, word_width
from app.lexicon.listed import HAN, HAN_RUN
from app.lexicon.orthography import NAME, WORD, written
from app.text.article import UnitKind
from app.text.english_quotes import curly
from app.text.full_width import full_width

ZHUYIN_WIDTH = 0.64  # of their height: condensed, so that a syllable fits above its character
_BOX = 12  # characters of the longest word that has a reading
_COUNT = re.compile("[0-9][0-9.]{0,4} ?[\u3400-\u9fff]{1,2}")
_PIECE = re.compile(rf"{HAN_RUN.pattern}|(?:(?!{HAN.pattern}).)+", re.DOTALL)
_TONES = "ˊˇˋ˙"


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
            runs.append(_amount(list(merged(words)), shown, quantity, book if notes else None))
    if chosen and at < chosen[-1].end:
        runs.append(clean(text[at : chosen[-1].end]))
    made = list(set_off(merged(runs))) if unread else with_units(merged(kept_together(runs)))
    return made if simplified else list(tightened(made))


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
    parts: list[Run] = [_whole_amount(word) | lined for word in words]
    amount: dict[str, Any] = {"parts": parts}
    if book and quantity.english:
        amount["to"] = book.note(look.AMOUNT, f"{shown} · {quantity.english}")
        book.overview.found(quantity, amount["to"])
        if parts and (number := book.apparatus.amount(shown, quantity)):
            parts[-1] = numbered(parts[-1], number)
    amount["parts"] = with_units(parts)
    return amount


def _whole_amount(word: Run) -> dict[str, Any]:
    """Return a word of an amount; a number and a short unit behind it are not broken apart."""
    if isinstance(word, dict):
        return word
    return {"t": word, "b": True} if _COUNT.fullmatch(word) else {"t": word}


def _word(
    token: Token, text: str, book: Book, readings: Readings, *, with_slip: bool, whole: bool
) -> tuple[Run, ...]:
    run: dict[str, Any] = {"t": clean(text)}
    if whole and 1 < len(text) <= _BOX:
        run["b"] = True
    if token.term:
        number = book.glossary.number(token.term, token)
        run |= {"s": "term", "c": look.colour_of(token.term.category), "to": f"{TERM}{number}"}
        if readings is Readings.NONE and _COUNT.fullmatch(text):
            run["b"] = True
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
        if not whole and (pieces := _mixed(run["t"], token, readings)):
            return _linked(run, pieces)
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
    parts = []
    for start, end in pairwise((*starts, len(token.text))):
        text = run["t"][start:end]
        parts.append({"t": text} | _stretch(token, slice(start, end), text, readings))
    return _linked(run, parts)


def _mixed(text: str, token: Token, readings: Readings) -> list[dict[str, Any]]:
    """Return the pieces of a word that is not all Chinese, where those that are have the syllables."""
    pieces = _PIECE.findall(text) if len(token.pinyin) != len(text) else ()
    if len(pieces) < 2 or sum(len(piece) for piece in pieces if HAN.match(piece)) != len(token.pinyin):
        return []
    parts: list[dict[str, Any]] = []
    at, before = 0, ""
    for piece in pieces:
        if HAN.match(piece):
            part = {"t": piece} | _stretch(token, slice(at, at + len(piece)), piece, readings)
            parts.append(part | ({"pre": before} if before else {}))
            at, before = at + len(piece), ""
        elif piece in OPENING:
            before = piece
        elif parts and not piece[0].isalnum() and not piece[0].isspace():  # it does not begin a line
            parts[-1]["post"] = piece.rstrip()
            parts.extend({"t": rest} for rest in (piece[len(piece.rstrip()) :],) if rest)
        else:
            parts.append({"t": piece})
    return parts


def _stretch(token: Token, syllables: slice, text: str, readings: Readings) -> dict[str, Any]:
    """Return the reading of some characters of a word, by the numbers of their syllables."""
    if readings is Readings.ZHUYIN_BESIDE:
        return _beside(text, token.zhuyin[syllables])
    if readings.is_zhuyin:
        return _above(" ".join(token.zhuyin[syllables]), text, readings)
    return _above(written(token.pinyin[syllables], token.word.shape[syllables]), text, readings)


def _linked(run: dict[str, Any], parts: list[dict[str, Any]]) -> tuple[dict[str, Any], ...]:
    """Return the parts of a word with its line and note, in one link where it is one."""
    style = {key: run[key] for key in ("s", "c") if key in run}
    parts = [part | style for part in parts]
    if "n" in run:
        parts[-1]["n"] = run["n"]
    if "at" in run:
        parts[0]["at"] = run["at"]
    if "to" not in run:
        return tuple(parts)
    unbroken = {"b": True} if _COUNT.fullmatch(run["t"]) else {}
    return ({"parts": parts, "to": run["to"]} | unbroken,)


def _reading(token: Token, readings: Readings) -> dict[str, Any]:
    syllables = token.zhuyin if readings.is_zhuyin else token.pinyin
    if not syllables or len(token.text) > _BOX:  # a box cannot be broken
        return {}
    if readings is Readings.ZHUYIN_BESIDE:
        return _beside(token.text, syllables)
    reading = " ".join(syllables) if readings.is_zhuyin else token.word.written
    return _above(reading, token.text, readings)


def _above(reading: str, text: str, readings: Readings) -> dict[str, Any]:
    condensed = ZHUYIN_WIDTH if readings is Readings.ZHUYIN else 1.0
    width = width_of(reading) * condensed
    return {"r": reading, "w": round(word_width(text), 3), "rw": round(width, 4)}


def _beside(text: str, syllables: Sequence[str]) -> dict[str, Any]:
    """Return the syllables that stand beside the characters, each as its letters and its tone."""
    if len(syllables) != len(text):  # there are letters in it
        return {}
    tones = ("".join(sign for sign in syllable if sign in _TONES) for syllable in syllables)
    letters = (syllable.strip(_TONES) for syllable in syllables)
    return {"r": list(zip(letters, tones, strict=True)), "w": len(text), "rw": 0}
