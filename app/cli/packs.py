"""``main.py packs``: reading packs listed, imported, exported and removed."""

import argparse
import datetime

from app import engine
from app.errors import PackError
from app.jobs import finish
from app.translate.pack_export import Imprint, make_pack, reviewed, shareable
from app.translate.pack_file import SUFFIX, write_pack
from app.translate.packs import PackMemory
from app.translate.service import EnglishMode
from app.translate.shelved import Shelved


def packs(arguments: argparse.Namespace) -> None:
    """Do what the action says."""
    actions = {"list": _list, "import": _import, "export": _export, "remove": _remove}
    actions[arguments.action](arguments)


def _list(_: argparse.Namespace) -> None:
    shelf = engine.packs()
    for shelved in shelf.packs:
        print(_line(shelved))
    if not shelf.packs:
        print("There is no reading pack.")


def _line(shelved: Shelved) -> str:
    pack = shelved.pack
    place = "bundled" if shelved.bundled else "installed"
    use = "in use" if shelved.used else "not in use"
    count = f"{len(pack.sentences)} sentences"
    return "\t".join((shelved.name, pack.author, pack.licence, pack.date, count, place, use))


def _import(arguments: argparse.Namespace) -> None:
    """Put a pack on the shelf and use it: who imports by command is not asked again."""
    shelved = engine.packs().install(arguments.file, use=True)
    print(f"Imported {shelved.name}: {len(shelved.pack.sentences)} sentences by {shelved.pack.author}.")


def _export(arguments: argparse.Namespace) -> None:
    if arguments.output.suffix.lower() != SUFFIX:
        raise PackError(f"A reading pack needs a name that ends in {SUFFIX}.")
    article = engine.open_article(arguments.file)
    with engine.english_service(EnglishMode.AUTO if arguments.all else EnglishMode.MEMORY) as service:
        english = dict(enumerate(finish(service.translate(article))))
    sentences = shareable(article, english, PackMemory(engine.packs()), engine.sentence_notes().find)
    sentences = sentences if arguments.all else reviewed(sentences)
    date = arguments.date or datetime.date.today().isoformat()
    imprint = Imprint(arguments.author, arguments.licence, date, arguments.title, arguments.notes)
    write_pack(arguments.output, make_pack(article, sentences, engine.corrections().current, imprint))
    print(f"Exported {len(sentences)} sentences.")


def _remove(arguments: argparse.Namespace) -> None:
    shelved = engine.packs().remove(arguments.name)
    print(f"Removed {shelved.name} by {shelved.pack.author}.")
