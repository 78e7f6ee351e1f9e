"""Choices under a name: those that come with the program, and the reader's own in one JSON file."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from app import paths
from app.export.choices import Choices, from_lines
from app.export.pdf.options import Annotated, Layout, Order, Paper, Readings, Size
from app.lexicon.kept_file import KeptFile
from app.phrases import Phrase

FORMAT = "jingdu-export-presets/1"
LONGEST = 60  # characters of a name

Preset = tuple[str, Choices]

_HANDOUT = Choices(
    layout=Layout.INTERLINEAR, readings=Readings.PINYIN, size=Size.LARGE, comments=False, order=Order.PINYIN
)
_PRINT = Choices(layout=Layout.TWO, greyscale=True, tints=False, overview=False, paper=Paper.A4)
_EDITOR = Choices(layout=Layout.THREE, landscape=True, annotated=Annotated.EVERY, order=Order.CATEGORY)
BUILT_IN: tuple[tuple[Phrase, Choices], ...] = (
    (Phrase("Class handout"), _HANDOUT),
    (Phrase("For print"), _PRINT),
    (Phrase("Editor’s copy"), _EDITOR),
)


def without_place(choices: Choices) -> Choices:
    """Return choices as a preset holds them: which pages are written is asked anew each time."""
    return replace(choices, pages="", open_after=False, show_after=False)


def applied(preset: Choices, now: Choices) -> Choices:
    """Return the choices of a preset; paper, script and where the file goes are the reader's own matter."""
    return replace(
        without_place(preset),
        paper=now.paper,
        script=now.script,
        open_after=now.open_after,
        show_after=now.show_after,
        pages=now.pages,
    )


class Presets(KeptFile[tuple[Preset, ...]]):
    """The file of the reader's presets: every change is on the disk before it holds."""

    def __init__(self, path: Path | None = None) -> None:
        super().__init__(path or location(), Phrase("export presets"), ())

    def keep(self, name: str, choices: Choices) -> None:
        """Keep choices under a name, in the place of what had it before."""
        name = " ".join(name.split())[:LONGEST]
        kept = without_place(choices)
        if any(name == other for other, _ in self.current):
            self._change(tuple((n, kept if n == name else c) for n, c in self.current))
        elif name:
            self._change((*self.current, (name, kept)))

    def remove(self, name: str) -> None:
        """Forget a preset."""
        self._change(tuple(preset for preset in self.current if preset[0] != name))

    def _parsed(self, data: bytes) -> tuple[Preset, ...]:
        found = json.loads(data)
        if not isinstance(found, dict) or found.get("format") != FORMAT:
            raise ValueError("another format")
        presets = found.get("presets", [])
        if not isinstance(presets, list):
            raise ValueError("no presets")
        return tuple(map(_preset, presets))

    def _written(self, value: tuple[Preset, ...]) -> str:
        presets = [{"name": name, "choices": list(choices.lines())} for name, choices in value]
        return json.dumps({"format": FORMAT, "presets": presets}, ensure_ascii=False, indent=1) + "\n"


def location() -> Path:
    """Return the file of the presets."""
    return paths.config_dir() / "export-presets.json"


def _preset(found: Any) -> Preset:
    name, lines = (found.get("name"), found.get("choices")) if isinstance(found, dict) else (None, None)
    if not isinstance(name, str) or not name or not isinstance(lines, list):
        raise ValueError("no preset")
    return name[:LONGEST], from_lines(filter(_is_text, lines))


def _is_text(line: object) -> bool:
    return isinstance(line, str)
