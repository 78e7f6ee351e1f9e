"""What of a Chinese text no line's end divides."""

from typing import Any

import pytest

from app.export.pdf.boxes import LINE_END, boxes_of
from app.export.pdf.last_line import lines_of


def _boxes(*runs: Any, low: bool = False, read: bool = False) -> list[tuple[float, float]]:
    return [(round(bare, 3), round(wide, 3)) for bare, wide in boxes_of(runs, low=low, read=read)]


def test_signs_stay_with_their_words_across_runs():
    assert _boxes("晶圓“", {"t": "良率"}, "”。") == [(1, 1), (1, 1), (2, 2), (3, 3)]
    assert _boxes("晶圓“", {"t": "良率"}, "”。", low=True) == [(1, 1), (1, 1), (2, 2), (2, 2.5)]


def test_signs_around_a_word_in_parts_count():
    word = {
        "parts": [{"t": "灰色", "r": "huīsè"}, {"t": "渠道", "r": "qúdào"}],
        "pre": "“",
        "post": "，",
        "g": 0.1,
    }
    assert _boxes(word, read=True) == [(0, 0.1), (3, 3), (3, 3)]


def test_signs_at_the_sides_of_a_box_take_half_their_square():
    word = {"t": "牆", "r": [("ㄑㄧㄤ", "ˊ")], "w": 1, "pre": "“", "post": "”"}
    assert _boxes(word, read=True) == [(2.6, 2.6)]
    assert _boxes({"t": "动的”。", "b": True}, low=True) == [(3, 3)]


def test_room_beside_latin_letters_is_not_taken_at_a_lines_end():
    gap, number, unit = _boxes("約450億")[1:]
    assert gap == (0, 0.25)
    assert number == (1.665, 1.915)
    assert unit == (1, 1)


def test_words_that_are_read_say_themselves_how_far_they_stand_apart():
    assert _boxes("450", read=True) == [(1.665, 1.665)]


@pytest.mark.parametrize(("text", "lines"), [("晶" * 6, 1), ("晶晶\n晶晶", 2), ("晶晶晶晶晶，\n晶", 2)])
def test_text_that_ends_a_line_itself(text, lines):
    assert lines_of(boxes_of([text], low=True, read=False), 6).number == lines


def test_end_of_a_line_is_not_loose():
    assert LINE_END in list(boxes_of(["晶\n晶圓"], low=False, read=False))
    assert lines_of(boxes_of(["晶\n晶圓"], low=False, read=False), 6).shortest == 6


def test_number_at_the_end_stays_whole_before_its_note():
    *before, (bare, wide) = _boxes({"t": "超過85%", "n": 4})
    assert before == [(1, 1), (1, 1), (0, 0.25)]
    assert bare == wide == pytest.approx(_boxes("85%", read=True)[0][1] + 0.35, abs=0.01)


def test_line_may_end_before_and_behind_a_dash_but_not_within_it():
    assert _boxes("晶圓——並") == [(1, 1), (1, 1), (2, 2), (1, 1)]
