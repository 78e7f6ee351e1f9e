"""What nobody foresaw: the details go to the log, one sentence to the reader."""

import logging

from app import paths


def note(error: BaseException) -> str:
    """Keep an error with its traceback in the log; return the sentence that says so."""
    try:
        place = paths.log_file()
        handler = logging.FileHandler(place, encoding="utf-8")
    except OSError:
        return f"Something unforeseen went wrong: {type(error).__name__}."
    record = logging.LogRecord(
        "jingdu", logging.ERROR, "", 0, "unforeseen", None, (type(error), error, error.__traceback__)
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    handler.emit(record)
    handler.close()
    return f"Something unforeseen went wrong; the details are in {place}."
