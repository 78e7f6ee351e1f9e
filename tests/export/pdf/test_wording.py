from string import ascii_letters, digits

import pytest

from app import paths
from app.export.pdf.wording import clean, width_of, word_width


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a\x00b\x1bc\ufeff\ud800\uffff", "abc"),
        ("甲\r\n乙\u2028丙\r丁", "甲\n乙\n丙\n丁"),
        ("甲\t乙", "甲 乙"),
        ("x" * 30, f"{'x' * 12}\u200b{'x' * 12}\u200b{'x' * 6}"),
        ("short words stay as they are", "short words stay as they are"),
    ],
)
def test_text_is_made_fit_to_be_set(text, wanted):
    assert clean(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), [("半導體", 3), ("“自主”", 4)])
def test_han_signs_fill_their_square(text, wanted):
    assert word_width(text) == wanted


def test_latin_letters_keep_their_distance():
    assert word_width("CoWoS封裝") > 2 + width_of("CoWoS")


def test_widths_are_those_of_the_typeface():
    from fontTools.ttLib import TTCollection

    faces = TTCollection(str(paths.font())).fonts
    face = next(one for one in faces if one["name"].getDebugName(4) == "Noto Sans CJK KR")
    names, advances, em = face.getBestCmap(), face["hmtx"], face["head"].unitsPerEm
    signs = f"{ascii_letters}{digits} '-·ˊˇˋ˙ㄅㄩāǎüǚ"
    assert [(one, round(width_of(one) * em)) for one in signs] == [
        (one, advances[names[ord(one)]][0]) for one in signs
    ]


def test_tone_marks_take_no_width():
    assert width_of("guǎn") == width_of("guan")
