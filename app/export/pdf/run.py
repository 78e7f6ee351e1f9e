"""A run of text, as the page template reads it.

A run is a string, or a dictionary with its text ``t`` (or the runs in it, ``parts``) and any of: ``c``
the colour and ``s`` the style of its line, ``to`` the place it leads to, ``at`` another place that it is,
``r`` a reading with the widths ``w`` of the word and ``rw`` of the reading in ems of their own sizes, which
``ruby`` gives its place, ``o`` where the outline must not have it, ``pre`` and ``post`` the punctuation that
must stay on its line, ``n`` the number of the note that follows it, ``b`` where it may not be broken,
``e`` where its last two characters may not, and ``half`` where a sign takes half its square. ``post`` is a
list of runs where a sign in it does. From ``ruby`` come, in ems, ``x`` where the reading stands, ``g`` a gap
before a run, and ``h``, a gap that is a run of its own.
"""

from typing import Any

Run = str | dict[str, Any]


def numbered(run: Run, number: int) -> Run:
    """Return a run that has the number of a note, after one that it may have."""
    made = {"t": run} if isinstance(run, str) else run
    return made | {"n": f"{made['n']},{number}" if "n" in made else number}
