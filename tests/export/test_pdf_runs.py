from dataclasses import replace
from string import ascii_letters, digits
from typing import Any

import pytest

from app import paths
from app.annotate.model import AnnotatedUnit, Quantity
from app.export.pdf import runs
from app.export.pdf.glossary import Glossary
from app.export.pdf.glossary_order import ordered
from app.export.pdf.options import Order, Readings
from app.export.pdf.runs import Book, numbered
from app.export.pdf.wording import clean, width_of, word_width
from app.lexicon.termbase import Category, TermEntry
from app.text.article import Span, UnitKind
from app.translate.unit import UnitEnglish
from tests.support.articles import LIST, MEMORY, YIELD, annotated, sign, word


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


def test_english_names_are_found_whole_and_longest_first():
    memory = TermEntry("memory", Category.MEMORY, "記憶體", "内存", "memory")
    found = runs.english("HBM, a High-Bandwidth Memory; memories, immemory.", ((0, memory), (1, MEMORY)))
    marked = [(run["t"], run["to"]) for run in found if isinstance(run, dict)]
    assert marked == [("HBM", "jingdu:term/1"), ("High-Bandwidth Memory", "jingdu:term/1")]
    assert "".join(run if isinstance(run, str) else run["t"] for run in found).endswith("immemory.")


def test_glossary_goes_by_syllable_then_tone():
    words = (("西安", "xī ān"), ("先", "xiān"), ("系", "xì"), ("西", "xī"))
    glossary = Glossary()
    for head, reading in words:
        term = TermEntry(head, Category.TRADE, head, head, "x", reading=reading)
        token = annotated(UnitKind.PARAGRAPH, word(head, reading, term=term)).tokens[0]
        glossary.number(term, token)
    assert [
        glossary.entries[number].term.tw for number in ordered(glossary.entries, Order.PINYIN)[0].numbers
    ] == ["西", "系", "西安", "先"]


def test_reading_keeps_the_latin_part_of_a_headword():
    term = TermEntry(
        "euv", Category.EQUIPMENT, "EUV曝光機", "EUV光刻机", "EUV scanner", reading="pù guāng jī"
    )
    token = annotated(UnitKind.PARAGRAPH, word("EUV曝光機", term=term)).tokens[0]
    glossary = Glossary()
    glossary.number(term, token)
    assert glossary.entries[0].headline == "EUV曝光機 EUV光刻机 · EUV pùguāngjī · EUV scanner"


def test_keywords_are_the_terms_used_most():
    glossary = Glossary()
    for term in (LIST, YIELD, YIELD):
        glossary.number(term, annotated(UnitKind.PARAGRAPH, word(term.tw, "x", term=term)).tokens[0])
    assert glossary.keywords == ["yield", "Entity List"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a\x00b\x1bc\ufeff\ud800\uffff", "abc"),
        ("甲\r\n乙\u2028丙\r丁", "甲\n乙\n丙\n丁"),
        ("甲\t乙", "甲 乙"),
        ("x" * 30, f"{'x' * 12}\u200b{'x' * 12}\u200b{'x' * 6}"),
        ("short words stay as they are", "short words stay as they are"),
    ],
)
def test_text_is_made_fit_to_be_set(text, wanted):
    assert clean(text) == wanted


def test_readings_are_written_by_words_and_zhuyin_by_syllables():
    unit = annotated(UnitKind.PARAGRAPH, word("商務部", "shāng wù bù", shape="N.."), word("良率", "liáng lǜ"))
    (ministry, rate) = runs.as_read(unit, Book(), Readings.PINYIN)
    assert isinstance(ministry, dict) and isinstance(rate, dict)
    assert (ministry["r"], rate["r"]) == ("Shāngwùbù", "liánglǜ")
    (ministry, _) = runs.as_read(unit, Book(), Readings.ZHUYIN)
    assert isinstance(ministry, dict) and ministry["r"] == "ㄕㄤ ㄨˋ ㄅㄨˋ"


@pytest.mark.parametrize(("text", "wanted"), [("半導體", 3), ("“自主”", 4)])
def test_han_signs_fill_their_square(text, wanted):
    assert word_width(text) == wanted


def test_latin_letters_keep_their_distance():
    assert word_width("CoWoS封裝") > 2 + width_of("CoWoS")


def test_widths_are_those_of_the_typeface():
    from fontTools.ttLib import TTCollection

    faces = TTCollection(str(paths.font())).fonts
    face = next(one for one in faces if one["name"].getDebugName(4) == "Noto Sans CJK KR")
    names, advances, em = face.getBestCmap(), face["hmtx"], face["head"].unitsPerEm
    signs = f"{ascii_letters}{digits} '-·ˊˇˋ˙ㄅㄩāǎüǚ"
    assert [(one, round(width_of(one) * em)) for one in signs] == [
        (one, advances[names[ord(one)]][0]) for one in signs
    ]


def test_a_second_note_keeps_the_number_of_the_first():
    assert numbered("十億", 2) == {"t": "十億", "n": 2}
    assert numbered({"t": "十億", "n": 1}, 2) == {"t": "十億", "n": "1,2"}


def test_tone_marks_take_no_width():
    assert width_of("guǎn") == width_of("guan")


@pytest.mark.parametrize(
    ("head", "reading", "wanted", "zhuyin"),
    [
        ("SK海力士", "hǎi lì shì", "SK Hǎilìshì", "SK ㄏㄞˇ ㄌㄧˋ ㄕˋ"),
        ("臻鼎-KY", "zhēn dǐng", "Zhēndǐng-KY", "ㄓㄣ ㄉㄧㄥˇ -KY"),
        ("唐納·川普", "táng nà chuān pǔ", "Tángnà Chuānpǔ", "ㄊㄤˊ ㄋㄚˋ ㄔㄨㄢ ㄆㄨˇ"),
        ("鳴泉電子", "míng quán diàn zǐ", "Míngquán Diànzǐ", "ㄇㄧㄥˊ ㄑㄩㄢˊ ㄉㄧㄢˋ ㄗˇ"),
    ],
)
def test_names_in_the_glossary_have_capitals(head, reading, wanted, zhuyin):
    term = TermEntry("name", Category.COMPANIES, head, head, "Name", reading=reading)
    glossary = Glossary()
    glossary.number(term, annotated(UnitKind.PARAGRAPH, word(head, term=term)).tokens[0])
    (entry,) = glossary.entries
    assert (entry.written, entry.zhuyin) == (wanted, zhuyin)


def test_range_of_numbers_is_not_broken():
    assert runs.english("Some 30–40% of non-US sales", ()) == [
        "Some ",
        {"t": "30–40%", "b": True},
        " of ",
        {"t": "non-US", "b": True},
        " sales",
    ]
    assert runs.english("", ()) == [""]


def test_dash_stays_with_the_word_before_it():
    memory = TermEntry("memory", Category.MEMORY, "記憶體", "内存", "memory")
    made: Any = runs.english("memory—and a word—too", ((0, memory),))
    first, rest, word, end = made
    assert [part if isinstance(part, str) else part["t"] for part in first["parts"]] == ["memory", "—"]
    assert (rest, word, end) == ("and a ", {"t": "word—", "b": True}, "too")
