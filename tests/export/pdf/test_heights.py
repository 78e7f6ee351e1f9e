"""How high texts become beside one another: what a page's end may tear, and what room a lower text claims."""

import pytest

from app.export.pdf.heights import chinese_lines, falls_of, is_loose
from app.export.pdf.options import Column, Layout, PdfOptions, Readings, Size
from app.export.pdf.parts import column_widths


def _falls(chinese: int, english: int, options: PdfOptions | None = None) -> dict[str, float] | None:
    """Return what is claimed beside so many signs of Chinese, with English of so many letters."""
    options = options or PdfOptions()
    text = "晶" * chinese
    part = {"traditional": [text], "simplified": [text], "english": [{"runs": ["wafer " * (english // 6)]}]}
    return falls_of(part, chinese, column_widths(options), options)


def test_short_parts_stay_whole():
    assert _falls(26, 80) is None
    assert _falls(50, 160) is None


def test_lower_text_claims_the_room_of_the_highest():
    falls = _falls(78, 160)  # six lines, and five of English
    assert falls is not None
    assert set(falls) == {"english"}
    six, five = (0.733 + 5 * 1.64) * 10.5, (0.733 + 4 * 1.42) * 9.5
    assert falls["english"] == pytest.approx(six - five, abs=1.5)


def test_text_of_a_few_lines_is_torn_off_only_where_the_others_are_very_high():
    assert _falls(78, 60) is None
    assert _falls(130, 60) is not None


def test_long_english_may_be_torn_beside_four_lines_of_chinese():
    columns = (Column.TRADITIONAL, Column.ENGLISH)
    options = PdfOptions(layout=Layout.TWO, columns=columns, readings=Readings.PINYIN, landscape=True)
    assert _falls(100, 480, options) is not None
    assert _falls(100, 360, options) is None


def test_sentence_that_begins_a_line_makes_a_text_higher():
    words = [{"runs": ["It rains."]} for _ in range(7)]
    part = {"traditional": ["晶" * 50], "simplified": ["晶" * 50], "english": words}
    usual = PdfOptions()
    assert falls_of(part, 50, column_widths(usual), usual) is None
    part["english"] = [sentence | {"new": True} for sentence in words]
    falls = falls_of(part, 50, column_widths(usual), usual)
    assert falls is not None
    assert "traditional" in falls


def test_larger_type_is_torn_sooner():
    assert _falls(45, 170, PdfOptions(readings=Readings.PINYIN)) is None
    assert _falls(45, 170, PdfOptions(readings=Readings.PINYIN, size=Size.LARGE)) is not None


def test_signs_with_zhuyin_beside_them_take_more_room():
    options = PdfOptions(readings=Readings.ZHUYIN_BESIDE)
    word = {"t": "晶圓", "r": [("ㄐㄧㄥ", ""), ("ㄩㄢ", "ˊ")], "w": 2, "rw": 0}
    part = {"traditional": [word] * 30, "simplified": ["晶圓" * 30], "english": [{"runs": ["wafer " * 40]}]}
    falls = falls_of(part, 60, column_widths(options), options)
    assert falls is not None
    assert Column.ENGLISH in falls


@pytest.mark.parametrize(
    ("text", "loose"),
    [("晶" * 30, False), ("晶" * 7 + "semiconductors" + "晶" * 8, True), ("晶" * 10 + "，" + "晶" * 8, True)],
)
def test_line_that_would_fall_apart_is_not_spaced_out(text, loose):
    width = 10.05 * 10.5
    lines = chinese_lines([text], Column.TRADITIONAL, width, PdfOptions())
    assert is_loose(lines, width, PdfOptions()) is loose


def test_signs_go_on_the_next_line_with_the_word_before_them():
    width = 10.05 * 10.5
    lines = chinese_lines(["晶" * 10 + "，" + "晶" * 2], Column.TRADITIONAL, width, PdfOptions())
    assert (lines.number, lines.above, lines.last) == (2, 9, 4)
