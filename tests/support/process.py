"""main.py as a process."""

import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


def jingdu(*arguments: str | Path, **options: object) -> "subprocess.CompletedProcess[bytes]":
    """Run main.py with arguments, and with whatever ``subprocess.run`` takes."""
    command = [sys.executable, str(ROOT / "main.py"), *map(str, arguments)]
    given: Any = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    done: subprocess.CompletedProcess[bytes] = subprocess.run(command, timeout=60, check=False, **given)
    return done
