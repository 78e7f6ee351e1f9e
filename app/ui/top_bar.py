"""The bar above the text: the title, the columns shown, the readings, export."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from app.text.full_width import full_width
from app.ui import fonts
from app.ui.elided_label import ElidedLabel
from app.ui.fitting_bar import SIDE, FittingBar
from app.ui.icons import icon
from app.ui.menu_letters import MenuLetters
from app.ui.names import column_name
from app.ui.reader.geometry import WEIGHTS
from app.ui.theme import Theme

_HEIGHT = 29  # of the buttons
_ICON = 16
_GAP = 10
_TITLE = 110  # pixels that the title keeps


class TopBar(FittingBar):
    """Buttons for what is asked for most."""

    columns_changed = Signal(tuple)
    readings_chosen = Signal(str)
    readings_on_chosen = Signal(str)
    find_asked = Signal()
    export_asked = Signal()
    side_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("topBar", _GAP, 7)
        self._title = ElidedLabel()
        self._title.setObjectName("articleTitle")
        self._title.setMinimumWidth(60)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._columns = {name: self._column_button(name) for name in WEIGHTS}
        self._caption = QLabel()
        self._caption.setObjectName("caption")
        self._readings = _Choice(self.readings_chosen.emit)
        self._words = _Choice(self.readings_on_chosen.emit)
        self._find = QPushButton()
        self._find.hide()  # until there is known to be room
        self._find.clicked.connect(self.find_asked)
        self._export = QPushButton()
        self._export.clicked.connect(self.export_asked)
        self._side = QToolButton()
        self._side.setObjectName("sideToggle")
        self._side.clicked.connect(self.side_asked)
        self._look = ("panel", theme.soft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row.addWidget(self._title, 1)
        choices = (self._readings, self._words, self._find, self._export)
        self._rest = (self._export, self._readings, self._find, self._words)  # the most useful first
        self._more = QToolButton()
        self._more.setText("⋯")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(QMenu(self))
        self._more.menu().aboutToShow.connect(self._offer_more)
        MenuLetters(self._more.menu())
        for widget in (*self._columns.values(), self._caption, *choices, self._more, self._side):
            self._row.addWidget(widget)
        self.take_size()
        self.say_words()

    def say_words(self) -> None:
        """Name the buttons."""
        for name, button in self._columns.items():
            button.setText(column_name(name))
            button.setToolTip(self.tr("Show or hide this column"))
        self._caption.setText(self.tr("Readings"))
        self._readings.menu().setTitle(self.tr("Readings"))
        self._words.menu().setTitle(self.tr("Words with readings"))
        self._more.setToolTip(self.tr("More"))
        self._more.setAccessibleName(self.tr("More"))
        self._side.setToolTip(self.tr("Show or hide the side panel: terms, amounts, slips and comments (F9)"))
        self._side.setAccessibleName(self.tr("Side panel"))
        self._readings.offer(
            {
                "pinyin": self.tr("Pinyin"),
                "zhuyin": self.tr("Zhuyin"),
                "zhuyin-beside": self.tr("Zhuyin beside"),
                "none": self.tr("None"),
            }
        )
        self._words.offer(
            {
                "all": self.tr("All words"),
                "unknown": self.tr("Unknown words"),
                "terms": self.tr("Terms only"),
            }
        )
        self._readings.setToolTip(self.tr("What stands above the words or beside their characters"))
        self._words.setToolTip(self.tr("Which words have readings"))
        self._find.setText(self.tr("Find"))
        self._find.setToolTip(self.tr("Find in all columns, by either script, pinyin or English (Ctrl+F)"))
        self._export.setText(self.tr("Export"))
        self._export.setToolTip(self.tr("Write this article as PDF, web page, document or e-book (Ctrl+E)"))

    def take_size(self) -> None:
        """Follow the size of the interface."""
        for widget in (*self._columns.values(), *self._rest, self._more, self._side):
            widget.setFixedHeight(fonts.px(_HEIGHT))
        self._side.setFixedWidth(fonts.px(_HEIGHT))
        self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Take over the colours of a theme."""
        self._look = (self._look[0], theme.soft)
        self._draw()

    def show_side(self, shown: bool) -> None:
        """Show whether the side panel is there."""
        self._look = ("panel" if shown else "no_panel", self._look[1])
        self._draw()

    def show_loaded(self, loaded: bool) -> None:
        """Offer what needs an article whose words are known."""
        self._find.setEnabled(loaded)
        self._export.setEnabled(loaded)

    def show_title(self, title: str) -> None:
        """Show the article's title, cut where there is no room."""
        self._title.setText(full_width(title))

    def show_state(self, columns: tuple[str, ...], readings: str, readings_on: str) -> None:
        """Show which columns and readings are on."""
        for name, button in self._columns.items():
            button.setChecked(name in columns)
        self._readings.show_choice(readings)
        self._words.show_choice(readings_on)
        self._words.setEnabled(readings != "none")

    def fit(self) -> None:
        """Show as many buttons as there is room for, and offer the others behind the last one."""
        parts = (*self._columns.values(), *self._rest)
        room = self.width() - 2 * SIDE - fonts.px(_TITLE) - _wide(self._side)
        whole = room >= sum(_wide(part) for part in parts)
        room -= 0 if whole else _wide(self._more)
        shown = list[bool]()
        for part in parts:
            room -= _wide(part)
            shown.append(room >= 0)
        shown += [not whole, whole and room >= _wide(self._caption)]
        for widget, wanted in zip((*parts, self._more, self._caption), shown, strict=True):
            if widget.isHidden() == wanted:
                widget.setVisible(wanted)

    def _offer_more(self) -> None:
        """Fill the menu with what has no room in the bar."""
        menu = self._more.menu()
        menu.clear()
        for button in self._columns.values():
            if button.isHidden():
                action = menu.addAction(button.text())
                action.setCheckable(True)
                action.setChecked(button.isChecked())
                action.triggered.connect(button.click)
        for choice in (self._readings, self._words):
            if choice.isHidden():
                menu.addMenu(choice.menu()).setEnabled(choice.isEnabled())
        for push in (self._find, self._export):
            if push.isHidden():
                action = menu.addAction(push.text())
                action.setEnabled(push.isEnabled())
                action.triggered.connect(push.click)

    def _draw(self) -> None:
        side = fonts.px(_ICON)
        self._side.setIconSize(QSize(side, side))
        self._side.setIcon(icon(*self._look, fonts.scale()))

    def _column_button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setProperty("column", True)
        button.clicked.connect(self._on_columns)
        return button

    def _on_columns(self) -> None:
        chosen = tuple(name for name, button in self._columns.items() if button.isChecked())
        if not chosen:  # one column always stays
            sender = self.sender()
            if isinstance(sender, QToolButton):
                sender.setChecked(True)
            return
        self.columns_changed.emit(chosen)


class _Choice(QToolButton):
    """A button that opens a menu of named choices and shows the one that holds."""

    def __init__(self, chosen: Callable[[str], object]) -> None:
        super().__init__()
        self._choices: dict[str, str] = {}
        self._chosen = chosen
        self._value = ""
        self._group = QActionGroup(self)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        MenuLetters(self.menu())

    def offer(self, choices: dict[str, str]) -> None:
        """Name the choices."""
        self._choices = choices
        self.menu().clear()
        for value, name in choices.items():
            action = self.menu().addAction(name)
            action.setCheckable(True)
            action.setData(value)
            action.triggered.connect(lambda _=False, v=value: self._chosen(v))
            self._group.addAction(action)
        self.show_choice(self._value)

    def show_choice(self, value: str) -> None:
        """Show the choice that holds."""
        self._value = value
        self.setText(f"{self._choices.get(value, value)} ▾")
        for action in self._group.actions():
            action.setChecked(action.data() == value)


def _wide(part: QWidget) -> int:
    return part.sizeHint().width() + _GAP
