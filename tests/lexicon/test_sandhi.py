"""Tone sandhi of 一 and 不: what is said, word by word and across words."""

import pytest

from app.lexicon.reading import parse_syllables
from app.lexicon.sandhi import spoken


def said(*words: str) -> str:
    """Say words given as '一定 yī dìng'."""
    pairs = [word.split(" ", 1) for word in words]
    found = spoken((signs, parse_syllables(written) or ()) for signs, written in pairs)
    return " ".join(syllable.pinyin for word in found for syllable in word)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("一定 yī dìng", "yí dìng"),
        ("一般 yī bān", "yì bān"),
        ("一直 yī zhí", "yì zhí"),
        ("一起 yī qǐ", "yì qǐ"),
        ("不會 bù huì", "bú huì"),
        ("不同 bù tóng", "bù tóng"),
        ("不好 bù hǎo", "bù hǎo"),
        ("進一步 jìn yī bù", "jìn yí bù"),
        ("一百 yī bǎi", "yì bǎi"),
        ("一萬 yī wàn", "yí wàn"),
        ("一心一意 yī xīn yī yì", "yì xīn yí yì"),
    ],
)
def test_inside_a_word(word: str, expected: str) -> None:
    assert said(word) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("不 bù", "是 shì"), "bú shì"),
        (("不 bù", "生產 shēng chǎn"), "bù shēng chǎn"),
        (("一 yī", "片 piàn"), "yí piàn"),
        (("一 yī", "座 zuò", "廠 chǎng"), "yí zuò chǎng"),
        (("一 yī", "家 jiā"), "yì jiā"),
        (("一 yī", "個 ge"), "yí ge"),
        (("豈不 qǐ bù", "是 shì"), "qǐ bú shì"),
    ],
)
def test_across_words(words: tuple[str, ...], expected: str) -> None:
    assert said(*words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("第一 dì yī", "座 zuò"), "dì yī zuò"),
        (("統一 tǒng yī", "規格 guī gé"), "tǒng yī guī gé"),
        (("之一 zhī yī",), "zhī yī"),
        (("一月 yī yuè",), "yī yuè"),
        (("十一 shí yī", "歲 suì"), "shí yī suì"),
        (("二〇一四 èr líng yī sì",), "èr líng yī sì"),
        (("第 dì", "一 yī", "次 cì"), "dì yī cì"),
        (("不 bù",), "bù"),
        (("差不多 chà bu duō",), "chà bu duō"),
        (("看一看 kàn yi kàn",), "kàn yi kàn"),
    ],
)
def test_what_keeps_its_tone(words: tuple[str, ...], expected: str) -> None:
    assert said(*words) == expected


def test_a_character_without_a_syllable_is_refused() -> None:
    with pytest.raises(ValueError, match="one syllable"):
        spoken([("不會", parse_syllables("bù") or ())])
