"""The lines of the comments, in the order of the thread."""

from app.text.article import Article, Unit
from app.text.furniture import without_reply
from app.text.thread import thread
from app.ui.reader.origins import RowLabels
from app.ui.side.entry import Entry

_LONGEST = 80  # characters of a comment that may be shown


def comment_entries(article: Article, labels: RowLabels) -> tuple[Entry, ...]:
    """Return who says what, and to whom."""
    return tuple(
        _entry(article.units[said.row], said.row, said.depth, labels)
        for said in thread(article.units, article.text)
    )


def _entry(unit: Unit, row: int, depth: int, labels: RowLabels) -> Entry:
    text = " ".join((without_reply(unit.text) or unit.text)[:_LONGEST].split())
    whom = labels.answers.format(unit.reply_to) if unit.reply_to else ""
    return Entry(str(row), unit.author or labels.anonymous, aside=whom, second=text, depth=depth)
