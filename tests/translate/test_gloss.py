"""The gloss: terms, amounts, structure words, the sense that fits, and an English line."""

import pytest

from app.annotate.model import AnnotatedUnit
from app.lexicon.termbase import Category
from app.translate.gloss import gloss_sentence
from tests.translate.makers import SmallDictionary, annotated, term

_TERMS = {
    "實體清單": term("實體清單", "Entity List"),
    "台積電": term("台積電", "TSMC", Category.COMPANIES),
    "三星": term("三星", "Samsung", Category.COMPANIES),
}


def _gloss(words: str, dictionary: SmallDictionary, **amounts: str) -> str:
    unit = annotated(words, _TERMS, amounts)
    return gloss_sentence(unit, unit.unit.sentences[0], dictionary).text


@pytest.mark.parametrize(
    ("words", "english"),
    [
        ("這|是|新|的|限制|。", "This is new restriction."),
        ("官員|將|限制|出口|。", "Official will restrict export."),
        ("官員|將|台積電|列入|實體清單|。", "Official puts TSMC on Entity List."),  # 將 marks the object here
        ("台積電|的|晶圓|廠", "TSMC’s wafer factory"),
        ("嚴厲|的|限制", "Severe restriction"),
        ("我們|的|市場|和|他|的|公司", "Our market and his company"),
        ("三星|、|台積電|等|企業", "Samsung, TSMC and other companies"),
        ("在|美國|的|壓力|下|，|談判|開始|了|。", "Under the U.S.’s pressure, talks began."),
        ("限制|生效|後|，|官員|告訴|他們|。", "After restriction takes effect, official tells them."),
        ("他|說|：|「|好|！|」", "He says: “good!”"),
        ('他|說|"|好|"|。', "He says “good”."),
        ("官員|沒有|談判|，|也|沒有|市場|。", "Official did not negotiate, also has no market."),
        ("他|盯|著|市場", "He watches attentively market"),
        ("一|座|晶圓|廠", "One wafer factory"),
        ("一套|規則", "A set of rules"),
        ("公司|被|收購", "Company was acquired"),
        ("台灣|的|公司", "Taiwan’s company"),
    ],
)
def test_sentences(words: str, english: str, dictionary: SmallDictionary) -> None:
    assert _gloss(words, dictionary) == english


@pytest.mark.parametrize(
    ("words", "amounts", "english"),
    [
        ("前|官員|告訴|他們|。", {}, "Former official tells them."),
        ("第|61|號|官員", {}, "No. 61 official"),
        ("問|：|好|？", {}, "Q: good?"),
        ("兩國|官員", {"兩國": "two"}, "Two countries official"),
        ("實體清單|（|Entity List|）|生效", {}, "Entity List takes effect"),
        ("官員|21|:|47|官員", {}, "Official 21:47 official"),
    ],
)
def test_posts_ordinals_and_what_is_said_twice(
    words: str, amounts: dict[str, str], english: str, dictionary: SmallDictionary
) -> None:
    assert _gloss(words, dictionary, **amounts) == english


def test_an_amount_is_said_once_however_many_tokens_it_has(dictionary: SmallDictionary) -> None:
    unit = annotated("投資|830億美元|。", amounts={"830億美元": "US$83 billion"})
    two = annotated("投資|830億|美元|。")
    split = AnnotatedUnit(
        two.unit, two.repaired, two.simplified, two.words, two.starts, (), unit.quantities, {}, {1: 0, 2: 0}
    )
    assert gloss_sentence(unit, unit.unit.sentences[0], dictionary).text == "Invest US$83 billion."
    assert gloss_sentence(split, unit.unit.sentences[0], dictionary).text == "Invest US$83 billion."


def test_what_is_latin_stays_as_it_is(dictionary: SmallDictionary) -> None:
    assert _gloss("iPhone|和|CoWoS|的|市場", dictionary) == "iPhone and CoWoS market"


def test_a_surname_is_taken_only_where_nothing_else_is(dictionary: SmallDictionary) -> None:
    assert _gloss("高|限制", dictionary).startswith("High ")


def test_a_variant_gives_way_to_the_entry_it_refers_to(dictionary: SmallDictionary) -> None:
    assert _gloss("廠|在|台灣", dictionary) == "Factory in Taiwan"


def test_an_unknown_compound_is_glossed_by_its_parts(dictionary: SmallDictionary) -> None:
    assert _gloss("晶圓廠", dictionary) == "Wafer factory"


@pytest.mark.parametrize("words", ["的", "了|。", "畫餅", "㐀㐁", "……"])
def test_nothing_is_ever_left_empty(words: str, dictionary: SmallDictionary) -> None:
    assert _gloss(words, dictionary)


def test_brackets_and_titles_get_english_marks(dictionary: SmallDictionary) -> None:
    assert _gloss("《|限制|》|（|官員|）", dictionary) == "‘Restrict’ (official)"


def test_every_stretch_of_a_gloss_knows_its_word(dictionary: SmallDictionary) -> None:
    unit = annotated(
        "他|說|，|嚴厲|的|限制|對|台積電|的|市場|值|830億美元|。", _TERMS, {"830億美元": "US$83 billion"}
    )
    gloss = gloss_sentence(unit, unit.unit.sentences[0], dictionary)
    pairs = {
        unit.unit.text[link.start : link.end]: gloss.text[link.english_start : link.english_end]
        for link in gloss.links
    }
    assert pairs["台積電"] == "TSMC" and pairs["830億美元"] == "US$83 billion" and pairs["他"] == "He"
    assert pairs["嚴厲"].lower() == "severe" and "，" not in pairs
