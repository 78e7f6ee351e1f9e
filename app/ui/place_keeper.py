"""Goes back to where an article was left the last time."""

from bisect import bisect_right

from PySide6.QtCore import QObject

from app.places import Places, location
from app.text.article import Article
from app.ui.reader.geometry import Place
from app.ui.reader.view import ReaderView


class PlaceKeeper(QObject):
    """Keeps the place of the article that is open, and finds that of the next one."""

    def __init__(self, reader: ReaderView) -> None:
        super().__init__(reader)
        self._reader = reader
        self._places = Places(location())
        self._article: Article | None = None
        self._remembers = True

    def remember(self, wanted: bool) -> None:
        """Keep places from now on, or forget all of them."""
        self._remembers = wanted
        if not wanted:
            self._places.forget()

    def enter(self, article: Article) -> None:
        """Show an article where it was left."""
        self._article = article
        offset = self._places.find(article.text)
        if offset is not None:
            self._reader.show_place(place_of(article, offset))

    def leave(self) -> None:
        """Remember where the article is left."""
        if self._article is not None and self._remembers:
            self._places.keep(self._article.text, offset_of(self._article, self._reader.place))


def offset_of(article: Article, place: Place) -> int:
    """Return the character of the article at a place."""
    if not 0 <= place.row < len(article.units):
        return 0
    start = article.units[place.row].span.start
    return start + max(0, place.offset) if place.row or place.offset > 0 else 0


def place_of(article: Article, offset: int) -> Place:
    """Return the place of a character, also where the text is cut into other units by now."""
    row = max(0, bisect_right(article.units, offset, key=lambda unit: unit.span.start) - 1)
    within = offset - article.units[row].span.start if article.units else 0
    return Place(row, within) if within > 0 else Place(row)
