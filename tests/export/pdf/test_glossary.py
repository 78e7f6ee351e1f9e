import pytest

from app.export.pdf.glossary import Glossary
from app.export.pdf.glossary_order import ordered
from app.export.pdf.options import Order
from app.lexicon.termbase import Category, TermEntry
from app.text.article import UnitKind
from tests.support.articles import LIST, YIELD, annotated, word


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
