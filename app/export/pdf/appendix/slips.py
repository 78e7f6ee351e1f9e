"""The conversion slips of an article, as they were read and as they are mended."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from app.annotate.slip_senses import Language
from app.export.pdf import look
from app.export.pdf.appendix.gleanings import Gleanings
from app.export.pdf.appendix.mixed import Piece, mixed
from app.export.pdf.wording import clean


def slip_rows(gleanings: Gleanings, notes: Sequence[tuple[str, str]]) -> list[dict[str, Any]]:
    """Return a row for each slip, the commonest first, with the numbers of its notes on the pages."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for number, (colour, wording) in enumerate(notes):
        if colour == look.SLIP:
            places[wording.partition("\n")[0]].append(number)
    return [
        {
            "was": clean(was),
            "now": clean(now),
            "why": _told(gleanings.reasons[was, now], gleanings.language),
            "uses": uses,
            "notes": places[f"{was} → {now}"],
        }
        for (was, now), uses in gleanings.slips.most_common()
    ]


def _told(reason: str, language: Language) -> list[Piece]:
    """Return a reason with the shapes of its language; an English one quotes Chinese."""
    if language is Language.ENGLISH:
        return mixed(reason)
    return [(clean(reason), "CN" if language is Language.MAINLAND else "TW")]


def by_reason(slips: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Put slips that have one reason together, in the order in which each reason comes first."""
    order = {repr(slip["why"]): number for number, slip in reversed(list(enumerate(slips)))}
    ranked = sorted(slips, key=lambda slip: order[repr(slip["why"])])
    groups = (list(group) for _, group in groupby(ranked, key=lambda slip: order[repr(slip["why"])]))
    return [{"why": group[0]["why"], "slips": group} for group in groups]
