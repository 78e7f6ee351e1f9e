"""What looks wrong with a model's English, and what does not."""

import pytest

from app.translate.judge import CHINESE, EMPTY, LONG, REPEATS, SHORT, doubt_of

_CHINESE = "美国宣布管制先进芯片的出口，企业担心供应链的风险。"


@pytest.mark.parametrize(
    "english",
    [
        "The United States announced controls on exports of advanced chips; firms fear for supply chains.",
        "Washington limits chip exports, and firms worry about their supply chains in 2025 and 2026.",
    ],
)
def test_a_sound_sentence_raises_no_doubt(english: str) -> None:
    assert doubt_of(_CHINESE, english) == ""


@pytest.mark.parametrize(
    ("english", "doubt"),
    [
        ("", EMPTY),
        ("The US announced 管制 on chips, and companies fear for their supply chains.", CHINESE),
        ("The chip the chip the chip the chip the chip exports.", REPEATS),
        ("Companies fear the supply chain companies fear the supply chain and wait.", REPEATS),
        ("Companies fear nooooooooo supply chain risks after the announcement.", REPEATS),
        ("The US announced.", SHORT),
        ("....", SHORT),
        ("Yes. " + " ".join(f"word{i}" for i in range(80)), LONG),
    ],
)
def test_each_fault_has_its_phrase(english: str, doubt: str) -> None:
    assert doubt_of(_CHINESE, english) == doubt


def test_a_translation_that_hit_the_limit_may_be_cut_short() -> None:
    english = "The United States announced controls on exports of advanced chips and companies"
    assert doubt_of(_CHINESE, english, stopped=True) == SHORT


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("好！", "Good!"),
        ("打印", "Print"),
        ("冲冲冲！", "Go, go, go!"),
        ("涨涨涨涨，快跑快跑快跑！", "Up, up, up, up, run run run!"),
        ("2025年", "2025"),
    ],
)
def test_short_and_repetitive_chinese_may_have_such_english(chinese: str, english: str) -> None:
    assert doubt_of(chinese, english) == ""
