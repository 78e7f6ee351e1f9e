"""Readings out of context: their sources, unlisted words, the two standards, and doubt."""

import re

import pytest

from app import paths
from app.lexicon import polyphones
from app.lexicon.dictionary import Dictionary
from app.lexicon.reading import Reading, ReadingSource, parse_syllable
from app.lexicon.readings import Readings
from app.lexicon.script import simplify
from app.lexicon.standard import Standard
from app.lexicon.termbase import Category, Termbase, TermEntry

STATED = TermEntry(
    "rate-yield",
    Category.METRICS,
    "長良率",
    "长良率",
    "test yield",
    aliases=("高良率",),
    reading="zhǎng liáng lǜ",
)


@pytest.fixture(scope="module")
def dictionary() -> Dictionary:
    return Dictionary()


@pytest.fixture(scope="module")
def mainland(dictionary: Dictionary) -> Readings:
    return Readings(dictionary, Termbase([STATED]), {"长城": "zhǎng chéng"})


@pytest.fixture(scope="module")
def taiwan(dictionary: Dictionary) -> Readings:
    return Readings(dictionary, Termbase(()), {"期间": "qī jiàn"}, Standard.TAIWAN)


def read(readings: Readings, word: str) -> Reading:
    found = readings.read(word, simplify(word))
    assert found
    return found


def pinyin(readings: Readings, word: str) -> str:
    return " ".join(read(readings, word).pinyin)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("銀行", "yín háng"),
        ("一定", "yī dìng"),
        ("不會", "bù huì"),
        ("進一步", "jìn yī bù"),
        ("分子", "fēn zǐ"),
        ("結果", "jié guǒ"),
        ("鬆散", "sōng sǎn"),
        ("下載", "xià zài"),
        ("當天", "dàng tiān"),
        ("頭髮", "tóu fa"),
        ("EUV曝光", "bào guāng"),
    ],
)
def test_listed_words(mainland: Readings, word: str, expected: str) -> None:
    assert pinyin(mainland, word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("落塵率", "luò chén lǜ"),
        ("滲透率", "shèn tòu lǜ"),
        ("化合物薄膜", "huà hé wù bó mó"),
        ("存放處", "cún fàng chù"),
        ("拖曳量", "tuō yè liàng"),
    ],
)
def test_words_that_nobody_lists(mainland: Readings, word: str, expected: str) -> None:
    assert pinyin(mainland, word) == expected


@pytest.mark.parametrize(
    ("sign", "expected"),
    [
        ("發", "fā"), ("髮", "fà"), ("隻", "zhī"), ("只", "zhǐ"), ("為", "wèi"), ("數", "shù"), ("還", "hái"),
        ("厂", "chǎng"), ("广", "guǎng"), ("术", "shù"), ("听", "tīng"), ("叶", "yè"), ("更", "gèng"),
        ("差", "chà"), ("藉", "jiè"), ("的", "de"), ("了", "le"), ("子", "zǐ"), ("哪", "nǎ"),
    ],
)  # fmt: skip
def test_characters_alone(mainland: Readings, sign: str, expected: str) -> None:
    assert pinyin(mainland, sign) == expected


def test_what_a_term_states_is_said_of_its_first_wording_alone(mainland: Readings) -> None:
    stated = read(mainland, "長良率")
    assert (stated.pinyin, stated.source) == (("zhǎng", "liáng", "lǜ"), ReadingSource.TERMBASE)
    alias = read(mainland, "高良率")
    assert alias.pinyin[0] == "gāo" and alias.source is not ReadingSource.TERMBASE


def test_the_readers_own_reading_comes_first(mainland: Readings) -> None:
    own = read(mainland, "長城")
    assert (own.pinyin, own.source) == (("zhǎng", "chéng"), ReadingSource.READER)


def test_without_han_there_is_no_reading(mainland: Readings) -> None:
    assert mainland.read("HBM3", "HBM3") is None


