"""Packages: where they lie, what is refused, and that a bad one leaves the old one in place."""

import io
import json
import os
import shutil
import stat
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from app.errors import Cancelled, PackageError
from app.jobs import CancelToken, finish
from app.translate import package_archive, packages
from tests.translate.makers import METADATA, Pack


def _names() -> list[str]:
    return sorted(path.name for path in packages.folder().iterdir())


@pytest.mark.parametrize("setting", ["", "environment", "file"])
def test_the_folder_is_the_one_that_argos_translate_uses(
    setting: str, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if setting == "environment":
        monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(tmp_path / "elsewhere"))
    if setting == "file":
        config = home / "config" / "argos-translate" / "settings.json"
        config.parent.mkdir(parents=True)
        config.write_text(json.dumps({"ARGOS_PACKAGES_DIR": str(tmp_path / "there")}))
    code = "from argostranslate import settings; print(settings.package_data_dir)"
    theirs = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert str(packages.folder()) == theirs.stdout.strip()


def test_a_package_is_installed_found_and_removed(pack: Pack) -> None:
    assert packages.find() is None
    package = finish(package_archive.install(pack()))
    assert (packages.installed(), package.pair, package.version) == ((package,), "zh-en", "1.9")
    assert _names() == ["zh_en"]
    packages.remove()
    assert (packages.find(), _names()) == (None, [])
    with pytest.raises(PackageError, match="No package zh-en is installed"):
        packages.remove()


def test_the_newest_of_two_versions_is_found(pack: Pack, parts: dict[str, bytes]) -> None:
    finish(package_archive.install(pack()))
    moved: dict[str, bytes | None] = {name.replace("zh_en/", "newer/"): data for name, data in parts.items()}
    moved["newer/metadata.json"] = json.dumps(METADATA | {"package_version": "1.10"}).encode()
    finish(package_archive.install(pack({**dict.fromkeys(parts), **moved})))
    found = packages.find()
    assert found is not None and found.version == "1.10"


def test_progress_ends_at_the_total(pack: Pack) -> None:
    *_, last, trial = package_archive.install(pack())
    assert last.done == last.total > 0
    assert trial.what == "Trying the package"


_BAD = {
    "a path outside": ({"zh_en/../../evil": b"x"}, "outside its folder"),
    "an absolute path": ({"/etc/evil": b"x"}, "outside its folder"),
    "a drive": ({"C:/evil": b"x"}, "outside its folder"),
    "a backslash path": ({"zh_en\\..\\..\\evil": b"x"}, "outside its folder"),
    "two folders": ({"other/file": b"x"}, "exactly one folder"),
    "no folder": ({"file": b"x"}, "exactly one folder"),
    "no metadata": ({"zh_en/metadata.json": None}, "metadata.json is missing"),
    "metadata that are none": ({"zh_en/metadata.json": b"[1"}, "metadata.json that cannot be read"),
    "no model": ({"zh_en/model/model.bin": None}, "model/model.bin is missing"),
    "no vocabulary": ({"zh_en/model/shared_vocabulary.json": None}, "the vocabulary of the model is missing"),
    "a model that cannot be read": ({"zh_en/model/model.bin": b"no model"}, "cannot be used here"),
    "no tokenizer": ({"zh_en/sentencepiece.model": None}, "sentencepiece.model is missing"),
    "a bomb": ({"zh_en/zeros": b"\0" * 3_000_000}, "packed suspiciously tightly"),
    "another pair": (
        {"zh_en/metadata.json": json.dumps(METADATA | {"from_code": "zt"}).encode()}, "translates zt to en",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", _BAD)
def test_a_bad_package_leaves_the_old_one(name: str, pack: Pack, tmp_path: Path) -> None:
    changes, words = _BAD[name]
    old = finish(package_archive.install(pack()))
    with pytest.raises(PackageError, match=words):
        finish(package_archive.install(pack(changes, "bad.argosmodel")))
    assert (packages.find(), _names()) == (old, ["zh_en"])
    assert not list(tmp_path.rglob("evil"))


def test_a_link_is_refused(pack: Pack) -> None:
    path = pack()
    with zipfile.ZipFile(path, "a") as bundle:
        link = zipfile.ZipInfo("zh_en/link")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        bundle.writestr(link, "/etc/passwd")
    with pytest.raises(PackageError, match="link or a device"):
        finish(package_archive.install(path))


def test_a_size_that_is_not_the_declared_one_is_refused(pack: Pack) -> None:
    path = pack()
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as bundle:
        info = bundle.getinfo("zh_en/sentencepiece.model")
    central = data.rindex(b"zh_en/sentencepiece.model") - 46
    data[central + 24 : central + 28] = (info.file_size - 100).to_bytes(4, "little")
    path.write_bytes(data)
    with pytest.raises(PackageError, match=r"damaged|more than it declares"):
        finish(package_archive.install(path))
    assert _names() == []


def test_a_broken_archive_is_refused(pack: Pack) -> None:
    path = pack()
    whole = path.read_bytes()
    at = whole.index(b"zh_en/model/model.bin") + 400
    path.write_bytes(whole[:at] + bytes(64) + whole[at + 64 :])
    with pytest.raises(PackageError, match="damaged"):
        finish(package_archive.install(path))
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(PackageError, match="not a translation package or is damaged"):
        finish(package_archive.install(path))
    with pytest.raises(PackageError, match="There is no file at"):
        finish(package_archive.install(path.with_name("nowhere")))


def test_an_encrypted_archive_is_refused(pack: Pack) -> None:
    path = pack()
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    with pytest.raises(PackageError, match="encrypted"):
        finish(package_archive.install(path))


def test_a_cancelled_installation_leaves_nothing(pack: Pack) -> None:
    token = CancelToken()
    job = package_archive.install(pack(), token)
    next(job)
    token.cancel()
    with pytest.raises(Cancelled):
        finish(job)
    assert _names() == []


def test_a_full_disk_is_told_before_anything_is_written(pack: Pack, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=10))
    with pytest.raises(PackageError, match="less room"):
        finish(package_archive.install(pack()))


def test_what_an_earlier_crash_left_is_cleared(pack: Pack) -> None:
    stale = packages.folder() / f"{packages.STAGING}new-old"
    stale.mkdir(parents=True)
    os.utime(stale, (0, 0))
    finish(package_archive.install(pack()))
    assert _names() == ["zh_en"]


def test_a_folder_that_is_no_package_is_passed_over() -> None:
    (packages.folder() / "es_en").mkdir(parents=True)
    (packages.folder() / "es_en" / "metadata.json").write_bytes(io.BytesIO(b"\xff").getvalue())
    assert packages.installed() == ()


def test_metadata_nested_without_end_are_passed_over() -> None:
    place = packages.folder() / "deep"
    place.mkdir(parents=True)
    (place / "metadata.json").write_text("[" * 100_000)
    assert packages.installed() == ()
