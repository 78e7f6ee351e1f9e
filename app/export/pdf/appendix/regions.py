"""The words of an article that have another form in Taiwan than on the Mainland."""

from collections import Counter
from collections.abc import Iterator, Set
from functools import cache
from typing import Any

from app.annotate.model import Word
from app.export.pdf.appendix.gleanings import Gleanings, words_of
from app.export.pdf.glossary import Glossary, GlossaryEntry
from app.export.pdf.glossary_order import key_of
from app.export.pdf.options import Order
from app.export.pdf.wording import clean
from app.lexicon import script
from app.lexicon.dictionary import Dictionary
from app.lexicon.glosses import clean_sense
from app.lexicon.regions import RegionalForms, Regions
from app.lexicon.termbase import Category, Termbase, TermEntry

_SENSES = 2
_LONG = 4  # letters of a word that tells one sense from another


def regional_rows(glossary: Glossary, gleanings: Gleanings, order: Order) -> list[dict[str, Any]]:
    """Return a row for each word: its forms, its English, how often it is used, its term's number."""
    key = key_of(order)
    rows = [*_terms(glossary, gleanings), *_words(gleanings)]
    return [row for _, row in sorted(rows, key=lambda pair: key(pair[0]))]


def _terms(glossary: Glossary, gleanings: Gleanings) -> Iterator[tuple[GlossaryEntry, dict[str, Any]]]:
    regions = Regions(Termbase(entry.term for entry in glossary.entries))
    uses: Counter[str] = Counter()
    for word, count in gleanings.words.items():
        if word.term:
            uses[word.term.id] += count
    for number, entry in enumerate(glossary.entries):
        forms = regions.variants(entry.term.cn, entry.term.tw)
        if forms and _differ(forms):
            yield entry, _row(forms, entry.english, uses[entry.term.id]) | {"term": number}


def _words(gleanings: Gleanings) -> Iterator[tuple[GlossaryEntry, dict[str, Any]]]:
    regions = Regions(Termbase(()))
    uses: Counter[RegionalForms] = Counter()
    first: dict[RegionalForms, Word] = {}
    for word, count in gleanings.words.items():
        forms = None if word.term else regions.variants(word.simplified, word.text)
        if forms and _differ(forms):
            uses[forms] += count
            first.setdefault(forms, word)
    for forms, word in first.items():
        tw, english = forms.taiwan[0], _senses(word, gleanings.english)
        pinyin = " ".join(word.pinyin)
        entry = GlossaryEntry(TermEntry(tw, Category.TRADE, tw, forms.mainland[0], english or tw), pinyin)
        yield entry, _row(forms, english, uses[forms])


def _differ(forms: RegionalForms) -> bool:
    """Tell whether it is not Hong Kong alone that has another word."""
    taiwan = {script.simplify(form) for form in forms.taiwan}
    return bool(taiwan and forms.mainland) and not taiwan.issuperset(forms.mainland)


def _row(forms: RegionalForms, english: str, uses: int) -> dict[str, Any]:
    return {
        "taiwan": _list(forms.taiwan),
        "mainland": _list(forms.mainland),
        "hongkong": _list(forms.hongkong),
        "english": clean(english),
        "uses": uses,
    }


def _senses(word: Word, used: Set[str]) -> str:
    """Return the senses of a word that the article's English has, else the first of its senses."""
    entries = sorted(_dictionary().lookup(word.simplified), key=lambda entry: entry.traditional != word.text)
    senses = [cleaned for entry in entries[:1] for sense in entry.senses if (cleaned := clean_sense(sense))]
    meant = [sense for sense in senses if any(len(one) >= _LONG and one in used for one in words_of(sense))]
    return "; ".join(list(dict.fromkeys(meant or senses))[:_SENSES]) or word.english or ""


@cache
def _dictionary() -> Dictionary:
    return Dictionary()


def _list(forms: tuple[str, ...]) -> str:
    return clean("、".join(forms))
