"""Which sentence of a row is meant, and where its English stands."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from app.lexicon.listed import HAN
from app.text.article import Span, UnitKind
from app.translate.similar import Part
from app.translate.unit import EnglishSentence, State
from app.ui.reader.rowlayout import RowLayout
from app.ui.reader.rows import RowContent, RowSource

PAD = 10  # from the sides of the editor to its text
TOP = 4  # from its upper edge, which lies close below the line before


@dataclass(frozen=True, slots=True)
class Shown:
    """A similar sentence as the editor shows it."""

    head: str
    parts: tuple[Part, ...]
    english: str


@dataclass(frozen=True, slots=True)
class Place:
    """A sentence of the article: the row, and its number among the row's sentences."""

    row: int
    index: int


def english_spans(content: RowContent) -> dict[int, Span]:
    """Return where each sentence stands in the row's English, by its number."""
    placed = content.english.placed() if content.english else ()
    return {sentence.index: span for sentence, span in placed}


def english_of(content: RowContent, index: int) -> EnglishSentence | None:
    """Return the English of a sentence, None while it is not there."""
    sentences = content.english.sentences if content.english else ()
    return next((sentence for sentence in sentences if sentence.index == index), None)


def is_approved(sentence: EnglishSentence | None) -> bool:
    """Tell whether a person has written or approved a sentence."""
    return sentence is not None and sentence.state is not State.MACHINE


def sentence_near(layout: RowLayout, point: QPointF) -> int | None:
    """Return the sentence whose English is nearest to a point of the row."""
    spans = english_spans(layout.content)
    if not spans:
        return first_sentence(layout.content)
    found = {
        index: min((_distance(rect, point) for rect in layout.rects("english", [span])), default=(1e9, 1e9))
        for index, span in spans.items()
        if _can_be_edited(layout.content, index)
    }
    return min(found, key=lambda index: found[index]) if found else None


def sentence_at(content: RowContent, offset: int) -> int | None:
    """Return the sentence that holds an offset of the Chinese."""
    index = content.unit.unit.sentence_at(offset)
    return index if index is not None and _can_be_edited(content, index) else None


def first_sentence(content: RowContent) -> int | None:
    """Return the first sentence that has something to translate."""
    every = range(len(content.unit.unit.sentences))
    return next((index for index in every if _can_be_edited(content, index)), None)


def neighbour(rows: RowSource, place: Place, step: int) -> Place | None:
    """Return the next sentence that can be edited, or the one before; page furniture is passed over."""
    row, index = place.row, place.index + step
    while 0 <= row < len(rows):
        content = rows[row]
        count = len(content.unit.unit.sentences)
        while content.kind is not UnitKind.CHROME and 0 <= index < count:
            if _can_be_edited(content, index):
                return Place(row, index)
            index += step
        row += step
        inside = 0 <= row < len(rows)
        index = len(rows[row].unit.unit.sentences) - 1 if inside and step < 0 else 0
    return None


def box_of(layout: RowLayout, index: int) -> QRectF:
    """Return the lines on which a sentence's English stands, from the row's top left."""
    placed = layout.cell("english")
    if placed is None:
        return QRectF()
    span = english_spans(layout.content).get(index)
    rects = layout.rects("english", [span]) if span else []
    whole = QRectF(placed.origin.x(), placed.origin.y(), placed.cell.width, placed.cell.style.pitch)
    if rects:
        whole.setTop(min(rect.top() for rect in rects))
        whole.setBottom(max(rect.bottom() for rect in rects))
    return whole


def _can_be_edited(content: RowContent, index: int) -> bool:
    unit = content.unit.unit
    return bool(HAN.search(unit.sentences[index].of(unit.text)))


def _distance(rect: QRectF, point: QPointF) -> tuple[float, float]:
    """Return how far a point is from a box: lines count first, then what is beside."""
    down = max(rect.top() - point.y(), point.y() - rect.bottom(), 0.0)
    across = max(rect.left() - point.x(), point.x() - rect.right(), 0.0)
    return down, across
