"""The shelf of reading packs: those that come with the program and those that the reader has put there."""

import threading
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from app import paths
from app.errors import OutputError, PackError, reason_of
from app.lexicon.history import History
from app.phrases import Phrase
from app.translate.memory import Remembered
from app.translate.pack_choices import PackChoices
from app.translate.pack_file import SUFFIX, Pack, fingerprint, read_pack, write_pack
from app.translate.shelved import Cover, Kept, PackIndex, Shelved, index_of

_LONGEST = 60  # characters of a file's name


class PackShelf:
    """All packs; read when first asked for, and again when the files have changed. Threads may share it."""

    def __init__(self, own: Path | None = None, bundled: Path | None = None) -> None:
        self._own = own
        self._bundled = bundled or paths.resource("packs")
        self._lock = threading.Lock()
        self._signature: tuple[object, ...] = ()
        self._shelved: tuple[Shelved, ...] = ()
        self._index = PackIndex()
        self.history = History()
        self.problems: tuple[str, ...] = ()  # one sentence for each file that could not be used

    @property
    def folder(self) -> Path:
        """Where the reader's packs lie."""
        return self._own or paths.data_dir() / "packs"

    @property
    def packs(self) -> tuple[Shelved, ...]:
        """The packs, the reader's own first, each kind from the latest to the oldest."""
        self._refresh()
        return self._shelved

    @property
    def index(self) -> PackIndex:
        """What the packs in use know."""
        self._refresh()
        return self._index

    def get(self, name: str) -> Shelved:
        """Return the pack of a name."""
        found = next((shelved for shelved in self.packs if shelved.name == name), None)
        if found is None:
            raise PackError("There is no reading pack named {0}.", name)
        return found

    def install(self, path: Path, *, use: bool = False) -> Shelved:
        """Put a pack on the shelf, if asked for to be used; the same author's of that name is replaced."""
        pack = read_pack(path)
        name = self._free_name(path.stem, pack)
        kept = self._kept(name)
        wanted = replace(kept, pack=pack, chosen=use or kept.chosen)
        self.history.add(self, Phrase("import of the reading pack {0}", name), self.swap(wanted))
        return self.get(name)

    def remove(self, name: str) -> Shelved:
        """Take a pack of the reader's off the shelf."""
        shelved = self.get(name)
        if shelved.bundled:
            raise PackError("The reading pack {0} comes with Jingdu and cannot be removed.", name)
        before = self.swap(Kept(name, None, None))
        self.history.add(self, Phrase("removal of the reading pack {0}", name), before)
        return shelved

    def choose(self, name: str, use: bool) -> None:
        """Keep that a pack is to be used, or is not."""
        before = self.swap(replace(self._kept(name), chosen=use))
        on, off = (
            Phrase("switching on the reading pack {0}", name),
            Phrase("switching off the reading pack {0}", name),
        )
        self.history.add(self, on if use else off, before)

    @property
    def can_undo(self) -> bool:
        """Tell whether there is a change to take back."""
        return self.history.last(self) is not None

    def undo(self) -> bool:
        """Take the last change since the start back; tell whether there was one."""
        return self.history.undo(self) is not None

    def swap(self, state: Kept) -> Kept:
        """Put a pack on the shelf or take it off, with its choice; return what was there."""
        before, path = self._kept(state.name), self.folder / f"{state.name}{SUFFIX}"
        if state.pack is None:
            _remove(path, state.name)
        elif state.pack != before.pack:
            _write(path, state.pack)
        if state.chosen is not before.chosen:
            self._choices().choose(state.name, state.chosen)
        return before

    def _kept(self, name: str) -> Kept:
        found = next((one for one in self.packs if one.name == name), None)
        own = found.pack if found and not found.bundled else None
        return Kept(name, own, found.chosen if found else self._choices().current.get(name))

    def cover(self, sentences: Iterable[str]) -> tuple[Cover, ...]:
        """Return how far each pack covers an article's sentences, the fullest first."""
        shelf = self.packs
        marks = [fingerprint(sentence) for sentence in sentences] if shelf else []
        covers = (Cover(s, sum(mark in s.pack.sentences for mark in marks), len(marks)) for s in shelf)
        offered = (cover for cover in covers if cover.worth_offering)
        return tuple(sorted(offered, key=lambda cover: -cover.covered))

    def _choices(self) -> PackChoices:
        return PackChoices(self.folder.with_suffix(".json"))

    def _free_name(self, stem: str, pack: Pack) -> str:
        """Return the name of the file to write; another author's pack keeps its own."""
        signs = "".join(sign if sign.isalnum() or sign in "-_" else " " for sign in stem)
        wanted = "-".join(signs.split())[:_LONGEST] or "pack"
        taken = {s.name: s.pack.author for s in self.packs if not s.bundled}
        name, number = wanted, 1
        while taken.get(name, pack.author) != pack.author:
            number += 1
            name = f"{wanted}-{number}"
        return name

    def _refresh(self) -> None:
        files = [(path, bundled) for path, bundled in self._files() if path.is_file()]
        choices = self.folder.with_suffix(".json")
        signature = tuple(_stamp(path) for path in (choices, *(path for path, _ in files)))
        with self._lock:
            if signature != self._signature:
                self._load(files)
                self._signature = signature

    def _files(self) -> list[tuple[Path, bool]]:
        own = {path.stem: (path, False) for path in sorted(self.folder.glob(f"*{SUFFIX}"))}
        bundled = {path.stem: (path, True) for path in sorted(self._bundled.glob(f"*{SUFFIX}"))}
        return list({**bundled, **own}.values())

    def _load(self, files: Sequence[tuple[Path, bool]]) -> None:
        """Read the packs; a damaged one is noted and the others still count."""
        chosen, found, problems = self._choices(), list[Shelved](), list[str]()
        problems.extend(filter(None, (chosen.warning,)))
        for path, bundled in files:
            try:
                pack = read_pack(path)
            except PackError as error:
                problems.append(error.phrase)
            else:
                found.append(Shelved(path.stem, path, bundled, chosen.current.get(path.stem), pack))
        found.sort(key=lambda shelved: shelved.pack.date, reverse=True)
        found.sort(key=lambda shelved: shelved.bundled)
        self._shelved, self.problems = tuple(found), tuple(problems)
        self._index = index_of(shelved for shelved in found if shelved.used)


class PackMemory:
    """The English of the packs in use, as a memory; they are read when a sentence is first looked up."""

    def __init__(self, shelf: PackShelf) -> None:
        self._shelf = shelf
        self._index: PackIndex | None = None

    def find(self, sentence: str) -> Remembered | None:
        """Return what a pack in use says of a sentence in either script, with its author's name."""
        if self._index is None:
            self._index = self._shelf.index
        found = self._index.sentences.get(fingerprint(sentence)) if self._index.sentences else None
        if found is None:
            return None
        shelved, known = found
        return Remembered(known.english, shelved.pack.author, known.state, from_pack=True)


def _write(path: Path, pack: Pack) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(path.parent, reason_of(error)) from error
    write_pack(path, pack)


def _remove(path: Path, name: str) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise PackError("The reading pack {0} cannot be removed: {1}.", name, reason_of(error)) from error


def _stamp(path: Path) -> tuple[str, int, int]:
    try:
        found = path.stat()
    except OSError:
        return str(path), 0, 0
    return str(path), found.st_mtime_ns, found.st_size
