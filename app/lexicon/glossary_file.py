"""Glossary files by their ending: .csv, .tbx, and Jingdu's own .toml."""

from collections.abc import Callable, Iterable
from pathlib import Path

from app.errors import GlossaryError, reason_of
from app.files import write_text
from app.lexicon import glossary_csv, glossary_tbx, own_terms
from app.lexicon.own_terms import OwnSet
from app.lexicon.termbase import TermEntry

_LIMIT = 20_000_000  # bytes


def read(path: Path) -> tuple[TermEntry, ...]:
    """Read the entries of a file; ``GlossaryError`` or ``DataError`` says what is wrong with it."""
    readers: dict[str, Callable[[bytes, Path], tuple[TermEntry, ...]]] = {
        ".csv": glossary_csv.parse,
        ".tbx": glossary_tbx.parse,
        ".toml": _parse_toml,
    }
    reader = readers[_ending(path)]
    return reader(_bytes(path), path)


def write(path: Path, entries: Iterable[TermEntry]) -> None:
    """Write entries in the form that the ending names, all at once."""
    writers: dict[str, Callable[[Iterable[TermEntry]], str]] = {
        ".csv": glossary_csv.write,
        ".tbx": glossary_tbx.write,
        ".toml": lambda every: own_terms.to_toml(OwnSet(tuple(every))),
    }
    write_text(path, writers[_ending(path)](entries))


def _ending(path: Path) -> str:
    ending = path.suffix.lower()
    if ending not in (".csv", ".tbx", ".toml"):
        raise GlossaryError("{0} is none of .csv, .tbx and .toml.", path)
    return ending


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LIMIT:
            raise GlossaryError("{0} is too large for a glossary.", path)
        return path.read_bytes()
    except OSError as error:
        raise GlossaryError("{0} cannot be read: {1}.", path, reason_of(error)) from error
    except ValueError as error:  # a NUL within the name
        raise GlossaryError("There is no file at {0}.", repr(str(path))) from error


def _parse_toml(data: bytes, path: Path) -> tuple[TermEntry, ...]:
    return own_terms.parse(data, path.name).entries
