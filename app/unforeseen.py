"""What nobody foresaw: the details go to the log, one sentence to the reader."""

import logging

from app import paths
from app.phrases import Phrase


def note(error: BaseException) -> str:
    """Keep an error with its traceback in the log; return the sentence that says so."""
    try:
        place = paths.log_file()
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
