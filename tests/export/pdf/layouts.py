"""The layouts whose structure and look are kept: a new one joins by a line here and a renewal.

``python -m tests.export.pdf.golden`` writes the kept files anew; look at the pictures before keeping them.
"""

from app.export.pdf.options import Annotated, Column, Layout, Order, PdfOptions, Readings, Size

LAYOUTS = {
    "three-columns": PdfOptions(),
    "three-columns-pinyin": PdfOptions(readings=Readings.PINYIN),
    "two-columns": PdfOptions(
        layout=Layout.TWO,
        columns=(Column.SIMPLIFIED, Column.ENGLISH),
        order=Order.CATEGORY,
        annotated=Annotated.EVERY,
    ),
    "interlinear": PdfOptions(layout=Layout.INTERLINEAR, readings=Readings.PINYIN, overview=True),
    "study-sheet": PdfOptions(
        layout=Layout.STUDY,
        readings=Readings.ZHUYIN_BESIDE,
        size=Size.LARGE,
        greyscale=True,
        order=Order.STROKES,
    ),
}
