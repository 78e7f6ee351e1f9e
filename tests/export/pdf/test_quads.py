"""The rectangles of highlights and links, from those that Typst gives to a link."""

from app.export.pdf.quads import Quad, corners, fitted, foot, quads_of


def _points(*quads: Quad) -> list[float]:
    return [number for quad in quads for number in corners(quad)]


def test_boxes_of_a_line_are_one():
    boxes = (67.0, 617.6, 85.8, 626.2), (85.8, 617.6, 104.6, 626.2), (104.6, 616.2, 123.5, 627.7)
    assert quads_of((), _points(*boxes)) == ((67.0, 616.2, 123.5, 627.7),)


def test_lines_are_apart():
    lines = (191.7, 501.9, 229.3, 510.5), (48.2, 482.6, 123.5, 491.2)
    assert quads_of((), _points(*lines)) == lines


def test_words_apart_on_a_line_are_apart():
    words = (10.0, 500.0, 30.0, 514.0), (60.0, 500.0, 90.0, 514.0)
    assert quads_of((), _points(*words)) == words


def test_box_of_capitals_and_line_with_leading_are_as_high_as_the_type():
    line, box = (0.0, 0.0, 30.0, 14.52), (0.0, 3.0, 30.0, 11.62)
    heights = [round(top - bottom, 1) for _, bottom, _, top in map(fitted, (line, box))]
    assert heights == [11.6, 11.6]


def test_foot_goes_from_below_the_type_into_it():
    for quad in ((0.0, 0.0, 30.0, 14.52), (0.0, 3.0, 30.0, 11.62)):
        left, bottom, right, top = foot(quad)
        assert (left, right) == (0.0, 30.0)
        assert bottom <= fitted(quad)[1] < top < quad[3] / 2


def test_link_of_flat_boxes_only_has_its_rectangle():
    flat = _points((10.0, 500.0, 30.0, 500.2))
    assert quads_of((10.0, 500.0, 30.0, 500.2), flat) == ((10.0, 500.0, 30.0, 500.2),)
