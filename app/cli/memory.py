"""``main.py memory``: the translation memory as TMX."""

import argparse

from app import engine
from app.translate import exchange


def memory(arguments: argparse.Namespace) -> None:
    """Import a file or export the memory."""
    store = engine.memory_store()
    if arguments.action == "import":
        added, changed, left = exchange.import_tmx(store, arguments.file)
        print(f"Imported {added} new and {changed} changed sentences; {left} were there already.")
    else:
        number = exchange.export_tmx(store, arguments.file)
        print(f"Exported {number} sentence{'' if number == 1 else 's'}.")
