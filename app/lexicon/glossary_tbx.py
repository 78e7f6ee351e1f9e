"""Termbase entries as TBX-Basic (ISO 30042:2019), one conceptEntry an entry.

Terms of both regions stand in langSecs for zh-TW, zh-CN and zh-HK with their administrative status;
what TBX-Basic has no place for stands in admin notes with Jingdu's own type names.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from app.errors import GlossaryError
from app.lexicon.termbase import TermEntry, entry_from

_XML = "{http://www.w3.org/XML/1998/namespace}lang"
_NS = "urn:iso:std:iso:30042:ed-2"
_STATUS = {
    "preferred": "preferredTerm-admn-sts",
    "alias": "admittedTerm-admn-sts",
    "mistaken": "deprecatedTerm-admn-sts",
}
_ADMIN = ("id", "category", "abbr", "reading", "as_of", "note_zh")
_ADMIN_LISTS = ("related", "sources", "en_variants")


def write(entries: Iterable[TermEntry]) -> str:
    """Return the entries as a TBX document."""
    ET.register_namespace("", _NS)
    root = ET.Element(f"{{{_NS}}}tbx", {"type": "TBX-Basic", "style": "dca", _XML: "zh-TW"})
    header = _child(_child(root, "tbxHeader"), "fileDesc")
    _child(_child(header, "sourceDesc"), "p", "Jingdu termbase")
    body = _child(_child(root, "text"), "body")
    for entry in entries:
        _write_entry(body, entry)
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def parse(data: bytes, path: Path) -> tuple[TermEntry, ...]:
    """Read the entries of a file's content; entities, external references and DTDs are refused."""
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root = fromstring(data, forbid_dtd=True)
    except DefusedXmlException as error:
        raise GlossaryError(
            "{0} declares entities or a document type; such files are not read.", path
        ) from error
    except (ET.ParseError, ValueError, LookupError) as error:  # an encoding nobody knows is a LookupError
        raise GlossaryError("{0} is not a TBX file: {1}.", path, error) from error
    entries = tuple(_read_entry(element) for element in _all(root, "conceptEntry"))
    if not entries:
        raise GlossaryError("{0} holds no terms.", path)
    return entries


def _write_entry(body: ET.Element, entry: TermEntry) -> None:
    concept = _child(body, "conceptEntry", id=f"c-{entry.id}")
    for key in _ADMIN:
        _admin(concept, key, str(getattr(entry, key)))
    for key in _ADMIN_LISTS:
        for value in getattr(entry, key):
            _admin(concept, key, value)
    if entry.note_en:
        _child(concept, "descrip", entry.note_en, type="definition")
    _write_lang(concept, "zh-TW", [(entry.tw, "preferred")])
    _write_lang(concept, "zh-CN", [(entry.cn, "preferred")])
    _write_lang(concept, "zh-HK", [(entry.hk, "preferred")] if entry.hk else [])
    others = [(form, "alias") for form in entry.aliases] + [(form, "mistaken") for form in entry.mistaken]
    _write_lang(concept, "zh", others)
    _write_lang(concept, "en", [(entry.en, "preferred")])


def _write_lang(concept: ET.Element, language: str, terms: list[tuple[str, str]]) -> None:
    if not terms:
        return
    section = _child(concept, "langSec")
    section.set(_XML, language)
    for text, status in terms:
        term = _child(section, "termSec")
        _child(term, "term", text)
        _child(term, "termNote", _STATUS[status], type="administrativeStatus")


def _admin(parent: ET.Element, key: str, value: str) -> None:
    if value:
        _child(parent, "admin", value, type=f"jingdu-{key}")


def _child(parent: ET.Element, tag: str, text: str | None = None, **attributes: str) -> ET.Element:
    element = ET.SubElement(parent, f"{{{_NS}}}{tag}", attributes)
    element.text = text
    return element


def _all(parent: ET.Element, tag: str) -> Iterator[ET.Element]:
    """Yield descendants by local name, whatever namespace the file uses."""
    return (element for element in parent.iter() if _local(element) == tag)


def _local(element: ET.Element) -> str:
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def _read_entry(concept: ET.Element) -> TermEntry:
    data: dict[str, Any] = {key: [] for key in (*_ADMIN_LISTS, "aliases", "mistaken")}
    for admin in _all(concept, "admin"):
        key = admin.get("type", "").removeprefix("jingdu-")
        if key in _ADMIN_LISTS:
            data[key].append(admin.text or "")
        elif key in _ADMIN:
            data[key] = admin.text or ""
    definition = next((d.text for d in _all(concept, "descrip") if d.get("type") == "definition"), None)
    data["note_en"] = definition or ""
    for section in _all(concept, "langSec"):
        for term in _all(section, "termSec"):
            _take(data, section.get(_XML, "").lower(), term)
    data.setdefault("id", concept.get("id", "").removeprefix("c-"))
    data["cn"] = data.get("cn") or data.get("tw", "")
    data["tw"] = data.get("tw") or data.get("cn", "")
    category = str(data.pop("category", "") or "trade")
    return entry_from({key: value for key, value in data.items() if value}, category)


def _take(data: dict[str, Any], language: str, section: ET.Element) -> None:
    text = next((t.text or "" for t in _all(section, "term")), "").strip()
    status = next(
        (n.text or "" for n in _all(section, "termNote") if n.get("type") == "administrativeStatus"), ""
    )
    slots = {
        "zh-tw": "tw",
        "zh-hant": "tw",
        "zh-cn": "cn",
        "zh-hans": "cn",
        "zh-hk": "hk",
        "en": "en",
        "en-us": "en",
    }
    slot = slots.get(language)
    if status == _STATUS["mistaken"]:
        data["mistaken"].append(text)
    elif slot and slot not in data:
        data[slot] = text
    elif slot == "en":
        data["en_variants"].append(text)
    elif text:
        data["aliases"].append(text)
