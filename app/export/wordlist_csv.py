"""The word list as CSV: one row a word, for a spreadsheet or another program."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from app.files import write_text
from app.jobs import CancelToken, Job, Progress
from app.lexicon import script
from app.lexicon.quotes import to_curly
from app.lexicon.word_list import SavedWord

COLUMNS = (
    "Traditional",
    "Simplified",
    "Pinyin",
    "Zhuyin",
    "English",
    "Note",
    "Sentence",
    "Sentence, Simplified",
    "Sentence, English",
    "Article",
    "Date",
    "Source",
    "Added",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet would compute what starts so
_STEP = 500


def export_csv(words: Sequence[SavedWord], target: Path, token: CancelToken, *, bom: bool) -> Job[None]:
    """Write the words to ``target`` in UTF-8; with ``bom`` old versions of Excel read the Chinese right."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for number, word in enumerate(words):
        if number % _STEP == 0:
            token.check()
            yield Progress(number, len(words), "Writing the file")
        writer.writerow(map(_plain, row(word)))
    token.check()
    write_text(target, ("\ufeff" if bom else "") + stream.getvalue())


def row(word: SavedWord) -> tuple[str, ...]:
    """Return the cells of a word in the order of ``COLUMNS``."""
    return (
        word.traditional,
        word.simplified,
        word.written,
        word.zhuyin,
        word.english,
        word.note,
        word.sentence,
        to_curly(script.simplify(word.sentence)),
        word.translation,
        word.article,
        word.dated,
        word.source,
        word.added,
    )


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