@pytest.mark.parametrize(
    ("word", "here", "there"),
    [
        ("品質", "pǐn zhì", "pǐn zhí"),
        ("企業", "qǐ yè", "qì yè"),
        ("微影", "wēi yǐng", "wéi yǐng"),
        ("攻擊", "gōng jī", "gōng jí"),
        ("研究", "yán jiū", "yán jiù"),
        ("知識", "zhī shi", "zhī shì"),
        ("垃圾", "lā jī", "lè sè"),
        ("說服", "shuō fú", "shuì fú"),
        ("暫時", "zàn shí", "zhàn shí"),
        ("法國", "fǎ guó", "fà guó"),
        ("辦法", "bàn fǎ", "bàn fǎ"),
        ("人質", "rén zhì", "rén zhì"),
        ("部分", "bù fen", "bù fèn"),
        ("亞洲", "yà zhōu", "yǎ zhōu"),
        ("嵌入", "qiàn rù", "qiān rù"),
        ("口供", "kǒu gòng", "kǒu gōng"),
        ("拖累", "tuō lěi", "tuō lèi"),
        ("積累", "jī lěi", "jī lěi"),
    ],
)
def test_the_two_standards(mainland: Readings, taiwan: Readings, word: str, here: str, there: str) -> None:
    first, second = read(mainland, word), read(taiwan, word)
    assert (" ".join(first.pinyin), " ".join(second.pinyin)) == (here, there)
    differ = here != there
    assert first.other == (second.syllables if differ else ())
    assert second.other == (first.syllables if differ else ())


def test_the_readers_reading_is_not_exchanged(taiwan: Readings) -> None:
    assert pinyin(taiwan, "期間") == "qī jiàn"


def test_doubt_is_for_what_the_sources_disagree_on(mainland: Readings) -> None:
    for word in ("晶片", "一般", "不要", "骨頭", "結果", "銀行", "的", "了", "說", "場", "發展"):
        assert not read(mainland, word).doubt, word
    for word in ("為", "彈", "荨麻"):
        assert read(mainland, word).doubt, word


def test_every_rule_is_sound() -> None:
    """Every head is written once, and every reading has one syllable a character."""
    text = paths.resource("lexicon/polyphones.txt").read_text("utf-8")
    lines = [line for line in text.split("\n") if line and line[0] not in "#= "]
    heads = [head for line in lines for head in line.split(" ")[0].split("/")]
    assert len(heads) == len(set(heads))
    for head in heads:
        known = polyphones.load().get(head, simplify(head))
        assert known and known.size == len(head)
        for choice in (known.usual, *(choice for choice, _ in known.rules)):
            assert len(choice.syllables) == len(head), head
        for first in (True, False):
            known.decide("中" * 20 + head + "文" * 20, 20, first=first, last=not first)


def test_every_pattern_is_written_whole() -> None:
    """One head a pattern, and no bracket in a bracket."""
    text = paths.resource("lexicon/polyphones.txt").read_text("utf-8")
    rules = [line.partition(": ")[2] for line in text.split("\n") if line[:1] == " "]
    piece = r"!?(\[[^\[\]()|]+\]|\([^\[\]()!…~?]+\)|[^\[\]()|_\s])\??"
    for item in " ".join(rules).split():
        assert re.fullmatch(rf"({piece})*[<+]?_>?({piece})*", item), item


@pytest.mark.parametrize(
    ("rule", "text", "fits"),
    [
        ("[很太]_", "很長", True),
        ("[很太]_", "不長", False),
        ("#_", "三長", True),
        ("_!(度|久)", "甲長度", False),
        ("_!(度|久)", "甲長了", True),
        ("~_", "，長", True),
        ("~_", "甲長", False),
        ("(以|拿)…_", "以甲乙長", True),
        ("(以|拿)…_", "以甲，長", False),
        ("_…(久|遠)", "甲長得很久", True),
        ("_>", "甲長", False),
        ("<_", "甲長", True),
        ("+_", "甲長", False),
        ("得_了?過", "得長過", True),
        ("得_了?過", "得長了過", True),
        ("得(很|太)?_", "得很長", True),
        ("得(很|太)?_", "得長", True),
        ("得(很|太)?_", "得不長", False),
    ],
)
def test_patterns(rule: str, text: str, fits: bool) -> None:
    choice = polyphones.Choice((parse_syllable("chang2"),))  # type: ignore[arg-type]
    head = polyphones.Polyphone(1, choice, ((choice, (rule,)),))
    assert (head.decide(text, text.index("長"), last=False) is choice) is fits


def test_the_table_of_taiwan_is_sound() -> None:
    text = paths.resource("lexicon/taiwan_readings.txt").read_text("utf-8")
    lines = [line for line in text.split("\n") if line and not line.startswith("#")]
    assert len({line.split(" ")[0] + line.split(" ")[1] for line in lines}) == len(lines)
    for line in lines:
        assert re.fullmatch(r"\S \S+ > \S+|(\S+) \S+( \S+)*", line), line
        key, _, rest = line.partition(" ")
        before, arrow, after = rest.partition(" > ")
        written = [before, after] if arrow else rest.split(" ")
        assert all(map(parse_syllable, written)), line
        if arrow:
            assert before != after
        else:
            assert len(key) == len(written)
