"""What of an article's English is the reader's to share."""

import pytest

from app import engine
from app.errors import PackError
from app.lexicon.corrections import CorrectionSet
from app.text.structure import parse_article
from app.translate.memory import Remembered
from app.translate.pack_export import Imprint, make_pack, reviewed, shareable
from app.translate.pack_file import fingerprint
from app.translate.unit import EnglishSentence, Origin, State, UnitEnglish
from tests.support.packs import ENGLISH, FIRST, SECOND, TEXT


class _Others:
    """A memory of what packs say."""

    def __init__(self, said=None):
        self._said = said or {}

    def find(self, sentence):
        return self._said.get(fingerprint(sentence))


def _shared(*sentences, others=None):
    article = engine.annotator().article(parse_article(TEXT))
    return shareable(article, {1: UnitEnglish(sentences)}, _Others(others))


def _first(text=ENGLISH[FIRST], origin=Origin.MEMORY, credit="", state=State.REVIEWED):
    return EnglishSentence(0, text, origin, credit, state)


def test_reviewed_sentences_and_a_machines_are_told_apart():
    found = _shared(_first(), EnglishSentence(1, "He is not used.", Origin.ARGOS, "Argos"))
    assert {mark: known.state for mark, known in found.items()} == {
        fingerprint(FIRST): State.REVIEWED,
        fingerprint(SECOND): State.MACHINE,
    }
    assert list(reviewed(found)) == [fingerprint(FIRST)]


@pytest.mark.parametrize("sentence", [
    _first(origin=Origin.GLOSS), _first(origin=Origin.NONE), _first(text=" "),
    _first(text=f"Untranslated: {FIRST}"), _first(text="港口的灯塔换了新灯。"),
])  # fmt: skip
def test_what_is_no_translation_is_not_shared(sentence):
    assert _shared(sentence) == {}


def test_what_a_pack_said_is_its_authors_to_share():
    said = {fingerprint(FIRST): Remembered(ENGLISH[FIRST], "Lin Yun", State.REVIEWED)}
    assert _shared(_first(credit="Lin Yun"), others=said) == {}
    assert len(_shared(_first(text="A lamp, new.", credit="you"), others=said)) == 1


def test_a_pack_needs_something_in_it():
    article = engine.annotator().article(parse_article(TEXT))
    with pytest.raises(PackError, match="no English of yours"):
        make_pack(article, {}, CorrectionSet(), Imprint("Lin Yun", "CC0 1.0", "2026-05-01"))


def test_line_breaks_in_english_become_spaces():
    (known,) = _shared(_first(text="The harbor\nlighthouse.")).values()
    assert known.english == "The harbor lighthouse."
