"""The order in which rows are translated, and what the job tells."""

from collections.abc import Iterator, Sequence

import pytest

from app import engine
from app.annotate.model import AnnotatedUnit
from app.jobs import CancelToken, Job
from app.translate.service import EnglishMode
from app.translate.unit import UnitEnglish
from app.ui import jobs
from app.ui.jobs import in_order_of_sight


class _Clock:
    """A clock that goes on by one second a look."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 1.0
        return self.now


def test_rows_in_sight_come_first_then_what_follows_then_what_stands_before() -> None:
    batches = list(in_order_of_sight([10] * 100, lambda: range(60, 65), _Clock()))
    assert batches[0] == (60, 61, 62, 63, 64)
    rows = [row for batch in batches for row in batch]
    assert rows == [*range(60, 100), *range(60)]


def test_scrolling_changes_what_comes_next() -> None:
    shown = [range(8)]
    order = in_order_of_sight([50] * 200, lambda: shown[0], _Clock())
    assert next(order)[0] == 0
    shown[0] = range(150, 158)
    assert next(order)[0] == 150
    shown[0] = range(4)
    rest = [row for batch in order for row in batch]
    assert len(rest) == len(set(rest)) and 0 not in rest and 199 in rest


def test_batches_take_about_as_long_as_one_likes_to_wait() -> None:
    quick = list(in_order_of_sight([100] * 400, lambda: range(5), lambda: 0.0))
    slow = list(in_order_of_sight([100] * 400, lambda: range(5), _Clock()))
    assert len(quick) < len(slow) and max(map(len, slow)) <= 4


def test_rows_of_any_length_all_come() -> None:
    assert sorted(row for batch in in_order_of_sight([0, 90_000, 0], lambda: range(9)) for row in batch) == [
        0, 1, 2,
    ]  # fmt: skip
    assert list(in_order_of_sight([], lambda: range(8))) == []


class _Failing:
    """A service whose engine fails when it is first asked."""

    def __init__(self, mode: EnglishMode) -> None:
        self.problem = ""

    def __enter__(self) -> "_Failing":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def prepare(self, units: Sequence[AnnotatedUnit], token: CancelToken) -> Job[None]:
        self.problem = "The engine broke."
        yield from ()

    def translate_unit(self, unit: AnnotatedUnit) -> UnitEnglish:
        return UnitEnglish(())


def test_a_failed_engine_is_told_of_once(rows, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "english_service", _Failing)

    def parts() -> Iterator[jobs.Translated | str]:
        yield from jobs.translate(rows.article, EnglishMode.AUTO, lambda: range(1))(CancelToken())

    made = list(parts())
    assert [part for part in made if isinstance(part, str)] == ["The engine broke."]
    assert sorted(row for part in made if not isinstance(part, str) for row, _ in part) == list(
        range(len(rows))
    )
