"""Downloads against a server on this machine: resumed, checked, cancelled, and from index to package."""

import hashlib
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import Cancelled, PackageError
from app.jobs import CancelToken, finish
from app.translate import download as module
from app.translate import package_index, packages
from app.translate.download import download
from app.translate.remote import Remote
from tests.support.silence import silent_server
from tests.translate.makers import METADATA, Pack
from tests.translate.server import Script, running

_DATA = bytes(range(256)) * 2000  # 512 kB


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Script]:
    monkeypatch.setattr(module, "_PAUSE", 0.001)
    with running(Script(files={"/file": _DATA})) as script:
        yield script


def _get(server: Script, folder: Path, size: int = 0, sha256: str = "") -> Path:
    return finish(download(Remote(f"{server.url}/file", size, sha256), folder / "file"))


def _left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("file*"))


def test_a_file_arrives_whole_and_is_counted(server: Script, tmp_path: Path) -> None:
    job = download(
        Remote(f"{server.url}/file", len(_DATA), hashlib.sha256(_DATA).hexdigest()), tmp_path / "file"
    )
    steps = list(job)
    assert (tmp_path / "file").read_bytes() == _DATA
    assert (steps[-1].done, steps[-1].total) == (len(_DATA), len(_DATA))
    assert _left(tmp_path) == ["file"]


def test_a_broken_connection_is_taken_up_where_it_broke(server: Script, tmp_path: Path) -> None:
    server.break_after = [200_000, 100_000]
    assert _get(server, tmp_path).read_bytes() == _DATA
    assert server.ranges == ["", "bytes=200000-", "bytes=300000-"]


def test_a_server_without_ranges_sends_all_again(server: Script, tmp_path: Path) -> None:
    server.break_after, server.ignore_range = [200_000], True
    assert _get(server, tmp_path).read_bytes() == _DATA


def test_a_file_that_has_changed_meanwhile_is_not_patched_together(server: Script, tmp_path: Path) -> None:
    (tmp_path / "file.part").write_bytes(b"x" * 1000)
    (tmp_path / "file.part.tag").write_text(f'{server.url}/file\n"0"')
    assert _get(server, tmp_path).read_bytes() == _DATA


def test_a_part_of_another_address_is_not_used(server: Script, tmp_path: Path) -> None:
    (tmp_path / "file.part").write_bytes(b"x" * 1000)
    (tmp_path / "file.part.tag").write_text('http://127.0.0.1/other\n"1"')
    assert _get(server, tmp_path).read_bytes() == _DATA
    assert server.ranges == [""]


def test_a_part_that_is_whole_is_only_checked(server: Script, tmp_path: Path) -> None:
    (tmp_path / "file.part").write_bytes(_DATA)
    (tmp_path / "file.part.tag").write_text(f'{server.url}/file\n"1"')
    assert _get(server, tmp_path, sha256=hashlib.sha256(_DATA).hexdigest()).read_bytes() == _DATA


def test_a_server_that_is_busy_is_asked_again(server: Script, tmp_path: Path) -> None:
    server.statuses = [503, 429]
    assert _get(server, tmp_path).read_bytes() == _DATA


def test_patience_ends_and_the_part_stays(server: Script, tmp_path: Path) -> None:
    server.break_after = [1000, 0, 0, 0, 0, 0, 0]
    with pytest.raises(PackageError, match="broke off"):
        _get(server, tmp_path)
    assert (tmp_path / "file.part").stat().st_size == 1000
    server.break_after = []
    assert _get(server, tmp_path).read_bytes() == _DATA
    assert server.ranges[-1] == "bytes=1000-"


@pytest.mark.parametrize(
    ("size", "sha256", "words"),
    [(len(_DATA) + 1, "", "wrong length"), (10, "", "wrong length"), (0, "0" * 64, "wrong checksum")],
)
def test_a_wrong_file_is_thrown_away(
    server: Script, tmp_path: Path, size: int, sha256: str, words: str
) -> None:
    with pytest.raises(PackageError, match=words):
        _get(server, tmp_path, size, sha256)
    assert _left(tmp_path) == []


