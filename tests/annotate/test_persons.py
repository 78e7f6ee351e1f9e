"""Personal names that no list has: told by what stands beside them, whole, with their capitals."""

import pytest

from app import engine
from app.annotate.pipeline import Annotator
from app.lexicon import script, termbase
from app.lexicon.corrections import CorrectionSet
from app.lexicon.dictionary import Dictionary
from app.lexicon.lexicon import Lexicon
from app.lexicon.orthography import NAME
from app.text.article import Article, Span, Unit, UnitKind


def _unit(text: str, index: int = 0, start: int = 0) -> Unit:
    return Unit(index, UnitKind.PARAGRAPH, Span(start, start + len(text)), text, (Span(0, len(text)),))


def _written(text: str, annotator: Annotator | None = None) -> dict[str, str]:
    tokens = (annotator or engine.annotator()).unit(_unit(text)).tokens
    return {token.text: token.word.written for token in tokens}


@pytest.mark.parametrize(
    ("text", "name", "pinyin"),
    [
        ("廠長王小明表示會改善", "王小明", "Wáng Xiǎomíng"),
        ("厂长王小明表示会改善", "王小明", "Wáng Xiǎomíng"),
        ("陳建宏教授到了", "陳建宏", "Chén Jiànhóng"),
        ("林佳蓉指出，價格下跌", "林佳蓉", "Lín Jiāróng"),
        ("執行長曾志偉、財務長許家豪與會", "曾志偉", "Zēng Zhìwěi"),
        ("由董事長歐陽志遠主持", "歐陽志遠", "Ōuyáng Zhìyuǎn"),
        ("研究員任國華、單美惠認為", "單美惠", "Shàn Měihuì"),
        ("主席高虹說明天休會", "高虹", "Gāo Hóng"),
        ("會後林教授離開", "林", "Lín"),
        ("吳小姐與馮主任都到了", "馮", "Féng"),
        ("記者訪問歐陽主任", "歐陽", "Ōuyáng"),
        ("任先生沒有回答", "任", "Rén"),
        ("經理岳先生今天請假", "岳", "Yuè"),
        ("部長吉娜·雷蒙多表示", "吉娜·雷蒙多", "Jínà Léiméngduō"),
        ("作者彼得‧溫寧克曾說", "彼得‧溫寧克", "Bǐdé Wēnníngkè"),
        ("傑森·黃說，需求很好", "傑森·黃", "Jiésēn Huáng"),
    ],
)
def test_a_name_beside_a_cue_is_one_word_with_its_capitals(text: str, name: str, pinyin: str) -> None:
    assert _written(text).get(name) == pinyin


@pytest.mark.parametrize(
    "text",
    [
        "部長高興地說",
        "教授方法很多",
        "他曾明確表示反對",
        "就科學向美國總統提供建議",
        "記者梅雨季報導",
        "專家馬上提醒",
        "曾任局長的人",
        "這種方法部長不贊成",
        "樹林先生長",
        "金主席次不足",
        "材料·設備·製程",
        "高通·博通·聯發科",
    ],
)
def test_common_words_beside_a_cue_have_none(text: str) -> None:
    lexicon = engine.annotator().lexicon
    tokens = engine.annotator().unit(_unit(text)).tokens
    shapes = [(token.text, token.word.shape) for token in tokens if NAME in token.word.shape]
    assert all(shape == lexicon.shapes.of(text, script.simplify(text)) for text, shape in shapes)


def test_a_name_counts_wherever_it_stands_in_its_article() -> None:
    annotator = engine.annotator()
    first, second = "王小明的團隊成立了。", "董事長王小明表示滿意。"
    units = (_unit(first), _unit(second, 1, len(first) + 1))
    article = Article(f"{first}\n{second}", "", units)
    annotated = annotator.article(article)
    assert annotated[0].tokens[0].word.written == "Wáng Xiǎomíng"
    assert annotator.unit(units[0]).tokens[0].word.written != "Wáng Xiǎomíng"


def test_a_short_name_is_not_found_across_words() -> None:
    unit = engine.annotator().unit(_unit("水位升高虹吸作用就停，高虹也在。"), names={"高虹": None})
    assert [token.start for token in unit.tokens if token.text == "高虹"] == [11]


def test_the_reading_of_the_reader_goes_before() -> None:
    own = CorrectionSet(readings={"王小明": "wáng xiǎo ming"})
    annotator = Annotator(Lexicon(Dictionary(), termbase.load(), own))
    assert _written("廠長王小明表示", annotator)["王小明"] == "Wáng Xiǎoming"


def test_who_wrote_or_translated_a_text_is_a_name() -> None:
    written = [
        token.word.written
        for token in engine.annotator().unit(_unit("作者：江硯　譯者：王小明")).tokens
        if token.pinyin
    ]
    assert written == ["zuòzhě", "Jiāng Yàn", "yìzhě", "Wáng Xiǎomíng"]
