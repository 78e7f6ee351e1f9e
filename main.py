"""Jingdu: read Traditional Chinese beside Simplified and English."""

import sys
from types import TracebackType

WORKER_FLAG = "--argos-worker"


def report(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
    """Tell the reader one sentence about an unforeseen error."""
    from app.unforeseen import note

    sys.stderr.write(note(error) + "\n")


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
