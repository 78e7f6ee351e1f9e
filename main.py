"""Jingdu: read Traditional Chinese beside Simplified and English."""

import logging
import sys
from types import TracebackType

WORKER_FLAG = "--argos-worker"


def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Keep the details of an unforeseen error in the log and tell the reader one sentence."""
    from app import paths

    try:
        place = paths.log_file()
        logging.basicConfig(filename=place, format="%(asctime)s %(message)s")
        logging.error("unforeseen", exc_info=(kind, error, trace))
        sys.stderr.write(f"Something unforeseen went wrong; the details are in {place}.\n")
    except OSError:
        sys.stderr.write(f"Something unforeseen went wrong: {kind.__name__}.\n")


def main() -> int:
    """Run the command line."""
    sys.excepthook = report
    if sys.argv[1:2] == [WORKER_FLAG]:  # a packaged program starts itself as the translation worker
        from app.translate import argos_worker

        return argos_worker.main(sys.argv[2:])
    from app.cli.run import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
