"""The preview: a page, the way to others, and how large it is shown."""

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.export.pdf.options import PdfOptions
from app.ui.export.page_area import PageArea
from app.ui.export.page_view import PageView
from app.ui.export.previewing import Previewing


class PreviewPane(QWidget):
    """Shows the pages of a PDF; of other formats it says what they are."""

    def __init__(self, previewing: Previewing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._previewing = previewing
        self._page, self._total = 0, 0
        self.view = PageView()
        self._area = PageArea(self.view)
        self._area.turned.connect(self.turn)
        self.view.setAccessibleName(self.tr("Preview of the page"))
        self._before = self._button("‹", self.tr("Previous page (Page Up)"), lambda: self.turn(-1))
        self._after = self._button("›", self.tr("Next page (Page Down)"), lambda: self.turn(1))
        self._wide = self._button("↔", self.tr("Fit the width"), self._on_wide)
        self._wide.setCheckable(True)
        self._count = QLabel()
        self._count.setObjectName("settingHelp")
        self._about = QLabel()
        self._about.setWordWrap(True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._about.setContentsMargins(48, 24, 48, 24)
        self._lay_out()
        self._connect()
        self._show_count(complete=False)

    def show_pages(self, options: PdfOptions) -> None:
        """Show the pages of a PDF with these options."""
        self._pages.setCurrentIndex(0)
        sides = QSizeF(*options.paper.sides)
        shape = sides.transposed() if options.landscape else sides
        self.view.wait_for(shape, self.tr("Preparing the preview…"))
        self._previewing.show_options(options)

    def say(self, about: str) -> None:
        """Say what a format is that has no pages."""
        self._about.setText(about)
        self._pages.setCurrentIndex(1)

    def turn(self, pages: int) -> None:
        """Go some pages on, or back."""
        wanted = min(max(0, self._page + pages), max(0, self._total - 1))
        self._previewing.show_page(wanted)

    @property
    def count(self) -> str:
        """Which page of how many is shown, in words."""
        return self._count.text()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 0, 12, 0)
        bar.addStretch(1)
        for widget in (self._before, self._count, self._after):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(self._wide)
        pages = QWidget()
        inner = QVBoxLayout(pages)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._area, 1)
        inner.addLayout(bar)
        self._pages = QStackedWidget()
        self._pages.addWidget(pages)
        self._pages.addWidget(self._about)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._pages)

    def _connect(self) -> None:
        self._previewing.pictured.connect(self.view.show_image)
        self._previewing.counted.connect(self._on_counted)
        self._previewing.failed.connect(self._on_failed)
        self.view.room_changed.connect(self._previewing.fit)

    def _button(self, sign: str, name: str, slot: object) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(slot)
        return button

    def _on_counted(self, page: int, total: int, complete: bool) -> None:
        self._page, self._total = page, total
        self._show_count(complete)

    def _on_failed(self, sentence: str) -> None:
        self._page, self._total = 0, 0
        self.view.say(sentence)
        self._show_count(complete=False)

    def _show_count(self, complete: bool) -> None:
        page, total = self._page + 1, self._total
        if not total:
            self._count.clear()
        elif complete:
            self._count.setText(self.tr("Page {0} of {1}").format(page, total))
        else:
            self._count.setText(self.tr("Page {0} of the first {1}").format(page, total))
        self.view.setAccessibleDescription(self._count.text())
        self._before.setEnabled(self._page > 0)
        self._after.setEnabled(page < total)

    def _on_wide(self) -> None:
        self.view.fill_width(self._wide.isChecked())
