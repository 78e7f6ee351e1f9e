"""Word segmentation: words of the field stay whole, and the words tile whatever text there is."""

import pytest
from hypothesis import example, given

from app.annotate.segment import WordSegmenter
from app.lexicon.dictionary import Dictionary
from app.lexicon.termbase import Category, Termbase, TermEntry
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
