"""Annotation against a plain script, against cutting alone, and over lengths of text."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from statistics import median
from typing import Any

from app.annotate.model import AnnotatedUnit
from app.lexicon import script
from tests.bench import child, jingdu, plain, text, timing
from tests.bench.table import Table, ratio

_ROUNDS = 3
_SIZES = {1_000: 9, 10_000: 5, 100_000: 3, 1_000_000: 1}  # characters: rounds
_WARM = "Libraries and dictionaries are loaded before the clock starts; Jingdu knows no word of the text yet."


def annotation() -> Table:
    """Measure characters a second with all outputs read."""
    article, paragraphs = text.article(), text.paragraphs()
    plain_run = plain.script()
    makers: Mapping[str, Callable[[], timing.Run]] = {
        "Jingdu": lambda: jingdu.annotating(article),
        "Jingdu, read token by token": lambda: jingdu.annotating(article, read=jingdu.read_tokens),
        "plain script": lambda: partial(plain_run, paragraphs),
        "plain script, readings kept by word": lambda: partial(plain.keeping_script(), paragraphs),
    }
    found = timing.medians(makers, _ROUNDS)
    first = child.module("first")
    found["Jingdu, first article of a process"] = median(child.answer(first) for _ in range(_ROUNDS))
    rows = [(name, _rate(taken), ratio(found["plain script"], taken)) for name, taken in found.items()]
    return Table(
        "annotation: Jingdu with all outputs read (tokens, pinyin, zhuyin, Simplified, terms, slips, "
        "amounts) against jieba.cut + pypinyin by word (pinyin, zhuyin) + OpenCC t2s, on 100,000 characters",
        ("", "characters/s", "speed ÷ plain script"),
        rows,
        (
            text.says(),
            _WARM,
            "Outputs are read by the columns of a unit, as the JSON export reads them; token by token:",
            "an object each, as for the window and the PDF. First article: patterns are compiled within.",
            f"Medians of {_ROUNDS} runs in turn.",
        ),
    )


def scale() -> Table:
    """Measure the cost of a character at several lengths."""
    costs = {size: _costs(size, rounds) for size, rounds in _SIZES.items()}
    usual = sum(costs[text.SIZE])
    rows = [
        (f"{size:,}", *map(_micro, (*cost, sum(cost))), ratio(sum(cost), usual))
        for size, cost in costs.items()
    ]
    return Table(
        "scale: cost of one character at growing lengths, against the cost at 100,000 characters",
        ("characters", "cutting into units", "annotating", "both", "÷ cost at 100,000"),
        rows,
        (
            text.says(),
            _WARM,
            "A longer text has fewer new words for its length, most of all where its sentences come again.",
            f"Medians of {', '.join(map(str, _SIZES.values()))} runs.",
        ),
    )


def cutting() -> Table:
    """Measure annotation against segmentation alone."""
    import rjieba

    article = text.article()
    simplified = tuple(map(script.simplify, text.paragraphs()))
    segmenter = rjieba.Jieba()
    segmenter.cut("晶片。")
    known = jingdu.fresh()
    jingdu.read_all(known.article(article))
    makers = {
        "rjieba.cut": lambda: lambda: _cut(segmenter, simplified),
        "Jingdu, words new": lambda: jingdu.annotating(article),
        "Jingdu, words known": lambda: lambda: jingdu.read_all(known.article(article)),
        "Jingdu, words known, units alone": lambda: (
            lambda: sum(len(unit.words) for unit in known.article(article))
        ),
    }
    found = timing.medians(makers, 5)
    rows = [(name, _rate(taken), ratio(taken, found["rjieba.cut"])) for name, taken in found.items()]
    return Table(
        "cutting: the whole annotation against rjieba.cut alone, on 100,000 characters (rjieba: Simplified)",
        ("", "characters/s", "time ÷ rjieba.cut"),
        rows,
        (
            text.says(),
            "Words known: a second article with the same annotator. Units alone: annotated, the result not "
            "read token by token, as cutting's is not. Medians of 5 runs in turn.",
        ),
    )


def _units(annotated: Iterable[AnnotatedUnit]) -> int:
    return sum(len(unit.words) for unit in annotated)


def _costs(size: int, rounds: int) -> tuple[float, float]:
    """Return the seconds a character of cutting into units, and of annotating them."""
    from app.text.load import article_from_text

    prose, article = text.prose(size), text.article(size)
    makers = {
        "units": lambda: lambda: article_from_text(prose, "prose"),
        "annotation": lambda: jingdu.annotating(article),
    }
    found = timing.medians(makers, rounds)
    return found["units"] / len(prose), found["annotation"] / len(prose)


def _cut(segmenter: Any, paragraphs: Sequence[str]) -> int:
    return sum(len(segmenter.cut(paragraph)) for paragraph in paragraphs)


def _rate(seconds: float) -> str:
    return f"{text.SIZE / seconds:,.0f}"


def _micro(seconds: float) -> str:
    return f"{1e6 * seconds:.2f} µs"
