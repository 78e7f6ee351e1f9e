"""The English of a row as sentences, whose runs know the Chinese words that they render."""

from collections.abc import Iterator

from app.annotate.model import AnnotatedUnit
from app.export.content.chinese import Reader
from app.export.content.model import Mark, Piece, Run, Sentence
from app.export.content.wording import fit, origin_of
from app.text.article import Span
from app.translate.sentence_links import findings_of, sentence_links
from app.translate.unit import EnglishSentence, Link, Origin, UnitEnglish


def sentences_of(unit: AnnotatedUnit, english: UnitEnglish, reader: Reader) -> tuple[Sentence, ...]:
    """Return the sentences that have English."""
    return tuple(
        Sentence(
            tuple(_runs(unit, sentence, reader)),
            origin_of(sentence),
            sentence.origin is Origin.GLOSS,
            fit(sentence.doubt),
        )
        for sentence in english.sentences
        if sentence.text.strip()
    )


def _runs(unit: AnnotatedUnit, sentence: EnglishSentence, reader: Reader) -> Iterator[Run]:
    at = 0
    for link in sentence_links(unit, sentence, findings_of(unit, sentence)):
        start, end = link.english_start, link.english_end
        if not at <= start < end <= len(sentence.text):
            continue
        if start > at:
            yield Run((Piece(fit(sentence.text[at:start])),))
        yield _linked(unit, link, fit(sentence.text[start:end]), reader)
        at = end
    if at < len(sentence.text):
        yield Run((Piece(fit(sentence.text[at:])),))


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
