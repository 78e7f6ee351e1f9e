"""``python -m tests.bench [NAME]``: prints every table, or the one named."""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence

from tests.bench import english, memory, pdf, reader, similar, speed, start, terms
from tests.bench.table import Table

TABLES: Mapping[str, Callable[[], Table]] = {
    "annotation": speed.annotation,
    "scale": speed.scale,
    "cutting": speed.cutting,
    "memory": memory.memory,
    "start": start.start,
    "pdf": pdf.pdf,
    "pages": pdf.pages,
    "reader": reader.reader,
    "terms": terms.terms,
    "similar": similar.similar,
    "english": english.english,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables; nothing is asserted."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("name", nargs="?", choices=tuple(TABLES), help="one table; all without it")
    name = parser.parse_args(arguments).name
    for table in [name] if name else TABLES:
        print(f"{TABLES[table]()}\n", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
