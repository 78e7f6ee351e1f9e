"""What nobody foresaw: the details go to the log, one sentence to the reader."""

import logging
from pathlib import Path

from app import paths
from app.phrases import Phrase

_LONG = 1_000_000  # bytes of the log


def log() -> Path:
    """Return the log; one that has become long is kept beside it, and it begins anew.

    Raises ``OSError`` where there can be none.
    """
    place = paths.log_file()
    if place.exists() and place.stat().st_size > _LONG:
        place.replace(place.with_suffix(".old.log"))
    return place


def note(error: BaseException) -> str:
    """Keep an error with its traceback in the log; return the sentence that says so."""
    try:
        place = log()
        handler = logging.FileHandler(place, encoding="utf-8")
    except OSError:
        return Phrase("Something unforeseen went wrong: {0}.", type(error).__name__)
    record = logging.LogRecord(
        "jingdu", logging.ERROR, "", 0, "unforeseen", None, (type(error), error, error.__traceback__)
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    handler.emit(record)
    handler.close()
    return Phrase("Something unforeseen went wrong; the details are in {0}.", place)
