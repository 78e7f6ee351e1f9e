"""Where files lie: the program's own and the reader's."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app import paths
from app.errors import DataError


def test_the_program_finds_its_own_files() -> None:
    assert (paths.root() / "main.py").is_file()
    assert paths.resource("sample/sample.txt").is_file()
    assert paths.translations().is_dir()
    assert paths.font().suffix == ".ttc"


@pytest.mark.parametrize("name", ["/etc/passwd", "../main.py", "termbase/../../main.py", ".."])
def test_a_resource_name_cannot_leave_the_folder(name: str) -> None:
    with pytest.raises(ValueError, match="not a resource name"):
        paths.resource(name)


def test_the_folders_of_the_reader_are_made_where_the_user_has_them(user_folder: Path) -> None:
    assert paths.data_dir() == user_folder / "data" / "jingdu"
    assert paths.config_dir() == user_folder / "config" / "jingdu"
    assert paths.log_file().is_relative_to(user_folder / "state" / "jingdu")
    assert paths.data_dir().is_dir() and paths.config_dir().is_dir() and paths.log_file().parent.is_dir()


def test_the_cache_of_the_tests_is_not_the_users(user_folder: Path) -> None:
    assert not paths.cache_dir().is_relative_to(Path("~").expanduser() / ".cache")
    assert paths.cache_dir().is_dir()


@pytest.mark.parametrize(
    ("variable", "folder"),
    [
        ("XDG_CACHE_HOME", paths.cache_dir),
        ("XDG_CONFIG_HOME", paths.config_dir),
        ("XDG_DATA_HOME", paths.data_dir),
    ],
)
def test_a_folder_that_cannot_be_made_is_one_sentence(
    variable: str, folder: Callable[[], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv(variable, str(tmp_path / "file"))
    with pytest.raises(DataError, match=r"The folder .*jingdu cannot be made: not a directory\."):
        folder()


@pytest.mark.parametrize(
    ("package", "name"), [("no_such_package", "x"), ("typst", "no/such/file"), ("os", "x")]
)
def test_missing_package_data_is_one_sentence(package: str, name: str) -> None:
    with pytest.raises(DataError, match=f"The data file {name} of {package} is not installed"):
        paths.package_data(package, name)


def test_a_frozen_program_looks_where_it_was_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys._MEIPASS", "/frozen", raising=False)
    assert paths.resource("a/b.txt") == Path("/frozen/resources/a/b.txt")
    assert paths.translations() == Path("/frozen/i18n")
