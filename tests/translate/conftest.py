"""What the tests of the translation layer share: a home of their own, and packages with a tiny model."""

from pathlib import Path

import pytest

from tests.support.packages import pack, parts
from tests.translate.makers import ENTRIES, SmallDictionary

__all__ = ["pack", "parts"]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test folders of its own, away from the reader's."""
    for variable, name in {
        "HOME": "", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config",
        "XDG_CACHE_HOME": "cache", "XDG_STATE_HOME": "state",
    }.items():  # fmt: skip
        monkeypatch.setenv(variable, str(tmp_path / "home" / name))
    for variable in ("ARGOS_PACKAGES_DIR", "ARGOS_PACKAGE_INDEX", "SNAP"):
        monkeypatch.delenv(variable, raising=False)
    return tmp_path / "home"


@pytest.fixture
def dictionary() -> SmallDictionary:
    """Return the small dictionary."""
    return SmallDictionary(ENTRIES)
