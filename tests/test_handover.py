"""A second start hands over what it was to open, and starts by itself where nobody answers."""

import os
import socket
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import handover


@pytest.fixture
def door(user_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(user_folder))
    made = handover.listen(handover.place())
    assert made is not None
    made.setblocking(True)
    yield made
    made.close()


def _handed(door: socket.socket, name: str) -> tuple[bool, tuple[str, str] | None]:
    told = list[bool]()
    client = threading.Thread(target=lambda: told.append(handover.hand_over(name)))
    client.start()
    got = handover.receive(door)
    client.join()
    return told[0], got


def test_a_file_is_handed_over_by_its_whole_path_and_an_address_as_it_is(
    door: socket.socket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "front")
    assert _handed(door, "文章.txt") == (True, (str(tmp_path / "文章.txt"), "front"))
    assert _handed(door, "https://example.org/a") == (True, ("https://example.org/a", "front"))
    assert _handed(door, "") == (True, ("", "front"))


def test_standard_input_is_nobody_elses(door: socket.socket) -> None:
    assert not handover.hand_over("-")


def test_what_a_killed_program_left_is_no_program(door: socket.socket) -> None:
    door.close()
    assert handover.place().exists() and not handover.hand_over("a.txt")
    again = handover.listen(handover.place())
    assert again is not None
    again.close()


def test_one_that_does_not_answer_is_left_alone(door: socket.socket, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handover, "_PATIENCE", 0.05)
    assert not handover.hand_over("a.txt")


def test_readers_and_screens_have_places_of_their_own_and_no_other_user_a_say(
    door: socket.socket, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    here = handover.place()
    assert stat.S_IMODE(here.stat().st_mode) == 0o600
    monkeypatch.setenv("DISPLAY", ":12345")
    there = handover.place()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert len({here, there, handover.place()}) == 3


@pytest.mark.parametrize(
    "sent", [b"", b"no json\n", b'"a"\n', b'{"open": 3, "token": ""}\n', b"[" * 9000 + b"\n"]
)
def test_what_is_no_message_is_nothing(door: socket.socket, sent: bytes) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        client.connect(str(handover.place()))
        client.sendall(sent)
        client.shutdown(socket.SHUT_WR)
        assert handover.receive(door) is None


def test_a_path_too_long_for_a_socket_is_no_obstacle(tmp_path: Path) -> None:
    assert handover.listen(tmp_path / ("x" * 200)) is None
    assert os.umask(0o022) != 0o177
