"""The lists of names and of divided words, each word parted as its pinyin is written.

``resources/lexicon/proper_names.txt`` and ``divided_words.txt``: a blank parts two written words, ^
stands before one with a capital, ~ before one without, - between two names.
"""

import re
from functools import lru_cache
from pathlib import Path

from app import paths
from app.lexicon import script
from app.lexicon.listed import HAN, HAN_RUN
from app.lexicon.lists import lines_of
from app.lexicon.orthography import LINKED, NAME, WORD, shape_of
from app.lexicon.word_division import LIGHT

NAMES = "proper_names"
DIVIDED = "divided_words"
_MARK = re.compile(rf"[~^]|(?<={HAN.pattern})-(?={HAN.pattern})")
_BLANK = re.compile(r"(?<![A-Za-z0-9]) | (?![A-Za-z0-9])")  # any but one between Latin words
_CAPITALS = {"~": WORD, "^": NAME}


def shapes() -> dict[str, str]:
    """Return the shapes of all words in the lists, by Simplified spelling."""
    found: dict[str, str] = {}
    for name, sign in ((DIVIDED, WORD), (NAMES, NAME)):
        shaped = (_shape(line, sign) for line in _lines(name))
        found.update(zip(words(name), shaped, strict=True))
    return found


@lru_cache(maxsize=2)
def words(name: str) -> tuple[str, ...]:
    """Return the words of a list in Simplified characters, without the marks of their parts."""
    return tuple(script.simplify("\n".join(map(_spelled, _lines(name)))).split("\n"))


def sizes() -> list[int]:
    """Return the sizes of the files, which tell whether they have changed."""
    return [_file(name).stat().st_size for name in (DIVIDED, NAMES)]


def _lines(name: str) -> list[str]:
    return lines_of(_file(name))


def _file(name: str) -> Path:
    return paths.resource(f"lexicon/{name}.txt")


def _spelled(line: str) -> str:
    return _BLANK.sub("", _MARK.sub("", line))


def _shape(line: str, sign: str) -> str:
    return "".join(_shape_of_run(line, match.start(), match[0], sign) for match in HAN_RUN.finditer(line))


def _shape_of_run(line: str, start: int, word: str, sign: str) -> str:
    before = line[start - 1 : start]
    if before == "-" and start > 1 and HAN.match(line[start - 2]):
        return shape_of([len(word)], LINKED)
    if before == " " and script.simplify(word) in LIGHT:
        return WORD
    return shape_of([len(word)], _CAPITALS.get(before, sign))
