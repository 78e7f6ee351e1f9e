"""What happens on a viewport, told to those who asked for it: one filter, as each costs every event time."""

from collections import defaultdict
from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

_Event = TypeVar("_Event", bound=QEvent)
_Watcher = Callable[[QEvent], bool]


class ViewportEvents(QObject):
    """Asks those who watch a viewport before the viewport itself, whoever came last first, as Qt does."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._watchers: defaultdict[QEvent.Type, list[_Watcher]] = defaultdict(list)
        viewport.installEventFilter(self)

    def watch(self, watcher: Callable[[_Event], bool], *kinds: QEvent.Type) -> None:
        """Ask a watcher about some kinds of events; what it takes (True) goes no further."""
        for kind in kinds:
            self._watchers[kind].insert(0, cast("_Watcher", watcher))  # Qt has one class for each kind

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Ask those who watch this kind of event."""
        watchers = self._watchers.get(event.type())
        return watchers is not None and any(watcher(event) for watcher in watchers)
