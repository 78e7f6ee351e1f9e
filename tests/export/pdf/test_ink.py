"""Boxes of ink in a picture."""

from app.export.pdf.ink import Box, inked

PICTURE = (
    "............",
    ".##..#......",
    ".#...#..###.",
    "............",
    "......#.....",
    ".####.......",
    "............",
)
WHOLE = Box(0, 0, 12, 7)


def _boxes(most):
    data = "".join(PICTURE).replace(".", "\xff").replace("#", "\x00").encode("latin-1")
    return sorted(inked(data, 12, WHOLE, most), key=lambda box: (box.top, box.left))


def test_all_ink_is_in_one_box_where_it_may_be_large():
    assert _boxes(1000) == [Box(1, 1, 11, 6)]


def test_boxes_are_cut_at_white_until_they_are_small():
    boxes = _boxes(4)
    assert Box(8, 2, 11, 3) in boxes and Box(1, 5, 5, 6) in boxes
    for top, line in enumerate(PICTURE):
        for left, sign in enumerate(line):
            held = sum(b.left <= left < b.right and b.top <= top < b.bottom for b in boxes)
            assert held == 1 if sign == "#" else held <= 1


def test_white_has_none():
    assert not list(inked(b"\xff" * 84, 12, WHOLE, 4))
