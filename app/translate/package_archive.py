"""Installing a package from a file: the archive is checked whole before anything takes its place."""

import contextlib
import os
import shutil
import stat
import tempfile
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

from app.errors import EngineError, PackageError, reason_of
from app.jobs import CancelToken, Job, Progress
from app.phrases import megabytes
from app.translate import packages
from app.translate.argos import ArgosEngine
from app.translate.packages import Package

MAX_BYTES = 4_000_000_000  # of the unpacked package; the largest known has 0.4 GB
MAX_MEMBERS = 2_000
MAX_RATIO = 200  # unpacked to packed; model weights hardly shrink at all
_RATIO_FREE = 1_000_000  # a small text file may be packed as tightly as it will
_CHUNK = 1 << 20
_STALE = 24 * 3600.0  # seconds after which a staging folder cannot belong to a running installation


def install(archive: Path, token: CancelToken | None = None) -> Job[Package]:
    """Check an ``.argosmodel`` file and install it; a bad one leaves what is installed as it was."""
    token = token or CancelToken()
    with _opened(archive) as bundle:
        members = _checked(bundle, archive.name)
        package = _described(bundle, members, archive.name)
        target = _target(members, package)
        _require_space(target.parent, sum(info.file_size for info in members.values()), archive.name)
        _sweep(target.parent)
        staging = Path(tempfile.mkdtemp(prefix=f"{packages.STAGING}new-", dir=target.parent))
        try:
            yield from _extract(bundle, members, staging, archive.name, token)
            yield Progress(0, 0, "Trying the package")
            _try_out(replace(package, path=staging), archive.name)
            token.check()
            _exchange(staging, target)
        except OSError as error:
            raise PackageError("{0} cannot be installed: {1}.", archive.name, reason_of(error)) from error
        finally:
            shutil.rmtree(staging, ignore_errors=True)
    return Package(target, package.source, package.target, package.version, package.target_prefix)


@contextlib.contextmanager
def _opened(archive: Path) -> Iterator[zipfile.ZipFile]:
    if not archive.is_file():
        raise PackageError("There is no file at {0}.", archive)
    try:
        with zipfile.ZipFile(archive) as bundle:
            yield bundle
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        raise PackageError("{0} is not a translation package or is damaged.", archive.name) from error
    except OSError as error:
        raise PackageError("{0} cannot be read: {1}.", archive.name, reason_of(error)) from error


