"""The reader's notes on sentences, kept in one JSON file; they go into the packs that the reader makes."""

import json
from collections.abc import Mapping
from pathlib import Path

from app import paths
from app.lexicon.kept_file import KeptFile
from app.phrases import Phrase
from app.translate.edits import shortened
from app.translate.memory import key_of
from app.translate.pack_check import MAX_NOTE

FORMAT = "jingdu-sentence-notes/1"


class OwnNotes(KeptFile[Mapping[str, str]]):
    """Notes by the normalised sentence, so that all spellings of one share its note."""

    def __init__(self, path: Path | None = None) -> None:
        super().__init__(path or location(), Phrase("notes on sentences"), {})

    def find(self, sentence: str) -> str:
        """Return the note on a sentence in either script, empty if there is none."""
        return self.current.get(key_of(sentence), "") if self.current else ""

    def put(self, key: str, note: str, shown: str = "") -> None:
        """Keep a note on a sentence, which the reader sees as ``shown``; an empty one takes it back."""
        written = " ".join(note.split())[:MAX_NOTE]
        others = {known: text for known, text in self.current.items() if known != key}
        name = Phrase("note on “{0}”", shortened(" ".join((shown or key).split())))
        self._change({**others, key: written} if written else others, name)

    def _parsed(self, data: bytes) -> Mapping[str, str]:
        found = json.loads(data)
        if not isinstance(found, dict) or found.get("format") != FORMAT:
            raise ValueError("another format")
        notes = found.get("notes")
        if not isinstance(notes, dict) or not all(isinstance(note, str) for note in notes.values()):
            raise ValueError("a note is no text")
        return notes

    def _written(self, value: Mapping[str, str]) -> str:
        return json.dumps({"format": FORMAT, "notes": dict(value)}, ensure_ascii=False, indent=1) + "\n"


def location() -> Path:
    """Return where the notes lie."""
    return paths.data_dir() / "sentence-notes.json"
