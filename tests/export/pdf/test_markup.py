"""What the template is told of the whole article."""

import pytest

from app.export.pdf.book import Book
from app.export.pdf.markup import document, gather
from app.export.pdf.options import Layout, PdfOptions, Readings, Size
from app.jobs import CancelToken, finish
from tests.support import articles


@pytest.mark.parametrize(
    ("options", "flush"),
    [
        (PdfOptions(), False),
        (PdfOptions(landscape=True), True),
        (PdfOptions(landscape=True, readings=Readings.PINYIN), False),
        (PdfOptions(layout=Layout.TWO), True),
        (PdfOptions(layout=Layout.INTERLINEAR, size=Size.LARGE), True),
        (PdfOptions(readings=Readings.ZHUYIN_BESIDE), False),
    ],
)
def test_narrow_columns_of_chinese_have_no_straight_right_edge(options, flush):
    article, english = articles.sample()
    book = Book()
    rows = finish(gather(article, english, options, book, CancelToken()))
    assert document(article, rows, options, book)["flush"] is flush
