"""Whatever is compiled ahead of its use is not compiled again within a frame."""

import re

import pytest

from app import engine
from app.annotate import quantity_patterns
from app.annotate.pipeline import Annotator
from app.annotate.slip_rules import slip_rules
from app.annotate.words import WordBook
from app.lexicon import polyphones
from app.lexicon.readings import Readings
from app.lexicon.word_shapes import WordShapes
from app.text.load import article_from_text

_TEXT = "他還是長期看著銀行的行長，為了投資30億美元重新調整產能，得在2025年1月前說了算。限製令只是開始。"


def test_after_the_preparation_no_pattern_is_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = sum(1 for _ in engine.annotator().prepare())
    assert steps > 500
    assert engine.annotator().article(article_from_text("晶片。", "x"))[0].words  # opens what it reads

    def refuse(*_: object) -> None:
        raise AssertionError("compiled within a frame")

    with monkeypatch.context() as patch:
        patch.setattr(re, "compile", refuse)
        unit = engine.annotator().article(article_from_text(_TEXT, "x"))[0]
        assert unit.quantities and all(token.pinyin is not None for token in unit.tokens)


def test_what_is_prepared_is_compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def prepare() -> None:
        for _ in (*quantity_patterns.prepare(), *polyphones.load().prepare(), *slip_rules().prepare()):
            pass

    def refuse(*_: object) -> None:
        raise AssertionError("compiled again")

    prepare()
    monkeypatch.setattr(re, "compile", refuse)
    prepare()


def test_common_words_and_terms_are_known_ahead_with_their_readings(monkeypatch: pytest.MonkeyPatch) -> None:
    annotator = Annotator(engine.annotator().lexicon)
    for _ in annotator.prepare():
        pass

    def refuse(*_: object) -> None:
        raise AssertionError("looked up within a frame")

    for source in (WordBook, Readings, WordShapes):
        for name in {"make", "read", "of", "reading_of", "shape_of"} & set(dir(source)):
            monkeypatch.setattr(source, name, refuse)
    unit = annotator.article(article_from_text("公司的光罩與光阻", "x"))[0]
    written = [word.written for word in unit.words]
    assert "gōngsī" in written and "guāngzhào" in written
