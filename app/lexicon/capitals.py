"""The capitals of the dictionary: which entries are proper names, and how their pinyin is written."""

import re

from app.lexicon.entries import DictionaryEntry, Row
from app.lexicon.listed import HAN
from app.lexicon.orthography import LINKED, NAME, ON, WORD, shape_of
from app.lexicon.reading import parse_syllable
from app.lexicon.word_division import LIGHT

_LESSER = re.compile(r"\b(?:county|district|township)\b(?!-level)")
_SHORT = re.compile(r"abbr\. (?:for|of)|\(abbr")
_ALONE = re.compile(rf"{NAME}(?!{re.escape(ON)})")
_IN_A_ROW = re.compile(rf"{NAME}{{2,}}(?!{re.escape(ON)})")
# One character for a state, a province or a part of the world.
_ABBREVIATED = frozenset("中美日韩俄英法德欧台印澳荷朝越苏非亚太港陆粤京津冀沪墨加")


def is_name(entry: DictionaryEntry) -> bool:
    """Tell whether an entry is a proper name that is met often enough to be read as one."""
    if not entry.pinyin[:1].isupper() or "(idiom)" in "".join(entry.senses):
        return False
    return len(entry.traditional) > 2 or not all(map(_LESSER.search, entry.senses))


def is_common(row: Row) -> bool:
    """Tell whether the dictionary has a word that is no name."""
    return row.has_entries and not all(map(is_name, row.entries))


def capitals(entry: DictionaryEntry) -> str:
    """Return the shape of an entry; empty where its syllables are not those of its characters."""
    parts = [part for part in entry.pinyin.split() if parse_syllable(part)]
    shape = "".join(NAME if part[:1].isupper() else ON for part in parts)
    signs = "".join(HAN.findall(entry.simplified))
    if len(signs) != len(shape):
        return ""
    alone = _ALONE.search(shape) and not _ABBREVIATED.issuperset(signs)
    if alone and any(map(_SHORT.search, entry.senses)):  # 中共 Zhōnggòng
        return shape_of([len(shape)], NAME)
    shape = _IN_A_ROW.sub(lambda row: _together(row, signs, len(shape)), shape)
    light = (sign in LIGHT and shape[at : at + 2] == ON + NAME for at, sign in enumerate(signs))
    return "".join(WORD if is_light else sign for is_light, sign in zip(light, shape, strict=True))


def _together(row: re.Match[str], signs: str, size: int) -> str:
    """Return the shape of names of one syllable in a row: 中美 Zhōng-Měi, 人大 Réndà, but 王毅 Wáng Yì."""
    length = len(row[0])
    if _ABBREVIATED.issuperset(signs[row.start() : row.end()]):
        return NAME + LINKED * (length - 1)
    return row[0] if length == size else shape_of([length], NAME)
