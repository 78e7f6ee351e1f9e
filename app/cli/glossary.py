"""``main.py glossary``: the termbase checked, listed and exchanged."""

import argparse
from pathlib import Path

from app import engine, paths
from app.errors import GlossaryError
from app.files import write_text
from app.lexicon import glossary_csv, glossary_tbx, termbase
from app.lexicon.glossary_check import check, counts
from app.lexicon.readings import Readings
from app.lexicon.termbase import TermEntry


def glossary(arguments: argparse.Namespace) -> None:
    """Do what the action says."""
    actions = {"check": _check, "list": _list, "import": _import, "export": _export}
    actions[arguments.action](arguments)


def _check(_: argparse.Namespace) -> None:
    files = sorted(paths.resource("termbase").glob("*.toml"))
    entries = [entry for file in files for entry in termbase.read_entries(file)]
    base = termbase.Termbase(entries)
    readings = Readings(engine.annotator().lexicon.dictionary, base, {})
    problems = check(entries, readings)
    for problem in problems:
        print(problem)
    for category, number in counts(entries).items():
        print(f"{category.value:<12}{number:>5}")
    print(f"{'in all':<12}{len(entries):>5}")
    if problems:
        raise GlossaryError(f"The termbase has {len(problems)} problem(s).")


def _list(_: argparse.Namespace) -> None:
    for entry in _all():
        print(f"{entry.id}\t{entry.category.value}\t{entry.tw}\t{entry.cn}\t{entry.en}")


def _all() -> list[TermEntry]:
    return list(engine.annotator().lexicon.termbase.entries.values())


def _import(arguments: argparse.Namespace) -> None:
    read = glossary_tbx.read if _format(arguments.file) == ".tbx" else glossary_csv.read
    entries = read(arguments.file)
    added, changed = engine.own_terms().merge(entries)
    print(f"Imported {added} new and {changed} changed terms.")


def _export(arguments: argparse.Namespace) -> None:
    write = glossary_tbx.write if _format(arguments.file) == ".tbx" else glossary_csv.write
    write_text(arguments.file, write(_all()))
    print(f"Exported {len(_all())} terms.")


def _format(file: Path) -> str:
    ending = file.suffix.lower()
    if ending not in (".csv", ".tbx"):
        raise GlossaryError(f"{file} is neither .csv nor .tbx.")
    return ending
