"""The termbase seen through the engine: its Chinese notes are clean, its terms stand whole."""

import pytest

from app import engine
from app.lexicon import script, termbase
from app.lexicon.termbase import TermEntry
from app.text.article import Span, Unit, UnitKind

ENTRIES = tuple(termbase.load().entries.values())


def _annotated(text: str):
    return engine.annotator().unit(Unit(0, UnitKind.PARAGRAPH, Span(0, len(text)), text, ()))


def test_the_notes_raise_hardly_a_false_alarm() -> None:
    alarms = [
        f"{entry.id}: {slip.was}→{slip.now}" for entry in ENTRIES for slip in _annotated(entry.note_zh).slips
    ]
    assert len(alarms) <= 3, alarms


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.id)
def test_each_term_is_found_in_both_wordings(entry: TermEntry) -> None:
    for form in (entry.tw, entry.cn):
        text = f"「{form}」"
        found = [token for token in _annotated(text).tokens if token.term]
        assert [(token.text, token.term.id) for token in found if token.term] == [(form, entry.id)]
        assert found[0].simplified == script.simplify(form)
