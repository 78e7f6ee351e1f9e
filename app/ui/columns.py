"""Which columns stand where and how wide: the heads, the View menu and the settings together."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.ui.menu_letters import MenuLetters
from app.ui.menus.adding import Add
from app.ui.names import column_name
from app.ui.reader import column_widths as widths
from app.ui.reader.geometry import WEIGHTS
from app.ui.timers import single_shot

if TYPE_CHECKING:
    from app.settings import Settings
    from app.ui.window import MainWindow


def shown_columns(kept: "Settings") -> tuple[str, ...]:
    """Return the columns to show, in the reader's order; never none."""
    return widths.in_order(kept.columns, widths.read_order(kept.column_order))


class Columns(QObject):
    """Keeps the reader's wishes for the columns and lets the view follow."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, list[QAction]] = {}
        self._wanted: Mapping[str, float] = widths.read_weights(window.settings.column_widths)
        self._later = single_shot(self, self._apply)  # one layout for all moves of a frame
        window.reader.set_columns(self.shown, self._wanted)
        window.reader.columns_moved.connect(self.show_state)
        heads = window.heads
        heads.border_dragged.connect(self._on_border)
        heads.widths_reset.connect(lambda: self._share(dict(WEIGHTS)))
        heads.moved.connect(self.move_to)
        heads.menu_asked.connect(self._on_menu)

    @property
    def shown(self) -> tuple[str, ...]:
        """The columns shown, in the reader's order."""
        return shown_columns(self._window.settings)

    def build(self, menu: QMenu, add: Add) -> None:
        """Add a menu for each column, and a way back, to a menu; each has its commands in the registry."""
        self._actions = {name: self._build_column(menu, name, add) for name in WEIGHTS}
        menu.addSeparator()
        self._usual = add(menu, "columns-usual", _tr("&Usual order and widths"), self.reset)
        self.show_state()

    def _build_column(self, menu: QMenu, name: str, add: Add) -> list[QAction]:
        title = column_name(name)
        sub = menu.addMenu(title)

        def command(what: str, label: str, act: Callable[[], None], key: str = "") -> QAction:
            keys = (key,) if key else ()
            return add(sub, f"{name}-{what}", label, act, *keys, label=f"{title} – {label}")

        key = f"Alt+{list(WEIGHTS).index(name) + 1}"
        seen = command("shown", _tr("&Shown"), lambda: self.toggle(name), key)
        seen.setCheckable(True)
        return [
            seen,
            command("left", _tr("Move &left"), lambda: self.move(name, -1)),
            command("right", _tr("Move &right"), lambda: self.move(name, 1)),
            command("wider", _tr("&Wider"), lambda: self.widen(name, 1)),
            command("narrower", _tr("&Narrower"), lambda: self.widen(name, -1)),
        ]

    def show_state(self) -> None:
        """Offer what can be done with each column now."""
        shown, pages = self.shown, self._window.reader.pages
        for name, (seen, left, right, wider, narrower) in self._actions.items():
            place = shown.index(name) if name in shown else -1
            seen.setChecked(name in shown)
            seen.setEnabled(shown != (name,))
            left.setEnabled(place > 0)
            right.setEnabled(0 <= place < len(shown) - 1)
            for width in (wider, narrower):
                width.setEnabled(place >= 0 and len(shown) > 1 and not (pages and pages.stacked))

    def show(self, wanted: tuple[str, ...]) -> None:
        """Show these columns, in the reader's order."""
        self._keep(columns=widths.in_order(wanted, self._order))

    def toggle(self, name: str) -> None:
        """Show a column or hide it; the last one stays."""
        others = tuple(column for column in self.shown if column != name)
        self.show(others if name in self.shown and others else (*others, name))

    def move(self, name: str, by: int) -> None:
        """Move a column among those shown."""
        if name in self.shown:
            self.move_to(name, self.shown.index(name) + by)

    def move_to(self, name: str, place: int) -> None:
        """Put a column at a place among those shown."""
        order = widths.moved(self._order, self.shown, name, place)
        self._keep(column_order=order, columns=widths.in_order(self.shown, order))

    def widen(self, name: str, steps: int) -> None:
        """Make a column wider, or narrower."""
        self._share(widths.widened(self._wanted, name, steps))

    def reset(self) -> None:
        """Go back to the usual order and widths."""
        self._share(dict(WEIGHTS))
        self._keep(column_order=(), columns=widths.in_order(self.shown, tuple(WEIGHTS)))

    @property
    def _order(self) -> tuple[str, ...]:
        return widths.read_order(self._window.settings.column_order)

    def _keep(self, **values: tuple[str, ...]) -> None:
        before = self.shown
        self._window.settings = replace(self._window.settings, **values)  # type: ignore[arg-type]
        if self.shown != before:
            self._window.edit.selecting.clear()
            self._apply()
            self._window.show_state()

    def _share(self, weights: Mapping[str, float]) -> None:
        self._wanted = weights
        self._window.settings = replace(self._window.settings, column_widths=widths.write_weights(weights))
        self._later.start()

    def _apply(self) -> None:
        self._window.cards.close()
        self._window.reader.set_columns(self.shown, self._wanted)

    def _on_border(self, border: int, x: float) -> None:
        pages = self._window.reader.pages
        if pages is not None and border + 1 < len(pages.boxes):
            self._share(widths.dragged(self._wanted, pages.boxes, border, x))

    def _on_menu(self, name: str, place: QPoint) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._actions[name])
        menu.addSeparator()
        for other in WEIGHTS:
            if other not in self.shown:
                label = _tr("Show {0}").format(column_name(other))
                menu.addAction(label).triggered.connect(lambda _=False, n=other: self.toggle(n))
        menu.addAction(self._usual)
        MenuLetters(menu)
        menu.popup(place)


def _tr(text: str) -> str:
    return QCoreApplication.translate("columns", text)
