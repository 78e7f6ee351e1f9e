"""The small translation package of the tests: unpacked for programs that measure with it."""

import zipfile
from pathlib import Path

from app.translate.packages import Package, package_from, read_metadata

ARCHIVE = Path(__file__).parents[1] / "data" / "zh_en.argosmodel"


def unpacked(folder: Path) -> Package:
    """Unpack the package into a folder and return it."""
    with zipfile.ZipFile(ARCHIVE) as bundle:
        bundle.extractall(folder)
    place = next(folder.iterdir())
    return package_from(read_metadata((place / "metadata.json").read_bytes()), place)
