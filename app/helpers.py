"""Helpers: the program started again, in a process of its own, to do one kind of work."""

import os
import sys

from app import paths


def command_of(module: str, flag: str, *arguments: str) -> tuple[list[str], dict[str, str]]:
    """Return the command that runs a module as a helper, and the environment that it needs.

    A frozen program cannot start ``python -m``, so there the flag names the module to main.py.
    """
    environment = dict(os.environ, PYTHONIOENCODING="utf-8", PYTHONUTF8="1")
    if getattr(sys, "frozen", False):
        return [sys.executable, flag, *arguments], environment
    before = environment.get("PYTHONPATH", "")
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, (str(paths.root()), before)))
    return [sys.executable, "-m", module, *arguments], environment
