"""States and regions that are named by one character: 中美 Zhōng-Měi, 對華 duì Huá, 赴日 fù Rì."""

from collections.abc import Mapping
from types import MappingProxyType

STATES: Mapping[str, str] = MappingProxyType(
    {
        "中": "China",
        "美": "the U.S.",
        "日": "Japan",
        "韩": "South Korea",
        "俄": "Russia",
        "英": "the UK",
        "法": "France",
        "德": "Germany",
        "欧": "Europe",
        "台": "Taiwan",
        "印": "India",
        "澳": "Australia",
        "荷": "the Netherlands",
    }
)
CHINA = "华"  # of people, trade and policy: 對華, 訪華, 在華; never in a list of states
MAINLAND = "陆"  # likewise, as Taiwan has it: 對陸, 訪陸
NAMES: Mapping[str, str] = MappingProxyType({**STATES, CHINA: "China", MAINLAND: "mainland China"})
MOVES = frozenset("赴访驻抵离旅反亲抗援遏仇媚脱侵涉")  # verbs that are said of states
_TOWARD = MOVES | frozenset("对来在")
_OTHERS = frozenset(("来日", "涉法", "在法", "在中", "来中"))  # the future, the law, the middle


def are_states(simplified: str) -> bool:
    """Tell whether a word consists of nothing but short names of states."""
    return STATES.keys() >= set(simplified)


def is_toward(simplified: str) -> bool:
    """Tell whether a word of two characters says in what direction a state lies: 對華."""
    fits = len(simplified) == 2 and simplified[0] in _TOWARD and simplified[1] in NAMES
    return fits and simplified not in _OTHERS
