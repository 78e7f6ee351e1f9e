"""``main.py glossary``: the termbase checked, listed and exchanged."""

import argparse

from app import engine
from app.errors import GlossaryError
from app.lexicon import glossary_file, termbase
from app.lexicon.glossary_check import check, counts, regional
from app.lexicon.readings import Readings
from app.lexicon.termbase import TermEntry


def glossary(arguments: argparse.Namespace) -> None:
    """Do what the action says."""
    actions = {"check": _check, "list": _list, "import": _import, "export": _export}
    actions[arguments.action](arguments)


def _check(_: argparse.Namespace) -> None:
    entries = [entry for file in termbase.bundled_files() for entry in termbase.read_entries(file)]
    base = termbase.Termbase(entries)
    readings = Readings(engine.annotator().lexicon.dictionary, base, {})
    problems = check(entries, readings)
    for problem in problems:
        print(problem)
    for category, number in counts(entries).items():
        print(f"{category.value:<12}{number:>5}")
    print(f"{'in all':<12}{len(entries):>5}")
    print(f"{len(regional(entries))} of them have another word on the Mainland than in Taiwan.")
    if problems:
        raise GlossaryError(f"The termbase has {len(problems)} problem(s).")


def _list(_: argparse.Namespace) -> None:
    for entry in _all():
        print(f"{entry.id}\t{entry.category.value}\t{entry.tw}\t{entry.cn}\t{entry.en}")


def _all() -> list[TermEntry]:
    return list(engine.annotator().lexicon.termbase.entries.values())


def _import(arguments: argparse.Namespace) -> None:
    added, changed = engine.own_terms().merge(glossary_file.read(arguments.file))
    print(f"Imported {added} new and {changed} changed terms.")


def _export(arguments: argparse.Namespace) -> None:
    glossary_file.write(arguments.file, _all())
    print(f"Exported {len(_all())} terms.")
