"""What stands below a row's English: where it came from, and what the machine has not kept."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.translate.store import YOU
from app.translate.unit import EnglishSentence, Origin
from app.ui.reader.rows import RowContent
from app.ui.wording import said

_GAP = "  ·  "


@dataclass(frozen=True, slots=True)
class RowLabels:
    """The interface's words that stand on rows; ``{0}`` stands for a name or a list."""

    origins: Mapping[Origin, str]
    comment: str
    answers: str
    anonymous: str
    credit: str = "{0}"  # a translation by somebody
    yours: str = "{0}"  # a translation by the reader
    not_kept: str = "{0}"  # terms and amounts that are missing from the English
    note: str = "{0}"  # what persons have noted on its sentences


def origin_words(content: RowContent, labels: RowLabels) -> str:
    """Return where the English of a row came from, each source named once."""
    sentences = content.english.sentences if content.english else ()
    told = (_source(sentence, labels) for sentence in sentences if sentence.text)
    return _GAP.join(dict.fromkeys(word for word in told if word))


def warning_words(content: RowContent, labels: RowLabels) -> str:
    """Return what a reader should mind in a machine's English, empty where nothing is known."""
    return _GAP.join(_warnings(content, labels))


def note_words(content: RowContent, labels: RowLabels) -> str:
    """Return what persons have noted on the sentences of a row, empty where nobody has."""
    return labels.note.format(_GAP.join(content.notes)) if content.notes else ""


def header_words(content: RowContent, labels: RowLabels) -> tuple[str, str]:
    """Return who wrote a comment, and whom it answers."""
    unit = content.unit.unit
    said = labels.answers.format(unit.reply_to) if unit.reply_to else labels.comment
    return unit.author or labels.anonymous, said


def _source(sentence: EnglishSentence, labels: RowLabels) -> str:
    if sentence.credit == YOU:
        return labels.yours.format(sentence.credit)
    if sentence.origin is Origin.MEMORY and sentence.credit:
        return labels.credit.format(sentence.credit)
    if sentence.origin is Origin.ARGOS and sentence.credit:
        return sentence.credit
    return labels.origins.get(sentence.origin, "")


def _warnings(content: RowContent, labels: RowLabels) -> Iterator[str]:
    sentences = content.english.sentences if content.english else ()
    yield from dict.fromkeys(said(sentence.doubt) for sentence in sentences if sentence.doubt)
    lost = dict.fromkeys(f"{found.source} ({found.expected})" for found in content.lost)
    if lost:
        yield labels.not_kept.format(", ".join(lost))
