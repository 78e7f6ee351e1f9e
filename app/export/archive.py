"""Archives that are the same bytes whenever and wherever they are made."""

import zipfile
from collections.abc import Iterable
from io import BytesIO

_DATE = (1980, 1, 1, 0, 0, 0)  # the earliest that the format knows
_MODE = 0o644 << 16


def archive(parts: Iterable[tuple[str, str]], stored: tuple[str, ...] = ()) -> bytes:
    """Return the parts in their order as a ZIP file; those named in ``stored`` are not compressed."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as made:
        for name, text in parts:
            entry = zipfile.ZipInfo(name, _DATE)
            entry.create_system = 3
            entry.external_attr = _MODE
            entry.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            made.writestr(entry, text.encode())
    return target.getvalue()
