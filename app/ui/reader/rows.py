"""What the rows of the parallel view show: units, their annotation and their English."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter

from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit
from app.text.article import Span, UnitKind
from app.translate.check import Finding, check_unit
from app.translate.sentence_links import findings_of, is_translated, sentence_links
from app.translate.unit import EnglishSentence, Link, State, UnitEnglish
from app.ui.reader.english_rows import EnglishRows

_TEXT = attrgetter("text")

Notes = Callable[[AnnotatedUnit, UnitEnglish], tuple[str, ...]]  # what persons have noted on the sentences


def no_notes(unit: AnnotatedUnit, english: UnitEnglish) -> tuple[str, ...]:
    """Find no note."""
    return ()


@dataclass(frozen=True)
class RowContent:
    """One row: a unit's annotation, and its English once it is there."""

    unit: AnnotatedUnit
    english: UnitEnglish | None
    find_notes: Notes = no_notes

    @property
    def kind(self) -> UnitKind:
        """What the unit is in its page."""
        return self.unit.unit.kind

    @cached_property
    def english_text(self) -> str:
        """The English of the unit as one paragraph, empty while it is not there."""
        return self.english.text if self.english else ""

    @cached_property
    def notes(self) -> tuple[str, ...]:
        """The notes on the sentences of the English."""
        return self.find_notes(self.unit, self.english) if self.english else ()

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Which stretch of the row's English renders which stretch of the unit."""
        return tuple(link for sentence, span in self._sentences for link in self._links(sentence, span.start))

    @cached_property
    def lost(self) -> tuple[Finding, ...]:
        """The terms and amounts that a machine's English has not kept."""
        machine = (s for s, _ in self._sentences if s.state is State.MACHINE and is_translated(s))
        return tuple(found for s in machine for found in self._findings[s.index] if not found.kept)

    @cached_property
    def marked(self) -> tuple[Span, ...]:
        """The stretches of the row's English that stand for a term or an amount."""
        unit = self.unit
        amounts = [quantity.span for quantity in unit.quantities]
        terms = [token.span for token in unit.tokens if token.term]
        wanted = {*terms, *amounts}
        return tuple(
            Span(link.english_start, link.english_end)
            for link in self.links
            if Span(link.start, link.end) in wanted
        )

    def token_for(self, offset: int) -> int | None:
        """Return the token that a character of the English stands for, None where nobody can tell."""
        found = (link for link in self.links if link.english_start <= offset < link.english_end)
        token = next((self.unit.token_at(link.start) for link in found), None)
        return token.index if token else None

    @cached_property
    def doubtful(self) -> tuple[Span, ...]:
        """The stretches of the row's English that may well be wrong."""
        return tuple(span for sentence, span in self._sentences if sentence.doubt)

    def english_spans(self, index: int) -> tuple[Span, ...]:
        """Return where a token stands in the English; nothing rather than a guess."""
        token = self.unit.tokens[index]
        whole = self.unit.quantities[token.quantity].span if token.quantity is not None else token.span
        return tuple(
            Span(link.english_start, link.english_end)
            for link in self.links
            if whole.start < link.end and link.start < whole.end
        )

    @cached_property
    def _sentences(self) -> tuple[tuple[EnglishSentence, Span], ...]:
        """The sentences that have English, with their place in the row's English."""
        return tuple(self.english.placed()) if self.english else ()

    @cached_property
    def _findings(self) -> dict[int, tuple[Finding, ...]]:
        """The findings of each translated sentence."""
        return {
            sentence.index: findings_of(self.unit, sentence)
            for sentence, _ in self._sentences
            if is_translated(sentence)
        }

    def _links(self, sentence: EnglishSentence, at: int) -> list[Link]:
        """Return the links of a sentence, by offsets in the row's English."""
        links = sentence_links(self.unit, sentence, self._findings.get(sentence.index, ()))
        return [Link(x.start, x.end, x.english_start + at, x.english_end + at) for x in links]


class RowSource:
    """The rows of an article; English arrives unit by unit."""

    def __init__(self, article: AnnotatedArticle) -> None:
        self.article = article
        self.english = EnglishRows()
        self._sizes = list(map(len, map(_TEXT, article.article.units)))
        self.find_notes: Notes = no_notes
        self.shown = range(8)  # the rows in sight; set by the view, read by the thread that translates

    def __len__(self) -> int:
        return len(self.article)

    def __getitem__(self, row: int) -> RowContent:
        return RowContent(self.article[row], self.english.get(row), self.find_notes)

    def findings(self) -> Iterator[tuple[int, Finding]]:
        """Yield what became of the terms and amounts in each row that has been translated."""
        for row, english in sorted(self.english.items()):
            for _, finding in check_unit(self.article[row], english):
                yield row, finding

    def sizes(self) -> Sequence[int]:
        """Return the characters of each row, without annotating any."""
        return self._sizes
