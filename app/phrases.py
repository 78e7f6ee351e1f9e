"""Sentences made where there is no interface: English, and able to be said in another language."""

from typing import Self


class Phrase(str):
    """English text that remembers its template and what fills its places ``{0}`` and so on.

    Layers below the interface make phrases, the command line prints them as they are, and the
    interface translates the template. A literal template is found by ``make strings``.
    """

    __slots__ = ("template", "values")
    template: str
    values: tuple[object, ...]

    def __new__(cls, template: str, *values: object) -> Self:
        """Fill a template; a phrase given as one stays what it is."""
        again = template if isinstance(template, Phrase) and not values else None
        made = super().__new__(cls, template.format(*values) if values else template)
        made.template = again.template if again else template
        made.values = again.values if again else values
        return made


def megabytes(size: int) -> str:
    """Return a number of bytes in whole megabytes."""
    return f"{size / 1000000.0:.0f}"
