"""Where a term's English stands in an English sentence, whatever its number and capitals."""

import re
from functools import lru_cache

from app.lexicon.termbase import TermEntry
from app.text.article import Span

_GAP = r"(?:\s+|\s?[-–‑]\s?)"
_BRACKET = re.compile(r"\s*\([^)]*\)")
_LATIN = re.compile(r"[A-Za-z0-9]")
_IRREGULAR = {"foundry": "foundries", "die": "dice", "leaf": "leaves", "half": "halves"}
_SMALL = frozenset(("a", "an", "the", "of", "and", "for", "to", "in", "on", "by"))


def find_term(entry: TermEntry, text: str, wording: str = "") -> tuple[Span, ...]:
    """Return where a sentence has the term's English, a variant, its abbreviation or its wording."""
    found = [Span(*match.span()) for match in _pattern(entry, wording).finditer(text)]
    return tuple(found)


@lru_cache(maxsize=4096)
def _pattern(entry: TermEntry, wording: str) -> re.Pattern[str]:
    latin = [form for form in (entry.abbr, wording, *entry.forms) if form and form.isascii()]
    names = [entry.en, *entry.en_variants, *latin]
    plain = [_BRACKET.sub("", name).strip() for name in names]
    inside = [part for name in names for part in re.findall(r"\(([^)]+)\)", name)]
    every = dict.fromkeys(name for name in (*names, *plain, *inside) if _LATIN.search(name))
    ordered = sorted(every, key=len, reverse=True)
    return re.compile("|".join(rf"(?<!\w)(?:{_flexible(name)})(?!\w)" for name in ordered) or r"(?!)")


def _flexible(name: str) -> str:
    """Return a pattern for a name with either number, hyphens or spaces, and capitals where they are free.

    A name all in capitals (EUV, HBM) keeps them, lest *it* be taken for IT.
    """
    words = [word for word in re.split(r"[\s\-–‑]+", name) if word]
    return _GAP.join(_word(word, last=i == len(words) - 1) for i, word in enumerate(words))


def _word(word: str, *, last: bool) -> str:
    if sum(map(str.isupper, word)) >= 2 or not word.isalpha():
        return re.escape(word) + ("s?" if last else "")
    return f"(?i:{_numbers(word) if last else re.escape(word)})"


def _numbers(word: str) -> str:
    """Return a pattern for the singular and the plural of a word."""
    low = word.lower()
    if low in _SMALL or len(low) < 3:
        return re.escape(word)
    if low in _IRREGULAR:
        return f"{re.escape(word)}|{_IRREGULAR[low]}"
    if low.endswith("ies"):
        return f"{re.escape(word[:-3])}(?:y|ies)"
    if low.endswith("y") and low[-2] not in "aeiou":
        return f"{re.escape(word[:-1])}(?:y|ies)"
    if low.endswith(("ses", "xes", "zes", "ches", "shes")):
        return f"{re.escape(word[:-2])}(?:es|e)?"
    if low.endswith(("s", "x", "z", "ch", "sh")):
        stem = word[:-1] if low.endswith("s") and not low.endswith("ss") else word
        return f"{re.escape(stem)}(?:s|es)?"
    return f"{re.escape(word)}(?:s|es)?"
