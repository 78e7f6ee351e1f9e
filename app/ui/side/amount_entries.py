"""The lines of amounts and dates, made when they are looked at: an article may have very many."""

from collections.abc import Sequence
from typing import overload

from app.annotate.article import AnnotatedArticle
from app.ui.side.entry import AMOUNT, Entry
from app.ui.term_index import Place, TermIndex


class AmountEntries(Sequence[Entry]):
    """The amounts counted by the time that this was made, in the order of the text."""

    def __init__(self, article: AnnotatedArticle, index: TermIndex) -> None:
        self._article = article
        self._places = index.amount_places
        self._size = len(self._places)

    def __len__(self) -> int:
        return self._size

    @overload
    def __getitem__(self, at: int) -> Entry: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Entry]: ...
    def __getitem__(self, at: int | slice) -> Entry | Sequence[Entry]:
        if isinstance(at, slice):
            return [self._entry(self._places[each]) for each in range(*at.indices(self._size))]
        return self._entry(self._places[at])

    def _entry(self, place: Place) -> Entry:
        row, number = place
        amount = self._article[row].quantities[number]
        return Entry(f"{row}:{number}", amount.text, second=amount.english, mark=AMOUNT)
