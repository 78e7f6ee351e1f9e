"""The scroll bar of the text: a handle only where there is anything to scroll."""

from app.ui.find.scroll_bar import MarkedScrollBar
from app.ui.style_sheet import style_sheet
from app.ui.theme import LIGHT


def test_a_text_that_fits_has_no_handle(qapp, qtbot):
    bar = MarkedScrollBar()
    bar.setStyleSheet(style_sheet(LIGHT))
    qtbot.addWidget(bar)
    bar.resize(12, 300)

    def colours():
        image = bar.grab().toImage()
        return {image.pixel(6, y) for y in range(image.height())}

    bar.setRange(0, 0)
    assert len(colours()) == 1
    bar.setRange(0, 100)
    bar.setPageStep(100)
    assert len(colours()) > 1
