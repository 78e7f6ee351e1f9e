import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import Cancelled, ExportError, OutputError
from app.export.pdf.compile import set_pages, typesetter
from app.export.pdf.export import export_pdf
from app.export.pdf.notes import Notes
from app.export.pdf.options import PdfOptions
from app.jobs import CancelToken, Progress, finish
from tests.support import articles


def test_job_tells_its_stages(tmp_path):
    article, english = articles.sample()
    steps = list(export_pdf(article, english, PdfOptions(), tmp_path / "out.pdf", CancelToken()))
    assert all(isinstance(step, Progress) for step in steps)
    stages = list(dict.fromkeys(step.what for step in steps))
    assert stages == ["Gathering terms", "Setting the pages", "Writing the file"]


def test_cancelling_at_any_stage_leaves_the_old_file_whole(tmp_path):
    article, english = articles.sample()
    target = tmp_path / "out.pdf"
    target.write_text("old")
    for stop in range(1, 4):
        token = CancelToken()
        job = export_pdf(article, english, PdfOptions(), target, token)
        for _ in range(stop):
            next(job)
        token.cancel()
        with pytest.raises(Cancelled):
            finish(job)
        assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["out.pdf"]


def test_target_that_cannot_be_written_is_one_sentence(tmp_path):
    article, english = articles.sample()
    target = tmp_path / "nowhere" / "out.pdf"
    with pytest.raises(OutputError, match=r"^\S+out\.pdf cannot be written: no such file or directory\.$"):
        finish(export_pdf(article, english, PdfOptions(), target, CancelToken()))


def test_full_disk_is_one_sentence_and_leaves_the_old_file(tmp_path, monkeypatch):
    article, english = articles.sample()
    target = tmp_path / "out.pdf"
    target.write_text("old")

    def full(self, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OutputError, match=r"cannot be written: no space left on device\.$"):
        finish(export_pdf(article, english, PdfOptions(), target, CancelToken()))
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["out.pdf"]


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("import sys; sys.stderr.write('a\\nunknown font\\n'); sys.exit(1)", "unknown font"),
        ("import sys; sys.exit(7)", "the typesetter ended with code 7"),
    ],
)
def test_typesetter_that_fails_is_one_sentence(tmp_path, monkeypatch, code, reason):
    popen = subprocess.Popen
    monkeypatch.setattr(
        subprocess, "Popen", lambda command, **rest: popen([sys.executable, "-c", code], **rest)
    )
    article, english = articles.sample()
    with pytest.raises(ExportError, match=rf"^The PDF could not be set: {reason}\.$"):
        finish(export_pdf(article, english, PdfOptions(), tmp_path / "out.pdf", CancelToken()))


def test_cancelling_ends_the_typesetter(tmp_path, monkeypatch):
    started = []
    popen = subprocess.Popen

    def start(command, **rest):
        started.append(popen([sys.executable, "-c", "import time; time.sleep(60)"], **rest))
        return started[0]

    monkeypatch.setattr(subprocess, "Popen", start)
    article, english = articles.sample()
    token = CancelToken()
    job = export_pdf(article, english, PdfOptions(), tmp_path / "out.pdf", token)
    while next(job).what != "Setting the pages":
        pass
    next(job)
    token.cancel()
    with pytest.raises(Cancelled):
        next(job)
    assert started[0].returncode is not None


def test_typesetter_that_starts_late_gets_all_of_a_long_article(monkeypatch):
    slow = "import sys, time; time.sleep(0.4); sys.stdout.write(str(len(sys.stdin.buffer.read())))"
    popen = subprocess.Popen
    monkeypatch.setattr(
        subprocess, "Popen", lambda command, **rest: popen([sys.executable, "-c", slow], **rest)
    )
    with typesetter() as worker:
        pages, _ = finish(set_pages(worker, {"rows": ["x" * 500_000]}, Notes(), CancelToken()))
    assert int(pages) > 500_000
