"""English glosses out of dictionary senses: one short equivalent without lexicographer's clutter."""

import re
from collections.abc import Iterable

_CLUTTER = re.compile(
    r"(?:CL:|(?:(?:old|archaic|erroneous|Japanese|popular) )?variant of|see also|see |also written|"
    r"also pr\.|Taiwan pr\.|used in|same as|surname |abbr\. (?:for|of)|\(\w+ pr\.|Kangxi radical|radical in)"
)
_NOTE = re.compile(r"\s*\([^()]*\)\s*")
_REFERENCE = re.compile(r"[\u3400-\u9fff]+(?:\|[\u3400-\u9fff]+)?(?:\[[^\]]*\])?")


def clean_sense(sense: str) -> str:
    """Return a sense without notes, references and examples; empty where nothing is left."""
    if _CLUTTER.match(sense):
        return ""
    bare = _REFERENCE.sub("", _NOTE.sub(" ", sense)).strip(" ,;:.…")
    return re.sub(r"\s+", " ", re.split(r"[;:]| \[", bare)[0]).strip(" ,")


def short_gloss(senses: Iterable[str]) -> str | None:
    """Return the first sense that stays once it is cleaned."""
    return next((cleaned for sense in senses if (cleaned := clean_sense(sense))), None)
