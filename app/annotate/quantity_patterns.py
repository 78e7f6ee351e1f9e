"""Where an amount stands: a cheap scan for its kernel, and the forms it may take around that.

``KERNEL`` runs over whole texts of either script and knows only digits and a few characters;
``amount_pattern`` is in folded spelling and is tried on the few characters around a kernel.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from app.annotate.quantity_date_forms import DATE_FORMS
from app.annotate.quantity_forms import (
    ARABIC,
    ARABIC_UNITS,
    FREE,
    FREE_HAN,
    HAN,
    HAN_COUNT,
    HAN_UNITS,
    MONEY_SIGNS,
    NUMBER,
    SHADE,
    SHADES,
    TAIL,
    TO,
    any_of,
)
from app.annotate.quantity_numerals import either_script
from app.annotate.quantity_units import (
    COUNTERS,
    CURRENCY_AFTER,
    CURRENCY_BEFORE,
    NAMED,
    PLAIN_MONEY,
    SYMBOLS,
    TIMES,
)

_GROWING = [
    "增加",
    "增長",
    "成長",
    "上升",
    "擴大",
    "提高",
    "提升",
    "暴增",
    "激增",
    "大增",
    "劇增",
    "上漲",
    "飆升",
    "攀升",
    "擴增",
    "擴充",
    "放大",
    "增多",
    "暴漲",
    "飆漲",
    "大漲",
    "增",
    "漲",
    "翻",
]
_LOW_HIGH = rf"(?P<low>{NUMBER})(?:{TO}(?P<high>{NUMBER}))?"
# What makes of 成 something else than tenths: 成立, 成為, 成本.
_NO_TENTHS = "立為長功員本熟型就果績品交人都衣語份見軍雙群套因敗天家"
_TENTHS = (
    r"(?:(?P<tenths>[一二兩三四五六七八九][二三四五六七八九]?)"
    rf"|{FREE}(?P<digit>\d))"
    rf"(?:(?: ?成(?P<fifth1>[一二三四五六七八九])?)?{TO}(?P<tenths2>[一二兩三四五六七八九\d]))?"
    rf" ?成(?![{_NO_TENTHS}]|不變)(?P<fifth>[一二三四五六七八九](?![十百千萬億])|\d(?![\d.,]))?"
)
# 60:1 and 1:4, while 1:30 is a time of day.
_RATIO = (
    rf"{FREE}(?<!:)(?P<digits>\d{{1,4}}(?:\.\d+)? ?: ?1|1 ?: ?(?:\d{{3,4}}|[6-9]\d|[1-9](?:\.\d+)?))"
    r"(?![\d.:%/A-Za-z]|,\d)"
    rf"|{FREE}(?P<said>\d{{1,3}}(?:\.\d+)? ?比 ?\d{{1,3}}(?:\.\d+)?)(?![\d.%年月日天萬億個倍]|,\d)"
    rf"|{FREE_HAN}(?P<parts>[一二三四五六七八九十]{{1,3}}(?:比[一二三四五六七八九十]{{1,3}}){{1,3}})"
    r"(?![百千萬億兆點成個家年月天倍次更還])"
)


def _with_unit(number: str, units: str, free: str) -> str:
    """Shape one amount or range with a unit behind it."""
    return (
        rf"{SHADE}{free}(?:(?P<before>{MONEY_SIGNS}) ?)?(?P<low>{number})"
        rf"(?: ?(?:{units})?{TO}(?:{MONEY_SIGNS})?(?P<high>{number}))? ?(?P<unit>{units}){TAIL}"
    )


_MEASURE_FORMS: dict[str, str] = {
    # 60:1, 七比二比一
    "ratio": _RATIO,
    # 增加一倍, 減半
    "grown": rf"(?P<verb>{any_of(_GROWING)})了?{SHADE}(?P<low>{NUMBER}) ?倍(?!數|率)"
    r"|(?P<fixed>翻倍|倍增|翻了?[一兩]?番(?!茄|邦|兩)|減半|砍半|腰斬)",
    # 百分之六十, 五分之一, 三成五, 一半
    "share": rf"{SHADE}{FREE_HAN}(?:(?P<base>[百千萬])分之(?P<low>{NUMBER})"
    rf"(?:{TO}(?:[百千萬]分之)?(?P<high>{NUMBER}))?"
    r"|(?P<whole>[二三四五六七八九十]{1,3}|\d{1,3}) ?分之 ?(?P<part>[一二兩三四五六七八九十]{1,3}|\d{1,3})"
    rf"|{_TENTHS}|(?P<halved>一半(?!個|天|年)|半數)){TAIL}",
    # 830億美元, 30-40%, 7奈米, 124,000個
    "digits": _with_unit(ARABIC, ARABIC_UNITS, FREE),
    # 攝氏25度, 零下三度
    "degrees": rf"{SHADE}(?P<scale>攝氏|華氏)?(?P<minus>零下)? ?{_LOW_HIGH} ?度(?![電假])",
    # US$1.5B, 新台幣300
    "paid": rf"{SHADE}(?<![A-Za-z])(?P<before>{MONEY_SIGNS}) ?{_LOW_HIGH}"
    r"(?P<short>bn|B|M|K|tn|T)?(?![A-Za-z])",
    # 兩家, 數百億美元
    "han": _with_unit(HAN_COUNT, HAN_UNITS, FREE_HAN),
    # 1億5,000萬, 124,000
    "bare": rf"{SHADE}(?:{FREE}(?<![A-Za-z] )(?<![（(號])"
    rf"(?P<low>{ARABIC})(?![A-Za-z\d%/:.-]|,\d)(?! ?[號年月日])|{FREE_HAN}(?P<han>{HAN})(?![A-Za-z里]))",
}

_FORMS = DATE_FORMS | _MEASURE_FORMS
_NAMED_GROUP = re.compile(r"\(\?P<\w+>")
_ALL = "|".join(f"(?P<{kind}>{_NAMED_GROUP.sub('(?:', form)})" for kind, form in _FORMS.items())
_OPENINGS = (
    "0123456789零一二兩三四五六七八九十百千萬億兆"
    "好數幾上下半減砍倍腰今去明前後過未往最這本民西公首攝華早晚凌清傍中第"
)
_STARTS = "".join({*_OPENINGS, *(name[0] for name in (*SHADES, *_GROWING, *CURRENCY_BEFORE))})


@lru_cache(maxsize=1)
def amount_pattern() -> re.Pattern[str]:
    """Return the pattern of every form; it is large, so it is compiled when first needed.

    The class in front lets the search skip what can begin no amount; the forms then start there.
    """
    return re.compile(rf"[{re.escape(_STARTS)}](?<=(?={_ALL}).)")


@lru_cache(maxsize=len(_FORMS))
def reader(kind: str) -> re.Pattern[str]:
    """Return the pattern that takes an amount of one form apart."""
    return re.compile(_FORMS[kind])


def prepare() -> Iterator[None]:
    """Compile the patterns ahead of their use, one a step."""
    amount_pattern()
    for kind in _FORMS:
        reader(kind)
        yield


_NUMERALS = either_script("零一二兩三四五六七八九十百千萬億兆")
_UNIT_NAMES = (*COUNTERS, *SYMBOLS, *NAMED, *CURRENCY_AFTER, *PLAIN_MONEY, *TIMES)
_NEXT = either_script(
    "年月季天週周小分秒成點之多餘幾來世番至到比~- " + "".join({name[0] for name in _UNIT_NAMES})
)
_SOON = "[年天週周]|[個个]月|小[時时]"
KERNEL = re.compile(
    rf"[0-9０-９{_NUMERALS}{either_script('數幾上下本首這半減砍翻倍腰今明去')}](?:"
    r"(?<=[0-9０-９])(?<![A-Za-z_].)[0-9０-９,.]*+"
    rf"|(?<=[{_NUMERALS}])(?<!一)(?:[{_NUMERALS}]++|(?=[{re.escape(_NEXT)}]))"
    # 一個, 一家 and their like are everyday words, so what follows 一 has to say more.
    rf"|(?<=一)(?:[{_NUMERALS}]++|(?=比[{_NUMERALS}]|[番成半倍季美英歐公百]|[個个][月半世百基星禮礼小]|小[時时]"
    r"|[年天週周月][前後后內内多半餘余])|(?<=[去來来近]一)(?=[年天週周季]))"
    rf"|(?<=[數数幾几])(?:[{_NUMERALS}]++|(?={_SOON}))"
    rf"|(?<=[上下])半年|(?<=[上下本首])季|(?<=[上下本這这])[個个]?月(?=[底末初上中下])|(?<=半)(?={_SOON}|[數数])|(?<=[減减砍])半"
    r"|(?<=翻)[倍番]|(?<=倍)增|(?<=腰)[斬斩]|(?<=[今明去])年年?[底末初]"
    r")"
)
