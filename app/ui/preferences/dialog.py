"""The dialog of settings: every change holds at once, a search finds them, each can be reset."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.settings import Settings
from app.ui import fonts
from app.ui.preferences.colour_row import ColourRow
from app.ui.preferences.items import Item, Kind, items
from app.ui.preferences.row import SettingRow
from app.ui.preferences.server_box import ServerBox
from app.ui.room import take_room
from app.ui.search_field import SearchField
from app.ui.wording import Worded

_AHEAD = 60  # pixels below the edge within which a heading counts as being at the top


class PreferencesDialog(Worded, QDialog):
    """Shows all settings on one page with headings; the list on the left leads to them."""

    changed = Signal(object)  # Settings
    key_changed = Signal()  # of the translation server

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._whole: QWidget | None = None
        self._build()
        take_room(self, 840, 600)

    def say_words(self) -> None:
        """Build all rows anew at the same place."""
        searched, place = self._search.text(), self._area.verticalScrollBar().value()
        self.server.stop()
        self._build()
        self._search.setText(searched)
        self._area.verticalScrollBar().setValue(place)

    def _build(self) -> None:
        if self._whole is not None:
            self._whole.hide()
            self._whole.deleteLater()
        self._whole = QWidget()
        self._body.addWidget(self._whole)
        settings = self.settings
        self.setWindowTitle(self.tr("Settings"))
        self.rows = [_row(item) for item in items()]
        for row in self.rows:
            row.show_value(getattr(settings, row.item.key))
            row.chosen.connect(self._on_chosen)
        self.server = ServerBox(settings.libretranslate)
        self.server.address_chosen.connect(lambda address: self._on_chosen("libretranslate", address))
        self.server.key_chosen.connect(self.key_changed)
        self._headings: dict[str, QLabel] = {}
        self._pages = QListWidget()
        self._pages.setFixedWidth(fonts.px(150))
        self._pages.setAccessibleName(self.tr("Pages"))
        self._pages.itemClicked.connect(lambda item: self.show_page(item.text()))
        self._pages.currentItemChanged.connect(self._on_page)
        self._search = SearchField()
        self._search.setPlaceholderText(self.tr("Search settings"))
        self._search.setAccessibleName(self.tr("Search settings"))
        self._search.textChanged.connect(self.search)
        self._nothing = QLabel(self.tr("No setting matches."))
        self._nothing.hide()
        self._lay_out(self._whole)
        self._show_server()
        self._pages.setCurrentRow(0)

    def _lay_out(self, whole: QWidget) -> None:
        body = QWidget()
        page = QVBoxLayout(body)
        page.setContentsMargins(18, 4, 18, 18)
        for row in self.rows:
            if row.item.page not in self._headings:
                page.addWidget(self._heading(row.item.page))
            page.addWidget(row)
        page.addWidget(self.server)
        page.addWidget(self._nothing)
        page.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidget(body)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its rows have it
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.verticalScrollBar().valueChanged.connect(self._follow)
        middle = QHBoxLayout()
        middle.addWidget(self._pages)
        middle.addWidget(self._area, 1)
        box = QVBoxLayout(whole)
        box.addWidget(self._search)
        box.addLayout(middle, 1)
        box.addWidget(self._buttons())

    def _heading(self, page: str) -> QLabel:
        label = QLabel(page)
        label.setObjectName("settingPage")
        label.setIndent(0)
        self._headings[page] = label
        self._pages.addItem(page)
        return label

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.close)
        reset = QPushButton(self.tr("Reset all"))
        reset.clicked.connect(self.reset_all)
        box.addButton(reset, QDialogButtonBox.ButtonRole.ResetRole)
        return box

    def show_page(self, name: str) -> None:
        """Bring a page to the top."""
        self._search.clear()
        self._area.verticalScrollBar().setValue(self._headings[name].y())
        self._mark(name)  # the last ones cannot come to the top

    def _on_page(self, item: QListWidgetItem | None) -> None:
        if item is not None and self._pages.hasFocus():
            self.show_page(item.text())

    def _follow(self, place: int) -> None:
        """Mark in the list the page that is at the top."""
        bar = self._area.verticalScrollBar()
        pages = [page for page, heading in self._headings.items() if not heading.isHidden()]
        above = [page for page in pages if self._headings[page].y() <= place + fonts.px(_AHEAD)]
        if not pages:
            return
        wanted = pages[-1] if place == bar.maximum() > 0 else (above or pages)[-1 if above else 0]
        self._mark(wanted)

    def _mark(self, page: str) -> None:
        with QSignalBlocker(self._pages):
            self._pages.setCurrentRow(list(self._headings).index(page))
        self._pages.viewport().update()

    def search(self, words: str) -> None:
        """Show only the settings that the words find."""
        shown: set[str] = set()
        for row in self.rows:
            hit = row.item.matches(words)
            row.setVisible(hit)
            if hit:
                shown.add(row.item.page)
        for page, heading in self._headings.items():
            heading.setVisible(page in shown)
        for line in range(self._pages.count()):
            item = self._pages.item(line)
            item.setHidden(item.text() not in shown)
        self._show_server()
        self._nothing.setVisible(not shown)
        self._follow(self._area.verticalScrollBar().value())

    def reset_all(self) -> None:
        """Put every setting of the dialog back to its default."""
        for row in self.rows:
            row.show_value(getattr(Settings(), row.item.key))
        defaults = {row.item.key: getattr(Settings(), row.item.key) for row in self.rows}
        self._take(replace(self.settings, **defaults))

    def show_settings(self, settings: Settings) -> None:
        """Show settings that were changed elsewhere."""
        before, self.settings = self.settings, settings
        for row in self.rows:
            value = getattr(settings, row.item.key)
            if value != getattr(before, row.item.key):  # a field that is being filled in stays as it is
                row.show_value(value)
        if settings.english != before.english:
            self._show_server()

    def _on_chosen(self, key: str, value: object) -> None:
        for row in self.rows:
            if row.item.key == key and row is not self.sender():  # colours are all under one key
                row.show_value(value)  # type: ignore[arg-type]
        self._take(replace(self.settings, **{key: value}))  # type: ignore[arg-type]

    def _take(self, settings: Settings) -> None:
        self.settings = settings
        self._show_server()
        self.changed.emit(settings)

    def _show_server(self) -> None:
        """Show the server's box where a server is wanted, below the choice that is in sight."""
        choice = next(row for row in self.rows if row.item.key == "english")
        wanted = self.settings.english == "server" and not choice.isHidden()
        self.server.setVisible(wanted)
        if wanted and self.isVisible():
            self.server.show_key()

    def done(self, result: int) -> None:
        """End what the dialog has started."""
        self.server.stop()
        super().done(result)


def _row(item: Item) -> SettingRow | ColourRow:
    return ColourRow(item) if item.kind is Kind.COLOUR else SettingRow(item, getattr(Settings(), item.key))
