"""Starts ``main.py`` as it is and ends it as soon as the reader has painted rows."""

import os
import sys
import threading

import main
from app.ui.reader.view import ReaderView

_PATIENCE = 60.0  # seconds until the attempt is given up


def end_at_first_rows() -> None:
    """Let the reader's first painting of rows say so and end the process."""
    paint = ReaderView.paintEvent

    def painted(view: ReaderView, event: object) -> None:
        paint(view, event)  # type: ignore[arg-type]
        if view.pages is not None:
            os.write(1, b"painted\n")
            os._exit(0)

    ReaderView.paintEvent = painted  # type: ignore[method-assign, assignment]


if __name__ == "__main__":
    threading.Timer(_PATIENCE, os._exit, (3,)).start()
    end_at_first_rows()
    sys.argv = ["main.py"]
    sys.exit(main.main())
