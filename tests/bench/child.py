"""Child processes: a module of this package run by itself, its answer one line of JSON."""

import ctypes
import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app import paths


def module(name: str, *arguments: str) -> list[str]:
    """Return the command that runs a module of this package."""
    return [sys.executable, "-m", f"tests.bench.{name}", *arguments]


def answer(command: Sequence[str], **variables: str) -> Any:
    """Run a command and read the JSON it prints last."""
    done = subprocess.run(
        command,
        cwd=paths.root(),
        env={**os.environ, **variables},
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    return json.loads(done.stdout.splitlines()[-1])


def seconds_to_first_line(command: Sequence[str]) -> float:
    """Return how long after its start a command prints a line; settings are those of a new reader."""
    with tempfile.TemporaryDirectory() as home:
        folders = {f"XDG_{kind}_HOME": home for kind in ("CONFIG", "DATA", "STATE")}
        folders["PYTHONDONTWRITEBYTECODE"] = ""  # a reader's second start has the bytecode of the first
        start = time.perf_counter()
        with subprocess.Popen(
            command,
            cwd=paths.root(),
            env={**os.environ, **folders},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            line = process.stdout.readline()
            taken = time.perf_counter() - start
            _, said = process.communicate()
        if not line:
            raise RuntimeError(f"{' '.join(command)} ended without painting: {said.decode(errors='replace')}")
    return taken


def resident() -> int:
    """Return the memory of this process in bytes: as it is now on Linux, its peak elsewhere."""
    try:
        return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except FileNotFoundError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def give_back() -> None:
    """Return free memory to the system where that can be asked for: what comes next has to ask for its own.

    Else that depends on what ran before, and a window's picture is thousands of pages.
    """
    gc.collect()
    if sys.platform == "linux" and hasattr(libc := ctypes.CDLL(None), "malloc_trim"):
        libc.malloc_trim(0)
