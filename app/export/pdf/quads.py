"""The rectangles of a link, one a line, and those of the highlight that lies under it."""

from collections.abc import Iterator, Sequence

_HEIGHT = 11.6  # points, a little more than the text; the link itself is as high as a line with its leading
_FOOT = 0.25  # of a line's height, where the underline is

Quad = tuple[float, float, float, float]  # left, bottom, right, top


def quads_of(rect: Sequence[float], points: Sequence[float]) -> Iterator[Quad]:
    """Yield the rectangles of a link: those of the points, four each, or else the one."""
    if not points:
        yield (rect[0], rect[1], rect[2], rect[3])
        return
    for i in range(0, len(points), 8):
        across, up = points[i : i + 8 : 2], points[i + 1 : i + 8 : 2]
        yield (min(across), min(up), max(across), max(up))


def fitted(quad: Quad) -> Quad:
    """Return a rectangle no higher than the type."""
    left, bottom, right, top = quad
    middle, half = (top + bottom) / 2, min(_HEIGHT, top - bottom) / 2
    return (round(left, 2), round(middle - half, 2), round(right, 2), round(middle + half, 2))


def foot(quad: Quad) -> Quad:
    """Return the lower edge of a rectangle, where its underline is."""
    left, bottom, right, top = quad
    return (left, bottom, right, bottom + (top - bottom) * _FOOT)


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
    return b" ".join(b"%.2f" % number for number in numbers)


def points_of(quads: Sequence[Quad]) -> bytes:
    """Return the corners of all of them, spelled."""
    return b" ".join(spelled(corners(quad)) for quad in quads)
