"""What is kept of each layout: its structure as JSON, its first and last page as small grey pictures."""

import json
import tempfile
from datetime import date
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pypdfium2
from PIL import Image, ImageChops

from tests.export.pdf.layouts import LAYOUTS
from tests.support.pdf_read import annotations_of, outline, pages_of
from tests.support.pdf_tags import outline_of
from tests.support.pdfs import exported, opened

KEPT = Path(__file__).with_name("golden")
_SCALE = 0.6
_CHANGED = 48  # of 255 grey levels


class _Day(date):
    @classmethod
    def today(cls) -> "_Day":
        return cls(2026, 1, 31)


def made(name: str, folder: Path) -> bytes:
    """Return the sample in a layout, as it would be on a certain day with a certain version."""
    with patch("app.export.pdf.front.date", _Day), patch("app.export.pdf.front.__version__", "0"):
        return exported(folder, options=LAYOUTS[name])


def structure(pdf: bytes) -> dict[str, Any]:
    """Return the outline, tags, annotations and text of a PDF."""
    with opened(pdf) as document:
        tags = outline_of(document)
    return {
        "outline": outline(pdf),
        "tags": tags,
        "annotations": [[f"{a.subtype}: {a.contents}"[:60] for a in page] for page in annotations_of(pdf)],
        "text": [page.splitlines() for page in pages_of(pdf)],
    }


def pictures(pdf: bytes) -> list[Image.Image]:
    """Return the first and the last page."""
    document = pypdfium2.PdfDocument(pdf)
    chosen = sorted({0, len(document) - 1})
    made = [document[number].render(scale=_SCALE, grayscale=True).to_pil().convert("L") for number in chosen]
    document.close()
    return made


def changed(one: Image.Image, other: Image.Image) -> float:
    """Return which share of two pictures differs by more than a shade."""
    if one.size != other.size:
        return 1.0
    histogram = ImageChops.difference(one, other).histogram()
    return sum(histogram[_CHANGED:]) / sum(histogram)


def picture_path(name: str, number: int) -> Path:
    """Return where a picture is kept."""
    return KEPT / f"{name}-{number}.png"


def renew() -> None:
    """Write all that is kept anew."""
    KEPT.mkdir(exist_ok=True)
    for old in KEPT.iterdir():
        old.unlink()
    for name in LAYOUTS:
        with tempfile.TemporaryDirectory() as folder:
            pdf = made(name, Path(folder))
        text = json.dumps(structure(pdf), ensure_ascii=False, indent=1)
        (KEPT / f"{name}.json").write_text(text + "\n", "utf-8")
        for number, picture in enumerate(pictures(pdf)):
            picture.quantize(16).save(picture_path(name, number), optimize=True)


if __name__ == "__main__":
    renew()
