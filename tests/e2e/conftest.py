"""A real X server for the end-to-end tests."""

import shutil
import subprocess

import pytest

from tests.support.windows import window

SIZE = "1440x920"


@pytest.fixture(scope="session")
def display():
    """Start Xvfb on a free display; its name is returned."""
    assert shutil.which("Xvfb"), "make test installs xvfb"
    process = subprocess.Popen(
        # else it starts anew when the last client has gone, as xdotool does, and turns away who comes then
        ["Xvfb", "-displayfd", "1", "-screen", "0", f"{SIZE}x24", "-nolisten", "tcp", "-noreset"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    number = process.stdout.readline().strip()
    yield f":{number}"
    process.terminate()
    process.wait(timeout=10)
    process.stdout.close()


__all__ = ["display", "window"]