def _checked(bundle: zipfile.ZipFile, name: str) -> dict[str, zipfile.ZipInfo]:
    """Return the files by their path within the package, once every one is known to be harmless."""
    infos = bundle.infolist()
    if len(infos) > MAX_MEMBERS:
        raise PackageError("{0} holds too many files for a translation package.", name)
    for info in infos:
        _require_harmless(info, name)
    plain = [info for info in infos if not info.is_dir()]
    if sum(info.file_size for info in plain) > MAX_BYTES:
        raise PackageError("{0} would unpack to more than {1} GB.", name, MAX_BYTES // 10**9)
    return _below_top(plain, name)


def _require_harmless(info: zipfile.ZipInfo, name: str) -> None:
    path = PurePosixPath(info.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in info.filename:
        raise PackageError("{0} would write outside its folder ({1}).", name, info.filename)
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise PackageError("{0} holds a link or a device ({1}).", name, info.filename)
    if info.flag_bits & 1:
        raise PackageError("{0} is encrypted.", name)
    if info.file_size > _RATIO_FREE and info.file_size > MAX_RATIO * max(info.compress_size, 1):
        raise PackageError("{0} is packed suspiciously tightly ({1}).", name, info.filename)


def _below_top(infos: list[zipfile.ZipInfo], name: str) -> dict[str, zipfile.ZipInfo]:
    """Strip the one folder that a package lies in."""
    found: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        top, _, rest = info.filename.replace("\\", "/").partition("/")
        if not rest or (found and top != _top_of(found)):
            raise PackageError("{0} does not hold exactly one folder, as a translation package does.", name)
        key = PurePosixPath(rest).as_posix()
        if key in found:
            raise PackageError("{0} holds the file {1} twice.", name, key)
        found[key] = info
    return found


def _top_of(members: dict[str, zipfile.ZipInfo]) -> str:
    return next(iter(members.values())).filename.replace("\\", "/").partition("/")[0]


def _described(bundle: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo], name: str) -> Package:
    if missing := packages.missing_part(set(members)):
        raise PackageError("{0} is not a whole translation package: {1} is missing.", name, missing)
    if members["metadata.json"].file_size > _CHUNK:
        raise PackageError("{0} has a metadata.json that cannot be read.", name)
    try:
        metadata = packages.read_metadata(bundle.read(members["metadata.json"]))
    except ValueError as error:
        raise PackageError("{0} has a metadata.json that cannot be read.", name) from error
    package = packages.package_from(metadata, Path())
    if (package.source, package.target) != (packages.CHINESE, packages.ENGLISH):
        raise PackageError(
            "{0} translates {1} to {2}; Jingdu needs a package from zh to en.",
            name,
            package.source or "?",
            package.target or "?",
        )
    return package


def _target(members: dict[str, zipfile.ZipInfo], package: Package) -> Path:
    top = _top_of(members)
    folder = packages.folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PackageError("The folder {0} cannot be made: {1}.", folder, reason_of(error)) from error
    hidden = top.startswith(".") or not top.strip()
    return folder / (f"translate-{package.source}_{package.target}" if hidden else top)


def _require_space(folder: Path, needed: int, name: str) -> None:
    if shutil.disk_usage(folder).free < needed + needed // 20:
        raise PackageError("{0} needs {1} MB, and the disk has less room than that.", name, megabytes(needed))


def _sweep(folder: Path) -> None:
    """Remove what an installation that was cut short has left behind."""
    for place in folder.glob(f"{packages.STAGING}*"):
        if time.time() - place.lstat().st_mtime > _STALE:
            shutil.rmtree(place, ignore_errors=True)


def _extract(
    bundle: zipfile.ZipFile,
    members: dict[str, zipfile.ZipInfo],
    staging: Path,
    name: str,
    token: CancelToken,
) -> Job[None]:
    """Unpack, the metadata first: Argos Translate stumbles over a package folder without them."""
    total, done = sum(info.file_size for info in members.values()), 0
    for key in sorted(members, key=lambda key: key != "metadata.json"):
        target = staging / key
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as stream:
            for chunk in _chunks(bundle, members[key], name):
                token.check()
                stream.write(chunk)
                done += len(chunk)
                yield Progress(done, total, "Installing")


def _chunks(bundle: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> Iterator[bytes]:
    """Yield the bytes of a member; its real size may not exceed the one that was declared."""
    import zlib

    size = 0
    try:
        with bundle.open(info) as member:
            while chunk := member.read(_CHUNK):
                size += len(chunk)
                if size > info.file_size:
                    raise PackageError("{0} holds more than it declares ({1}).", name, info.filename)
                yield chunk
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise PackageError("{0} is damaged ({1} cannot be unpacked).", name, info.filename) from error
    if size != info.file_size:
        raise PackageError("{0} is damaged ({1} is incomplete).", name, info.filename)


def _try_out(package: Package, name: str) -> None:
    """Translate a sentence, in a child process: only a model that this CTranslate2 can read may stay."""
    engine = ArgosEngine(package)
    try:
        next(iter(engine.translate(["你好。"])))
    except EngineError as error:
        raise PackageError("{0} cannot be used here. {1}", name, error) from error
    finally:
        engine.close()


def _exchange(staging: Path, target: Path) -> None:
    """Put the new folder where the old one is; if that fails, the old one stays."""
    staging.chmod(0o755)
    old = target.with_name(f"{packages.STAGING}old-{os.getpid()}-{target.name}")
    had_old = target.exists()
    if had_old:
        target.rename(old)
    try:
        staging.rename(target)
    except OSError:
        if had_old:
            old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)
