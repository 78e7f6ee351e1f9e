"""Finding similar sentences in a large memory, against a plain scan by difflib."""

import random
import tempfile
from functools import partial
from pathlib import Path

from app.text.sentences import split_sentences
from app.translate.entry import Entry
from app.translate.memory import key_of
from app.translate.store import MemoryStore
from app.translate.unit import State
from tests.bench import text, timing
from tests.bench.table import Table, milliseconds, ratio

SIZE = 100_000
_ASKED = 5  # sentences looked up a run
_ROUNDS = 3
_MINIMUM, _LIMIT = 0.7, 5


def similar() -> Table:
    """Measure a look-up by both ways."""
    sources = made_up(SIZE)
    asked = random.Random(7).sample(sources, _ASKED)
    with tempfile.TemporaryDirectory() as folder:
        store = MemoryStore(Path(folder) / "memory.sqlite3")
        store.merge(Entry(key_of(one), one, "A sentence.", State.FINAL) for one in sources)
        store.similar(asked[0])  # reads the keys, once until something changes
        runs = {
            "Jingdu": partial(_each, store.similar, asked),
            "difflib scan": partial(_each, partial(_scan, [key_of(one) for one in sources]), asked),
        }
        found = timing.medians({name: partial(_ready, run) for name, run in runs.items()}, _ROUNDS)
        store.close()
    plain = found["difflib scan"]
    rows = [(name, milliseconds(taken / _ASKED), ratio(plain, taken)) for name, taken in found.items()]
    return Table(
        f"similar: the {_LIMIT} sentences most like one in a memory of {SIZE:,}, at least {_MINIMUM:.0%} "
        "alike, against difflib.SequenceMatcher with its quick bounds over all",
        ("", "a look-up", "speed ÷ difflib scan"),
        rows,
        (
            "Sentences of the bench text, each with two to eight characters changed.",
            f"Jingdu counts edits by code points (RapidFuzz). Medians of {_ROUNDS} runs in turn, {_ASKED} "
            "look-ups each.",
        ),
    )


def made_up(count: int) -> list[str]:
    """Return sentences of the text with some characters drawn at random."""
    draw = random.Random(count)
    prose = text.prose()
    signs = sorted({sign for sign in prose if "\u4e00" <= sign <= "\u9fff"})
    known = sorted({span.of(prose) for span in split_sentences(prose) if len(span.of(prose)) > 5})
    made: dict[str, None] = {}
    while len(made) < count:
        one = list(draw.choice(known))
        for _ in range(draw.randint(2, 8)):
            one[draw.randrange(len(one))] = draw.choice(signs)
        made["".join(one)] = None
    return list(made)


def _scan(keys: list[str], sentence: str) -> list[tuple[float, str]]:
    """Do what a script would: compare with every key, the cheap bounds first."""
    from difflib import SequenceMatcher

    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(key_of(sentence))
    found: list[tuple[float, str]] = []
    for key in keys:
        matcher.set_seq1(key)
        if matcher.real_quick_ratio() >= _MINIMUM and matcher.quick_ratio() >= _MINIMUM:
            score = matcher.ratio()
            if score >= _MINIMUM:
                found.append((score, key))
    return sorted(found, reverse=True)[:_LIMIT]


def _each(look_up, sentences) -> None:
    for sentence in sentences:
        look_up(sentence)


def _ready(run: timing.Run) -> timing.Run:
    return run
