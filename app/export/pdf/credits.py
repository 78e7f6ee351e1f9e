"""Where the English of an article came from, in the words of the page."""

from app.export.pdf.wording import clean
from app.translate.unit import EnglishSentence, Origin, UnitEnglish

_ORIGINS = {
    Origin.MEMORY: "Translation memory",
    Origin.ARGOS: "Argos",
    Origin.LIBRETRANSLATE: "Server",
    Origin.GLOSS: "Word-for-word gloss",
}
_PACK = "Reading pack"


def credits_of(unit: UnitEnglish) -> tuple[str, ...]:
    """Return the sources of a unit's English, each once: people by name, engines with their version."""
    told = (credit_of(sentence) for sentence in unit.sentences if sentence.text.strip())
    return tuple(dict.fromkeys(filter(None, told)))


def credit_of(sentence: EnglishSentence) -> str:
    """Return the source of a sentence, empty where it has none."""
    name = _PACK if sentence.from_pack else _ORIGINS.get(sentence.origin, "")
    if sentence.origin is Origin.GLOSS or not sentence.credit:
        return name
    credit = clean(sentence.credit)
    return credit if credit.casefold().startswith(name.casefold()) else f"{name} · {credit}"
