"""What the neighbours of a character say of its spelling, by the rules in ``resources/lexicon``."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from app import paths

_REACH = 8  # characters that a rule sees on the left, and twice as many on the right
_SENTENCE_END = re.compile(r"[。！？!?\n]")


class Action(StrEnum):
    """What a rule does with the character it is about."""

    MEND = "mend"  # write another one, where no listed word holds it
    FORCE = "force"  # write another one, even inside a listed word
    STAY = "stay"  # let it stand, where no listed word holds it
    KEEP = "keep"  # let it stand, even against a listed word


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the rules, its conditions compiled."""

    action: Action
    written: str
    right_sign: str  # empty where the written character stands
    left: re.Pattern[str] | None = None
    right: re.Pattern[str] | None = None
    near: re.Pattern[str] | None = None

    @property
    def is_default(self) -> bool:
        """Whether the rule mends without any condition."""
        return bool(self.right_sign) and not (self.left or self.right or self.near)

    def holds(self, simplified: str, at: int) -> bool:
        """Tell whether the conditions hold around a position of a Simplified text."""
        if self.right and not self.right.match(simplified, at + 1, at + 1 + 2 * _REACH):
            return False
        if self.left and not self.left.search(simplified[max(0, at - _REACH) : at]):
            return False
        return not self.near or bool(self.near.search(_sentence(simplified, at)))


class Rules:
    """All rules by the character they are about."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._by_sign: dict[str, list[Rule]] = defaultdict(list)
        for rule in _parse(lines):
            self._by_sign[rule.written].append(rule)
        mending = {r.written for rules in self._by_sign.values() for r in rules if r.right_sign}
        self.risky = re.compile(f"[{''.join(sorted(mending))}]")
        """Finds every character that some rule may mend."""
        forcing = (r for rules in self._by_sign.values() for r in rules if r.action is Action.FORCE)
        self.forced = frozenset(rule.written for rule in forcing)
        self._seldom = frozenset(s for s, rules in self._by_sign.items() if rules[-1].is_default)

    def verdict(self, sign: str, simplified: str, at: int) -> Rule | None:
        """Return the first rule for a character that holds where it stands."""
        return next((rule for rule in self._by_sign.get(sign, ()) if rule.holds(simplified, at)), None)

    def on_word(self, sign: str, simplified: str, at: int) -> bool | None:
        """Tell whether a character is wrong in a word that is listed with another one; None if unsure."""
        rule = self.verdict(sign, simplified, at)
        if rule is None or rule.action is Action.STAY:
            return None
        if rule.action is Action.KEEP:
            return False
        return True if sign in self._seldom else None


@lru_cache(maxsize=1)
def slip_rules() -> Rules:
    """Return the rules in ``resources/lexicon/slip_rules.txt``."""
    return Rules(paths.resource("lexicon/slip_rules.txt").read_text("utf-8").splitlines())


def _parse(lines: Iterable[str]) -> Iterator[Rule]:
    names: dict[str, str] = {}
    for line in lines:
        fields = line.split()
        if not fields or fields[0].startswith("#"):
            continue
        for name, meaning in names.items():
            fields = [field.replace(f"{{{name}}}", meaning) for field in fields]
        if fields[0] == "let":
            names[fields[1]] = fields[2]
        else:
            yield _rule(fields)


def _rule(fields: list[str]) -> Rule:
    signs = [field for field in fields[1:] if "=" not in field]
    conditions = dict(field.split("=", 1) for field in fields[1:] if "=" in field)
    left, right, near = (conditions.get(name) for name in ("left", "right", "near"))
    return Rule(
        Action(fields[0]),
        signs[0],
        signs[1] if len(signs) > 1 else "",
        re.compile(f"(?:{left})$") if left else None,
        re.compile(right) if right else None,
        re.compile(near) if near else None,
    )


def _sentence(text: str, at: int) -> str:
    """Return the sentence around a position, roughly."""
    start = max(text.rfind(mark, 0, at) for mark in "。！？!?\n") + 1
    end = _SENTENCE_END.search(text, at)
    return text[start : end.start() if end else len(text)]
