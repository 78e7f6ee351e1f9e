"""Quotation marks: exchanged pair by pair, at equal length, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lexicon.quotes import to_corner, to_curly


@pytest.mark.parametrize(
    ("curly", "corner"),
    [
        ("他说“好”。", "他说「好」。"),
        ("“他问‘为什么’，没人答”", "「他问『为什么』，没人答」"),
        ("“一‘二“三”二’一”", "「一『二「三」二』一」"),
        ("“甲”和“乙”", "「甲」和「乙」"),
        ("没有引号", "没有引号"),
        ("", ""),
    ],
)
def test_both_ways(curly: str, corner: str) -> None:
    assert to_corner(curly) == corner
    assert to_curly(corner) == curly


@pytest.mark.parametrize("text", ["他说“好。", "好”，他说“", "“甲‘乙”丙’", "”", "‘", "“一”二”"])
def test_unbalanced_text_is_left_alone(text: str) -> None:
    assert to_corner(text) == text


@pytest.mark.parametrize("text", ["他說「好。", "「甲『乙」丙』", "』"])
def test_unbalanced_corners_are_left_alone(text: str) -> None:
    assert to_curly(text) == text


def test_outermost_single_marks_become_outer_marks() -> None:
    assert to_corner("所谓‘脱钩’") == "所谓「脱钩」"


def test_apostrophe_is_no_quotation_mark() -> None:
    assert to_corner("“Moore’s law”") == "「Moore’s law」"


def test_marks_of_the_other_kind_count_for_the_depth() -> None:
    assert to_corner("「他說“好”」") == "「他說『好』」"
    assert to_curly("“他说「好」”") == "“他说‘好’”"


@given(st.text(alphabet="“”‘’「」『』甲A", max_size=12))
def test_length_and_other_signs_stay(text: str) -> None:
    for convert in (to_corner, to_curly):
        converted = convert(text)
        assert len(converted) == len(text)
        assert [sign for sign in converted if sign in "甲A"] == [sign for sign in text if sign in "甲A"]


@given(st.recursive(st.just("字"), lambda inner: st.tuples(inner, inner).map(lambda p: f"{p[0]}“{p[1]}”")))
def test_balanced_text_keeps_no_old_mark_and_comes_back(text: str) -> None:
    corner = to_corner(text)
    assert not set("“”‘’") & set(corner)
    assert to_corner(to_curly(corner)) == corner
