"""Settings: written and read back, and whatever else the file holds, read with defaults."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st

from app import settings
from app.errors import OutputError
from app.settings import RECENT_LIMIT, Settings

_ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


def test_settings_come_back_as_they_were(tmp_path: Path) -> None:
    mine = Settings(theme="dark", columns=("english",), zoom=150, side_panel=False, recent=("/讀.txt",))
    settings.save(tmp_path / "settings.json", mine)
    assert settings.load(tmp_path / "settings.json") == mine


def test_the_settings_lie_in_the_folder_of_the_reader(user_folder: Path) -> None:
    assert settings.location().is_relative_to(user_folder)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"\xff\xfe{}", b"[" * 100_000, b'{"zoom": 1e999}', b'{"theme": "\xff"}'],
    ids=["empty", "open", "list", "null", "encoding", "nesting", "infinite", "byte"],
)
def test_a_broken_file_means_the_defaults(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    assert settings.load(tmp_path / "settings.json") == Settings()


def test_no_file_and_a_folder_mean_the_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "none.json") == settings.load(tmp_path) == Settings()


def test_a_value_of_the_wrong_type_falls_back_and_the_others_stay(tmp_path: Path) -> None:
    content = '{"zoom": "big", "dwell": true, "columns": ["english", 3], "theme": "dark", "unheard": 1}'
    (tmp_path / "settings.json").write_text(content)
    assert settings.load(tmp_path / "settings.json") == Settings(theme="dark")


def test_what_a_later_version_wrote_is_never_lost(tmp_path: Path) -> None:
    import json

    path = tmp_path / "settings.json"
    path.write_text('{"unheard": {"a": [1]}, "theme": "sepia", "readings": "jyutping", "zoom": 120}')
    loaded = settings.load(path)
    assert loaded == Settings(zoom=120)
    settings.save(path, replace(loaded, readings="none"))
    kept = json.loads(path.read_text())
    assert kept["unheard"] == {"a": [1]} and kept["theme"] == "sepia"
    assert kept["readings"] == "none" and kept["zoom"] == 120
    settings.save(path, replace(settings.load(path), theme="dark"))
    assert json.loads(path.read_text())["theme"] == "dark"


@how(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from(sorted(Settings.__dataclass_fields__)), _ANY_JSON))
def test_whatever_the_values_the_types_hold(tmp_path: Path, values: dict[str, object]) -> None:
    import json

    (tmp_path / "settings.json").write_text(json.dumps(values))
    loaded = settings.load(tmp_path / "settings.json")
    for name in Settings.__dataclass_fields__:
        assert type(getattr(loaded, name)) is type(getattr(Settings(), name))


def test_recent_files_are_few_and_newest_first() -> None:
    kept = Settings()
    for number in range(20):
        kept = kept.with_recent(str(number))
    assert kept.recent == tuple(str(n) for n in range(19, 19 - RECENT_LIMIT, -1))
    assert kept.with_recent("15").recent[:3] == ("15", "19", "18")
    assert len(kept.with_recent("15").recent) == RECENT_LIMIT


def test_settings_that_cannot_be_saved_are_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError):
        settings.save(tmp_path / "file" / "settings.json", replace(Settings(), zoom=90))


def test_numbers_beyond_the_limits_are_put_at_them(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"zoom": 99999, "dwell": -3, "interface_size": 5}')
    loaded = settings.load(tmp_path / "settings.json")
    assert (loaded.zoom, loaded.dwell, loaded.interface_size) == (250, 0, 100)
