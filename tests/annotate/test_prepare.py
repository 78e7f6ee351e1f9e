"""Whatever is compiled ahead of its use is not compiled again within a frame."""

import re

import pytest

from app import engine
from app.lexicon import polyphones
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


def test_preparing_twice_costs_nothing() -> None:
    head = next(h for h in polyphones.load()._heads.values() if h.rules)
    list(head.prepare())
    before = dict(head._compiled)
    list(head.prepare())
    assert head._compiled == before and all(head._compiled[key] is before[key] for key in before)
