"""The bundled lists: one item a line, and lines that begin with # for those who edit them."""

from pathlib import Path


def lines_of(*files: Path) -> list[str]:
    """Return the lines of some lists, without comments and empty ones."""
    every = (line for file in files for line in file.read_text("utf-8").splitlines())
    return [line for line in every if line and not line.startswith("#")]
