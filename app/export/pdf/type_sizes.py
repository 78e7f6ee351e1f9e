"""Sizes of type and pitches of lines, as in resources/pdf/base.typ."""

from app.export.pdf.options import PdfOptions, Readings
from app.text.article import UnitKind

HAN, ENGLISH = 10.5, 9.5  # points of texts that stand beside each other
LETTER = 0.5  # ems from one letter of English to the next
_LARGER = 1.12  # times as large Chinese is with zhuyin beside it
PITCH = 1.64  # ems from line to line
_RAISED = 0.4  # ems that readings above add
NOTE = 0.35  # ems that the number of a note takes
BESIDE = 1.6  # ems of a character with zhuyin beside it
_KINDS = {  # of Chinese, beside other texts and alone
    UnitKind.TITLE: (17.0, 20.0),
    UnitKind.HEADING: (12.5, 14.0),
    UnitKind.BYLINE: (9.0, 9.5),
}
_TEXT = (HAN, 12.0)


def size_of(kind: UnitKind, options: PdfOptions) -> float:
    """Return the size of the Chinese of a unit in points, at the medium size without readings."""
    return _KINDS.get(kind, _TEXT)[not options.layout.parallel]


def beside_of(options: PdfOptions) -> float:
    """Return how many times as large Chinese is as without readings."""
    return _LARGER if options.readings is Readings.ZHUYIN_BESIDE else 1.0


def han_size(options: PdfOptions) -> float:
    """Return the size of Chinese beside other columns in points."""
    return HAN * beside_of(options) * options.size.factor


def pitch_of(options: PdfOptions) -> float:
    """Return the pitch of the Chinese that has the readings, in ems."""
    return PITCH + _RAISED * (options.readings not in (Readings.NONE, Readings.ZHUYIN_BESIDE))
