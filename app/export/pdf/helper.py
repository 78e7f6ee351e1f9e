"""Starting the helpers that set pages."""

import subprocess

from app.errors import ExportError, reason_of
from app.helpers import command_of


def start(module: str, flag: str, *arguments: str, errors: int) -> "subprocess.Popen[bytes]":
    """Start a module with pipes to and from it; ``flag`` names it to main.py in a frozen program.

    ``errors`` is where its error stream goes, as ``subprocess`` says it. Raises ``ExportError``.
    """
    command, environment = command_of(module, flag, *arguments)
    try:
        return subprocess.Popen(  # noqa: S603 - the program starts itself
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            env=environment,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise ExportError("The PDF could not be set: {0}.", reason_of(error)) from error
