"""The rectangles of a link, one a line, as those of a highlight."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pikepdf

_HEIGHT = 11.6  # points, a little more than the text; the link itself is as high as a line with its leading

Quad = tuple[float, float, float, float]  # left, bottom, right, top


def quads_of(link: "pikepdf.Object") -> Iterator[Quad]:
    """Yield the rectangles, no higher than the type."""
    points = [float(part) for part in link.get("/QuadPoints", ())]
    if not points:
        points = [float(link.Rect[i]) for i in (0, 1, 2, 1, 2, 3, 0, 3)]
    for i in range(0, len(points), 8):
        across, up = points[i : i + 8 : 2], points[i + 1 : i + 8 : 2]
        middle, half = (max(up) + min(up)) / 2, min(_HEIGHT, max(up) - min(up)) / 2
        yield (round(min(across), 2), round(middle - half, 2), round(max(across), 2), round(middle + half, 2))


def around(quads: Sequence[Quad]) -> list[float]:
    """Return the rectangle that holds them all."""
    left, bottom, right, top = zip(*quads, strict=True)
    return [min(left), min(bottom), max(right), max(top)]


def corners(quad: Quad) -> tuple[float, ...]:
    """Return the corners in the order that viewers expect: upper left, upper right, then the lower."""
    left, bottom, right, top = quad
    return (left, top, right, top, left, bottom, right, bottom)
