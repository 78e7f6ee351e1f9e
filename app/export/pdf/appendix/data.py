"""The appendix as the page template reads it."""

from collections.abc import Sequence
from typing import Any

from app.export.pdf import look
from app.export.pdf.appendix import sources
from app.export.pdf.appendix.entries import entry_groups, entry_rows
from app.export.pdf.appendix.gleanings import Gleanings
from app.export.pdf.appendix.mixed import mixed
from app.export.pdf.appendix.regions import regional_rows
from app.export.pdf.appendix.slips import by_reason, slip_rows
from app.export.pdf.glossary import Glossary
from app.export.pdf.options import Order


def appendix(
    glossary: Glossary,
    gleanings: Gleanings,
    *,
    source: str,
    notes: Sequence[tuple[str, str]],
    credits: Sequence[str],
    order: Order,
    simplified: bool = False,
) -> dict[str, Any]:
    """Return all parts; ``source`` names the article, ``credits`` who made the English.

    ``simplified`` where the pages show no other script.
    """
    references = sources.References(glossary)
    return {
        "terms": entry_rows(glossary, references),
        "groups": entry_groups(glossary, order, simplified=simplified),
        "legend": look.legend({entry.term.category for entry in glossary.entries}),
        "regions": regional_rows(glossary, gleanings, order),
        "slips": by_reason(slip_rows(gleanings, notes)),
        "sources": {
            "article": source,
            "english": list(credits),
            "references": references.rows,
            "data": [(name, mixed(what)) for name, what in sources.DATA],
        },
    }
