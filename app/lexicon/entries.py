"""What the dictionary index holds for one Simplified spelling, parsed as far as it is asked for."""

from dataclasses import dataclass

ASK = "?"  # in place of a shape: an entry is a name, and its capitals tell how it is written


@dataclass(frozen=True, slots=True)
class DictionaryEntry:
    """A headword of CC-CEDICT: both spellings, numbered pinyin as printed there, and its senses."""

    traditional: str
    simplified: str
    pinyin: str  # "xian4 zhi4"
    senses: tuple[str, ...]


class Row:
    """One row of the index; false where no dictionary lists the spelling.

    ``reading`` is pinyin's from the phrase table ("xiàn zhì"); for a single character all its
    readings, commonest first. ``readings`` is what ``listed`` worked out when the index was built,
    ``compound`` the English of a word that only the project's own list of compounds has, ``shape`` how the
    lists of names and of divided words have its pinyin written, ``ASK``
    where its entries tell.
    """

    __slots__ = ("_entries", "_lines", "_spelled", "compound", "reading", "readings", "shape", "simplified")

    def __init__(  # noqa: PLR0917 - a row of seven columns
        self,
        simplified: str = "",
        lines: str = "",
        reading: str = "",
        readings: str = "",
        spelled: str = "",
        compound: str = "",
        shape: str = "",
    ) -> None:
        self.simplified = simplified
        self.reading = reading
        self.readings = readings
        self.compound = compound
        self.shape = shape
        self._lines = lines
        self._spelled = spelled
        self._entries: tuple[DictionaryEntry, ...] | None = None

    def __bool__(self) -> bool:
        return bool(self._lines or self.reading)

    @property
    def has_entries(self) -> bool:
        """Whether the dictionary has the spelling, told without reading what it says."""
        return bool(self._lines)

    @property
    def spellings(self) -> list[str]:
        """The Traditional spellings, best first, OpenCC's last."""
        return self._spelled.split()

    @property
    def entries(self) -> tuple[DictionaryEntry, ...]:
        """The entries, best first."""
        if self._entries is None:
            lines = self._lines.split("\n") if self._lines else ()
            self._entries = tuple(_entry(line, self.simplified) for line in lines)
        return self._entries


def _entry(line: str, simplified: str) -> DictionaryEntry:
    traditional, pinyin, senses = line.split("\t")
    return DictionaryEntry(traditional, simplified, pinyin, tuple(senses.split("/")))
