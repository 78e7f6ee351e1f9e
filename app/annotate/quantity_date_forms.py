"""The forms of dates, periods and spans of time, as folded patterns by kind."""

from app.annotate.quantity_forms import ARABIC, DURATION, FREE, FREE_HAN, HAN, HAN_COUNT, SHADE, TO

_MONTH = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY = r"(?:3[01]|[12]\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])"
_DIGIT_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_ERA_YEAR = r"(?:1[5-9]|20|21)\d\d"
_FULL_YEAR = (
    rf"(?:西元|公元)?(?:{_ERA_YEAR} ?|[一二][零一二三四五六七八九]{{3}})年"
    r"|民國 ?(?:\d{1,3}|[一二三四五六七八九十百零]+) ?年"
    r"|1[0-3]\d ?年(?= ?(?:\d{1,2} ?月|度|底|初|第|[上下]半年))"  # 113年10月, of the Republic
)
_YEAR = rf"(?P<year>{_FULL_YEAR}|今年|去年|明年|前年|後年)"
_NUMBERED = r"第 ?[一二三四1-4] ?季度?"
_FIRST_QUARTERS = r"(?<![目以之])前[二兩三23]季度?"
_STAGE = r"(?P<stage>初期?|末期?|早期|中葉|中期|後期)?"
_EARLY = r"初(?!期|步|級|始|選|賽|衷|中)"
_NO_LEAD = "目以之年天日先從提"  # 目前三年, 之前三年
_HALF_DAY = r"上午|下午|晚間|晚上|凌晨|清晨|早上|傍晚|中午"
_TO_DAY = rf"(?:{TO}(?:(?P<month2>{_MONTH}) ?月 ?)?(?P<day2>{_DAY}) ?[日號](?!本))?"
_SPAN_NUMBER = rf"{FREE}(?P<low>{ARABIC})|{FREE_HAN}(?P<han>{HAN_COUNT}|好?幾|數|(?<![上下前後一大多過])半)"
_SPAN_TAIL = (
    r"(?P<tail>前(?!景|途|夕|鋒|線|提|所未|總|任|後)|後(?!續|者|果|裝|來)"
    r"|內(?!部|容|地|需|建|存|外|閣|政))?"
)

DATE_FORMS: dict[str, str] = {
    # 2025/1/7, 2025-01-07, 2025.01.07
    "ymd": rf"{FREE}(?P<ymd>(?:19|20)\d\d(?:-(?:1[0-2]|0?[1-9])-|/(?:1[0-2]|0?[1-9])/|\.(?:1[0-2]|0[1-9])\.)"
    rf"{_DIGIT_DAY})(?![\d./-])",
    # 2018年至2023年
    "years": rf"{FREE}(?P<first>{_ERA_YEAR}) ?年?{TO}(?P<last>{_ERA_YEAR}) ?年(?!代)",
    # 2025年10月7日, 10月7日至9日
    "day": rf"(?:{_YEAR} ?|{FREE}{FREE_HAN})(?P<month>{_MONTH}) ?月 ?(?P<day>{_DAY}) ?[日號](?!本|線)"
    + _TO_DAY,
    # 2025年1月, 3月份, 10月中旬, 1至3月
    "month": rf"(?:{_YEAR} ?|{FREE}{FREE_HAN})(?P<month>{_MONTH}) ?月?"
    rf"(?:{TO}(?P<month2>{_MONTH}) ?月|(?<=月))"
    rf"(?:份|(?P<part>上旬|中旬|下旬|底|末|{_EARLY}))?(?!球|亮|餅|經|光|刊|台)",
    # 下個月初, 本月中旬, 上季末
    "near": rf"(?P<near>[本這上下](?:個?月|一?季))(?P<part>上旬|中旬|下旬|底|末|{_EARLY})",
    # 2027年第三季, 2025Q3, 首季, 前三季, 下一季, and as investors write: 3Q26, 1H27
    "quarter": rf"{FREE}(?P<coded>[1-4]Q(?:20)?\d\d|[12]H(?:20)?[2-4]\d|2\dQ[1-4]|(?:20)?2\dH[12])"
    rf"(?![A-Za-z0-9])|(?:{_YEAR}|(?P<short>{FREE}20\d\d)) ?"
    rf"(?P<quarter>{_NUMBERED}|[一二三四]季度|首季|末季|Q[1-4]|{_FIRST_QUARTERS})"
    rf"|(?P<alone>{_NUMBERED}|{FREE_HAN}[一二三四]季度|首季|(?:[上下]一?|本|這一)季(?!節)|{_FIRST_QUARTERS})",
    # 2024年上半年, but not 放上半年
    "half": rf"(?:{_YEAR} ?)?(?<![放等花住待用])(?P<half>[上下])半年",
    # 2024年底, 明年初
    "turn": rf"{_YEAR} ?年?(?P<turn>底|末|{_EARLY}|中(?=$|[，。、,）)的]))",
    # 1990年代, 九十年代初
    "decade": rf"(?:{FREE}|{FREE_HAN})(?:(?P<era>上世紀|本世紀|二十世紀|20世紀) ?)?"
    r"(?P<decade>(?:1[5-9]|20)?\d0|[二三四五六七八九]十|[一二][零一二三四五六七八九]{2}零) ?年代" + _STAGE,
    # 二十一世紀
    "century": rf"(?:西元|公元|{FREE}{FREE_HAN})(?P<century>\d{{1,2}}|[一二三四五六七八九十]+) ?世紀{_STAGE}",
    # 2018年
    "year": rf"{FREE}(?P<year>{_FULL_YEAR})(?:度(?!假))?",
    # 上午9時30分
    "clock": rf"(?P<half>{_HALF_DAY}) ?(?P<hour>\d{{1,2}}|[一二兩三四五六七八九十]+) ?[時點]"
    r"(?: ?(?P<minute>[0-5]?\d|[一二三四五]?十?[一二三四五六七八九]?) ?分|(?P<thirty>半)|整)?",
    # 15日, 本月15日
    "dom": rf"(?:(?P<rel>本月|上月|下月|上個月|下個月) ?(?P<day>{_DAY})|{FREE}(?P<bare>{_DIGIT_DAY})) ?日"
    r"(?!本|元|圓|幣|益|常|報|前|內|後|夜|漸|子|間|線)",
    # 24小時, 五年前, 過去三十年, 三個半月
    "span": rf"(?!百年[一大樹好基老難])(?:(?P<lead>過去|未來|今後|往後|最近|(?<![{_NO_LEAD}])前|這) ?)?"
    rf"{SHADE}(?:{_SPAN_NUMBER})(?:{TO}(?P<high>{ARABIC}|{HAN}))? ?"
    rf"(?:(?P<unit>{DURATION})(?P<half>半(?!導|數|個|天|小))?|個半(?P<halved>月|小時|世紀))"
    rf"(?P<more>多|餘)?{_SPAN_TAIL}",
}
