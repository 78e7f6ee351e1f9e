"""The program in a real window: keys sent to it, and waiting for what they do."""

import os
import subprocess
import sys
import time

from app import paths


def xdotool(display, *words):
    """Run xdotool on a display; return what it printed."""
    done = subprocess.run(
        ["xdotool", *words],
        env={**os.environ, "DISPLAY": display},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip()


def wait(condition, seconds=40):
    """Return what a condition yields once it is true."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError("it did not come in time")


def started(display, *arguments):
    """Start main.py on a display; return the process."""
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    environment.pop("WAYLAND_DISPLAY", None)
    return subprocess.Popen(
        [sys.executable, str(paths.root() / "main.py"), *arguments],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(process):
    """End a process that was started."""
    process.terminate()
    process.wait(timeout=20)
    assert process.stderr is not None
    process.stderr.close()


def window_named(display, name):
    """Wait for a window; return its id. It has the keyboard, as a window manager would give it."""
    found = wait(lambda: xdotool(display, "search", "--onlyvisible", "--name", name).split("\n")[0])
    xdotool(display, "windowfocus", "--sync", found)
    return found


def press(display, *keys):
    """Press keys, for the window that has the keyboard."""
    xdotool(display, "key", "--delay", "60", *keys)
