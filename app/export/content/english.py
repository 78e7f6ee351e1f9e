"""The English of a row as sentences, whose runs know the Chinese words that they render."""

from collections.abc import Iterable, Iterator

from app.annotate.model import AnnotatedUnit
from app.export.content.chinese import Reader
from app.export.content.model import Mark, Piece, Run, Sentence
from app.export.content.wording import fit, origin_of
from app.lexicon.listed import HAN
from app.text.article import Span
from app.translate.check import Finding, losses
from app.translate.sentence_links import findings_of, sentence_links
from app.translate.unit import EnglishSentence, Link, Origin, State, UnitEnglish


def sentences_of(unit: AnnotatedUnit, english: UnitEnglish, reader: Reader) -> tuple[Sentence, ...]:
    """Return the sentences that have English."""
    return tuple(_sentence(unit, said, reader) for said in english.sentences if said.text.strip())


def _sentence(unit: AnnotatedUnit, said: EnglishSentence, reader: Reader) -> Sentence:
    spans = unit.unit.sentences
    if said.index >= len(spans):  # the article was cut otherwise when it was translated
        return Sentence((Run((Piece(fit(said.text)),)),), origin_of(said), said.origin is Origin.GLOSS)
    findings = findings_of(unit, said)
    runs = tuple(_runs(unit, said, sentence_links(unit, said, findings), reader))
    if not HAN.search(spans[said.index].of(unit.unit.text)):
        return Sentence(runs, "")  # it was English already
    return Sentence(runs, origin_of(said), said.origin is Origin.GLOSS, fit(_doubt(said, findings)))


def _doubt(said: EnglishSentence, findings: Iterable[Finding]) -> str:
    """Return why a machine's sentence may be wrong, and what of its source it lacks."""
    if said.state is not State.MACHINE or said.origin is Origin.MEMORY:
        return said.doubt
    lost = losses(findings)
    return " · ".join(filter(None, (said.doubt, lost and f"Not kept: {lost}")))


def _runs(unit: AnnotatedUnit, said: EnglishSentence, links: Iterable[Link], reader: Reader) -> Iterator[Run]:
    at = 0
    for link in links:
        start, end = link.english_start, link.english_end
        if not at <= start < end <= len(said.text):
            continue
        if start > at:
            yield Run((Piece(fit(said.text[at:start])),))
        yield _linked(unit, link, fit(said.text[start:end]), reader)
        at = end
    if at < len(said.text):
        yield Run((Piece(fit(said.text[at:])),))


def _linked(unit: AnnotatedUnit, link: Link, text: str, reader: Reader) -> Run:
    """Return the run of a stretch that renders some words; it is a term or an amount where they are."""
    tokens = unit.tokens_of(Span(link.start, link.end))
    piece = Piece(text, tuple(token.index for token in tokens))
    for token in tokens:
        if token.term and token.span == Span(link.start, link.end):
            return Run((piece,), Mark.TERM, reader.glossary.number(token.term, token))
    amounts = {token.quantity for token in tokens}
    index = amounts.pop() if len(amounts) == 1 else None
    note = reader.notes.amount(index) if index is not None else None
    return Run((piece,), Mark.AMOUNT, note=note) if note is not None else Run((piece,))
