"""The rectangles of a link, one a line, as those of a highlight."""

from collections.abc import Iterator, Sequence

_HEIGHT = 11.6  # points, a little more than the text; the link itself is as high as a line with its leading

Quad = tuple[float, float, float, float]  # left, bottom, right, top


def quads_of(rect: Sequence[float], points: Sequence[float]) -> Iterator[Quad]:
    """Yield the rectangles, no higher than the type: those of the points, four each, or else the one."""
    if not points:
        yield _low(rect[0], rect[1], rect[2], rect[3])
        return
    for i in range(0, len(points), 8):
        across, up = points[i : i + 8 : 2], points[i + 1 : i + 8 : 2]
        yield _low(min(across), min(up), max(across), max(up))


def _low(left: float, bottom: float, right: float, top: float) -> Quad:
    middle, half = (top + bottom) / 2, min(_HEIGHT, top - bottom) / 2
    return (round(left, 2), round(middle - half, 2), round(right, 2), round(middle + half, 2))


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
