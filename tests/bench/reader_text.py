"""The articles that the reader is measured with, and English of a natural length for their rows."""

import random
from functools import lru_cache

from app import engine
from app.text.article import Span
from app.text.load import article_from_text
from app.translate.gloss import gloss_sentence
from app.translate.unit import EnglishSentence, Link, Origin, UnitEnglish
from app.ui.reader.rows import RowSource
from tests.bench import text as prose

KINDS = {"prose": "prose", "many": "5,401 distinct characters in random order"}


def text(kind: str, size: int) -> str:
    """Return an article: prose, or the first level of Big5 shuffled, in sentences and paragraphs."""
    return prose.prose(size) if kind == "prose" else _shuffled(size)


def _shuffled(size: int) -> str:
    order = random.Random(size)
    signs = [_big5(lead, trail) for lead in range(0xA4, 0xC7) for trail in _TRAILS]
    signs = [sign for sign in signs if sign]
    made, length = list[str](), 0
    while length < size:
        clauses = ("".join(order.choices(signs, k=order.randint(6, 14))) for _ in range(12))
        line = "".join(c + ("。" if i % 3 == 2 else ",") for i, c in enumerate(clauses))
        made.append(line.replace(",", "\uff0c") + "\n")
        length += len(made[-1])
    return "".join(made)[:size]


_TRAILS = (*range(0x40, 0x7F), *range(0xA1, 0xFF))


def _big5(lead: int, trail: int) -> str:
    return bytes((lead, trail)).decode("big5", "ignore")


def fill(rows: RowSource) -> None:
    """Give every row English: the gloss of each sentence, glossed once however often it comes."""
    for row, unit in enumerate(rows.article.article.units):
        sentences = [_english(i, span.of(unit.text), span) for i, span in enumerate(unit.sentences)]
        rows.english[row] = UnitEnglish(tuple(sentences))


def warm() -> None:
    """Gloss every sentence of the prose, so that no measurement counts it."""
    for sentence in prose.sentences():
        _gloss(sentence)


def _english(index: int, source: str, span: Span) -> EnglishSentence:
    said, links = _gloss(source if source in _known() else _one(source))
    moved = tuple(
        Link(x.start + span.start, x.end + span.start, x.english_start, x.english_end)
        for x in links
        if x.end <= len(span)
    )
    return EnglishSentence(index, said, Origin.GLOSS, links=moved)


def _one(source: str) -> str:
    """Return a sentence of the prose that stands for one that makes no sense."""
    return prose.sentences()[sum(map(ord, source[:8])) % 200]


@lru_cache(maxsize=4_000)
def _gloss(source: str) -> tuple[str, tuple[Link, ...]]:
    unit = engine.annotator().article(article_from_text(source, "sentence"))[0]
    made = gloss_sentence(unit, Span(0, len(unit.unit.text)), engine.annotator().lexicon.dictionary)
    return made.text, made.links


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return frozenset(prose.sentences())
