"""Setting the pieces of a gloss as an English line: spaces, quotation marks, the capital at the start."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from app.text.article import Span

_NO_SPACE_BEFORE = re.compile(r"[,.;:!?)\]”’%…]")
_NO_SPACE_AFTER = ("(", "[", "“", "‘", "$", "–")
_BRAND = re.compile(r"[a-z]+[A-Z0-9]")
_CLOCK = re.compile(r"\d:$")
_SPACES = re.compile(r"\s{2,}|[^\S ]")
_DASHES = re.compile(r"–(?:\s*–)+")
_ARTICLE = re.compile(r"\b([Aa]) (?=(?!uni|use|eu|one)[aeiou])")


class Form(Enum):
    """The form that a verb takes by the words around it."""

    FREE = "free"  # as its subject has it
    BASE = "base"
    PAST = "past"
    PARTICIPLE = "participle"
    PASSIVE = "passive"
    ONGOING = "ongoing"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the gloss."""

    text: str
    mark: bool = False  # punctuation
    name: bool = False
    verb: bool = False
    suffix: bool = False  # joins the piece before it: 's
    foreign: bool = False  # Latin in the original; its letters stay as they are
    noun: bool = False
    helper: bool = False  # will, cannot, do not: the verb after it keeps its base form
    counts: bool = False  # more than one: the noun after it is a plural
    many: bool = False  # a noun in the plural
    form: Form = Form.FREE


@dataclass(slots=True)
class _Line:
    """A line that grows piece by piece and remembers whose each character is."""

    text: str = ""
    owners: list[int] = field(default_factory=list)

    def add(self, text: str, owner: int) -> None:
        self.text += text
        self.owners += [owner] * len(text)

    def replace(self, pattern: re.Pattern[str], words: str) -> None:
        """Replace what a pattern finds; the new text belongs to the piece where the old began."""
        if not pattern.search(self.text):
            return
        at, texts, owners = 0, list[str](), list[int]()
        for match in pattern.finditer(self.text):
            new = match.expand(words)
            texts += (self.text[at : match.start()], new)
            owners += [*self.owners[at : match.start()], *[self.owners[match.start()]] * len(new)]
            at = match.end()
        self.text = "".join((*texts, self.text[at:]))
        self.owners = owners + self.owners[at:]

    def strip(self, signs: str) -> None:
        start = len(self.text) - len(self.text.lstrip(signs))
        self.text = self.text.strip(signs)
        self.owners = self.owners[start : start + len(self.text)]

    def spans(self, count: int) -> tuple[Span, ...]:
        """Return where each piece stands, without white space at its ends; empty for one without text."""
        ends: dict[int, tuple[int, int]] = {}
        for at, owner in enumerate(self.owners):
            if not self.text[at].isspace():
                ends[owner] = (ends.get(owner, (at, 0))[0], at + 1)
        return tuple(Span(*ends.get(piece, (0, 0))) for piece in range(count))


def told_once(owned: Sequence[tuple[Span | None, Piece]]) -> list[tuple[Span | None, Piece]]:
    """Leave out a bracket that says what stands before it: 小晶片（chiplet） is "chiplet"."""
    kept = list(owned)
    texts = [piece.text.strip() for _, piece in kept]
    for i in range(len(kept) - 4, -1, -1):
        before, opening, inner, closing = texts[i : i + 4]
        if inner and (opening, closing) == ("(", ")") and before.casefold().endswith(inner.casefold()):
            del kept[i + 1 : i + 4], texts[i + 1 : i + 4]
    return kept


def join(pieces: Sequence[Piece]) -> tuple[str, tuple[Span, ...]]:
    """Return the pieces as one line, and where each of them stands in it."""
    line, quoted = _Line(), False
    for i, piece in enumerate(pieces):
        text = piece.text
        if piece.mark and '"' in text:
            text, quoted = text.replace('"', "”" if quoted else "“"), not quoted
        if piece.suffix:
            bare = line.text.endswith("s") and not line.text.endswith(".S.")
            line.add("’" if bare else "’s", i)
        elif text:
            line.add(_gap(line.text, text) + text, i)
    first = next((piece for piece in pieces if piece.text.strip() and not piece.mark), None)
    line.replace(_DASHES, "–")
    line.replace(_SPACES, " ")
    line.replace(_ARTICLE, r"\1n ")
    line.strip(" ,")
    tidy = line.text if first is None or first.foreign else _capital(line.text)
    return tidy, line.spans(len(pieces))


def _gap(line: str, text: str) -> str:
    tight = _CLOCK.search(line) and text[:1].isdigit()  # 21:47
    if not line or tight or line.endswith(_NO_SPACE_AFTER) or _NO_SPACE_BEFORE.match(text):
        return ""
    return " "


def _capital(line: str) -> str:
    """Write the first letter large, unless the word is written small on purpose: iPhone."""
    start = next((i for i, sign in enumerate(line) if sign.isalnum()), 0)
    if _BRAND.match(line, start):
        return line
    return line[:start] + line[start : start + 1].upper() + line[start + 1 :]
