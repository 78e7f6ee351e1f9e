"""A window stays where a screen shows it."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from app.ui.screens import clamped

_SCREENS = [QRect(0, 0, 1920, 1080), QRect(1920, 0, 2560, 1440)]
_BOXES = st.builds(
    QRect, st.integers(-6000, 6000), st.integers(-4000, 4000), st.integers(200, 5000), st.integers(200, 3000)
)


def test_a_window_that_can_be_gripped_stays():
    frame = QRect(1700, 40, 1360, 860)
    assert clamped(frame, _SCREENS) == frame
    assert clamped(frame, []) == frame


def test_a_window_of_a_screen_that_is_gone_comes_back():
    frame = QRect(2600, 200, 1360, 860)
    assert clamped(frame, _SCREENS[:1]) == QRect(560, 200, 1360, 860)


@given(_BOXES)
def test_whatever_the_frame_its_upper_edge_can_be_gripped_and_stays_so(frame):
    once = clamped(frame, _SCREENS)
    assert clamped(once, _SCREENS) == once
    top = QRect(once.left(), once.top(), once.width(), 32)
    assert any(top.intersects(screen) for screen in _SCREENS)
