from dataclasses import replace
from typing import Any

import pytest

from app.annotate.model import AnnotatedUnit, Quantity
from app.export.pdf import runs
from app.export.pdf.book import Book
from app.export.pdf.options import Readings
from app.export.pdf.run import numbered
from app.lexicon.termbase import Category, TermEntry
from app.text.article import Span, UnitKind
from app.translate.unit import UnitEnglish
from tests.support.articles import LIST, MEMORY, annotated, sign, word


def as_read(unit: AnnotatedUnit, book: Book, readings: Readings) -> Any:
    return runs.as_read(unit, book, readings)


def test_punctuation_stays_in_the_box_of_its_word():
    unit = annotated(
        UnitKind.PARAGRAPH,
        word("他", "tā"),
        sign("「"),
        word("放行", "fàng xíng"),
        sign("」"),
        sign("。"),
        sign("「"),
        sign("CPU"),
    )
    first, second, rest = as_read(unit, Book(), Readings.PINYIN)
    assert (first["t"], first["r"]) == ("他", "tā")
    assert (second["pre"], second["t"], second["post"]) == ("「", "放行", [{"t": "」", "half": True}, "。"])
    assert rest == "「CPU"


def test_word_and_reading_have_widths_of_their_own():
    unit = annotated(UnitKind.PARAGRAPH, word("闖", "chuǎng"), word("以及", "yǐ jí"))
    narrow, wide = as_read(unit, Book(), Readings.PINYIN)
    assert narrow["w"] == 1
    assert narrow["rw"] > 2
    assert wide["w"] == 2
    assert wide["rw"] < 4


@pytest.mark.parametrize(("which", "read"), [("all", 2), ("unknown", 1), ("terms", 0)])
def test_readings_stand_above_the_words_that_were_chosen(which, read):
    unit = annotated(UnitKind.PARAGRAPH, word("闖", "chuǎng"), word("以及", "yǐ jí"))
    made = as_read(unit, Book(which, frozenset({"以及"})), Readings.PINYIN)
    assert sum("r" in run for run in made if isinstance(run, dict)) == read


@pytest.mark.parametrize(
    ("readings", "read"),
    [(Readings.PINYIN, "fēngzhuāng"), (Readings.ZHUYIN_BESIDE, [("ㄈㄥ", ""), ("ㄓㄨㄤ", "")])],
)
def test_chinese_of_a_word_with_letters_has_its_reading(readings, read):
    unit = annotated(UnitKind.PARAGRAPH, word("CoWoS封裝", "fēng zhuāng", term=LIST))
    (made,) = as_read(unit, Book(), readings)
    letters, chinese = made["parts"]
    assert letters["t"] == "CoWoS"
    assert "r" not in letters
    assert (chinese["t"], chinese["r"]) == ("封裝", read)


def test_signs_within_a_word_stay_with_its_pieces():
    unit = annotated(UnitKind.PARAGRAPH, word("“馬斯克·李”", "mǎ sī kè lǐ"))
    first, second = as_read(unit, Book(), Readings.PINYIN)
    assert (first["pre"], first["t"], first["post"]) == ("“", "馬斯克", "·")
    assert (second["t"], second["post"]) == ("李", "”")


def test_number_of_a_term_stays_with_its_unit():
    unit = annotated(UnitKind.PARAGRAPH, word("7奈米", "nài mǐ", term=LIST))
    (made,) = as_read(unit, Book(), Readings.PINYIN)
    assert made["b"]
    assert [part["t"] for part in made["parts"]] == ["7", "奈米"]


def test_amount_of_several_words_is_one_note():
    unit = annotated(
        UnitKind.PARAGRAPH,
        word("三億美元", "sān yì měi yuán", shape="w.w."),
        amount=("三億美元", "US$300 million"),
    )
    book = Book()
    (amount,) = as_read(unit, book, Readings.PINYIN)
    assert amount["to"] == "jingdu:note/0"
    assert [part["r"] for part in amount["parts"]] == ["sānyì", "měiyuán"]
    assert book.notes[0][1] == "三億美元 · US$300 million"


