"""Jingdu: read Traditional Chinese beside Simplified and English."""

import sys
from types import TracebackType

# A packaged program cannot start "python -m", so it starts itself as its helpers.
TRANSLATOR_FLAG, TYPESETTER_FLAG, PREVIEWER_FLAG = "--argos-worker", "--typesetter", "--previewer"


def report(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
    """Tell the reader one sentence about an unforeseen error."""
    from app.unforeseen import note

    sys.stderr.write(note(error) + "\n")


def main() -> int:
    """Run the command line."""
    sys.excepthook = report
    if sys.argv[1:2] == [TRANSLATOR_FLAG]:
        from app.translate import argos_worker

        argos_worker.main(sys.argv[2:])
    if sys.argv[1:2] == [TYPESETTER_FLAG]:
        from app.export.pdf import typesetter

        return typesetter.main(*sys.argv[2:])
    if sys.argv[1:2] == [PREVIEWER_FLAG]:
        from app.export.pdf import previewer

        return previewer.main()
    from app.cli.run import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
