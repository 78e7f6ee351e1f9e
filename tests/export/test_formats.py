from pathlib import Path

import pytest

from app.errors import Cancelled, ExportError, OutputError
from app.export.formats import Format, export_file, format_of
from app.jobs import CancelToken, Progress, finish
from tests.support import articles
from tests.support.files import exported, options

ENDINGS = (".html", ".docx", ".epub")


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("a.pdf", Format.PDF),
        ("a", Format.PDF),
        ("a.HTML", Format.HTML),
        ("a.htm", Format.HTML),
        ("a.b.docx", Format.DOCX),
        ("a.epub", Format.EPUB),
    ],
)
def test_ending_tells_the_format(name, wanted):
    assert format_of(Path(name)) is wanted


@pytest.mark.parametrize("name", ["a.txt", "a.doc", "a.pdf.zip"])
def test_unknown_ending_is_one_sentence(name):
    with pytest.raises(
        ExportError, match=r"^Nothing is exported as \.\w+: the name must end in \.pdf, .*\.$"
    ):
        format_of(Path(name))


@pytest.mark.parametrize(
    ("ending", "begins"), [(".html", b"<!DOCTYPE html>"), (".docx", b"PK"), (".epub", b"PK")]
)
def test_file_is_what_its_ending_says(tmp_path, ending, begins):
    assert exported(tmp_path / f"out{ending}").startswith(begins)
    assert [path.name for path in tmp_path.iterdir()] == [f"out{ending}"]


@pytest.mark.parametrize("ending", ENDINGS)
def test_job_tells_its_stages(tmp_path, ending):
    article, english = articles.sample()
    steps = list(export_file(article, english, options(), tmp_path / f"out{ending}", CancelToken()))
    assert all(isinstance(step, Progress) for step in steps)
    assert list(dict.fromkeys(step.what for step in steps)) == ["Gathering terms", "Writing the file"]


@pytest.mark.parametrize("ending", ENDINGS)
def test_cancelling_leaves_the_old_file_whole(tmp_path, ending):
    article, english = articles.sample()
    target = tmp_path / f"out{ending}"
    target.write_text("old")
    token = CancelToken()
    job = export_file(article, english, options(), target, token)
    next(job)
    token.cancel()
    with pytest.raises(Cancelled):
        finish(job)
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


@pytest.mark.parametrize("ending", ENDINGS)
def test_full_disk_is_one_sentence_and_leaves_the_old_file(tmp_path, monkeypatch, ending):
    article, english = articles.sample()
    target = tmp_path / f"out{ending}"
    target.write_text("old")

    def full(self, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OutputError, match=r"cannot be written: no space left on device\.$"):
        finish(export_file(article, english, options(), target, CancelToken()))
    assert target.read_text() == "old"
