"""Writing files so that a reader never meets half a file."""

import contextlib
import glob
import os
import stat
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from app.errors import OutputError, reason_of
from app.phrases import Phrase

_CLIP = 40  # characters of the name that a temporary file repeats; a name may have 255 bytes
_ABANDONED = 3600.0  # seconds after which nobody writes to a temporary file any more


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Yield a temporary path beside ``target`` that takes its place when the block ends well.

    The temporary file is flushed to the disk before the exchange; on any error it is removed and
    ``target`` stays as it was. A link stays a link, a file stays as open to others as it was, and a device
    or pipe is never exchanged for a file. Raises ``OutputError`` when the system refuses.
    """
    try:
        real = target.resolve()
        if real.exists() and not real.is_file():
            raise OutputError(target, Phrase("it is a folder") if real.is_dir() else Phrase("it is a device"))
        handle, name = tempfile.mkstemp(prefix=f".{real.name[:_CLIP]}.", dir=real.parent)
    except (OSError, RuntimeError) as error:  # a loop of links is a RuntimeError
        reason = reason_of(error) if isinstance(error, OSError) else Phrase("its links form a loop")
        raise OutputError(target, reason) from error
    except ValueError as error:  # a NUL within the name
        raise OutputError(repr(str(target)), Phrase("there is no such name")) from error
    os.close(handle)
    temporary = Path(name)
    try:
        yield temporary
        _flush(temporary)
        temporary.chmod(stat.S_IMODE(real.stat().st_mode) if real.exists() else 0o666 & ~_umask())
        temporary.replace(real)
    except OSError as error:
        raise OutputError(target, reason_of(error)) from error
    finally:
        temporary.unlink(missing_ok=True)


def set_aside(path: Path) -> Path:
    """Move a damaged file out of the way, so that nothing writes over it; return its new place."""
    number = 1
    aside = path.with_name(f"{path.name}.damaged")
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.name}.damaged-{number}")
    path.replace(aside)
    return aside


def sweep(folder: Path, prefix: str) -> None:
    """Remove what killed programs left of files that they had begun; another may be writing a fresh one."""
    for left in folder.glob(f".{glob.escape(prefix)}*"):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > _ABANDONED:
                left.unlink()


def write_bytes(target: Path, data: bytes) -> None:
    """Write ``data`` to ``target`` all at once or not at all."""
    with replacing(target) as temporary:
        temporary.write_bytes(data)


def write_text(target: Path, text: str) -> None:
    """Write ``text`` as UTF-8 to ``target`` all at once or not at all.

    Half a character, as the name of a file in no encoding has one, becomes a question mark.
    """
    write_bytes(target, text.encode(errors="replace"))


def _flush(path: Path) -> None:
    with path.open("rb") as stream:
        os.fsync(stream.fileno())


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
