"""What the neighbours of a character say of its spelling, by the rules in ``resources/lexicon``."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from app import paths
from app.lexicon.spelling import confusions

_REACH = 8  # characters that a rule sees on the left, and twice as many on the right
_FAR = 80  # and to either side where it looks at the sentence
_SENTENCE_END = re.compile(r"[。！？!?\n]")
_PLAIN_CLASS = re.compile(r"\[([^\[\]^\\-]+)\]")


class Action(StrEnum):
    """What a rule does with the character it is about."""

    MEND = "mend"  # write another one, where no listed word holds it
    FORCE = "force"  # write another one, even inside a listed word
    STAY = "stay"  # let it stand, where no listed word holds it
    KEEP = "keep"  # let it stand, even against a listed word


# Where a text speaks of characters as such, one that only Simplified has may be meant.
_OF_SCRIPT = "简[体化]字?|繁[体简]|正体|异体|俗字|错字|误写|字形|笔画|偏旁|部首|写法|写[成作]"
_OF_SCRIPT_OR_JAPAN = f"near={_OF_SCRIPT}|日文|汉字|株式会社"
_MENDING = (Action.MEND, Action.FORCE)
_SETTLING = {"here": (Action.STAY, Action.MEND), "sure": (Action.KEEP, Action.FORCE)}


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the rules, its conditions compiled."""

    action: Action
    written: str
    right_sign: str  # empty where the written character stands
    before: str = ""  # the characters one of which must precede, where that is all that ``left`` says
    left: re.Pattern[str] | None = None
    right: re.Pattern[str] | None = None
    near: re.Pattern[str] | None = None

    @property
    def is_default(self) -> bool:
        """Whether the rule mends without any condition."""
        return bool(self.right_sign) and not (self.before or self.left or self.right or self.near)

    def holds(self, simplified: str, at: int) -> bool:
        """Tell whether the conditions hold around a position of a Simplified text."""
        if self.before and (not at or simplified[at - 1] not in self.before):
            return False
        if self.right and not self.right.match(simplified, at + 1, at + 1 + 2 * _REACH):
            return False
        if self.left and not self.left.search(simplified, max(0, at - _REACH), at):
            return False
        return not self.near or bool(self.near.search(_sentence(simplified, at)))


class Rules(dict[str, tuple[Rule, ...]]):
    """The rules by the character they are about; compiled when that character is first met."""

    def __init__(self, lines: Iterable[str]) -> None:
        super().__init__()
        self._lines: dict[str, list[list[str]]] = defaultdict(list)
        for fields in _read(lines):
            self._lines[fields[1]].append(fields)
        found = self._lines.items()
        self.mending = frozenset(sign for sign, rules in found if any(rule[0] in _MENDING for rule in rules))
        """Every character that some rule may mend."""
        self.risky = re.compile(f"[{''.join(sorted(self.mending))}]")
        """Finds them."""
        self.forced = frozenset(s for s, lines in self._lines.items() if any(x[0] == "force" for x in lines))

    def __missing__(self, sign: str) -> tuple[Rule, ...]:
        made = self[sign] = tuple(map(_rule, self._lines.get(sign, ())))
        return made

    def prepare(self) -> Iterator[None]:
        """Compile all rules ahead of their use, one character a step."""
        for sign in tuple(self._lines):
            self[sign]
            yield

    def verdict(self, sign: str, simplified: str, at: int) -> Rule | None:
        """Return the first rule for a character that holds where it stands; none where it is only named."""
        if _is_named(simplified, at):
            return None
        for rule in self[sign]:
            if rule.holds(simplified, at):
                return rule
        return None

    def on_word(self, sign: str, simplified: str, at: int) -> bool | None:
        """Tell whether a character is wrong in a word that is listed with another one; None if unsure."""
        rule = self.verdict(sign, simplified, at)
        if rule is None or rule.action is Action.STAY:
            return None
        if rule.action is Action.KEEP:
            return False
        # What is wrong wherever no rule excuses it is wrong here as well.
        return True if rule.action is Action.FORCE or self[sign][-1].is_default else None


@lru_cache(maxsize=1)
def slip_rules() -> Rules:
    """Return the rules in ``resources/lexicon/slip_rules.txt``."""
    return Rules(paths.resource("lexicon/slip_rules.txt").read_text("utf-8").splitlines())


def _read(lines: Iterable[str]) -> Iterator[list[str]]:
    """Yield the fields of each rule, names filled in."""
    names: dict[str, str] = {}
    for line in lines:
        fields = line.split()
        if not fields or fields[0].startswith("#"):
            continue
        for name, meaning in names.items():
            fields = [field.replace(f"{{{name}}}", meaning) for field in fields]
        if fields[0] == "let":
            names[fields[1]] = fields[2]
        elif fields[0] == "leftover":
            yield from _leftovers(fields[1:])
        elif fields[0] in _SETTLING:
            yield from _settling(*fields)
        else:
            yield fields


def _settling(name: str, right_sign: str, *conditions: str) -> Iterator[list[str]]:
    """Yield the rules for all characters that may be confused with the one that is right here."""
    let_stand, mend = _SETTLING[name]
    table = confusions()
    for sign in sorted(table.group_of[right_sign]):
        if table.agree(sign, right_sign):
            yield [let_stand, sign, *conditions]
        else:
            yield [mend, sign, right_sign, *conditions]


def _leftovers(pairs: Iterable[str]) -> Iterator[list[str]]:
    """Yield the rules for characters that a conversion left in Simplified."""
    for pair in pairs:
        written, right_sign = pair[0], pair[1]
        yield ["keep", written, _OF_SCRIPT_OR_JAPAN]
        yield ["force", written, right_sign]


def _rule(fields: list[str]) -> Rule:
    signs = [field for field in fields[1:] if "=" not in field]
    conditions = dict(field.split("=", 1) for field in fields[1:] if "=" in field)
    left, right, near = (conditions.get(name, "") for name in ("left", "right", "near"))
    plain = _PLAIN_CLASS.fullmatch(left)
    return Rule(
        Action(fields[0]),
        signs[0],
        signs[1] if len(signs) > 1 else "",
        plain[1] if plain else "",
        re.compile(f"(?:{left})$") if left and not plain else None,
        re.compile(right) if right else None,
        re.compile(near) if near else None,
    )


def speaks_of_script(simplified: str, at: int) -> bool:
    """Tell whether the sentence around a position is about how something is written."""
    return bool(re.search(_OF_SCRIPT, _sentence(simplified, at)))


def _is_named(text: str, at: int) -> bool:
    """Tell whether a character stands alone between quotation marks."""
    return 0 < at < len(text) - 1 and text[at - 1] in "「『“‘" and text[at + 1] in "」』”’"


def _sentence(text: str, at: int) -> str:
    """Return the sentence around a position, as far as it is near."""
    low, high = max(0, at - _FAR), min(len(text), at + _FAR)
    start = max(text.rfind(mark, low, at) for mark in "。！？!?\n")
    end = _SENTENCE_END.search(text, at, high)
    return text[max(low, start + 1) : end.start() if end else high]
