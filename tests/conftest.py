"""What all tests share: folders away from the reader's, and one dictionary index."""

import fcntl
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

# The variables that decide where the folders of a user lie; the cache holds the index and is shared.
_OWN = {"HOME": "", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_STATE_HOME": "state"}
# What the engine reads once from the home of the reader.
_KEPT = (
    "corrections", "own_terms", "memory_store", "known_words", "word_list",
    "sentence_notes", "packs", "history", "export_presets",
)  # fmt: skip

hypothesis.settings.register_profile(
    "jingdu", deadline=None, max_examples=60, derandomize="CI" in os.environ, database=None
)
hypothesis.settings.load_profile("jingdu")


@pytest.fixture(scope="session", autouse=True)
def _shared_cache(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[None]:
    """Move every user folder for the whole run, and build the index once for all workers."""
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(shared / "cache"))
        _move_home(patch, base / "home")
        with (shared / "cache.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            from app.lexicon import index

            index.ensure()
        yield


@pytest.fixture(autouse=True)
def user_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give every test a home of its own, and forget what the engine read if the test left something there."""
    home = tmp_path_factory.mktemp("user")
    _move_home(monkeypatch, home)
    _forget_files()  # a window of the last test may have read some since, in the home of the whole run
    yield home
    engine = sys.modules.get("app.engine")
    if engine and any((*home.rglob("termbase.toml*"), *home.rglob("corrections.json*"))):
        engine.reload()
    _forget_files()


def _forget_files() -> None:
    """Let the engine read the reader's own files anew: theirs lie in a home that is gone."""
    engine = sys.modules.get("app.engine")
    if engine is None:
        return
    if engine.memory_store.cache_info().currsize:
        engine.memory_store().close()
    for kept in _KEPT:
        getattr(engine, kept).cache_clear()


def _move_home(patch: pytest.MonkeyPatch, home: Path) -> None:
    for variable, folder in _OWN.items():
        patch.setenv(variable, str(home / folder))
