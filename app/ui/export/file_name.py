"""A name for a file, from the title of an article."""

import re

from app.export.formats import Format

_REFUSED = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)  # no names on Windows
_MOST = 180  # bytes; with ending and the mark of a temporary file a name may have 255


def file_name(title: str, otherwise: str, kind: Format) -> str:
    """Return the title as a name that every system takes, or another where nothing of it is left."""
    name = " ".join(_REFUSED.sub(" ", title).split()).strip(". ")
    name = name.encode("utf-8", "ignore")[:_MOST].decode("utf-8", "ignore").strip(". ")
    if not name or _DEVICES.fullmatch(name):
        name = otherwise
    return f"{name}{kind.value}"
