"""Links of a model's pieces fitted to words."""

import pytest

from app.translate.unit import Link
from app.translate.word_links import whole_words
from tests.translate.makers import annotated


@pytest.mark.parametrize(
    ("piece", "word"),
    [
        ("芯國", "中芯國際"),  # within one word
        ("的價格", "價格"),
        ("價格上漲", "價格上漲"),
        ("格上漲", "上漲"),  # half a word beside a whole one
        ("的", ""),
        ("，", ""),
    ],
)
def test_a_link_stands_on_whole_words(piece: str, word: str) -> None:
    unit = annotated("中芯國際|的|價格|上漲|，|沒有|停")
    at = unit.unit.text.index(piece)
    links = whole_words([Link(at, at + len(piece), 0, 4)], unit)
    assert "".join(unit.unit.text[link.start : link.end] for link in links) == word


def test_a_word_that_two_links_claim_has_none() -> None:
    unit = annotated("中芯國際|上漲|。")
    links = whole_words([Link(0, 2, 0, 4), Link(2, 4, 5, 9), Link(4, 6, 10, 14)], unit)
    assert [(link.start, link.end) for link in links] == [(4, 6)]
