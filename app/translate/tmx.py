"""TMX 1.4b, the exchange format of translation memories: reading and writing Chinese-English pairs."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape  # XML wants the same signs escaped; xml.sax.saxutils would load an HTTP client
from pathlib import Path
from typing import TYPE_CHECKING

from app import files
from app.errors import DataError, reason_of

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MAX_BYTES = 256_000_000
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_CHINESE = frozenset(("zh", "zho", "chi", "cmn"))
_ENGLISH = frozenset(("en", "eng"))
_CODES = frozenset(("bpt", "ept", "it", "ph", "ut"))  # inline elements that hold mark-up, not text
_DEEPEST = 16  # nested inline elements; no honest file comes near
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HEADER = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n'
    '  <header creationtool="Jingdu" creationtoolversion="0.1" segtype="sentence" o-tmf="jingdu" '
    'adminlang="en" srclang={source} datatype="plaintext"/>\n  <body>\n'
)
_UNIT = (
    "    <tu>\n      <tuv xml:lang={source}><seg>{0}</seg></tuv>\n"
    "      <tuv xml:lang={target}><seg>{1}</seg></tuv>\n    </tu>\n"
)


@dataclass(frozen=True, slots=True)
class TmxUnit:
    """A sentence and its translation."""

    source: str
    target: str


def read_tmx(path: Path) -> tuple[TmxUnit, ...]:
    """Read the Chinese-English pairs of a file; ``DataError`` says what is wrong with it."""
    import xml.etree.ElementTree as PlainTree

    from defusedxml import DefusedXmlException

    try:
        if path.stat().st_size > MAX_BYTES:
            raise DataError(f"The translation memory {path.name} is too large.")
        return tuple(_pairs(path))
    except PlainTree.ParseError as error:
        where = f"line {error.position[0]}"
        raise DataError(f"The translation memory {path.name} is not well-formed XML ({where}).") from error
    except DefusedXmlException as error:
        raise DataError(
            f"The translation memory {path.name} declares entities, which are not allowed."
        ) from error
    except (UnicodeError, LookupError, ValueError) as error:
        raise DataError(f"The translation memory {path.name} is in an unknown encoding.") from error
    except OSError as error:
        raise DataError(f"The translation memory {path.name} cannot be read: {reason_of(error)}.") from error


def write_tmx(path: Path, units: Iterable[TmxUnit], source: str = "zh-Hant", target: str = "en") -> None:
    """Write pairs as a TMX file, all at once or not at all."""
    files.write_text(path, tmx_text(units, source, target))


def tmx_text(units: Iterable[TmxUnit], source: str = "zh-Hant", target: str = "en") -> str:
    """Return pairs as the text of a TMX file."""
    codes = {"source": f'"{escape(source)}"', "target": f'"{escape(target)}"'}
    body = (_UNIT.format(_escaped(unit.source), _escaped(unit.target), **codes) for unit in units)
    return _HEADER.format(**codes) + "".join(body) + "  </body>\n</tmx>\n"


def _escaped(text: str) -> str:
    return escape(_NOT_XML.sub("", text), quote=False).replace("\r", "&#13;")


def _pairs(path: Path) -> Iterator[TmxUnit]:
    """Yield the pairs; the DTD that TMX files name is neither fetched nor needed."""
    from defusedxml import ElementTree

    found = False
    for _, element in ElementTree.iterparse(path, events=("end",), forbid_entities=True):
        if element.tag == "tu":
            yield from _pairs_of(element)
            element.clear()
        found = found or element.tag in ("tu", "tmx")
    if not found:
        raise DataError(f"{path.name} is not a translation memory: it has no tmx element.")


def _pairs_of(unit: "Element") -> Iterator[TmxUnit]:
    """Yield a pair for each Chinese variant of a unit with its first English one."""
    variants = [(_language(variant), _segment(variant)) for variant in unit.iter("tuv")]
    english = next((text for language, text in variants if language in _ENGLISH and text), "")
    if english:
        yield from (TmxUnit(text, english) for language, text in variants if language in _CHINESE and text)


def _language(variant: "Element") -> str:
    """Return the language without script and region: zh for zh-Hant-TW or ZH_TW."""
    code = variant.get(_LANG) or variant.get("lang") or ""
    return code.lower().replace("_", "-").partition("-")[0]


def _segment(variant: "Element") -> str:
    segment = variant.find("seg")
    return "" if segment is None else _text(segment).strip()


def _text(element: "Element", depth: int = 0) -> str:
    """Return the text of an element without the mark-up codes of other tools."""
    parts = [element.text or ""]
    for child in element:
        if child.tag not in _CODES and depth < _DEEPEST:
            parts.append(_text(child, depth + 1))
        parts.append(child.tail or "")
    return "".join(parts)
