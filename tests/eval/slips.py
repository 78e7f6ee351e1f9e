"""Conversion slips: sentences to mend, and clean text that must raise no alarm."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from tests.eval.cases import Half, Row
from tests.eval.outcome import Rate, Share

Mender = Callable[[str], str]
Agrees = Callable[[str, str, str], bool]  # what was read, what was wanted, what came out
Alarms = Callable[[str], Sequence[str]]  # a text to one line an alarm

# Spellings that are both right. A re-conversion writes one of them throughout, which is no fault of it.
_VARIANTS = (
    "台臺", "裡裏", "為爲", "着著", "群羣", "峰峯", "啟啓", "衛衞", "線綫", "污汙", "布佈", "占佔", "周週",
    "注註", "升昇", "了瞭", "份分", "才纔", "麼麽", "吃喫", "床牀", "炮砲", "泄洩", "嘆歎", "杯盃", "跡蹟",
    "秘祕", "岩巖", "唇脣", "鉤鈎", "銹鏽", "雞鷄", "眾衆", "戶户", "產産", "說説", "溫温", "強强", "查査",
    "菸煙", "僱雇", "劃畫", "並并", "凶兇", "掛挂", "夥伙", "讚贊", "姊姐", "游遊", "託托", "濕溼", "糉粽",
)  # fmt: skip
_CANON = {ord(sign): group[0] for group in _VARIANTS for sign in group}


@dataclass(frozen=True, slots=True)
class SlipCase:
    """A sentence with a conversion slip, and the sentence mended."""

    half: Half
    text: str
    repaired: str


@dataclass(frozen=True, slots=True)
class TrapCase:
    """A sentence without any slip that invites a false alarm."""

    half: Half
    text: str


def slip_cases(rows: Iterable[Row]) -> tuple[SlipCase, ...]:
    """Make cases of rows."""
    return tuple(SlipCase(Half(row["half"]), row["text"], row["repaired"]) for row in rows)


def trap_cases(rows: Iterable[Row]) -> tuple[TrapCase, ...]:
    """Make traps of rows."""
    return tuple(TrapCase(Half(row["half"]), row["text"]) for row in rows)


def same(_text: str, wanted: str, found: str) -> bool:
    """Tell whether the sentence came out as wanted, character by character."""
    return wanted == found


def same_but_variants(text: str, wanted: str, found: str) -> bool:
    """Tell whether the sentence came out as wanted, variant spellings of right characters aside."""
    if len(found) != len(wanted):
        return False
    return all(_fits(*signs) for signs in zip(text, wanted, found, strict=True))


def _fits(was: str, wanted: str, found: str) -> bool:
    if found == wanted:
        return True
    slip_is_variant = was != wanted and canonical(was) == canonical(wanted)
    return canonical(found) == canonical(wanted) and not slip_is_variant


def canonical(text: str) -> str:
    """Write variant spellings one way."""
    return text.translate(_CANON)


def score_mended(cases: Sequence[SlipCase], mender: Mender, agrees: Agrees = same) -> Share:
    """Count the sentences that come out as they should."""
    misses = []
    for case in cases:
        found = mender(case.text)
        if not agrees(case.text, case.repaired, found):
            misses.append(f"{case.text}  wanted {_changes(case.text, case.repaired)}, found {found}")
    return Share(len(cases) - len(misses), len(cases), tuple(misses))


def score_alarms(texts: Sequence[str], alarms: Alarms) -> Rate:
    """Count the alarms in clean texts."""
    found = tuple(f"{alarm}  in {_around(text, alarm)}" for text in texts for alarm in alarms(text))
    return Rate(len(found), sum(map(len, texts)), found)


def changed_stretches(text: str, found: str) -> tuple[str, ...]:
    """Return what was changed, variant spellings aside: one entry a stretch of neighbours."""
    before, after = canonical(text), canonical(found)
    if len(before) != len(after):
        return ("length",)
    differ = [a != b for a, b in zip(before, after, strict=True)]
    starts = [i for i, changed in enumerate(differ) if changed and not (i and differ[i - 1])]
    ends = [[*differ, False].index(False, start) for start in starts]
    return tuple(f"{text[a:b]}→{found[a:b]}" for a, b in zip(starts, ends, strict=True))


def _around(text: str, alarm: str) -> str:
    at = max(0, text.find(alarm.partition("→")[0]))
    return text[max(0, at - 12) : at + 16]


def _changes(text: str, repaired: str) -> str:
    pairs = zip(text, repaired, strict=True)
    return " ".join(f"{was}→{now}" for was, now in pairs if was != now)
