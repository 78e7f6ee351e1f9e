"""``python -m tests.strings [--check]``: renew the files of translations, or say what is wrong with them."""

import argparse
import sys
from collections.abc import Sequence

from app import files, paths
from tests.strings import catalog, check
from tests.strings.found import Found


def main(arguments: Sequence[str] | None = None) -> int:
    """Return 1 where something is left to do."""
    parser = argparse.ArgumentParser(prog="python -m tests.strings", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing")
    only_check = parser.parse_args(arguments).check
    found = Found()
    wrong = list(found.problems)
    for language in catalog.LANGUAGES:
        path = paths.translations() / f"jingdu_{language}.ts"
        known = catalog.read(path)
        if not only_check:
            files.write_text(path, catalog.written(language, found.texts, known))
            known = catalog.read(path)
        wrong.extend(check.problems(language, found, known))
    print("\n".join([*wrong, f"{len(found.texts)} texts of the interface, {len(wrong)} to look at."]))
    return bool(wrong) and only_check


if __name__ == "__main__":
    sys.exit(main())
