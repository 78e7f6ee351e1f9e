"""What the window shows while no article is open: ways to open one."""

from pathlib import PurePath

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app import NAME
from app.ui import fonts
from app.ui.wording import Worded

_WIDTH = 520
_SHOWN = 8  # recent articles


class WelcomePage(Worded, QScrollArea):
    """Open, paste, sample, and what was read before."""

    file_asked = Signal()
    page_asked = Signal()
    paste_asked = Signal()
    sample_asked = Signal()
    recent_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons have it
        self._recent: tuple[str, ...] = ()
        self._name, self._about, self._drop = QLabel(NAME), QLabel(), QLabel()
        self._before = QLabel()
        self._ways = [
            self._way(self.file_asked, QKeySequence.StandardKey.Open),
            self._way(self.paste_asked, "Ctrl+Shift+V"),
            self._way(self.page_asked, "Ctrl+L"),
            self._way(self.sample_asked, ""),
        ]
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._inner = QWidget()
        self._arrange()
        self.take_size()
        self.say_words()

    def show_recent(self, names: tuple[str, ...]) -> None:
        """List what was read before."""
        self._recent = names[:_SHOWN]
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # it lives on while a message is open
                widget.deleteLater()
        for name in self._recent:
            self._list.addWidget(self._recent_button(name))
        self._before.setVisible(bool(self._recent))

    def take_size(self) -> None:
        """Follow the size of the interface."""
        self._name.setFont(fonts.font(fonts.TRADITIONAL, fonts.px(34)))
        self._inner.setMaximumWidth(fonts.px(_WIDTH))

    def focus(self) -> None:
        """Take the keyboard to the first way."""
        self._ways[0].setFocus()

    def _arrange(self) -> None:
        self._about.setWordWrap(True)
        for label, name in (
            (self._about, "welcomeAbout"), (self._before, "sideCaption"), (self._drop, "sideNote")
        ):  # fmt: skip
            label.setObjectName(name)
        grid = QGridLayout()
        grid.setSpacing(10)
        for number, way in enumerate(self._ways):
            grid.addWidget(way, number // 2, number % 2)
        inner = self._inner
        box = QVBoxLayout(inner)
        box.setContentsMargins(24, 24, 24, 24)
        box.addStretch(2)
        box.addWidget(self._name)
        box.addWidget(self._about)
        box.addSpacing(18)
        box.addLayout(grid)
        box.addSpacing(8)
        box.addWidget(self._drop)
        box.addSpacing(22)
        box.addWidget(self._before)
        box.addLayout(self._list)
        box.addStretch(3)
        holder = QWidget()
        holder.setObjectName("welcomePaper")
        row = QHBoxLayout(holder)
        row.addStretch(1)
        row.addWidget(inner, 10)
        row.addStretch(1)
        self.setWidget(holder)

    def say_words(self) -> None:
        """Name the page and its ways."""
        self.setAccessibleName(self.tr("Welcome"))
        self._about.setText(
            self.tr(
                "Chinese articles beside their Simplified and English renderings, with a card on every word."
            )
        )
        names = (
            self.tr("Open a file…"),
            self.tr("Paste text…"),
            self.tr("Open a web page…"),
            self.tr("Open the sample"),
        )
        for way, name in zip(self._ways, names, strict=True):
            keys = way.property("keys")
            way.setText(name)
            way.setToolTip(keys)
            way.setAccessibleDescription(keys)
        self._drop.setText(self.tr("Or drop a file, an address or a text onto this window."))
        self._before.setText(self.tr("Recent articles").upper())

    def _way(self, asked: SignalInstance, keys: QKeySequence.StandardKey | str) -> QPushButton:
        button = QPushButton()
        button.setObjectName("welcomeWay")
        said = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setProperty("keys", said)
        shown = QLabel(said)
        shown.setObjectName("sideNote")
        shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        QHBoxLayout(button).addWidget(shown, 0, Qt.AlignmentFlag.AlignRight)
        button.clicked.connect(lambda: asked.emit())  # noqa: PLW0108 - the button tells whether it is checked
        return button

    def _recent_button(self, name: str) -> QPushButton:
        path = PurePath(name)
        shown = f"{path.stem or name}   –   {path.parent}" if "://" not in name else name
        button = QPushButton()
        button.setObjectName("welcomeRecent")
        room = QFontMetrics(button.font())
        button.setText(
            room.elidedText(shown, Qt.TextElideMode.ElideRight, fonts.px(_WIDTH - 70)).replace("&", "&&")
        )
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.recent_chosen.emit(name))
        return button
