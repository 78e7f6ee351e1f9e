"""Starting the program as a helper of itself, in a process of its own."""

import os
import subprocess
import sys

from app import paths
from app.errors import ExportError, reason_of


def start(module: str, flag: str, *arguments: str, errors: int) -> "subprocess.Popen[bytes]":
    """Start a module with pipes to and from it; ``flag`` names it to main.py in a frozen program.

    ``errors`` is where its error stream goes, as ``subprocess`` says it. Raises ``ExportError``.
    """
    environment = dict(os.environ, PYTHONUTF8="1")
    if getattr(sys, "frozen", False):
        command = [sys.executable, flag, *arguments]
    else:
        command = [sys.executable, "-m", module, *arguments]
        before = environment.get("PYTHONPATH", "")
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, (str(paths.root()), before)))
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
