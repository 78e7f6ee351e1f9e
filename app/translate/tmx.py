"""TMX 1.4b, the exchange format of translation memories: reading and writing Chinese-English pairs."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import escape  # XML wants the same signs escaped; xml.sax.saxutils would load an HTTP client
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__, files
from app.errors import DataError, reason_of

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MAX_BYTES = 256_000_000
SOURCE, TARGET = "zh-Hant", "en"
LANG = "xml:lang"
_XML = "{http://www.w3.org/XML/1998/namespace}"
_CHINESE = frozenset(("zh", "zho", "chi", "cmn"))
_ENGLISH = frozenset(("en", "eng"))
_CODES = frozenset(("bpt", "ept", "it", "ph", "ut"))  # inline elements that hold mark-up, not text
_DEEPEST = 16  # nested inline elements; no honest file comes near
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HEADER = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n'
    f'  <header creationtool="Jingdu" creationtoolversion="{__version__}" segtype="sentence" o-tmf="jingdu" '
    f'adminlang="en" srclang="{SOURCE}" datatype="plaintext"/>\n  <body>\n'
)


@dataclass(frozen=True, slots=True)
class Remark:
    """A ``prop`` or ``note`` element."""

    tag: str
    text: str
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What a ``tu`` or ``tuv`` element says beside its text."""

    attributes: tuple[tuple[str, str], ...] = ()
    remarks: tuple[Remark, ...] = ()


_ZH, _EN = Facts(((LANG, SOURCE),)), Facts(((LANG, TARGET),))


@dataclass(frozen=True, slots=True)
class TmxUnit:
    """A sentence and its translation, and what is said of the pair and of either."""

    source: str
    target: str
    pair: Facts = field(default=Facts())
    chinese: Facts = field(default=_ZH)
    english: Facts = field(default=_EN)


def read_tmx(path: Path) -> tuple[TmxUnit, ...]:
    """Read the Chinese-English pairs of a file; ``DataError`` says what is wrong with it."""
    import xml.etree.ElementTree as PlainTree

    from defusedxml import DefusedXmlException

    try:
        if path.stat().st_size > MAX_BYTES:
            raise DataError("The translation memory {0} is too large.", path.name)
        return tuple(_pairs(path))
    except PlainTree.ParseError as error:
        where = f"line {error.position[0]}"
        raise DataError(
            "The translation memory {0} is not well-formed XML ({1}).", path.name, where
        ) from error
    except DefusedXmlException as error:
        raise DataError(
            "The translation memory {0} declares entities, which are not allowed.", path.name
        ) from error
    except (UnicodeError, LookupError, ValueError) as error:
        raise DataError("The translation memory {0} is in an unknown encoding.", path.name) from error
    except OSError as error:
        raise DataError(
            "The translation memory {0} cannot be read: {1}.", path.name, reason_of(error)
        ) from error


def write_tmx(path: Path, units: Iterable[TmxUnit]) -> None:
    """Write pairs as a TMX file, all at once or not at all."""
    files.write_text(path, tmx_text(units))


def tmx_text(units: Iterable[TmxUnit]) -> str:
    """Return pairs as the text of a TMX file."""
    return _HEADER + "".join(map(_unit_text, units)) + "  </body>\n</tmx>\n"


def _unit_text(unit: TmxUnit) -> str:
    variants = ((unit.chinese, unit.source), (unit.english, unit.target))
    lines = [f"    <tu{_attributes(unit.pair)}>", *_remarks(unit.pair, 6)]
    for facts, text in variants:
        remarks = _remarks(facts, 8)
        segment = f"<seg>{_escaped(text)}</seg>"
        opening = f"      <tuv{_attributes(facts)}>"
        if remarks:
            lines += [opening, *remarks, f"        {segment}", "      </tuv>"]
        else:
            lines.append(f"{opening}{segment}</tuv>")
    return "\n".join((*lines, "    </tu>\n"))


def _remarks(facts: Facts, indent: int) -> list[str]:
    margin = " " * indent
    return [f"{margin}<{one.tag}{_attributes(one)}>{_escaped(one.text)}</{one.tag}>" for one in facts.remarks]


def _attributes(owner: Facts | Remark) -> str:
    """Return attributes as they stand in a tag; XML would read their line breaks as spaces."""
    written = (
        (name, escape(_NOT_XML.sub("", value)).replace("\n", "&#10;").replace("\t", "&#9;"))
        for name, value in owner.attributes
    )
    return "".join(f' {name}="{value}"' for name, value in written).replace("\r", "&#13;")


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
        raise DataError("{0} is not a translation memory: it has no tmx element.", path.name)


def _pairs_of(unit: "Element") -> Iterator[TmxUnit]:
    """Yield a pair for each Chinese variant of a unit with its first English one."""
    variants = [(_language(variant), _segment(variant), variant) for variant in unit.iter("tuv")]
    english = next(((text, one) for language, text, one in variants if language in _ENGLISH and text), None)
    if english is None:
        return
    target, pair, said = english[0], _facts(unit), _facts(english[1])
    for language, text, variant in variants:
        if language in _CHINESE and text:
            yield TmxUnit(text, target, pair, _facts(variant), said)


def _facts(element: "Element") -> Facts:
    remarks = (
        Remark(child.tag, child.text or "", _named(child))
        for child in element
        if child.tag in ("prop", "note")
    )
    return Facts(_named(element), tuple(remarks))


def _named(element: "Element") -> tuple[tuple[str, str], ...]:
    """Return the attributes by the names that TMX has; those of other vocabularies are passed over."""
    named = ((name.replace(_XML, "xml:"), value) for name, value in element.items())
    return tuple((name, value) for name, value in named if not name.startswith("{"))


def _language(variant: "Element") -> str:
    """Return the language without script and region: zh for zh-Hant-TW or ZH_TW."""
    code = variant.get(f"{_XML}lang") or variant.get("lang") or ""
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
