"""Translation packages as Argos Translate keeps them: which are installed, and how to remove one.

The folder is Argos Translate's own, so that packages installed by either program serve both.
"""

import json
import os
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.errors import PackageError, reason_of

CHINESE, ENGLISH = "zh", "en"
STAGING = ".jingdu-"  # first letters of folders that are being filled or cleared
_TOKENIZERS = ("sentencepiece.model", "bpe.model")
_NUMBER, _PARTS = re.compile(r"\d{1,9}"), 4  # of a version
_VOCABULARIES = ("shared_vocabulary", "source_vocabulary")


@dataclass(frozen=True, slots=True)
class Package:
    """An installed package, or one that is about to be."""

    path: Path
    source: str  # "zh"
    target: str  # "en"
    version: str
    target_prefix: str = ""  # a token that some models want before each translation

    @property
    def pair(self) -> str:
        """The language pair as the command line writes it: zh-en."""
        return f"{self.source}-{self.target}"


def setting(name: str, default: str = "") -> str:
    """Return a setting of Argos Translate: the environment wins over its settings file."""
    if (value := os.environ.get(name)) is not None:
        return value
    config = _base("XDG_CONFIG_HOME", ".config") / "argos-translate" / "settings.json"
    try:
        settings = json.loads(config.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return default
    value = settings.get(name) if isinstance(settings, dict) else None
    return default if value is None else str(value)


def _base(variable: str, default: str) -> Path:
    home = Path(os.environ["SNAP_USER_DATA"]) if "SNAP" in os.environ else Path.home()
    return Path(os.environ.get(variable, home / default))


def folder() -> Path:
    """Return the folder where Argos Translate looks for packages; it need not exist yet."""
    data = _base("XDG_DATA_HOME", ".local/share") / "argos-translate"
    return Path(setting("ARGOS_PACKAGES_DIR", str(data / "packages")))


def installed() -> tuple[Package, ...]:
    """Return the packages that can be used, in the order of their folder names."""
    try:
        places = sorted(place for place in folder().iterdir() if not place.name.startswith(STAGING))
    except OSError:  # nothing was ever installed
        return ()
    return tuple(package for place in places if (package := _package_at(place)))


def find(source: str = CHINESE, target: str = ENGLISH) -> Package | None:
    """Return the newest installed package of a language pair."""
    fitting = [package for package in installed() if (package.source, package.target) == (source, target)]
    return max(fitting, key=lambda package: version_numbers(package.version), default=None)


def size(package: Package) -> int:
    """Return the bytes that a package takes on the disk."""
    return sum(place.stat().st_size for place in package.path.rglob("*") if place.is_file())


def remove(source: str = CHINESE, target: str = ENGLISH) -> tuple[Package, ...]:
    """Remove every package of a language pair and return what was removed."""
    gone = tuple(p for p in installed() if (p.source, p.target) == (source, target))
    if not gone:
        raise PackageError("No package {0}-{1} is installed.", source, target)
    for package in gone:
        _remove(package.path)
    return gone


def _remove(place: Path) -> None:
    """Rename first, so that a folder in use is refused as a whole and never half emptied."""
    doomed = place.with_name(f"{STAGING}gone-{os.getpid()}-{place.name}")
    try:
        if place.is_symlink():
            place.unlink()
            return
        place.rename(doomed)
        shutil.rmtree(doomed)
    except OSError as error:
        raise PackageError("The package {0} cannot be removed: {1}.", place.name, reason_of(error)) from error


def _package_at(place: Path) -> Package | None:
    try:
        metadata = read_metadata((place / "metadata.json").read_bytes())
    except (OSError, ValueError):
        return None
    names = {str(p.relative_to(place).as_posix()) for p in (*place.glob("*"), *place.glob("model/*"))}
    return None if missing_part(names) else package_from(metadata, place)


def read_metadata(data: bytes) -> Mapping[str, Any]:
    """Return the metadata of a package; ``ValueError`` if it is none."""
    try:
        metadata = json.loads(data.decode("utf-8"))
    except RecursionError as error:
        raise ValueError("the metadata are nested too deeply") from error
    if not isinstance(metadata, dict):
        raise ValueError("the metadata is no object")
    return metadata


def package_from(metadata: Mapping[str, Any], place: Path) -> Package:
    """Return the package that metadata describe."""
    codes = (str(metadata.get("from_code") or ""), str(metadata.get("to_code") or ""))
    prefix = str(metadata.get("target_prefix") or "")
    return Package(place, *codes, str(metadata.get("package_version") or ""), prefix)


def missing_part(names: set[str]) -> str:
    """Return the first part that a package lacks, an empty string if it is whole."""
    if "metadata.json" not in names:
        return "metadata.json"
    if "model/model.bin" not in names:
        return "model/model.bin"
    if not any(f"model/{stem}.{ending}" in names for stem in _VOCABULARIES for ending in ("json", "txt")):
        return "the vocabulary of the model"
    return "" if any(name in names for name in _TOKENIZERS) else "sentencepiece.model"


def version_numbers(version: str) -> tuple[int, ...]:
    """Return the numbers of a version, to be compared: (1, 10) for 1.10."""
    return tuple(map(int, _NUMBER.findall(version)[:_PARTS]))
