"""Spellings that the reader has found right, so that they are no conversion slips."""

import re
from collections.abc import Iterator, Mapping, Sequence


class KeptSpellings:
    """Finds the characters that the reader's spellings cover; false where there are none.

    A spelling of several characters holds within longer words too; a single one only where it is a word
    by itself, as nothing else tells what it means.
    """

    def __init__(self, kept: Sequence[str]) -> None:
        self._single = {word for word in kept if len(word) == 1}
        self._long = tuple(word for word in kept if len(word) > 1)

    def __bool__(self) -> bool:
        return bool(self._single or self._long)

    def left_alone(self, text: str, bounds: Sequence[int], found: Mapping[int, str]) -> dict[int, str]:
        """Return the mended spelling of each word without what the reader has found right."""
        covered = set(self._covered(text))
        left: dict[int, str] = {}
        for i, now in found.items():
            start, was = bounds[i], text[bounds[i] : bounds[i + 1]]
            if was in self._single:
                continue
            signs = zip(was, now, strict=True)
            said = "".join(old if start + at in covered else new for at, (old, new) in enumerate(signs))
            if said != was:
                left[i] = said
        return left

    def _covered(self, text: str) -> Iterator[int]:
        for word in self._long:
            for match in re.finditer(f"(?={re.escape(word)})", text):
                yield from range(match.start(), match.start() + len(word))
