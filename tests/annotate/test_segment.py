"""Word segmentation: words of the field stay whole, and the words tile whatever text there is."""

import pytest
from hypothesis import example, given

from app.annotate.segment import WordSegmenter
from app.lexicon import termbase
from app.lexicon.dictionary import Dictionary
from app.lexicon.termbase import Termbase
from tests.support.texts import odd_text


@pytest.fixture(scope="module")
def segmenter() -> WordSegmenter:
    return WordSegmenter(Dictionary(), termbase.load())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("美国限制先进芯片出口", ["美国", "限制", "先进", "芯片", "出口"]),
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
def test_words_tile_any_text(text: str) -> None:
    words = _ODD.cut(text)
    assert sum(map(len, words)) == len(text)
    assert all(words)
    starts = _ODD.starts(text)
    assert starts == sorted(set(starts)) and starts[-1] == len(text)


_ODD = WordSegmenter(Dictionary.__new__(Dictionary), Termbase(()))
