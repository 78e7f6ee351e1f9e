"""``make run``: opens the window, or where there is no display writes the sample's PDF instead."""

import sys

from app import paths
from app.cli.run import run
from app.errors import NoDisplay, reason_of

OUT = "out"


def launch(name: str) -> int:
    """Open an article, the sample if the name is empty; return the exit code."""
    from app.ui.start import check_display

    try:
        check_display()
    except NoDisplay as error:
        return _without_display(str(error), name)
    return run([name] if name else [])


def _without_display(sentence: str, name: str) -> int:
    """Say in one line that there is no window, and leave a PDF in its place."""
    folder = paths.root() / OUT
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        sys.stderr.write(f"{folder} cannot be made: {reason_of(error)}.\n")
        return 1
    article = name or str(paths.resource("sample/sample.txt"))
    target = folder / "sample.pdf" if not name else folder / "article.pdf"
    code = run(["export", article, "-o", str(target), "--readings", "pinyin"])
    if code == 0:
        print(f"{sentence.split(';', maxsplit=1)[0].rstrip('.')}; the annotated PDF is in {target}.")
    return code


if __name__ == "__main__":
    sys.exit(launch(sys.argv[1] if len(sys.argv) > 1 else ""))
