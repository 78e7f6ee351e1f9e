"""``main.py packages``: the translation package for English."""

import argparse
import sys

from app.jobs import Job
from app.translate import packages as installed
from app.translate.package_archive import install
from app.translate.package_index import download_package, find_offer
from app.translate.packages import Package


def packages(arguments: argparse.Namespace) -> None:
    """List, install, download or remove packages."""
    if arguments.action == "list":
        _list()
        if arguments.available:
            offer = find_offer()
            print(f"{offer.source}-{offer.target}\t{offer.version}\tcan be downloaded")
    elif arguments.action == "install":
        package = _watched(install(arguments.path))
        print(f"Installed {package.pair} {package.version}.")
    elif arguments.action == "download":
        package = _watched(download_package())
        print(f"Installed {package.pair} {package.version}.")
    else:
        print("Removed " + ", ".join(f"{p.pair} {p.version}" for p in installed.remove()) + ".")


def _list() -> None:
    found = installed.installed()
    for package in found:
        print(f"{package.pair}\t{package.version}\t{package.path}")
    if not found:
        print("No translation package is installed; English comes from the memory and the gloss.")


def _watched(job: Job[Package]) -> Package:
    """Run a job and show its progress where a person is watching."""
    watched = sys.stderr.isatty()
    while True:
        try:
            progress = next(job)
        except StopIteration as stop:
            package: Package = stop.value
            return package
        if watched:
            share = f"{100 * progress.done / progress.total:5.1f} %" if progress.total else f"{progress.done}"
            sys.stderr.write(f"\r{progress.what} {share}")
