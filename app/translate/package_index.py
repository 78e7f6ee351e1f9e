"""The index of the Argos packages on the net: finding a language pair, fetching and installing it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app import paths
from app.errors import PackageError
from app.jobs import CancelToken, Job, Progress
from app.network import Line, body_of
from app.phrases import Phrase
from app.translate import package_archive, packages
from app.translate.download import download
from app.translate.packages import Package
from app.translate.remote import PATIENCE, Remote, require_safe

INDEX = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/"
_MAX_INDEX = 20_000_000
_FROM_FILE = Phrase("a package that was saved as a file can be installed without a network")


@dataclass(frozen=True, slots=True)
class Offer:
    """A package that can be downloaded, and the addresses that have it."""

    source: str
    target: str
    version: str
    links: tuple[Remote, ...]


def index_url() -> str:
    """Return the address of the index, as Argos Translate's own setting may change it."""
    base = packages.setting("ARGOS_PACKAGE_INDEX", INDEX)
    return base if base.endswith(".json") else base.rstrip("/") + "/index.json"


def find_offer(
    source: str = packages.CHINESE, target: str = packages.ENGLISH, token: CancelToken | None = None
) -> Offer:
    """Return the newest package of a language pair that the index knows."""
    offers = [offer for entry in _fetch_index(token or CancelToken()) if (offer := _offer(entry))]
    fitting = [offer for offer in offers if (offer.source, offer.target) == (source, target)]
    if not fitting:
        raise PackageError("The package index has no package from {0} to {1}.", source, target)
    return max(fitting, key=lambda offer: packages.version_numbers(offer.version))


def download_package(
    source: str = packages.CHINESE, target: str = packages.ENGLISH, token: CancelToken | None = None
) -> Job[Package]:
    """Fetch the package of a language pair and install it; each address is tried in turn."""
    yield Progress(0, 0, "Looking for the package")
    offer = find_offer(source, target, token)
    version = "_".join(str(number) for number in packages.version_numbers(offer.version))
    archive = paths.cache_dir() / f"translate-{source}_{target}-{version}.argosmodel"
    problem = PackageError(
        "The package from {0} to {1} has no address to be downloaded from.", source, target
    )
    for link in offer.links:
        try:
            yield from download(link, archive, token)
            package = yield from package_archive.install(archive, token)
        except PackageError as error:
            problem = error
        else:
            return package
        finally:
            archive.unlink(missing_ok=True)
    raise problem


def unfinished() -> int:
    """Return the bytes of a download that was halted and can be taken up again."""
    return sum(part.stat().st_size for part in _parts())


def discard_unfinished() -> None:
    """Throw away what halted downloads have brought."""
    for part in _parts():
        part.unlink(missing_ok=True)
        part.with_name(f"{part.name}.tag").unlink(missing_ok=True)


def _parts() -> list[Path]:
    return list(paths.cache_dir().glob("translate-*.argosmodel.part"))


def _fetch_index(token: CancelToken) -> list[Any]:
    import httpx

    url = index_url()
    require_safe(url)
    host = httpx.URL(url).host
    try:
        with Line(PATIENCE) as line, token.calling(line.cut), line.client.stream("GET", url) as response:
            require_safe(str(response.url))  # after redirections
            response.raise_for_status()
            data = body_of(response, _MAX_INDEX)
        entries = json.loads(data) if len(data) <= _MAX_INDEX else None
    except httpx.HTTPStatusError as error:
        status = error.response.status_code
        raise PackageError(
            "{0} does not have the package index ({1}); {2}.", host, status, _FROM_FILE
        ) from error
    except httpx.HTTPError as error:
        token.check()  # it may have been cut
        raise PackageError("The package index at {0} cannot be reached; {1}.", host, _FROM_FILE) from error
    except (ValueError, RecursionError) as error:
        raise PackageError("The package index at {0} is damaged.", host) from error
    if not isinstance(entries, list):
        raise PackageError("The package index at {0} is damaged.", host)
    return entries


def _offer(entry: object) -> Offer | None:
    """Return the offer that an entry of the index makes, if it is one that can be used."""
    if not isinstance(entry, Mapping) or entry.get("type", "translate") != "translate":
        return None
    links = entry.get("links")
    if not isinstance(links, list):
        return None
    size, sha256 = entry.get("size"), entry.get("sha256")
    remotes = (
        Remote(link, size if isinstance(size, int) else 0, sha256 if isinstance(sha256, str) else "")
        for link in links
        if isinstance(link, str) and link.startswith(("https:", "http:"))
    )
    secure_first = tuple(sorted(remotes, key=lambda remote: not remote.url.startswith("https:")))
    codes = (str(entry.get("from_code") or ""), str(entry.get("to_code") or ""))
    return Offer(*codes, str(entry.get("package_version") or ""), secure_first)
