"""One program a reader: a second start hands what it was to open to the one that runs, and ends.

Two programs would each keep the word list and the corrections as they know them, and the one that writes
last would undo what the other has written.
"""

import json
import os
import socket
from hashlib import blake2b
from pathlib import Path

from app import paths

_PATIENCE = 3.0  # seconds in which the one that runs has to answer
_TAKEN = b"taken\n"
MOST = 65_536  # bytes of a message


def place() -> Path:
    """Return where the program that runs can be met; another one for another reader or screen."""
    screens = [os.environ.get(name, "") for name in ("WAYLAND_DISPLAY", "DISPLAY")]
    own = blake2b(json.dumps([str(paths.data_dir()), *screens]).encode(), digest_size=8).hexdigest()
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return (Path(folder) if folder else paths.cache_dir()) / f"{paths.APP}-{own}.socket"


def hand_over(name: str) -> bool:
    """Let the program that runs open a file or a page, or nothing; tell whether there is one that does."""
    where = place() if hasattr(socket, "AF_UNIX") else None
    if where is None or not where.exists() or name == "-":
        return False
    named = name if not name or "://" in name else str(Path(name).absolute())
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(_PATIENCE)
            line.connect(str(where))
            line.sendall(json.dumps({"open": named, "token": token}).encode() + b"\n")
            return line.recv(len(_TAKEN)) == _TAKEN
    except OSError:
        return False


def listen(where: Path) -> socket.socket | None:
    """Return a socket at a place, for this user alone; None where there can be none."""
    if not hasattr(socket, "AF_UNIX"):
        return None
    door = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    mask = os.umask(0o177)
    try:
        where.unlink(missing_ok=True)  # whoever left it did not answer
        door.bind(str(where))
        door.listen()
    except OSError:  # a folder that takes no sockets, a path that is too long
        door.close()
        return None
    finally:
        os.umask(mask)
    door.setblocking(False)
    return door


def receive(door: socket.socket) -> tuple[str, str] | None:
    """Take one message: what is to be opened, and the token with which the window may come to the front."""
    try:
        line, _ = door.accept()
    except OSError:
        return None
    with line:
        line.settimeout(0.5)
        data = b""
        try:
            while not data.endswith(b"\n") and len(data) < MOST and (part := line.recv(MOST)):
                data += part
            message = json.loads(data)
            name, token = message["open"], message["token"]
            line.sendall(_TAKEN)
        except (OSError, ValueError, LookupError, TypeError, RecursionError):
            return None
    return (name, token) if isinstance(name, str) and isinstance(token, str) else None
