"""Explaining a conversion slip to the reader in one sentence."""

from collections.abc import Mapping
from functools import lru_cache

from app import paths
from app.lexicon import script


@lru_cache(maxsize=1)
def senses() -> Mapping[str, str]:
    """Return what confusable characters mean, by ``resources/lexicon/slip_senses.txt``."""
    lines = paths.resource("lexicon/slip_senses.txt").read_text("utf-8").splitlines()
    return dict(line.split(" ", 1) for line in lines if line and not line.startswith("#"))


@lru_cache(maxsize=4096)
def explain(was: str, now: str) -> str:
    """Return one sentence that names the characters and says what they mean."""
    pairs = dict.fromkeys((a, b) for a, b in zip(was, now, strict=True) if a != b)
    clauses = [_clause(*pair) for pair in pairs]
    return "; ".join(clauses) + "."


def _clause(wrong: str, right: str) -> str:
    written, meant = _named(wrong), _named(right)
    merged = script.simplify(right)
    if merged != script.simplify(wrong):
        return f"{written} stands where {meant} is meant; the two are easily confused"
    if merged == wrong and wrong not in senses():
        return f"{wrong} is the Simplified form of {meant}"
    return f"{written} stands where {meant} is meant; both are {merged} in Simplified"


def _named(sign: str) -> str:
    meaning = senses().get(sign)
    return f"{sign} '{meaning}'" if meaning else sign
