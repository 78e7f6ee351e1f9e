"""The annotation of units: tokens that tile, spellings as long as the text, and speed on long lines."""

import time

import pytest
from hypothesis import example, given

from app import engine
from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit, TokenKind
from app.annotate.pipeline import _with_terms
from app.lexicon.listed import HAN
from app.text.article import Span, Unit, UnitKind
from app.text.sentences import split_sentences
from app.text.structure import parse_article
from tests.support.texts import PAGE, odd_text


def annotate(text: str) -> AnnotatedUnit:
    unit = Unit(0, UnitKind.PARAGRAPH, Span(0, len(text)), text, split_sentences(text))
    return engine.annotator().unit(unit)


def tokens(text: str) -> list[str]:
    return [token.text for token in annotate(text).tokens]


def test_a_sentence_of_the_field() -> None:
    unit = annotate("美國限製 HBM 出口，金額達830億美元。")
    assert unit.repaired == "美國限制 HBM 出口，金額達830億美元。"
    assert unit.simplified == "美国限制 HBM 出口，金额达830亿美元。"
    by_text = {token.text: token for token in unit.tokens}
    assert by_text["HBM"].term and by_text["HBM"].kind is TokenKind.LATIN
    assert by_text["限製"].pinyin == ("xiàn", "zhì")
    assert by_text["限製"].zhuyin == ("ㄒㄧㄢˋ", "ㄓˋ")
    slip = by_text["限製"].slip
    assert slip and (slip.was, slip.now) == ("限製", "限制")
    assert [by_text[sign].kind for sign in ("，", " ")] == [TokenKind.PUNCTUATION, TokenKind.SPACE]


def test_every_token_of_an_amount_knows_it() -> None:
    unit = annotate("金額達830億美元，另有7%。")
    inside = "".join(token.text for token in unit.tokens if token.quantity == 0)
    assert inside == unit.quantities[0].text == "830億美元"
    assert unit.quantities[0].value == 83_000_000_000
    assert "".join(token.text for token in unit.tokens if token.quantity == 1) == "7%"


def test_a_long_term_is_one_token_even_across_word_bounds() -> None:
    assert "高頻寬記憶體" in tokens("這批高頻寬記憶體缺貨")
    assert "實體清單" in tokens("列入實體清單上的公司")


def test_simplified_text_is_read_as_well() -> None:
    unit = annotate("出口管制与芯片")
    assert unit.repaired == unit.simplified == "出口管制与芯片"
    assert not unit.slips


def test_what_is_no_chinese_has_no_reading() -> None:
    for text in ("hello", "サムスン", "삼성전자", "👩🏽‍💻", "—", "2024", "עברית"):
        assert all(not token.pinyin for token in annotate(text).tokens), text


def test_an_empty_unit_has_no_tokens() -> None:
    unit = annotate("")
    assert (unit.tokens, unit.repaired, unit.token_at(0)) == ((), "", None)


def test_tokens_are_found_by_offset_and_by_span() -> None:
    unit = annotate("美國限制晶片。")
    at_three = unit.token_at(3)
    assert at_three and at_three.text == "限制"
    assert unit.token_at(-1) is None and unit.token_at(7) is None
    assert [token.text for token in unit.tokens_of(Span(2, 6))] == ["限制", "晶片"]


def test_units_are_annotated_when_asked_for() -> None:
    asked: list[int] = []
    article = parse_article(PAGE)

    def watched(unit: Unit) -> AnnotatedUnit:
        asked.append(unit.id)
        return engine.annotator().unit(unit)

    annotated = AnnotatedArticle(article, watched)
    assert len(annotated) == len(article.units) and asked == []
    assert annotated[4].unit is article.units[4]
    assert annotated[4] is annotated[4]
    assert asked == [4]


@given(odd_text)
@example(PAGE)
@example("\ud800製造\udfff")
@example("著\0著")
def test_the_annotation_of_any_text_holds_together(text: str) -> None:
    assert_whole(annotate(text))


def assert_whole(unit: AnnotatedUnit) -> None:
    text = unit.unit.text
    assert len(unit.repaired) == len(unit.simplified) == len(text)
    at = 0
    for index, token in enumerate(unit.tokens):
        assert (token.index, token.start) == (index, at) and token.end > at
        assert token.text == token.span.of(text)
        assert token.simplified == token.span.of(unit.simplified)
        size = len(HAN.findall(token.text))
        assert len(token.pinyin) in (0, size) and len(token.zhuyin) == len(token.pinyin)
        assert (token.slip is None) == (token.text == token.span.of(unit.repaired))
        at = token.end
    assert at == len(text)
    for quantity in unit.quantities:
        assert quantity.text == quantity.span.of(text) != ""
    assert [q.span for q in unit.quantities] == sorted(q.span for q in unit.quantities)


@pytest.mark.parametrize(
    ("line", "length"),
    [
        ("美國限製先進晶片出口，2025年1月生效，金額達830億美元。", 500_000),
        ("半導體", 500_000),  # every word a term
        *((line, 50_000) for line in ("發", "9", "一", "三成", "𠀀", "👩🏽‍💻", "\ud800製", "a ", "。", " ")),
    ],
)
def test_the_cost_of_a_line_without_end_grows_with_its_length_alone(line: str, length: int) -> None:
    text = (line * (length // len(line) + 1))[:length]
    short = min(_seconds(text[: length // 10]) for _ in range(3))
    begun = time.thread_time()
    unit = annotate(text)
    assert time.thread_time() - begun < 40 * short + 0.5  # ten times the text; squared it would be 100
    assert len(unit.repaired) == len(unit.simplified) == length
    assert unit.starts[0] == 0 and unit.starts[-1] < length


@pytest.mark.parametrize(
    ("bounds", "spans", "merged"),
    [
        ([0, 2, 4, 6], [(2, 6)], [0, 2, 6]),
        ([0, 2, 4, 6], [(1, 5)], [0, 1, 5, 6]),
        ([0, 2, 4, 6], [(1, 4), (4, 6)], [0, 1, 4, 6]),
        ([0, 1, 2, 3, 4, 5, 6], [(0, 3), (3, 6)], [0, 3, 6]),
        ([0, 2, 4, 6], [(0, 2)], [0, 2, 4, 6]),
        ([0, 3, 6], [(1, 4)], [0, 1, 4, 6]),
        ([0, 1, 2, 3], [(1, 3)], [0, 1, 3]),
    ],
)
def test_terms_are_merged_into_the_bounds(
    bounds: list[int], spans: list[tuple[int, int]], merged: list[int]
) -> None:
    assert _with_terms(bounds, [Span(*span) for span in spans]) == merged


def _seconds(text: str) -> float:
    begun = time.thread_time()
    annotate(text)
    return time.thread_time() - begun


def test_what_is_learnt_of_a_word_serves_the_next_unit() -> None:
    first, second = map(annotate, ("晶片出口。", "晶片進口。"))
    assert first.words[0] is second.words[0]


def test_only_words_with_a_telling_character_wait_for_their_neighbours() -> None:
    annotator = engine.annotator()
    page = f"{PAGE}\n只是限製出口的行業為重，重新調整了計畫；系統裏的著作權。"
    for text in {word.text for unit in annotator.article(parse_article(page, "page")) for word in unit.words}:
        word = annotator._book[text]
        notable = word.text != text or annotator._slips.concerns(word) or annotator._polyphones.concerns(word)
        assert not notable or not annotator._telling.isdisjoint(text)
