"""The glossary's entries as the page template reads them."""

from typing import Any

from app.export.pdf import look
from app.export.pdf.appendix.mixed import mixed
from app.export.pdf.appendix.sources import References
from app.export.pdf.glossary import Glossary
from app.export.pdf.glossary_order import ordered
from app.export.pdf.options import Order
from app.export.pdf.wording import clean
from app.lexicon.listed import HAN
from app.lexicon.script import simplify


def entry_rows(glossary: Glossary, references: References) -> list[dict[str, Any]]:
    """Return the entries by number."""
    return [
        {
            "tw": clean(entry.term.tw),
            "cn": clean(entry.term.cn),
            "pinyin": clean(entry.written) if HAN.search(entry.term.tw) else "",
            "zhuyin": clean(entry.zhuyin),
            "english": clean(entry.english),
            "note": mixed(entry.term.note_en),
            "references": references.of(entry.term.sources),
            "colour": look.colour_of(entry.term.category),
        }
        for entry in glossary.entries
    ]


def entry_groups(glossary: Glossary, order: Order, *, simplified: bool) -> list[dict[str, Any]]:
    """Return the numbers of the entries in their order, by groups; these are named in the pages' script."""
    shown = simplify if simplified else str
    return [
        {"english": group.english, "chinese": shown(group.chinese), "numbers": group.numbers}
        for group in ordered(glossary.entries, order)
    ]
