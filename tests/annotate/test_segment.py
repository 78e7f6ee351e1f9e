"""Word segmentation: words of the field stay whole, and the words tile whatever text there is."""

import pytest
from hypothesis import example, given

from app.annotate.segment import WordSegmenter
from app.lexicon.dictionary import Dictionary
from app.lexicon.termbase import Category, Termbase, TermEntry
from app.text.article import Span
from tests.support.texts import odd_text


@pytest.fixture(scope="module")
def segmenter() -> WordSegmenter:
    terms = [("高頻寬記憶體", "高带宽内存"), ("極紫外光刻機", "极紫外光刻机")]
    entries = (TermEntry(cn, Category.EQUIPMENT, tw, cn, "term") for tw, cn in terms)
    return WordSegmenter(Dictionary(), Termbase(entries))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("美国限制高档机器出口", ["美国", "限制", "高档", "机器", "出口"]),
        ("他们研究生命起源", ["他们", "研究", "生命", "起源"]),
        ("高带宽内存缺货", ["高带宽内存", "缺货"]),  # a term
        ("极紫外光刻机", ["极紫外光刻机"]),
        ("昂图科技上市", ["昂图科技", "上市"]),  # a guess and the ending of a firm's name
        ("提出抽取式方案", ["提出", "抽取式", "方案"]),  # a suffix
        ("主任率三名代表赴会", ["主任", "率", "三名", "代表", "赴", "会"]),  # no suffix
        ("官员在会后受访时说", ["官员", "在", "会后", "受访", "时", "说"]),  # no word, whoever lists it
        ("上千道工序", ["上千", "道", "工序"]),
        ("说破功还太早", ["说", "破功", "还", "太", "早"]),
        ("只够撑六到九个月", ["只够", "撑", "六", "到", "九个", "月"]),
        ("占比降到两成", ["占比", "降到", "两成"]),
        ("", []),
    ],
)
def test_words(segmenter: WordSegmenter, text: str, words: list[str]) -> None:
    assert list(segmenter.cut(text)) == words


def test_starts_end_with_the_length(segmenter: WordSegmenter) -> None:
    assert segmenter.starts("美国限制芯片") == [0, 2, 4, 6]
    assert segmenter.starts("") == [0]


@given(odd_text)
@example("\ud800")
@example("\ud83d\ude00\x00")
def test_words_tile_any_text(segmenter: WordSegmenter, text: str) -> None:
    words = segmenter.cut(text)
    assert sum(map(len, words)) == len(text)
    assert all(words)
    starts = segmenter.starts(text)
    assert starts == sorted(set(starts)) and starts[-1] == len(text)


def test_a_compound_that_ends_in_latin_letters_is_whole_unless_they_run_on(segmenter: WordSegmenter) -> None:
    assert Span(0, 5) in segmenter.whole("代理式AI很贵", ())
    assert Span(0, 5) not in segmenter.whole("代理式AIGC很贵", ())


def test_a_compound_of_the_field_holds_the_terms_inside_it(segmenter: WordSegmenter) -> None:
    assert segmenter.is_listed("企业级固态硬盘")
    assert not segmenter.is_listed("高带宽内存")
