"""Which reading packs the reader wants to use, kept in one JSON file."""

import json
from collections.abc import Mapping
from pathlib import Path

from app.lexicon.kept_file import KeptFile
from app.phrases import Phrase


class PackChoices(KeptFile[Mapping[str, bool]]):
    """The choices by the name of the pack."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, Phrase("choice of reading packs"), {})

    def choose(self, name: str, use: bool | None) -> None:
        """Keep a choice; None forgets it."""
        others = {known: chosen for known, chosen in self.current.items() if known != name}
        self._change(others if use is None else {**others, name: use})

    def _parsed(self, data: bytes) -> Mapping[str, bool]:
        found = json.loads(data)
        if not isinstance(found, dict) or not all(isinstance(use, bool) for use in found.values()):
            raise ValueError("not a choice")
        return found

    def _written(self, value: Mapping[str, bool]) -> str:
        return json.dumps(dict(value), ensure_ascii=False, indent=1) + "\n"
