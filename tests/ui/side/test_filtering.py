"""A few letters find a term in either script, by pinyin and by English."""

import pytest

from app.annotate.model import TokenKind, Word
from app.lexicon.reading import Reading, ReadingSource, parse_syllables
from app.lexicon.termbase import Category, TermEntry
from app.ui.side.filtering import Filter

CHIP = TermEntry(
    "chip", Category.DEVICES, "晶片", "芯片", "chip", aliases=("積體電路",),
    en_variants=("integrated circuit",), abbr="IC",
)  # fmt: skip


def _word(text: str, simplified: str, pinyin: str, term: TermEntry | None) -> Word:
    syllables = parse_syllables(pinyin)
    reading = Reading(syllables, ReadingSource.DICTIONARY) if syllables else None
    return Word(text, simplified, TokenKind.WORD, reading, term, term.en if term else None)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("晶片", "chip"),
        ("晶 片", "chip"),
        ("芯片", "芯片"),
        ("积体", "積體電路"),
        ("積體電", "積體電路"),
        ("jingpian", "jīngpiàn"),
        ("jing pian", "jīngpiàn"),
        ("jīngp", "jīngpiàn"),
        ("jing1pian4", "jīngpiàn"),
        ("pian", "jīngpiàn"),
        ("CHIP", "chip"),
        ("ic", "IC"),
        ("circ int", "integrated circuit"),
        ("ingp", None),
        ("jìng", None),
        ("hip", None),
        ("晶圓", None),
        ("!", None),
    ],
)
def test_what_is_typed_finds_the_term_and_says_by_what(typed, reason) -> None:
    assert Filter(typed).reason(_word("晶片", "晶片", "jīng piàn", CHIP)) == reason


@pytest.mark.parametrize("typed", ["lu", "lv", "lü", "lǜ", "lu:4"])
def test_every_way_to_write_u_with_dots_is_understood(typed) -> None:
    word = _word("良率", "良率", "liáng lǜ", None)
    assert Filter(typed).reason(word) == "liánglǜ"


def test_nothing_typed_is_no_filter() -> None:
    assert not Filter("  ")
    assert (
        Filter("dev").names("Devices")
        and not Filter("vic").names("Devices")
        and not Filter("").names("Devices")
    )


@pytest.mark.parametrize("typed", ["shangwu", "Shāngwùbù", "SHANGWUBU", "shang wu", "wubu"])
def test_a_name_is_found_in_any_case_and_shown_with_its_capital(typed) -> None:
    word = _word("商務部", "商务部", "shāng wù bù", None)
    word.shape = "N.."
    assert Filter(typed).reason(word) == "Shāngwùbù"
