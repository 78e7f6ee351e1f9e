"""Text that any file can hold, and the words that files say of their own."""

import re

from app.annotate.model import Word
from app.export.pdf.options import Column, Readings
from app.lexicon.termbase import TermEntry
from app.text.english_quotes import curly
from app.translate.store import YOU
from app.translate.unit import EnglishSentence, Origin

LANGUAGES = {Column.TRADITIONAL: "zh-Hant-TW", Column.SIMPLIFIED: "zh-Hans-CN", Column.ENGLISH: "en"}
# What XML 1.0 cannot hold, and what no reader shows.
_UNFIT = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]")
_LINE_END = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def fit(text: str) -> str:
    """Return the text without what files cannot hold; every line ends in LF."""
    if text.isprintable():
        return text
    return _LINE_END.sub("\n", _UNFIT.sub("", text)).replace("\t", " ")


def printed(text: str) -> str:
    """Return English of the program's own that any file can hold, with the quotation marks of print."""
    return curly(fit(text))


def sources_of(term: TermEntry) -> str:
    """Return when the note on a term was true, and where its figures are from."""
    dated = f"as of {term.as_of}" if term.as_of else ""
    return " · ".join(printed(part) for part in (dated, *term.sources) if part)


def reading_of(word: Word | None, readings: Readings) -> str:
    """Return a word's reading as it stands above it, empty where there is none."""
    if word is None or readings is Readings.NONE:
        return ""
    return word.written if readings is Readings.PINYIN else " ".join(word.zhuyin)


def origin_of(sentence: EnglishSentence) -> str:
    """Return where an English sentence came from, for people who have only the file."""
    credit = fit(sentence.credit)
    if sentence.from_pack:
        return f"Reading pack by {credit}" if credit else "Reading pack"
    if sentence.origin is Origin.MEMORY:
        by = "the reader" if credit == YOU else credit
        return f"Translated by {by}" if by else "Translation memory"
    if sentence.origin in (Origin.ARGOS, Origin.LIBRETRANSLATE):
        return f"Machine translation: {credit or sentence.origin.value.capitalize()}"
    return "Word-for-word gloss" if sentence.origin is Origin.GLOSS else ""
