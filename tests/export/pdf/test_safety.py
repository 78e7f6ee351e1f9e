"""Whatever goes wrong, the file that was there stays whole until the new one is complete."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import Cancelled, OutputError
from app.export.pdf.export import export_pdf
from app.export.pdf.options import PdfOptions
from app.jobs import CancelToken, finish
from tests.support import articles

OLD = b"%PDF-old"


@pytest.fixture
def target(tmp_path) -> Path:
    path = tmp_path / "out.pdf"
    path.write_bytes(OLD)
    return path


def _job(target: Path, token: CancelToken | None = None):
    return export_pdf(*articles.sample(), PdfOptions(), target, token or CancelToken())


def _untouched(target: Path) -> bool:
    return target.read_bytes() == OLD and [path.name for path in target.parent.iterdir()] == ["out.pdf"]


def test_cancelling_after_any_step_leaves_the_old_file(target):
    stopped = 0
    while True:
        token = CancelToken()
        job = _job(target, token)
        stages = []
        try:
            for _ in range(stopped + 1):
                stages.append(next(job).what)
        except StopIteration:
            break
        token.cancel()
        if stages[-1] == "Writing the file":  # it is complete: what is left is one exchange
            job.close()
        else:
            with pytest.raises(Cancelled):
                finish(job)
        assert _untouched(target), stages
        stopped += 1 if stages[-1] != "Setting the pages" or stopped < 4 else 7
    assert stopped > 3
    assert target.read_bytes().startswith(b"%PDF-1.7")


@pytest.mark.parametrize("stage", ["Gathering terms", "Setting the pages", "Writing the file"])
def test_dropping_the_job_leaves_the_old_file(target, stage):
    job = _job(target)
    while next(job).what != stage:
        pass
    job.close()
    assert _untouched(target)


def test_disk_that_fills_up_within_the_file(target, monkeypatch):
    write = Path.write_bytes

    def half(self, data):
        write(self, data[: len(data) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", half)
    with pytest.raises(OutputError, match=r"no space left on device\.$"):
        finish(_job(target))
    assert _untouched(target)


def test_disk_that_turns_out_full_when_the_file_is_flushed(target, monkeypatch):
    def flush(handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", flush)
    with pytest.raises(OutputError, match=r"no space left on device\.$"):
        finish(_job(target))
    assert _untouched(target)


class Held(PermissionError):
    winerror = 32


def test_target_that_another_program_holds(target, monkeypatch):
    def held(self, other):
        raise Held(errno.EACCES, "The process cannot access the file")

    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(OutputError, match=r"cannot be written: another program has it open\.$"):
        finish(_job(target))
    assert _untouched(target)


def test_reader_of_the_old_file_keeps_it(target):
    with target.open("rb") as held:
        finish(_job(target))
        assert held.read() == OLD
    assert target.read_bytes().startswith(b"%PDF-1.7")


LIMITED = """
import resource, signal, sys
from pathlib import Path
from app.errors import OutputError
from app.export.pdf.export import export_pdf
from app.export.pdf.options import PdfOptions
from app.jobs import CancelToken, finish
from tests.support import articles
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
try:
    finish(export_pdf(*articles.sample(), PdfOptions(), Path(sys.argv[1]), CancelToken()))
except OutputError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the limit is one of POSIX")
def test_system_that_refuses_more_bytes(target):
    ended = subprocess.run(
        [sys.executable, "-c", LIMITED, str(target)], capture_output=True, text=True, check=True
    )
    assert ended.stdout.endswith("cannot be written: file too large.\n")
    assert _untouched(target)
