"""Glossary files by their ending: .csv, .tbx, and Jingdu's own .toml."""

from collections.abc import Callable, Iterable
from pathlib import Path

from app.errors import GlossaryError, reason_of
from app.files import write_text
from app.lexicon import glossary_csv, glossary_tbx, own_terms
from app.lexicon.own_terms import OwnSet
from app.lexicon.termbase import TermEntry


def read(path: Path) -> tuple[TermEntry, ...]:
    """Read the entries of a file; ``GlossaryError`` or ``DataError`` says what is wrong with it."""
    readers: dict[str, Callable[[Path], tuple[TermEntry, ...]]] = {
        ".csv": glossary_csv.read,
        ".tbx": glossary_tbx.read,
        ".toml": _read_toml,
    }
    return readers[_ending(path)](path)


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


def _read_toml(path: Path) -> tuple[TermEntry, ...]:
    try:
        return own_terms.parse(path.read_bytes(), path.name).entries
    except OSError as error:
        raise GlossaryError("{0} cannot be read: {1}.", path, reason_of(error)) from error
