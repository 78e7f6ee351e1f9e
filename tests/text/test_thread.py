"""Comments stand below what they answer, in whichever order a page has them."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.text.article import Span, Unit, UnitKind
from app.text.thread import thread, whole_thread

TEXT = "題" + ":評" * 20_001  # a name stands before each comment


def _units(*said: tuple[str | None, str | None]) -> list[Unit]:
    title = Unit(0, UnitKind.TITLE, Span(0, 1), "題", ())
    return [
        title,
        *(_comment(n + 1, Span(2 * n + 2, 2 * n + 3), author, whom) for n, (author, whom) in enumerate(said)),
    ]


def _comment(number: int, span: Span, author: str | None, whom: str | None) -> Unit:
    return Unit(number, UnitKind.COMMENT, span, "評", (), author, whom)


def _shape(units: list[Unit]) -> list[tuple[str | None, int]]:
    return [(units[said.row].author, said.depth) for said in thread(units, TEXT)]


def test_the_parts_of_a_long_comment_are_one() -> None:
    title, first = _units(("甲", None))
    parts = [title, first, _comment(2, Span(4, 5), "甲", None), _comment(3, Span(6, 7), "甲", None)]
    assert [said.row for said in thread(parts, "題:評 評:評")] == [1, 3]
    every = [(said.row, said.goes_on) for said in whole_thread(parts, "題:評 評:評")]
    assert every == [(1, False), (2, True), (3, False)]


def test_answers_follow_what_they_answer() -> None:
    units = _units(("甲", None), ("乙", None), ("丙", "甲"), ("丁", "丙"), ("戊", "甲"))
    assert _shape(units) == [("甲", 0), ("丙", 1), ("丁", 2), ("戊", 1), ("乙", 0)]


def test_a_page_with_the_newest_first_is_understood() -> None:
    units = _units(("丁", "丙"), ("戊", "甲"), ("丙", "甲"), ("乙", None), ("甲", None))
    assert _shape(units) == [("乙", 0), ("甲", 0), ("丙", 1), ("丁", 2), ("戊", 1)]


def test_the_last_thing_somebody_said_by_then_is_what_is_answered() -> None:
    units = _units(("甲", None), ("甲", None), ("乙", "甲"), ("甲", None))
    assert [said.row for said in thread(units, TEXT)] == [1, 2, 3, 4]
    assert [said.depth for said in thread(units, TEXT)] == [0, 0, 1, 0]


def test_who_answers_somebody_unknown_stands_alone() -> None:
    assert _shape(_units(("甲", "無名"), (None, None))) == [("甲", 0), (None, 0)]


_names = st.sampled_from(["甲", "乙", "丙", None])


@given(st.lists(st.tuples(_names, _names), max_size=30))
def test_every_comment_is_there_once_and_no_depth_is_skipped(said) -> None:
    found = thread(_units(*said), TEXT)
    assert sorted(each.row for each in found) == list(range(1, len(said) + 1))
    depths = [-1, *(each.depth for each in found)]
    assert all(b <= a + 1 for a, b in pairwise(depths))


def test_a_very_long_chain_is_no_trouble() -> None:
    chain = [(str(n), str(n - 1)) for n in range(20_000)]
    assert thread(_units(*chain), TEXT)[-1].depth == 19_999
