"""Files written all at once or not at all."""

import errno
import os
import stat
from pathlib import Path

import pytest

from app.errors import OutputError
from app.files import replacing, sweep, write_bytes, write_text


def test_a_text_is_written_as_utf8(tmp_path: Path) -> None:
    write_text(tmp_path / "讀.txt", "精讀 晶讀\n")
    assert (tmp_path / "讀.txt").read_bytes() == "精讀 晶讀\n".encode()


def test_half_a_character_does_not_keep_the_rest_from_being_written(tmp_path: Path) -> None:
    write_text(tmp_path / "a", "讀\udcff讀")
    assert (tmp_path / "a").read_bytes() == "讀?讀".encode()


def test_what_stood_there_is_replaced_and_nothing_left_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("old and longer")
    write_bytes(target, b"new")
    assert target.read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_file_is_as_open_to_others_as_the_user_wants(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        write_bytes(tmp_path / "a", b"")
    finally:
        os.umask(old)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640


def test_what_is_hidden_from_others_stays_so(tmp_path: Path) -> None:
    target = tmp_path / "a"
    target.write_bytes(b"old")
    target.chmod(0o600)
    write_bytes(target, b"new")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


@pytest.mark.parametrize("reason", [errno.ENOSPC, errno.EIO, errno.EDQUOT])
def test_a_disk_that_fails_leaves_the_old_file_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reason: int
) -> None:
    target = tmp_path / "a.txt"
    target.write_text("old")

    def fail(_: int) -> None:
        raise OSError(reason, os.strerror(reason))

    monkeypatch.setattr("app.files.os.fsync", fail)
    with pytest.raises(OutputError, match=f"a.txt cannot be written: {os.strerror(reason).lower()}"):
        write_text(target, "new")
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_an_error_of_the_writer_leaves_the_old_file_whole(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("old")
    with pytest.raises(ZeroDivisionError), replacing(target) as temporary:
        temporary.write_text("half")
        _ = 1 / 0
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_target_that_cannot_be_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "loop").symlink_to("loop")
    for target, words in {
        tmp_path / "none" / "a.txt": "no such file or directory",
        tmp_path / "file" / "a.txt": "not a directory",
        tmp_path: "it is a folder",
        tmp_path / ("a" * 300): "file name too long",
        tmp_path / "a\0b": "there is no such name",
        tmp_path / "loop": "loop",
    }.items():
        with pytest.raises(OutputError, match=words) as caught:
            write_text(target, "text")
        assert "\0" not in str(caught.value)


def test_a_device_is_never_exchanged_for_a_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OutputError, match="it is a device"):
        write_text(tmp_path / "pipe", "text")
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real" / "a.txt")
    write_text(tmp_path / "link", "text")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real" / "a.txt").read_text() == "text"


def test_the_longest_name_a_folder_takes_is_written(tmp_path: Path) -> None:
    write_text(tmp_path / ("讀" * 85), "text")
    assert (tmp_path / ("讀" * 85)).read_text() == "text"


def test_what_killed_programs_left_is_swept_away_and_nothing_else(tmp_path: Path) -> None:
    names = [".index-1.sqlite.ab_9xyz0", ".index-1.sqlite.ab_9xyz0-journal", ".index-2.sqlite.new_0000"]
    for name in (*names, "index-1.sqlite", ".other"):
        (tmp_path / name).write_bytes(b"")
        if name != names[-1]:
            os.utime(tmp_path / name, (0, 0))
    sweep(tmp_path, "index-")
    assert sorted(path.name for path in tmp_path.iterdir()) == [names[-1], ".other", "index-1.sqlite"]
