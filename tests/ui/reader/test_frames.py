"""What a frame paints: rows while there is time, and boxes that are near as one."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from app.ui.reader.frames import FrameClock, merged


class _Clock:
    now = 100.0

    def __call__(self):
        return self.now


def test_a_row_is_not_begun_that_would_take_too_long():
    time = _Clock()
    clock = FrameClock(time)
    for _ in range(20):
        begun = clock.now()
        time.now += 0.004
        clock.learn(200, begun)
    clock.moved()
    clock.begin()
    assert clock.allows(0) and clock.allows(100) and not clock.allows(2_000)


def test_a_move_that_took_long_leaves_little_time_to_its_frame():
    time = _Clock()
    clock = FrameClock(time)
    clock.moved()
    time.now += 1.0
    clock.begin()
    time.now += 0.0019
    assert clock.allows(0)
    time.now += 0.0002
    assert not clock.allows(0)
    clock.begin()  # the next frame, with nothing before it
    time.now += 0.0031
    assert clock.allows(0)


def test_behind_a_step_of_a_resize_the_next_is_waited_for():
    time = _Clock()
    clock = FrameClock(time)
    assert not clock.pause
    clock.moved(alone=False)
    assert clock.answering
    clock.begin()
    assert not clock.answering and 0.02 < clock.pause < 0.04
    time.now += 0.05
    assert not clock.pause


def test_only_the_frame_that_answers_a_move_may_be_late():
    time = _Clock()
    clock = FrameClock(time)
    for alone, late in ((True, True), (False, False)):  # readings do not flicker while an edge is dragged
        clock.moved(alone=alone)
        clock.begin()
        assert not clock.late
        time.now += 0.01
        assert clock.late is late
    clock.begin()
    time.now += 0.01
    assert not clock.late


_boxes = st.builds(QRect, st.integers(0, 900), st.integers(0, 900), st.integers(1, 300), st.integers(1, 300))


@given(st.lists(_boxes, max_size=8))
def test_merged_boxes_cover_what_the_boxes_cover(boxes):
    found = merged(boxes)
    covered = QRegion()
    for box in found:
        covered += box
    for box in boxes:
        assert QRegion(box).subtracted(covered).isEmpty()
    assert len(found) <= len(boxes) and [box.top() for box in found] == sorted(box.top() for box in found)


def test_boxes_far_apart_stay_apart():
    far = [QRect(0, 0, 40, 20), QRect(900, 0, 40, 20), QRect(0, 800, 40, 20)]
    found = merged(far)
    assert len(found) == 3 and all(box in found for box in far)
    assert len(merged([QRect(0, 0, 40, 20), QRect(0, 20, 40, 20)])) == 1
