"""The log of what nobody foresaw."""

from pathlib import Path

import pytest

from app import paths
from app.unforeseen import log, note


def _caught() -> ZeroDivisionError:
    try:
        _ = 1 / 0
    except ZeroDivisionError as error:
        return error
    raise AssertionError


def test_the_reader_gets_a_sentence_and_the_log_the_details() -> None:
    said = note(_caught())
    assert said == f"Something unforeseen went wrong; the details are in {paths.log_file()}."
    written = paths.log_file().read_text()
    assert "Traceback" in written and "ZeroDivisionError: division by zero" in written


def test_what_was_written_before_stays() -> None:
    note(_caught())
    note(ValueError("another"))
    written = paths.log_file().read_text()
    assert "ZeroDivisionError" in written and "ValueError: another" in written


def test_without_a_place_for_the_log_the_sentence_names_the_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    assert note(_caught()) == "Something unforeseen went wrong: ZeroDivisionError."


def test_a_long_log_begins_anew_and_the_last_is_kept() -> None:
    for content in ("first", "second"):
        paths.log_file().write_text(content * 300_000)
        place = log()
        assert not place.exists()
    (kept,) = place.parent.iterdir()
    assert kept.read_text().startswith("second")
