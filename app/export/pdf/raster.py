"""Pages of a PDF as pixels, for the screen and for printers."""

import math
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

_POINT = 72  # to the inch
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
            return _raster(self._document[page], scale, (0, 0, 0, 0), grey=False)

    def bands(self, page: int, dots: int, most: int, grey: bool) -> Iterator[tuple[int, Raster]]:
        """Yield a page from its top, at some dots to the inch, in bands of at most so many pixels.

        Each comes with the line it begins at; together they are as large as ``whole`` says.
        """
        scale = dots / _POINT
        across, down = self.whole(page, dots)
        lines = max(1, most // across)
        for top in range(0, down, lines):
            below = max(0, down - top - lines)
            cut = (0, _cut(below, scale), 0, _cut(top, scale))
            with _lock:
                made = _raster(self._document[page], scale, cut, grey)
            yield top, made

    def whole(self, page: int, dots: int) -> tuple[int, int]:
        """Return the width and height of a page in pixels, at some dots to the inch."""
        wide, high = self.size(page)
        return math.ceil(wide * dots / _POINT), math.ceil(high * dots / _POINT)


def _cut(lines: int, scale: float) -> float:
    """Return the points that pdfium rounds up to so many lines."""
    return (lines - 0.5) / scale if lines else 0


def _raster(page: Any, scale: float, cut: tuple[float, float, float, float], grey: bool) -> Raster:
    bitmap = page.render(scale=scale, crop=cut, prefer_bgrx=True, grayscale=grey)
    made = Raster(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), grey)
    bitmap.close()
    page.close()
    return made
