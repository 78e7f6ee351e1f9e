"""A small annotated article, put together by hand so that no test of an export waits for the engine."""

from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit, ConversionSlip, Quantity, TokenKind, Word
from app.lexicon.reading import Reading, ReadingSource, parse_syllables
from app.lexicon.termbase import Category, TermEntry
from app.text.article import Article, Span, Unit, UnitKind
from app.translate.unit import EnglishSentence, Origin, UnitEnglish

LIST = TermEntry(
    id="entity-list",
    category=Category.LAW,
    tw="實體清單",
    cn="实体清单",
    en="Entity List",
    note_en="A list of firms that need a licence for American goods.",
    sources=("15 CFR Part 744", "84 FR 22961"),
)
MEMORY = TermEntry(
    id="hbm",
    category=Category.MEMORY,
    tw="高頻寬記憶體",
    cn="高带宽内存",
    en="high-bandwidth memory",
    abbr="HBM",
    note_en="Stacked memory that feeds an accelerator.",
    sources=("15 CFR Part 744",),
)
YIELD = TermEntry(id="yield", category=Category.METRICS, tw="良率", cn="良率", en="yield")


def word(
    text: str, pinyin: str = "", simplified: str = "", term: TermEntry | None = None, shape: str = ""
) -> Word:
    """Return a word with its reading, and how that is written."""
    syllables = parse_syllables(pinyin) if pinyin else None
    reading = Reading(syllables, ReadingSource.DICTIONARY) if syllables else None
    return Word(text, simplified or text, TokenKind.WORD, reading, term, shape=shape)


def sign(text: str) -> Word:
    """Return a piece of text that is no word."""
    return Word(text, text, TokenKind.PUNCTUATION)


def annotated(
    kind: UnitKind,
    *words: Word,
    author: str | None = None,
    reply_to: str | None = None,
    was: tuple[str, str] | None = None,
    amount: tuple[str, str] | None = None,
) -> AnnotatedUnit:
    """Return a unit of words; ``was`` is a slip (as read, mended), ``amount`` a word and its English."""
    starts: list[int] = []
    at = 0
    for each in words:
        starts.append(at)
        at += len(each.text)
    repaired = "".join(each.text for each in words)
    text = repaired.replace(was[1], was[0]) if was else repaired
    slips: tuple[ConversionSlip, ...] = ()
    slip_at: dict[int, ConversionSlip] = {}
    if was:
        where = next(i for i, each in enumerate(words) if each.text == was[1])
        slip = ConversionSlip(Span(starts[where], starts[where] + len(was[0])), *was, "製 stands for 制.")
        slips, slip_at = (slip,), {where: slip}
    quantities: tuple[Quantity, ...] = ()
    quantity_at: dict[int, int] = {}
    if amount:
        where = next(i for i, each in enumerate(words) if each.text == amount[0])
        span = Span(starts[where], starts[where] + len(amount[0]))
        quantities, quantity_at = (Quantity(span, amount[0], "USD", amount[1]),), {where: 0}
    unit = Unit(0, kind, Span(0, len(text)), text, (Span(0, len(text)),), author, reply_to)
    simplified = "".join(each.simplified for each in words)
    return AnnotatedUnit(
        unit, repaired, simplified, words, tuple(starts), slips, quantities, slip_at, quantity_at
    )


def plain(kind: UnitKind, text: str) -> AnnotatedUnit:
    """Return a unit of one piece without any analysis."""
    return annotated(kind, sign(text))


def article(*units: AnnotatedUnit, title: str = "清單之外") -> AnnotatedArticle:
    """Return the article that the units make up."""
    renumbered = [
        Unit(i, u.unit.kind, u.unit.span, u.unit.text, u.unit.sentences, u.unit.author, u.unit.reply_to)
        for i, u in enumerate(units)
    ]
    text = "\n\n".join(unit.text for unit in renumbered)
    return AnnotatedArticle(Article(text, title, tuple(renumbered)), lambda unit: units[unit.id])


def english(*sentences: str, origin: Origin = Origin.MEMORY) -> UnitEnglish:
    """Return the English of a unit."""
    return UnitEnglish(tuple(EnglishSentence(i, text, origin) for i, text in enumerate(sentences)))


def sample() -> tuple[AnnotatedArticle, list[UnitEnglish]]:
    """Return an article with a title, a heading, paragraphs, chrome and comments, and its English."""
    listed = word("實體清單", "shí tǐ qīng dān", "实体清单", LIST, "w.w.")
    memory = word("高頻寬記憶體", "gāo pín kuān jì yì tǐ", "高频宽记忆体", MEMORY, "ww.w..")
    units = (
        annotated(UnitKind.TITLE, word("清單", "qīng dān", "清单"), word("之外", "zhī wài")),
        plain(UnitKind.CHROME, "登錄後才可評論"),
        annotated(UnitKind.HEADING, word("新規", "xīn guī", "新规"), word("上路", "shàng lù")),
        annotated(
            UnitKind.PARAGRAPH,
            word("兩家", "liǎng jiā", "两家"),
            word("工廠", "gōng chǎng", "工厂"),
            word("列入", "liè rù"),
            listed,
            sign("，"),
            word("出貨", "chū huò", "出货"),
            word("限制", "xiàn zhì"),
            word("涵蓋", "hán gài", "涵盖"),
            memory,
            sign("，"),
            word("損失", "sǔn shī", "损失"),
            word("三億美元", "sān yì měi yuán", "三亿美元", shape="w.w."),
            sign("。"),
            was=("限製", "限制"),
            amount=("三億美元", "US$300 million"),
        ),
        annotated(
            UnitKind.COMMENT,
            listed,
            word("不是", "bú shì"),
            word("重點", "zhòng diǎn", "重点"),
            sign("，"),
            word("良率", "liáng lǜ", "良率", YIELD),
            word("才是", "cái shì"),
            sign("。"),
            author="舊廠長",
            reply_to="阿明",
        ),
    )
    texts = [
        english("Beyond the list"),
        english(),
        english("New rules take effect"),
        english(
            "Two plants were put on the Entity List.",
            "Shipments of high-bandwidth memory are restricted too.",
            origin=Origin.ARGOS,
        ),
        english("entity list · not · point · yield", origin=Origin.GLOSS),
    ]
    return article(*units), texts
