"""The jobs of the packages window."""

from collections.abc import Callable
from pathlib import Path

from app.jobs import CancelToken, Job, Progress
from app.translate.package_archive import install
from app.translate.package_index import Offer, download_package, find_offer
from app.translate.packages import Package


def look() -> Callable[[CancelToken], Job[Offer]]:
    """Return the job that asks the index for the newest package."""

    def work(token: CancelToken) -> Job[Offer]:
        yield Progress(0, 0, "Looking for the package")
        return find_offer(token=token)

    return work


def fetch() -> Callable[[CancelToken], Job[Package]]:
    """Return the job that downloads the newest package, from where it was left, and installs it."""
    return lambda token: download_package(token=token)


def install_file(path: Path) -> Callable[[CancelToken], Job[Package]]:
    """Return the job that installs a package from a file."""
    return lambda token: install(path, token)