@pytest.mark.parametrize(
    ("amount", "whole"), [("15 倍", True), ("3月份", True), ("2025年12月", False), ("三成", False)]
)
def test_short_amount_is_not_torn(amount, whole):
    unit = annotated(UnitKind.PARAGRAPH, word(amount), amount=(amount, "an amount"))
    (made,) = as_read(unit, Book(), Readings.NONE)
    assert ("b" in made["parts"][0]) is whole


def test_term_of_a_number_and_its_unit_is_not_torn():
    unit = annotated(UnitKind.PARAGRAPH, word("到"), word("7奈米", term=MEMORY), word("為止"))
    before, gap, term, after = as_read(unit, Book(), Readings.NONE)
    assert (before, gap, term["t"], term["b"], after) == ("到", {"h": 0.25}, "7奈米", True, "為止")


def test_whole_amount_is_set_off_from_the_word_before_it():
    unit = annotated(UnitKind.PARAGRAPH, word("到"), word("15倍"), amount=("15倍", "15 times"))
    before, gap, amount = as_read(unit, Book(), Readings.NONE)
    assert (before, gap, amount["parts"][0]["t"]) == ("到", {"h": 0.25}, "15倍")


def test_number_is_not_torn_from_the_unit_that_has_a_reading():
    unit = annotated(
        UnitKind.PARAGRAPH,
        word("2025"),
        word("年", "nián"),
        word("12"),
        word("個月", "gè yuè"),
        word("後", "hòu"),
    )
    amount = Quantity(Span(0, 10), "2025年12個月後", "date", "after")
    unit = replace(unit, quantities=(amount,), quantity_at=dict.fromkeys(range(5), 0))
    (made,) = as_read(unit, Book(), Readings.PINYIN)
    year, months, after = made["parts"]
    assert [part["t"] for part in year["parts"]] == ["2025", "年"]
    assert [part["t"] for part in months["parts"]] == ["12", "個月"]
    assert year["b"] and months["b"]
    assert (after["t"], after["n"]) == ("後", 1)


def test_amount_within_a_term_is_found_where_the_term_is():
    term = TermEntry("node", Category.PROCESS, "7奈米製程", "7纳米工艺", "7-nanometer process")
    unit = annotated(UnitKind.PARAGRAPH, word("7奈米製程", term=term), amount=("7奈米製程", "7 nm"))
    book = Book()
    as_read(unit, book, Readings.NONE)
    book.overview.add(unit, UnitEnglish(()))
    (amount,) = book.overview.page()["amounts"]["shown"]
    assert amount["at"] == ["jingdu:term/0"]


def test_slip_of_a_term_says_both():
    unit = annotated(UnitKind.PARAGRAPH, word("實體清單", term=LIST), was=("實體青單", "實體清單"))
    book = Book()
    as_read(unit, book, Readings.NONE)
    assert "實體青單 → 實體清單" in book.notes[0][1]
    assert "Entity List" in book.notes[0][1]


def test_readings_are_written_by_words_and_zhuyin_by_syllables():
    unit = annotated(UnitKind.PARAGRAPH, word("商務部", "shāng wù bù", shape="N.."), word("良率", "liáng lǜ"))
    (ministry, rate) = runs.as_read(unit, Book(), Readings.PINYIN)
    assert isinstance(ministry, dict) and isinstance(rate, dict)
    assert (ministry["r"], rate["r"]) == ("Shāngwùbù", "liánglǜ")
    (ministry, _) = runs.as_read(unit, Book(), Readings.ZHUYIN)
    assert isinstance(ministry, dict) and ministry["r"] == "ㄕㄤ ㄨˋ ㄅㄨˋ"


def test_a_second_note_keeps_the_number_of_the_first():
    assert numbered("十億", 2) == {"t": "十億", "n": 2}
    assert numbered({"t": "十億", "n": 1}, 2) == {"t": "十億", "n": "1,2"}