def test_a_cancelled_download_goes_on_the_next_time(server: Script, tmp_path: Path) -> None:
    token = CancelToken()
    job = download(Remote(f"{server.url}/file"), tmp_path / "file", token)
    next(job)
    token.cancel()
    with pytest.raises(Cancelled):
        finish(job)
    assert 0 < (tmp_path / "file.part").stat().st_size < len(_DATA)
    assert _get(server, tmp_path).read_bytes() == _DATA
    assert server.ranges[-1].startswith("bytes=")


def test_a_missing_file_and_a_missing_server_are_one_sentence(server: Script, tmp_path: Path) -> None:
    with pytest.raises(PackageError, match=r"^127\.0\.0\.1 does not have the package \(404\)\.$"):
        finish(download(Remote(f"{server.url}/none"), tmp_path / "file"))
    with pytest.raises(PackageError, match="broke off \\(no connection\\)"):
        finish(download(Remote("http://127.0.0.1:9/file"), tmp_path / "file"))


@pytest.mark.parametrize("url", ["http://example.org/x", "ftp://example.org/x", "file:///etc/passwd"])
def test_only_https_leaves_this_machine(url: str, tmp_path: Path) -> None:
    with pytest.raises(PackageError, match="does not offer the package over HTTPS"):
        finish(download(Remote(url), tmp_path / "file"))


def test_a_full_disk_is_told(server: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=10))
    with pytest.raises(PackageError, match="less room"):
        _get(server, tmp_path)


def _index(server: Script, *entries: object) -> None:
    server.files["/index.json"] = json.dumps(entries).encode()


def test_from_the_index_to_an_installed_package(
    server: Script, pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.files["/zh_en"] = pack().read_bytes()
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", server.url + "/")
    link = f"{server.url}/zh_en"
    _index(
        server,
        METADATA | {"from_code": "es", "links": ["https://127.0.0.1:9/es"]},
        METADATA | {"package_version": "1.1", "links": ["https://127.0.0.1:9/old"]},
        "nonsense",
        METADATA | {"links": [f"{server.url}/gone", link, "ipfs://x"]},
    )
    package = finish(package_index.download_package())
    assert packages.find() == package and package.version == "1.9"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"[]", "has no package from zh to en"),
        (b"<html>", "is damaged"),
        (b"{}", "is damaged"),
        (b"[" * 100_000, "is damaged"),
        (None, "404"),
    ],
)
def test_an_index_without_the_pair(
    server: Script, content: bytes | None, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", server.url)
    if content is not None:
        server.files["/index.json"] = content
    with pytest.raises(PackageError, match=words):
        finish(package_index.download_package())


def test_an_index_that_is_too_long_is_not_read_on(server: Script, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", server.url)
    monkeypatch.setattr(package_index, "_MAX_INDEX", 1_000)
    _index(server, METADATA | {"links": ["https://127.0.0.1:9/" + "x" * 1_000]})
    with pytest.raises(PackageError, match="is damaged"):
        finish(package_index.download_package())


@pytest.mark.parametrize("version", ["9" * 5_000, ".".join("1" * 200), "1.10"])
def test_any_version_makes_a_name_of_a_file(
    version: str, server: Script, pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.files["/zh_en"] = pack().read_bytes()
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", server.url)
    _index(server, METADATA | {"package_version": version, "links": [f"{server.url}/zh_en"]})
    assert finish(package_index.download_package()).version == "1.9"


def test_an_index_that_never_comes_need_not_be_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    token = CancelToken()
    with silent_server(token.cancel) as address:
        monkeypatch.setenv("ARGOS_PACKAGE_INDEX", address)
        with pytest.raises(Cancelled):
            finish(package_index.download_package(token=token))


def test_without_a_network_the_reader_is_told_the_other_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARGOS_PACKAGE_INDEX", "http://127.0.0.1:9")
    with pytest.raises(PackageError, match="cannot be reached; a package that was saved as a file"):
        finish(package_index.download_package())
