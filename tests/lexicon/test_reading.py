"""Syllables: parsing both spellings, tone marks after ISO 7098, zhuyin."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lexicon.reading import NEUTRAL, Syllable, parse_syllable, parse_syllables


@pytest.mark.parametrize(
    ("written", "pinyin", "zhuyin"),
    [
        ("xian4", "xiàn", "ㄒㄧㄢˋ"),
        ("lu:e4", "lüè", "ㄌㄩㄝˋ"),
        ("nü3", "nǚ", "ㄋㄩˇ"),
        ("nv3", "nǚ", "ㄋㄩˇ"),
        ("de5", "de", "˙ㄉㄜ"),
        ("r5", "er", "˙ㄦ"),
        ("zhi1", "zhī", "ㄓ"),
        ("si4", "sì", "ㄙˋ"),
        ("ju2", "jú", "ㄐㄩˊ"),
        ("xue2", "xué", "ㄒㄩㄝˊ"),
        ("yuan2", "yuán", "ㄩㄢˊ"),
        ("wei1", "wēi", "ㄨㄟ"),
        ("dui4", "duì", "ㄉㄨㄟˋ"),
        ("liu2", "liú", "ㄌㄧㄡˊ"),
        ("weng1", "wēng", "ㄨㄥ"),
        ("xiong1", "xiōng", "ㄒㄩㄥ"),
        ("gui3", "guǐ", "ㄍㄨㄟˇ"),
        ("ng4", "ǹg", "ㄫˋ"),
        ("Tai2", "tái", "ㄊㄞˊ"),
    ],
)
def test_numbered_pinyin(written: str, pinyin: str, zhuyin: str) -> None:
    syllable = parse_syllable(written)
    assert syllable and (syllable.pinyin, syllable.zhuyin) == (pinyin, zhuyin)


@pytest.mark.parametrize(
    ("pinyin", "syllable"),
    [
        ("lǜ", Syllable("lü", 4)),
        ("zhǎng", Syllable("zhang", 3)),
        ("me", Syllable("me", NEUTRAL)),
        ("ér", Syllable("er", 2)),
    ],
)
def test_marked_pinyin(pinyin: str, syllable: Syllable) -> None:
    assert parse_syllable(pinyin) == syllable
    assert syllable.pinyin == pinyin


@pytest.mark.parametrize("written", ["", "4", "xx5", "bcd1", "半", "xi'an", "x1y2"])
def test_what_is_no_syllable(written: str) -> None:
    assert parse_syllable(written) is None


def test_a_line_with_one_fault_is_refused_whole() -> None:
    assert parse_syllables("xiàn zhì") == (Syllable("xian", 4), Syllable("zhi", 4))
    assert parse_syllables("xiàn ???") is None


@given(st.sampled_from(["lüe", "zhuang", "er", "xiu", "hui", "nü", "yao", "ai"]), st.integers(1, 4))
def test_the_marked_form_reads_back(letters: str, tone: int) -> None:
    syllable = Syllable(letters, tone)
    assert parse_syllable(syllable.pinyin) == syllable
