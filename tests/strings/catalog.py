"""A file of translations: Qt's .ts format without line numbers, so that a change touches one line."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape

from tests.strings.found import Key

LANGUAGES = ("zh_TW", "zh_CN")
_HEAD = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{0}" sourcelanguage="en">
"""


def read(path: Path) -> dict[Key, str]:
    """Return the translations, empty where there is none yet."""
    if not path.exists():
        return {}
    found: dict[Key, str] = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            done = message.find("translation[@type]") is None
            said = message.findtext("translation") or ""
            found[name, message.findtext("source") or ""] = said if done else ""
    return found


def written(language: str, texts: Iterable[Key], known: dict[Key, str]) -> str:
    """Return the file for the texts of the source: what is known stays, what is stale goes."""
    contexts: dict[str, list[str]] = {}
    for context, text in texts:
        said = known.get((context, text), "")
        state = f">{escape(said)}" if said else ' type="unfinished">'
        message = f"<source>{escape(text)}</source>\n<translation{state}</translation>"
        contexts.setdefault(context, []).append(f"<message>\n{message}\n</message>\n")
    parts = (
        f"<context>\n<name>{name}</name>\n{''.join(contexts[name])}</context>\n" for name in sorted(contexts)
    )
    return f"{_HEAD.format(language)}{''.join(parts)}</TS>\n"
