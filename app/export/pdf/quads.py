"""The rectangles of a link, one a line, and those of the highlight that lies under it."""

from collections.abc import Sequence

# A link is as high as its line with the leading, or as a capital where its words are boxes with readings.
_OF_LINE = 0.8
_OF_CAPITAL = 1.35
_HEIGHT = 11.6  # points, of what covers text of the usual size
_FOOT = 2.2  # points of that height which the underline takes up
_SAME = 2.0  # points between the middles of rectangles of one line
_GAP = 6.0  # words of one term may be set apart for their readings
_FLAT = 1.0  # the room for the number of a note has no height

Quad = tuple[float, float, float, float]  # left, bottom, right, top


def quads_of(rect: Sequence[float], points: Sequence[float]) -> tuple[Quad, ...]:
    """Return the rectangles of a link, one a line: those of the points, four each, or else the one."""
    found: list[Quad] = []
    for i in range(0, len(points), 8):
        across, up = points[i : i + 8 : 2], points[i + 1 : i + 8 : 2]
        quad = (min(across), min(up), max(across), max(up))
        if quad[3] - quad[1] < _FLAT:
            continue
        if found and _continues(found[-1], quad):
            quad = around((found.pop(), quad))
        found.append(quad)
    return tuple(found) or ((rect[0], rect[1], rect[2], rect[3]),)


def _continues(one: Quad, other: Quad) -> bool:
    return abs(one[1] + one[3] - other[1] - other[3]) < 2 * _SAME and abs(other[0] - one[2]) < _GAP


def fitted(quad: Quad) -> Quad:
    """Return a rectangle as high as the type."""
    left, bottom, right, top = quad
    height = max(min(_HEIGHT, _OF_CAPITAL * (top - bottom)), _OF_LINE * (top - bottom))
    middle = (top + bottom) / 2
    return (left, middle - height / 2, right, middle + height / 2)


def foot(quad: Quad) -> Quad:
    """Return the lower edge of a rectangle and of the type in it, where its underline is."""
    left, low, right, _ = fitted(quad)
    return (left, min(low, quad[1]), right, low + _FOOT)


def around(quads: Sequence[Quad]) -> Quad:
    """Return the rectangle that holds them all."""
    if len(quads) == 1:
        return quads[0]
    left, bottom, right, top = zip(*quads, strict=True)
    return (min(left), min(bottom), max(right), max(top))


def corners(quad: Quad) -> tuple[float, ...]:
    """Return the corners in the order that viewers expect: upper left, upper right, then the lower."""
    left, bottom, right, top = quad
    return (left, top, right, top, left, bottom, right, bottom)


def spelled(numbers: Sequence[float]) -> bytes:
    """Return numbers as PDF spells them."""
    return (b"%.2f " * len(numbers))[:-1] % tuple(numbers)


def points_of(quads: Sequence[Quad]) -> bytes:
    """Return the corners of all of them, spelled."""
    return b" ".join(spelled(corners(quad)) for quad in quads)
