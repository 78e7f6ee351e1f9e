"""Where files lie: the program's own, frozen into a package or not, and the reader's."""

import importlib.util
import sys
from pathlib import Path, PurePosixPath

from app.errors import DataError, reason_of

APP = "jingdu"


def root() -> Path:
    """Return the folder that holds ``resources/`` and ``i18n/``."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def resource(name: str) -> Path:
    """Return the path of a file under ``resources/``; absolute names and ``..`` are refused."""
    parts = PurePosixPath(name)
    if parts.is_absolute() or ".." in parts.parts:
        raise ValueError(f"not a resource name: {name}")
    return root() / "resources" / parts


def translations() -> Path:
    """Return the folder of the interface translations."""
    return root() / "i18n"


def package_data(package: str, name: str) -> Path:
    """Return a data file inside an installed package, found without importing the package."""
    found = importlib.util.find_spec(package)
    folders = found.submodule_search_locations if found else None
    for folder in folders or ():
        path = Path(folder) / name
        if path.exists():
            return path
    raise DataError("The data file {0} of {1} is not installed; run the set-up again.", name, package)


def font() -> Path:
    """Return the collection with the Traditional, Simplified and Hong Kong shapes."""
    return package_data("noto_cjk_sans_otc", "NotoSansCJK-Regular.ttc")


def cache_dir() -> Path:
    """Return the folder for what can be made again, created if it is not there."""
    import platformdirs

    return _made(platformdirs.user_cache_path(APP))


def data_dir() -> Path:
    """Return the folder for what the reader made, created if it is not there."""
    import platformdirs

    return _made(platformdirs.user_data_path(APP))


def config_dir() -> Path:
    """Return the folder of the settings, created if it is not there."""
    import platformdirs

    return _made(platformdirs.user_config_path(APP))


def log_file() -> Path:
    """Return the file that takes the details of unforeseen errors; ``OSError`` where there can be none."""
    import platformdirs

    return platformdirs.user_log_path(APP, ensure_exists=True) / "jingdu.log"


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataError("The folder {0} cannot be made: {1}.", folder, reason_of(error)) from error
    return folder
