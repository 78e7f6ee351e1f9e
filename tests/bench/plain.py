"""The plain script: what one would write in an hour with jieba, pypinyin and OpenCC."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any


def script() -> Callable[[Sequence[str]], int]:
    """Return the script with its libraries loaded."""
    import logging

    import jieba
    import opencc
    from pypinyin import Style, pinyin

    jieba.setLogLevel(logging.WARNING)
    converter = opencc.OpenCC("t2s")

    def read(word: str) -> tuple[Any, Any]:
        return pinyin(word, style=Style.TONE), pinyin(word, style=Style.BOPOMOFO)

    return _over(jieba.cut, read, converter.convert)


def keeping_script() -> Callable[[Sequence[str]], int]:
    """Return the script that keeps the readings of a word once it has looked them up."""
    import jieba
    import opencc
    from pypinyin import Style, pinyin

    @cache
    def read(word: str) -> tuple[Any, Any]:
        return pinyin(word, style=Style.TONE), pinyin(word, style=Style.BOPOMOFO)

    return _over(jieba.cut, read, opencc.OpenCC("t2s").convert)


def _over(cut: Any, read: Any, convert: Any) -> Callable[[Sequence[str]], int]:
    def run(paragraphs: Sequence[str]) -> int:
        count = 0
        for paragraph in paragraphs:
            count += len(convert(paragraph))
            for word in cut(paragraph):
                tone, zhuyin = read(word)
                count += len(word) + len(tone) + len(zhuyin)
        return count

    run(["晶片。"])  # the dictionaries are read at the first use
    return run
