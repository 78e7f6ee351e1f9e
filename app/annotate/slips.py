"""Judging conversion slips in context, and explaining them."""

import re

from app.annotate.model import Word

_COUNTED = re.compile(r"[\d０-９一二兩三四五六七八九十百千萬億幾數半每這那哪某首]$")


def keeps_slip(text: str, start: int, end: int, word: Word) -> bool:
    """Tell whether the context allows that a word was meant in its mended spelling."""
    written = text[start:end]
    if written.startswith("隻") and not word.text.startswith("隻"):
        return not _COUNTED.search(text, max(0, start - 1), start)
    return True


def explain(was: str, now: str) -> str:
    """Return one sentence on what went wrong: 製 stands for 制 …"""
    wrong = "、".join(f"{a} → {b}" for a, b in zip(was, now, strict=True) if a != b)
    return f"A careless conversion from Simplified: {wrong}."
