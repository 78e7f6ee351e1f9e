"""Runs the command line: exit 0 done, 1 failed with one line on stderr, 2 wrong usage."""

import importlib
import os
import sys
from collections.abc import Sequence

from app.cli.parser import COMMANDS, build_parser, build_window_parser
from app.errors import Cancelled, JingduError, OutputError


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments say and return the exit code."""
    try:
        code = _dispatch(arguments)
        _warn()
        if sys.stdout is None:  # the caller closed it
            raise OutputError("standard output", "it is closed")
        sys.stdout.flush()
        return code
    except JingduError as error:
        sys.stderr.write(_one_line(str(error)))
        return 1
    except (KeyboardInterrupt, Cancelled):
        return 1
    except BrokenPipeError:  # the reader of our output went away; that is its right
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        sys.stderr.write(_one_line(f"The output cannot be written: {error.strerror or error}."))
        return 1


def _warn() -> None:
    """Say what was set aside, if the command read the reader's files."""
    engine = sys.modules.get("app.engine")
    for sentence in engine.warnings() if engine else ():
        sys.stderr.write(_one_line(sentence))


def _dispatch(arguments: Sequence[str]) -> int:
    if arguments and arguments[0] in COMMANDS:
        parsed = build_parser().parse_args(arguments)
        # Each command loads only what it needs.
        command = importlib.import_module(f"app.cli.{parsed.command}")
        getattr(command, parsed.command)(parsed)
        return 0
    wanted = build_window_parser().parse_args(arguments)
    from app.ui.start import start

    return start(wanted.article)


def _one_line(message: str) -> str:
    return " ".join(message.split()) + "\n"
