"""The layouts whose structure and look are kept: a new one joins by a line here and a renewal.

``python -m tests.export.pdf.golden`` writes the kept files anew; look at the pictures before keeping them.
"""

from app.export.pdf.options import Annotated, Column, Order, PdfOptions, Readings

LAYOUTS = {
    "three-columns": PdfOptions(),
    "three-columns-pinyin": PdfOptions(readings=Readings.PINYIN),
    "two-columns": PdfOptions(
        columns=(Column.SIMPLIFIED, Column.ENGLISH), order=Order.CATEGORY, annotated=Annotated.EVERY
    ),
}
