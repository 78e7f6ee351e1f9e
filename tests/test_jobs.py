"""Long work as generators: run to the end, watched, or stopped."""

import pytest

from app.errors import Cancelled, JingduError
from app.jobs import CancelToken, Job, Progress, SharedJob, finish


def _count(to: int, token: CancelToken) -> Job[str]:
    for number in range(to):
        token.check()
        yield Progress(number, to, "counting")
    return "done"


def test_a_job_nobody_watches_gives_its_result() -> None:
    assert finish(_count(3, CancelToken())) == "done"
    assert finish(_count(0, CancelToken())) == "done"


def test_a_job_tells_how_far_it_is() -> None:
    assert [(p.done, p.total, p.what) for p in _count(2, CancelToken())] == [
        (0, 2, "counting"),
        (1, 2, "counting"),
    ]


def test_a_cancelled_job_stops_at_its_next_step() -> None:
    token = CancelToken()
    job = _count(5, token)
    next(job)
    assert not token.cancelled
    token.cancel()
    assert token.cancelled
    with pytest.raises(Cancelled):
        next(job)
    with pytest.raises(Cancelled):
        finish(_count(5, token))


def test_cancelling_is_no_error_that_is_told() -> None:
    assert not issubclass(Cancelled, JingduError)


def test_cancelling_wakes_what_a_job_waits_for_and_only_while_it_waits() -> None:
    token, woken = CancelToken(), list[str]()
    with token.calling(lambda: woken.append("early")):
        pass
    with token.calling(lambda: woken.append("now")):
        token.cancel()
    assert woken == ["now"]
    with pytest.raises(Cancelled), token.calling(lambda: woken.append("late")):
        woken.append("ran")
    assert woken == ["now"]


def test_a_job_that_one_leaves_is_gone_on_with_by_the_next_and_begun_anew_when_done() -> None:
    begun = list[str]()

    def begin() -> Job[str]:
        begun.append("")
        return _count(3, CancelToken())

    shared = SharedJob(begin)
    left = shared.run()
    assert next(left).done == 0
    left.close()
    assert [step.done for step in shared.run()] == [1, 2]
    assert finish(shared.run()) == "done" and len(begun) == 2


def test_a_shared_job_that_fails_is_begun_anew() -> None:
    def failing() -> Job[None]:
        yield Progress(0, 1)
        raise JingduError("The disk is full.")

    shared = SharedJob(failing)
    for _ in range(2):
        with pytest.raises(JingduError):
            finish(shared.run())
