"""The lines of the terms: by category, the fullest first, narrowed to what is typed."""

from collections import Counter
from collections.abc import Iterator

from app.lexicon.termbase import Category
from app.ui.names import category_name
from app.ui.side.entry import Entry
from app.ui.side.filtering import Filter
from app.ui.term_index import TermIndex


def term_entries(index: TermIndex, wanted: Filter) -> tuple[Entry, ...]:
    """Return heads and terms."""
    found: list[Entry] = []
    for category, counts in index.by_category():
        name = category_name(category)
        terms = list(_terms(index, category, counts, wanted if not wanted.names(name) else Filter("")))
        if terms:
            found += [Entry(f"head:{category}", name.upper(), _total(terms), is_head=True), *terms]
    return tuple(found)


def _total(terms: list[Entry]) -> str:
    """Return how often the terms listed below a head stand in the article."""
    return str(sum(int(term.note) for term in terms))


def _terms(index: TermIndex, category: Category, counts: Counter[str], wanted: Filter) -> Iterator[Entry]:
    for name, count in counts.most_common():
        word = index.words[name]
        reason = wanted.reason(word) if wanted else ""
        if reason is not None:
            english = word.term.en if word.term else ""
            tip = "\n".join(filter(None, (english, word.written)))
            yield Entry(name, word.text, str(count), aside=reason, mark=category, tip=tip)
