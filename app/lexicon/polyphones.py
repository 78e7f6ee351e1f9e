"""Rules for characters and words that are read in several ways.

``resources/lexicon/polyphones.txt`` holds a block a head: its usual reading, and the surroundings
that demand another. A rule is a pattern of the Simplified text around the head; the first that fits
decides. Patterns are compiled when their head is first met.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import product

from app import paths
from app.lexicon import script
from app.lexicon.reading import Syllable, parse_syllables

_HAN = r"[\u3400-\u9fff]"
_NUMBER = r"[0-9０-９〇一二两三四五六七八九十百千万亿几数]"
_CLAUSE = r"[^，。；：！？、\s]"
_FAR = 8  # characters before the head, and
_WIDE = 14  # after it, that "…" stands for
_PIECE = re.compile(r"(?P<no>!?)(?P<piece>\[[^\]]*\]|\((?P<choices>[^)]*)\)|[^\[\]()|!?])(?P<maybe>\??)")


_BOUNDS = ((True, True), (True, False), (False, True), (False, False))


@dataclass(frozen=True, slots=True)
class Choice:
    """One reading of a head, and whether it is only likely."""

    syllables: tuple[Syllable, ...]
    doubt: bool = False


@dataclass(frozen=True)
class Polyphone:
    """A head with its usual reading and its rules, in the order in which they are tried."""

    size: int  # characters of the head
    usual: Choice
    rules: tuple[tuple[Choice, tuple[str, ...]], ...] = ()
    _compiled: dict[tuple[bool, bool], re.Pattern[str] | None] = field(default_factory=dict, compare=False)

    @cached_property
    def _bounded(self) -> bool:
        """Whether it matters to any rule that a word begins or ends with the head."""
        return any(sign in item for _, items in self.rules for item in items for sign in "<>+")

    def decide(self, text: str, start: int, *, first: bool = True, last: bool = True) -> Choice | None:
        """Return what the text around the head demands; None if no rule fits.

        ``first`` and ``last`` tell whether a word begins or ends with the head.
        """
        pattern = self._pattern(first, last)
        found = pattern.match(text, start) if pattern else None
        return self.rules[found.lastindex - 1][0] if found and found.lastindex else None

    def prepare(self) -> Iterator[None]:
        """Compile the patterns ahead of their use, one a step."""
        for first, last in _BOUNDS if self._bounded else _BOUNDS[:1]:
            self._pattern(first, last)
            yield

    def _pattern(self, first: bool, last: bool) -> re.Pattern[str] | None:
        key = (first, last) if self._bounded else (True, True)
        if key not in self._compiled:
            self._compiled[key] = self._compile(first, last)
        return self._compiled[key]

    def _compile(self, first: bool, last: bool) -> re.Pattern[str] | None:
        groups = []
        for _, items in self.rules:
            every = [r for item in items for r in _regexes(item, self.size, first, last)]
            groups.append(f"({'|'.join(_merged(every))})" if every else "((?!))")
        return re.compile("|".join(groups)) if groups else None


class Polyphones:
    """All heads, by their spelling as written or in Simplified."""

    def __init__(self, heads: Mapping[str, Polyphone], settled: frozenset[str] = frozenset()) -> None:
        self._heads = heads
        self.settled = settled  # characters whose commonest reading is sure when they stand alone

    @cached_property
    def initials(self) -> frozenset[str]:
        """The characters with which a head that has rules begins."""
        return frozenset(spelling[0] for spelling, head in self._heads.items() if head.rules)

    def prepare(self) -> Iterator[None]:
        """Compile all patterns ahead of their use, one a step."""
        for head in {id(head): head for head in self._heads.values()}.values():
            yield from head.prepare()

    def get(self, text: str, simplified: str) -> Polyphone | None:
        """Return the rules for a character as spelled, or for a word in either script."""
        found = self._heads.get(text)
        return found or self._heads.get(simplified) if len(text) > 1 else found


@lru_cache(maxsize=1)
def load() -> Polyphones:
    """Read the bundled rules."""
    text = paths.resource("lexicon/polyphones.txt").read_text("utf-8")
    settled = "".join(line[2:] for line in text.split("\n") if line.startswith("= "))
    return Polyphones(dict(_blocks(text)), frozenset(settled + script.simplify(settled)))


def _blocks(text: str) -> Iterator[tuple[str, Polyphone]]:
    """Yield each spelling of each head with its rules; lines that begin with a blank belong to a head."""
    blocks: list[tuple[str, list[str]]] = []
    for line in text.split("\n"):
        if line[:1].isspace() and line.strip():
            blocks[-1][1].append(line)
        elif line and line[0] not in "#=":
            blocks.append((line, []))
    written = {head for line, _ in blocks for head in _heads(line)[0]}
    for line, rules in blocks:
        heads, usual = _heads(line)
        polyphone = Polyphone(len(heads[0]), usual, tuple(map(_rule, rules)))
        for head in heads:
            yield head, polyphone
            if (plain := script.simplify(head)) not in written:
                yield plain, polyphone


def _heads(line: str) -> tuple[list[str], Choice]:
    """Read '著/着 zhe': the spellings of a head and its usual reading."""
    heads, _, reading = line.partition(" ")
    return heads.split("/"), _choice(reading)


def _rule(line: str) -> tuple[Choice, tuple[str, ...]]:
    reading, _, items = line.strip().partition(": ")
    return _choice(reading), tuple(script.simplify(items).split())


def _choice(written: str) -> Choice:
    syllables = parse_syllables(written.strip().rstrip("?"))
    if not syllables:
        raise ValueError(f"no reading: {written}")
    return Choice(syllables, written.rstrip().endswith("?"))


def _regexes(item: str, size: int, first: bool, last: bool) -> Iterator[tuple[str, str]]:
    """Yield what must stand before and after the head; nothing if the word bounds rule it out."""
    left, _, right = item.partition("_")
    wants_first, inside, wants_last = left.endswith("<"), left.endswith("+"), right.startswith(">")
    if (wants_first and not first) or (inside and first) or (wants_last and not last):
        return
    for before in _lookbehinds(left.rstrip("<+")):
        yield before, f".{{{size}}}{_lookahead(right.lstrip('>'))}"


def _merged(regexes: list[tuple[str, str]]) -> Iterator[str]:
    """Yield the patterns, those together that want the same before the head."""
    by_left: dict[str, list[str]] = {}
    for before, after in regexes:
        by_left.setdefault(before, []).append(after)
    for before, every in by_left.items():
        yield before + (every[0] if len(every) == 1 else f"(?:{'|'.join(every)})")


def _lookbehinds(left: str) -> Iterator[str]:
    """Yield one look-behind a width, since each must have just one."""
    far = [f"{_CLAUSE}{{{n}}}" for n in range(_FAR)]
    parts = [
        [f"(?<!{choice})" for choice in choices] if refused else choices
        for refused, choices in _pieces(left, far)
    ]
    for pattern in map("".join, product(*parts)):
        yield f"(?<={pattern})" if pattern else ""


def _lookahead(right: str) -> str:
    pieces = _pieces(right, [f"{_CLAUSE}{{0,{_WIDE}}}?"])
    return "".join(f"(?{'!' if no else ':'}{'|'.join(choices)})" for no, choices in pieces)


def _pieces(pattern: str, anything: list[str]) -> Iterator[tuple[bool, list[str]]]:
    """Yield the parts of a pattern, each with its choices, and whether it must not stand there."""
    for found in _PIECE.finditer(pattern):
        piece, refused = found["piece"], bool(found["no"])
        wanting = [""] if found["maybe"] else []
        if found["choices"] is not None:
            yield refused, [*_by_width(found["choices"].split("|")), *wanting]
        elif piece == "…":
            yield refused, anything
        elif piece == "~":
            yield True, [_HAN]
        else:
            yield refused, [_one(piece), *wanting]


def _by_width(choices: list[str]) -> Iterator[str]:
    """Yield one expression for all choices of a width."""
    widths: dict[int, list[str]] = {}
    for choice in choices:
        widths.setdefault(len(choice), []).append("".join(map(_one, choice)))
    for same in widths.values():
        yield same[0] if len(same) == 1 else f"(?:{'|'.join(same)})"


def _one(piece: str) -> str:
    """Return the expression for one character: "#" a number, "." any Chinese character, or a class."""
    if piece == "#":
        return _NUMBER
    if piece == ".":
        return _HAN
    return piece.replace("#", _NUMBER[1:-1]) if piece.startswith("[") else re.escape(piece)
