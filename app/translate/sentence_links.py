"""Which stretch of a sentence's English renders which stretch of its unit, by all that is known."""

from collections.abc import Iterable

from app.annotate.model import AnnotatedUnit
from app.translate.check import Finding, check_sentence, links_of, name_links
from app.translate.unit import EnglishSentence, Link, Origin


def is_translated(sentence: EnglishSentence) -> bool:
    """Tell whether a sentence is a translation, not a gloss."""
    return sentence.origin not in (Origin.GLOSS, Origin.NONE)


def findings_of(unit: AnnotatedUnit, sentence: EnglishSentence) -> tuple[Finding, ...]:
    """Return what became of the terms and amounts of a translated sentence; nothing for a gloss."""
    if not is_translated(sentence):
        return ()
    return check_sentence(unit, unit.unit.sentences[sentence.index], sentence.text)


def sentence_links(
    unit: AnnotatedUnit, sentence: EnglishSentence, findings: Iterable[Finding]
) -> tuple[Link, ...]:
    """Return the links of a sentence: terms, amounts, names, then the model's where these are silent."""
    if sentence.origin is Origin.GLOSS:  # made word by word, so nothing can clash
        return sentence.links
    known = list(links_of(findings))
    others = list(sentence.links)
    if is_translated(sentence):
        span = unit.unit.sentences[sentence.index]
        others = [*name_links(unit, span, sentence.text), *others]
    for link in others:
        if not any(link.meets_in_chinese(other) or link.meets_in_english(other) for other in known):
            known.append(link)
    return tuple(sorted(known, key=lambda link: link.english_start))
