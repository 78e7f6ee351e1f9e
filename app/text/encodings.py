"""Texts that are not UTF-8: UTF-16 with its mark, and what Chinese systems wrote before, GB 18030 and Big5.

Nearly any bytes can be read as either of the last two, but only the right one makes common characters.
"""

import re

_MARKS = (b"\xff\xfe", b"\xfe\xff")
_OLDER = ("gb18030", "cp950", "big5hkscs")
_COMMON = re.compile(
    "[的一是不在了有人我他這这個个中來来上大為为和國国地到以說说時时要就出會会可也你對对生能而子那得於于著着下自之年"
    "過过發发後后作里用道行所然家種种事成方多經经麼么去法學学如都同現现當当沒没動动面起看定天分還还進进好小部其些主"
    "樣样理心她本前開开但因只從从想實实，。、；：「」“”！？]"
)
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_SAMPLE = 20_000  # characters that are looked at
_SURE = 0.1  # of the characters that are not ASCII: Chinese has four times as many, a wrong guess none
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def marked(data: bytes) -> str | None:
    """Return the text of bytes that begin with the mark of UTF-16, None where they do not or are no text."""
    text = _read_as("utf-16", data) if data.startswith(_MARKS) else None
    return None if text is None or _CONTROL.search(text) else text


def older(data: bytes) -> str | None:
    """Return the text of bytes in an encoding of Chinese other than Unicode's, None where none is sure."""
    texts = [text for codec in _OLDER if (text := _read_as(codec, data)) is not None]
    best = max(texts, key=_share, default="")
    return best if _share(best) > _SURE else None


def _read_as(codec: str, data: bytes) -> str | None:
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return None


def _share(text: str) -> float:
    """Return how many of the characters that are not ASCII are common in Chinese."""
    sample = text[:_SAMPLE]
    return len(_COMMON.findall(sample)) / max(1, len(_FOREIGN.findall(sample)))
