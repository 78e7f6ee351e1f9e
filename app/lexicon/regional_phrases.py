"""OpenCC's regional phrases for single words, kept from over-conversion.

Only the phrase tables are loaded, not the whole of tw2sp and s2twp with their character tables: that
takes a millisecond instead of a fifth of a second, and the script stays as it is. A pair counts
only if it leads there and back, and if no part of it is an ordinary word in both regions.
"""

import json
import re
import tempfile
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.lexicon import script
from app.lexicon.lists import lines_of

if TYPE_CHECKING:
    import opencc

_TO_MAINLAND = "TWPhrasesRev"
_TO_TAIWAN = "TWPhrases"
_TO_HONGKONG = "HKPhrases"
_TAILS = "州人語"  # 奧勒岡州, 義大利人: the name is the phrase
_WORD = re.compile(r"[\u3400-\u9fff]{2,8}")


@lru_cache(maxsize=8192)
def pair(simplified: str, traditional: str) -> tuple[str, str] | None:
    """Return the Taiwan and the Mainland form of a word, both Traditional, or None where in doubt."""
    if not _WORD.fullmatch(traditional) or _kept().search(simplified):
        return None
    found = {
        (traditional, _convert(_TO_MAINLAND, traditional)),
        (_convert(_TO_TAIWAN, traditional), traditional),
    }
    changed = [forms for forms in found if script.simplify(forms[0]) != script.simplify(forms[1])]
    return changed[0] if len(changed) == 1 and _is_safe(*changed[0]) else None


def hongkong(mainland: str) -> str:
    """Return what Hong Kong calls a Mainland word, given in Traditional; empty where not known."""
    found = _convert(_TO_HONGKONG, mainland)
    return found if found != mainland else ""


def _is_safe(taiwan: str, mainland: str) -> bool:
    """Tell whether a pair is one phrase, leads there and back, and holds no word that is kept."""
    whole = _is_phrase(_TO_MAINLAND, taiwan, mainland) and _is_phrase(_TO_TAIWAN, mainland, taiwan)
    return whole and not _kept().search(f"{script.simplify(taiwan)} {script.simplify(mainland)}")


def _is_phrase(name: str, word: str, wanted: str) -> bool:
    """Tell whether a table turns a word, and no mere part of it, into the wanted one.

    Of a compound only a part would change: 網絡協議 is 網路協定 in Taiwan, not 網路協議.
    """
    if script.simplify(_convert(name, word)) != script.simplify(wanted):
        return False
    if word[-1] in _TAILS and wanted[-1] == word[-1]:
        word, wanted = word[:-1], wanted[:-1]
    cuts = ((word[:i], word[i:]) for i in range(1, len(word)))
    return all(_convert(name, head) + _convert(name, tail) != wanted for head, tail in cuts)


@lru_cache(maxsize=1)
def _kept() -> re.Pattern[str]:
    lines = lines_of(paths.resource("lexicon/regions_kept.txt"))
    words = [word for line in lines for word in line.split()]
    return re.compile("|".join(map(re.escape, words)))


def _convert(name: str, text: str) -> str:
    converted: str = _converter(name).convert(text)
    return converted


@lru_cache(maxsize=3)
def _converter(name: str) -> "opencc.OpenCC":
    import opencc

    file = paths.package_data("opencc", f"clib/share/opencc/{name}.ocd2")
    phrases = {"type": "ocd2", "file": str(file)}
    config = {
        "name": name,
        "segmentation": {"type": "mmseg", "dict": phrases},
        "conversion_chain": [{"dict": phrases}],
    }
    with tempfile.TemporaryDirectory() as folder:  # OpenCC reads its settings from a file only
        path = Path(folder, "phrases.json")
        path.write_text(json.dumps(config), "utf-8")
        return opencc.OpenCC(str(path))
