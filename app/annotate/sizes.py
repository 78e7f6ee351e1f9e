"""Names told by their shape: sizes (17奈米, 6吋晶圓), sections (122條款), series (天璣9500), Latin names.

A number and its unit are two words elsewhere. Of sizes only the numbers that the trade uses as names are
taken, so that a wavelength of 193奈米 or a screen of 6吋 stays a plain amount. Tenths (9成) are one word,
as percentages are.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import chain, product

from app.text.article import Span

_NODES = (
    *("1.4", "1.6", "1.8", "2", "3", "4", "5", "6", "7", "8", "10", "12", "14", "16", "17", "18", "19"),
    *("20", "22", "24", "25", "28", "32", "38", "40", "45", "55", "65", "80", "90", "110", "130", "150"),
    *("180", "250", "350"),
)
_DIAMETERS = ("2", "3", "4", "5", "6", "8", "12", "18")
_BITS = ("4", "8", "16", "32", "64", "128")
_VOLTS = (
    *("48", "54", "100", "150", "200", "400", "600", "650", "700", "750", "800", "900"),
    *("1200", "1700", "2200", "3300", "6500"),
)
_GENERATIONS = ("3.5", "4.5", "5.5", "7.5", "8.5", "8.6", "8.7", "10.5")  # of panel plants
_SERIES = (
    *("昇腾", "鲲鹏", "麒麟", "思元", "含光", "倚天", "天玑", "骁龙", "龙芯", "海光", "玄铁", "曦云", "飞腾"),
    *("申威", "凌霄", "巴龙", "酷睿", "锐龙", "霄龙", "至强", "鸿蒙", "盘古", "文心", "千问", "豆包", "混元"),
)
_DIGITS = "〇一二三四五六七八九"
_NO_NUMBER_BEFORE = r"(?<![0-9一二两三四五六七八九十百千点.,])"
_INCH = r" ?(?:吋|英寸|寸)"
_MATERIAL = r"(?:碳化[矽硅]|[矽硅]|氮化镓|砷化镓|磷化铟|SiC|GaN)?"
_WAFER = rf"{_MATERIAL}(?:晶圆代工厂?|晶圆厂|晶圆|[矽硅]片|衬底|基板|磊晶片|外延片|生产线|产线|厂|碳化[矽硅])"
_NO_TENTHS = "立为长功员本熟型就果绩品交人都衣语份见军双群套因败天家"
_NOT_A_SCREEN = r"(?!屏|萤幕|萤|荧|面板|显示|笔电|笔记|平板|手机|触控|液晶|电视|OLED|LCD)"


def find_sizes(simplified: str) -> Sequence[Span]:
    """Return the stretches of a Simplified text that name a thing by a number: a node, a wafer, a section."""
    if not _UNIT.search(simplified):  # most texts have none, and looking for one is cheap
        return []
    found = chain(_SIZE.finditer(simplified), _NAMED.finditer(simplified))
    return outermost(Span(*match.span()) for match in found)


def find_latin_names(simplified: str) -> list[Span]:
    """Return the runs of two to four capitalised words, and codes such as EXE:5200, which name one thing."""
    if " " not in simplified and ":" not in simplified:
        return []
    return [Span(*match.span()) for match in _LATIN_NAME.finditer(simplified)]


def outermost(spans: Iterable[Span]) -> Sequence[Span]:
    """Return spans in order without those that overlap an earlier or, from the same start, a longer one."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _spoken(number: str) -> Iterable[str]:
    """Yield the ways to write a number from 2 to 99 in Chinese; none for others."""
    if not number.isdigit() or len(number) > 2:
        return
    tens, ones = divmod(int(number), 10)
    head = "" if not tens else "十" if tens == 1 else _DIGITS[tens] + "十"
    yield head + (_DIGITS[ones] if ones else "")
    if number == "2":
        yield "两"


def _any(numbers: Iterable[str]) -> str:
    written = {way for number in numbers for way in (number, *_spoken(number))}
    return "|".join(map(re.escape, sorted(written, key=lambda way: (-len(way), way))))


_UNIT = re.compile(
    r"[奈纳]米|吋|寸|毫米|nm|mm|条款|[0-9][A-Z]?条|[0-9] ?[位伏代]|[A-E]:[1-6]|[0-9一二三四五六七八九]成|"
    rf"[0-9+]级|季(?:营收|财报|获利|净利|报)|(?:{'|'.join(_SERIES)}) ?[0-9A-Z]"
)
_SIZE = re.compile(
    rf"{_NO_NUMBER_BEFORE}(?:"
    rf"(?:{_any(_NODES)})(?: ?[奈纳]米(?![片管线碳])| nm(?![A-Za-z0-9]))"
    rf"|(?:{_any(_DIAMETERS)}){_INCH}{_WAFER}"
    rf"|(?:{_any(('6', '8', '12'))}){_INCH}{_NOT_A_SCREEN}"
    rf"|(?:{_any(_BITS)}) ?位元"
    rf"|(?:{_any(_VOLTS)}) ?伏特?"
    rf"|(?:{_any(_GENERATIONS)}) ?代[线厂]?|(?:[4-9]|1[01])代线"
    rf"|(?:[1-9]成[1-9]?(?![0-9.])|[{_DIGITS}]成[{_DIGITS}半](?![十百千万亿年月季]))(?![{_NO_TENTHS}])"
    r"|[0-9]{3,4}[A-Z]?条款|第[0-9]{3,4}[A-Z]?条"
    r"|[第前][一二两三四1-4]季度?(?=营收|财报|获利|净利|报)"  # not 第三|季营收
    r"|(?:310|510|515) ?(?:毫米|mm)(?![A-Za-z])"
    r"|(?<![A-Za-z])[A-E]:[1-6](?:国家组别|国家组|组)?(?![0-9])"
    rf"|(?:{'|'.join(map(''.join, product(('150', '200', '300', '450'), ('', ' '))))})(?:毫米|mm){_WAFER}"
    r")"
)
_NAMED = re.compile(
    rf"(?:{'|'.join(_SERIES)}) ?[0-9A-Z](?:[.+-]?[0-9A-Za-z])*+(?![%年月日号亿万千百个家成项度倍元美颗片])"
    r"(?: (?:Elite|Gen|Pro|Max|Ultra|Plus|[0-9]+(?![0-9A-Za-z])))*"
    r"|(?<![A-Za-z0-9.])(?:M[4-9]|L[0-5]\+{0,2})级"
)
_WORD = r"[A-Z][A-Za-z0-9+.-]*"
_NUMBER = r"[0-9]+(?:\.[0-9]+)?[A-Za-z]*"
_LATIN_NAME = re.compile(
    r"(?<![A-Za-z0-9])[A-Z]{2,4}:[0-9]+[A-Z]*(?![A-Za-z0-9])|"
    rf"(?<![A-Za-z0-9.,'’&/-] )(?<![A-Za-z0-9.,'’&/-]){_WORD}(?: (?:{_WORD}|{_NUMBER})){{1,3}}"
    r"(?![A-Za-z0-9'’&/-]| [A-Za-z])"
)
