"""Quotation marks: exchanged pair by pair, at equal length, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lexicon.quotes import to_curly


@pytest.mark.parametrize(
    ("corner", "curly"),
    [
        ("他说「好」。", "他说“好”。"),
        ("「他问『为什么』，没人答」", "“他问‘为什么’，没人答”"),
        ("「一『二「三」二』一」", "“一‘二“三”二’一”"),
        ("「甲」和「乙」", "“甲”和“乙”"),
        ("没有引号", "没有引号"),
        ("", ""),
    ],
)
def test_marks_go_by_their_depth(corner: str, curly: str) -> None:
    assert to_curly(corner) == curly


@pytest.mark.parametrize(
    "text", ["他說「好。", "好」，說「", "「甲『乙」丙』", "『", "」", "「一」二」", "「甲”「乙」"]
)
def test_unbalanced_text_is_left_alone(text: str) -> None:
    assert to_curly(text) == text


def test_outermost_inner_marks_become_outer_marks() -> None:
    assert to_curly("所谓『脱钩』") == "所谓“脱钩”"


def test_apostrophe_is_no_quotation_mark() -> None:
    assert to_curly("「Moore’s law」") == "“Moore’s law”"


def test_marks_of_the_other_kind_count_for_the_depth() -> None:
    assert to_curly("“他说「好」”") == "“他说‘好’”"


@given(st.text(alphabet="“”‘’「」『』甲A", max_size=12))
def test_length_and_other_signs_stay(text: str) -> None:
    converted = to_curly(text)
    assert len(converted) == len(text)
    assert [sign for sign in converted if sign in "甲A"] == [sign for sign in text if sign in "甲A"]


@given(st.recursive(st.just("字"), lambda inner: st.tuples(inner, inner).map(lambda p: f"{p[0]}「{p[1]}」")))
def test_balanced_text_keeps_no_old_mark(text: str) -> None:
    curly = to_curly(text)
    assert not set("「」『』") & set(curly)
    assert curly.count("“") + curly.count("‘") == text.count("「")
