"""Translation on the small package of the tests: speed, memory, and the wait for the first English."""

import tempfile
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from typing import Any

from app.lexicon import index
from tests.bench import child, prose
from tests.bench.table import Table, megabytes, milliseconds, ratio
from tests.support.small_package import unpacked

_ROUNDS = 3
_SPEED = {
    "jingdu": "Jingdu: ArgosEngine, its process started",
    "argostranslate": "argostranslate.translate.translate",
    "bare": "bare ctranslate2.Translator.translate_batch",
}
_OWN = {"argostranslate": {"OMP_NUM_THREADS": "1"}}
_NOTES = (
    "argostranslate is given an article, a paragraph a line, as its users do; its own sentence cutter, which",
    "needs a model from the network, is replaced by a cut after full stops. It has one thread: with two, its",
    "threads wait for each other on sentences as short as these, and it is many times slower. Bare: cut into",
    "pieces and sorted by length beforehand, with the options, threads and 8 bits that Jingdu chose;",
    "its pieces are not put together again. Models are loaded before the clock starts.",
    f"Medians of {_ROUNDS} processes each, in turn. First screen: from opening a file of {prose.ROWS} rows",
    "in a window of 1360 × 860 pixels, offscreen, to English in every row in view; the start of the",
    "model's process included.",
)


def english() -> Table:
    """Measure translation at work, each part in a process of its own."""
    index.ensure()
    with tempfile.TemporaryDirectory() as folder:
        place = unpacked(Path(folder) / "packages").path
        variables = {
            "ARGOS_PACKAGES_DIR": str(place.parent), "XDG_DATA_HOME": f"{folder}/data",
            "QT_QPA_PLATFORM": "offscreen",
        }  # fmt: skip
        speed = _in_turn(place, variables)
        kept: Any = child.answer(child.module("english_child", "memory", str(place)), **variables)
        shown = {name: _first_screen(name, variables) for name in ("package", "gloss")}
    return Table(
        f"english: {prose.COUNT} sentences of the corpus's kind, translated with the small test package; "
        "memory and first screen of the same",
        ("", "measured", "speed of Jingdu ÷ this"),
        [*_speeds(speed), *_rest(kept, shown)],
        _NOTES,
    )


def _in_turn(place: Path, variables: Mapping[str, str]) -> Mapping[str, float]:
    taken: dict[str, list[float]] = {name: [] for name in _SPEED}
    for _ in range(_ROUNDS):
        for name, times in taken.items():
            given = {**variables, **_OWN.get(name, {})}
            times.append(child.answer(child.module("english_child", name, str(place)), **given)["seconds"])
    return {name: median(times) for name, times in taken.items()}


def _first_screen(name: str, variables: Mapping[str, str]) -> float:
    return median(_one_screen(name, variables) for _ in range(_ROUNDS))


def _one_screen(name: str, variables: Mapping[str, str]) -> float:
    """Measure with folders of a new reader, so that nothing is remembered from the last time."""
    with tempfile.TemporaryDirectory() as home:
        folders = {f"XDG_{kind}_HOME": home for kind in ("CONFIG", "DATA", "STATE")}
        answer = child.answer(child.module("english_window", name), **{**variables, **folders})
    return float(answer["seconds"])


def _speeds(taken: Mapping[str, float]) -> list[tuple[str, ...]]:
    return [
        (label, f"{prose.COUNT / taken[name]:.0f} sentences/s", ratio(taken[name], taken["jingdu"]))
        for name, label in _SPEED.items()
    ]


def _rest(kept: Mapping[str, float], shown: Mapping[str, float]) -> list[tuple[str, ...]]:
    return [
        ("memory the window's process gains with the model", megabytes(kept["own"]), ""),
        ("memory of the model's process", megabytes(kept["child"]), ""),
        (f"first screen of {prose.ROWS} rows, package", milliseconds(shown["package"]), ""),
        (f"first screen of {prose.ROWS} rows, gloss", milliseconds(shown["gloss"]), ""),
    ]
