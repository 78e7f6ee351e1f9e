"""Readings stand clear of each other, and their words close together."""

from typing import Any

from app.export.pdf import ruby

_AIR = 0.16  # ems of the word, of readings half as large


def spread(runs: list[Any], ratio: float) -> list[Any]:
    """Return the placed runs, whatever they are."""
    return list(ruby.spread(runs, ratio))


def _word(text: str, wide: float, **more: Any) -> dict[str, Any]:
    return {"t": text, "r": "x" * len(text), "w": len(text), "rw": 2 * wide} | more


def _room(left: dict[str, Any], right: dict[str, Any], between: float = 0.0) -> float:
    """Return what is free between two readings."""
    return left["w"] - left["x"] - left["rw"] + right.get("g", 0.0) + between + right["x"]


def test_reading_is_centred_above_its_word():
    (word,) = spread([_word("好", 0.6)], 0.5)
    assert word["x"] == 0.2
    assert word["rw"] == 0.6


def test_wide_reading_hangs_over_words_that_leave_it_room():
    first, wide, last = spread([_word("了", 0.5), _word("雙", 1.4), _word("的", 0.4)], 0.5)
    assert not any("g" in word for word in (first, wide, last))
    assert wide["x"] < 0


def test_wide_readings_side_by_side_are_moved_before_their_words_are_set_apart():
    one, other = spread([_word("雙", 1.2), _word("狀", 1.2)], 0.5)
    assert "g" not in other
    assert abs(_room(one, other) - _AIR) < 0.01
    one, other = spread([_word("雙", 1.8), _word("狀", 1.8)], 0.5)
    assert other["g"] > 0.3
    assert abs(_room(one, other) - _AIR) < 0.01


def test_reading_may_hang_over_punctuation_and_plain_text():
    one, other = spread([_word("雙", 1.7, post="，"), _word("狀", 1.7)], 0.5)
    assert "g" not in other
    assert _room(one, other, 1.0) > _AIR
    one, text, other = spread([_word("雙", 1.7), "甲", _word("狀", 1.7)], 0.5)
    assert text == "甲"
    assert "g" not in other


def test_readings_of_a_term_and_its_neighbours_are_kept_clear():
    term = {"parts": [_word("雙", 1.8), _word("狀", 1.8)], "to": "jingdu:term/0"}
    before, whole = spread([_word("長", 1.8), term], 0.5)
    assert whole["g"] > 0
    assert "g" not in whole["parts"][0]
    assert abs(_room(before, whole["parts"][0] | {"g": whole["g"]}) - _AIR) < 0.01
    assert whole["parts"][1]["g"] > 0


def test_latin_letters_keep_off_words_with_readings():
    before, word, gap, after = spread(["2022", _word("年", 0.5), "10", "、"], 0.5)[:4]
    assert (before, after) == ("2022", "10")
    assert word["g"] == gap["h"] == 0.25


def test_line_end_in_the_text_leaves_the_next_reading_in_its_place():
    _, _, word = spread([_word("雙", 3.0), "\n", _word("狀", 3.0)], 0.5)
    assert "g" not in word
    assert word["x"] == -1.0


def test_letters_keep_off_the_tone_of_zhuyin_beside_a_word():
    beside = {"t": "年", "r": [("ㄋㄧㄢ", "ˊ")], "w": 1, "rw": 0}
    _, number = spread([beside, {"t": "10"}], 0.35)
    assert 0 < number["g"] < 0.2
