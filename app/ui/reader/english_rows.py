"""The English of an article's rows, kept small: a long article has a million links from word to word."""

from array import array
from collections.abc import Iterator, MutableMapping
from dataclasses import replace

from app.translate.unit import EnglishSentence, Link, UnitEnglish

_Packed = tuple[UnitEnglish, tuple["array[int]", ...]]


class EnglishRows(MutableMapping[int, UnitEnglish]):
    """Rows that have English; links are packed into arrays and unpacked when a row is asked for."""

    def __init__(self) -> None:
        self._kept: dict[int, _Packed] = {}

    def __getitem__(self, row: int) -> UnitEnglish:
        english, links = self._kept[row]
        sentences = zip(english.sentences, links, strict=True)
        return UnitEnglish(tuple(_unpacked(*pair) if pair[1] else pair[0] for pair in sentences))

    def __setitem__(self, row: int, english: UnitEnglish) -> None:
        bare = (replace(s, links=()) if s.links else s for s in english.sentences)
        self._kept[row] = (UnitEnglish(tuple(bare)), tuple(_packed(s.links) for s in english.sentences))

    def __delitem__(self, row: int) -> None:
        del self._kept[row]

    def __iter__(self) -> Iterator[int]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)


def _packed(links: tuple[Link, ...]) -> "array[int]":
    return array("I", (n for x in links for n in (x.start, x.end, x.english_start, x.english_end)))


def _unpacked(sentence: EnglishSentence, links: "array[int]") -> EnglishSentence:
    numbers = iter(links)
    return replace(sentence, links=tuple(map(Link, numbers, numbers, numbers, numbers)))
