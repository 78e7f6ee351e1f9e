"""Pages of a PDF as pixels, for the screen and for printers."""

import math
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from app.export.pdf.ink import Box, inked

_POINT = 72  # to the inch
_AIR = 2  # pixels of the small picture around a box, since thin lines may stand a pixel off in it
_lock = threading.Lock()  # pdfium does one thing at a time; meanwhile it leaves Python to other threads


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture, four bytes a pixel: blue, green, red and one that says nothing; in grey, one byte."""

    width: int
    height: int
    stride: int  # bytes of a line
    data: bytes
    grey: bool = False


class Pages:
    """The pages of a file that is kept open, numbered from 0."""

    def __init__(self, pdf: bytes) -> None:
        import pypdfium2

        with _lock:
            self._document = pypdfium2.PdfDocument(pdf)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        with _lock:
            self._document.close()

    def __len__(self) -> int:
        """Return how many pages there are."""
        with _lock:
            return len(self._document)

    def size(self, page: int) -> tuple[float, float]:
        """Return the width and height of a page in points."""
        with _lock:
            width, height = self._document.get_page_size(page)
        return float(width), float(height)

    def fitted(self, page: int, width: int, height: int) -> Raster:
        """Return a page as large as it can be within a box of pixels."""
        wide, high = self.size(page)
        scale = min(width / wide, height / high)
        with _lock:
            opened = self._document[page]
            made = _raster(opened, scale, (0, 0, 0, 0), grey=False)
            opened.close()
        return made

    def inked(self, page: int, dots: int, most: int, grey: bool) -> Iterator[tuple[Box, Raster]]:
        """Yield the parts of a page that are not white, at some dots to the inch, and where they stand.

        They have at most about so many pixels where there is white to cut at.
        """
        whole, times = Box(0, 0, *self.whole(page, dots)), max(1, dots // _POINT)
        with _lock:
            opened = self._document[page]
            small = _raster(opened, dots / _POINT / times, (0, 0, 0, 0), grey=True)
        seen = Box(0, 0, small.width, small.height)
        try:
            for box in inked(small.data, small.stride, seen, most // times**2):
                fine = _enlarged(box, times, whole)
                yield fine, self._part(opened, dots / _POINT, fine, whole, grey)
        finally:
            with _lock:
                opened.close()

    def _part(self, page: Any, scale: float, box: Box, whole: Box, grey: bool) -> Raster:
        cut = box.left, whole.bottom - box.bottom, whole.right - box.right, box.top
        with _lock:
            return _raster(page, scale, tuple(_cut(pixels, scale) for pixels in cut), grey)

    def whole(self, page: int, dots: int) -> tuple[int, int]:
        """Return the width and height of a page in pixels, at some dots to the inch."""
        wide, high = self.size(page)
        return math.ceil(wide * dots / _POINT), math.ceil(high * dots / _POINT)


def _enlarged(box: Box, times: int, whole: Box) -> Box:
    """Return a box of the small picture in the large one, with a little of the white around it."""
    return Box(
        max(0, (box.left - _AIR) * times),
        max(0, (box.top - _AIR) * times),
        min(whole.right, (box.right + _AIR) * times),
        min(whole.bottom, (box.bottom + _AIR) * times),
    )


def _cut(pixels: int, scale: float) -> float:
    """Return the points that pdfium rounds up to so many pixels."""
    return (pixels - 0.5) / scale if pixels else 0


def _raster(page: Any, scale: float, cut: tuple[float, ...], grey: bool) -> Raster:
    bitmap = page.render(scale=scale, crop=cut, prefer_bgrx=True, grayscale=grey)
    made = Raster(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), grey)
    bitmap.close()
    return made
