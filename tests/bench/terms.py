"""What matching terms costs: no termbase, the built-in one, and a large one."""

import random
from functools import partial

from app.lexicon import termbase
from app.lexicon.termbase import Category, Termbase, TermEntry
from tests.bench import jingdu, text, timing
from tests.bench.table import Table, milliseconds, ratio

LARGE = 7_000
_ROUNDS = 3


def terms() -> Table:
    """Measure annotation and loading with three termbases."""
    built_in = termbase.load()
    bases = {
        "no terms": Termbase(()),
        f"built-in ({len(built_in):,} entries, {len(built_in.keys):,} forms)": built_in,
        f"built-in and made-up ({LARGE:,} entries)": Termbase(
            (*built_in.entries.values(), *made_up(LARGE - len(built_in)))
        ),
    }
    article = text.article()
    annotating = {name: partial(jingdu.annotating, article, base) for name, base in bases.items()}
    making = {name: partial(_making, base) for name, base in bases.items()}
    annotated, loaded = timing.medians(annotating, _ROUNDS), timing.medians(making, _ROUNDS)
    first, first_load = annotated["no terms"], loaded["no terms"]
    rows = [
        (name, milliseconds(annotated[name]), ratio(annotated[name], first), milliseconds(loaded[name]),
         ratio(loaded[name], first_load))
        for name in bases
    ]  # fmt: skip
    return Table(
        "terms: annotating 100,000 characters, and making an annotator ready, with and without terms",
        ("", "annotating", "÷ no terms", "making ready", "÷ no terms"),
        rows,
        (text.says(), "Making ready: filling the segmenter and building the automaton; no files are read.",
         f"Medians of {_ROUNDS} runs in turn."),
    )  # fmt: skip


def _making(terms: Termbase) -> timing.Run:
    return partial(jingdu.fresh, terms)


def made_up(count: int) -> tuple[TermEntry, ...]:
    """Return entries of two to six characters drawn at random from the text."""
    draw = random.Random(count)
    signs = sorted({sign for sign in text.prose() if "\u4e00" <= sign <= "\u9fff"})
    forms: set[str] = set()
    while len(forms) < count:
        forms.add("".join(draw.choices(signs, k=draw.randint(2, 6))))
    return tuple(
        TermEntry(f"made-up-{i}", Category.DEVICES, form, form, f"term {i}")
        for i, form in enumerate(sorted(forms))
    )
