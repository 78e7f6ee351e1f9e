"""The word list as an Anki package (.apkg).

The ids of model, decks and notes are the same in every export, so that Anki updates the notes that it
has instead of doubling them.
"""

import hashlib
import io
import json
import sqlite3
import time
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.export import anki_cards
from app.files import write_bytes
from app.jobs import CancelToken, Job, Progress
from app.lexicon.word_list import SavedWord

DECK = "Jingdu 晶讀"
_STEP = 50  # notes between two looks at the token


@dataclass(frozen=True, slots=True)
class AnkiOptions:
    """A deck for all words or one an article, and whether there are cards from English to Chinese."""

    deck: str = DECK
    per_article: bool = False
    recall: bool = False


def export_anki(
    words: Sequence[SavedWord], options: AnkiOptions, target: Path, token: CancelToken
) -> Job[None]:
    """Write the words to ``target``, all at once or not at all; ``OutputError`` if that cannot be."""
    import genanki

    model = _model()
    decks: dict[str, Any] = {}
    for number, word in enumerate(words):
        if number % _STEP == 0:
            token.check()
            yield Progress(number, len(words), "Making cards")
        name = deck_name(word, options)
        if name not in decks:
            decks[name] = genanki.Deck(stable_id(name), name)
        values = anki_cards.fields(word, recall=options.recall)
        decks[name].add_note(
            genanki.Note(model=model, fields=values, guid=guid(word), tags=["jingdu"], due=number)
        )
    token.check()
    yield Progress(0, 0, "Writing the file")
    added = {guid(word): _milliseconds(word.added) for word in words}
    data = _packed(genanki.Package(list(decks.values()) or [genanki.Deck(stable_id(DECK), DECK)]), added)
    token.check()
    write_bytes(target, data)


def deck_name(word: SavedWord, options: AnkiOptions) -> str:
    """Return the deck of a word; ``::`` makes it one within another."""
    base = options.deck.strip() or DECK
    title = word.article.replace("::", "：").strip()
    return f"{base}::{title}" if options.per_article and title else base


def guid(word: SavedWord) -> str:
    """Return the id by which Anki knows a word's note again."""
    import genanki

    return str(genanki.guid_for("jingdu", word.key))


def stable_id(name: str) -> int:
    """Return the id of a deck: the same for the same name, within the range that Anki uses."""
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest()
    return (1 << 30) + int.from_bytes(digest[:4]) % (1 << 30)


def _model() -> Any:
    import genanki

    return genanki.Model(
        anki_cards.MODEL_ID,
        anki_cards.MODEL_NAME,
        fields=[{"name": name} for name in anki_cards.FIELDS],
        templates=[dict(template) for template in anki_cards.TEMPLATES],
        css=anki_cards.css(),
    )


def _packed(package: Any, added: dict[str, int]) -> bytes:
    """Return the package as a zip; the library itself would leave a file behind in the temporary folder."""
    connection = sqlite3.connect(":memory:")
    try:
        notes = [note for deck in package.decks for note in deck.notes]
        ids = _ids((added[note.guid], len(note.cards)) for note in notes)
        package.write_to_db(connection.cursor(), time.time(), ids)
        connection.commit()
        collection = connection.serialize()
    finally:
        connection.close()
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("collection.anki2", collection)
        packed.writestr("media", json.dumps({}))
    return stream.getvalue()


def _ids(notes: Iterator[tuple[int, int]]) -> Iterator[int]:
    """Yield the id of each note, then of its cards: Anki reads them as the time when they were made."""
    last = 0
    for made, cards in notes:
        for at in range(1 + cards):
            last = max(last + 1, made + at)
            yield last


def _milliseconds(moment: str) -> int:
    try:
        return int(datetime.fromisoformat(moment).timestamp() * 1000)
    except (ValueError, OverflowError, OSError):  # a hand-made file, or a year that no clock knows
        return 1_700_000_000_000
