"""Polyphones in context: the reading that the neighbours demand, in words listed and unlisted."""

import pytest

from app import engine
from app.annotate.pipeline import Annotator
from app.lexicon.corrections import CorrectionSet
from app.lexicon.lexicon import Lexicon
from app.lexicon.listed import HAN
from app.lexicon.reading import ReadingSource
from app.text.article import Span, Unit, UnitKind


def readings(text: str, annotator: Annotator | None = None) -> list[str]:
    """Return one entry a character, empty where there is no reading."""
    whole = Span(0, len(text))
    unit = (annotator or engine.annotator()).unit(Unit(0, UnitKind.PARAGRAPH, whole, text, (whole,)))
    found = [""] * len(text)
    for token in unit.tokens:
        places = [i for i in range(token.start, token.end) if HAN.match(text[i])]
        for place, pinyin in zip(places, token.pinyin, strict=bool(token.pinyin)):
            found[place] = pinyin
    return found


def marked(text: str) -> str:
    """Return the reading of the character in brackets."""
    before, sign, after = text.replace("]", "[").split("[")
    return readings(before + sign + after)[len(before)]


@pytest.mark.parametrize(
    ("text", "pinyin"),
    [
        ("這批訂單的交期很[長]。", "cháng"),
        ("隧道[長]十二公里。", "cháng"),
        ("牆角[長]出了青苔。", "zhǎng"),
        ("研發[長]下月退休。", "zhǎng"),
        ("經濟部[長]到場致意。", "zhǎng"),
        ("鋼板太[重]，吊不起來。", "zhòng"),
        ("報告必須[重]寫。", "chóng"),
        ("程式只有五[行]字。", "háng"),
        ("這樣做[行]得通。", "xíng"),
        ("護理師替他[量]體溫。", "liáng"),
        ("用[量]逐年增加。", "liàng"),
        ("法院將他判[處]徒刑。", "chǔ"),
        ("人事[處]尚未回覆。", "chù"),
        ("公司上半年營收[為]四十億元。", "wéi"),
        ("這筆錢是[為]員工準備的。", "wèi"),
        ("股份改[為]一比十分割。", "wéi"),
        ("主席[應]邀致詞。", "yìng"),
        ("各廠[應]自行申報。", "yīng"),
        ("螺絲鎖[得]很緊。", "de"),
        ("再累也[得]把貨趕出來。", "děi"),
        ("小組[得]了三面金牌。", "dé"),
        ("畫質太[差]，看不清楚。", "chà"),
        ("兩地運費之[差]不小。", "chā"),
        ("經理下週出[差]。", "chāi"),
        ("他把音量[調]小。", "tiáo"),
        ("員工被[調]往海外分公司。", "diào"),
        ("孩子把硬幣[數]了一遍。", "shǔ"),
        ("現場擠進[數]百人。", "shù"),
        ("主任[率]三名代表赴會。", "shuài"),
        ("空置[率]仍高。", "lǜ"),
        ("工人正在開[模]。", "mú"),
        ("她[彈]了一首舊曲。", "tán"),
        ("紙很[薄]，一撕就破。", "báo"),
        ("阿公在後院[種]番茄。", "zhòng"),
        ("這麼多他吃不[了]。", "liǎo"),
        ("車票買不[著]。", "zháo"),
        ("他們沿[著]河走。", "zhe"),
        ("他[教]孩子游泳。", "jiāo"),
        ("公司[將]在明年擴建。", "jiāng"),
        ("貸款還沒[還]清。", "huán"),
        ("路上[還]在下雨。", "hái"),
        ("她請了五天[假]。", "jià"),
        ("手機[落]在計程車上。", "là"),
        ("水車[轉]得飛快。", "zhuàn"),
        ("業績由黑[轉]紅。", "zhuǎn"),
        ("你[應]該早點說。", "yīng"),
        ("瑕疵晶圓退回產線[重]工。", "chóng"),
        ("他懂[行]，騙不了他。", "háng"),
        ("[應]材的股價走高。", "yìng"),
        ("這筆帳款要[還]到明年。", "huán"),
        ("工會主席[為]前任班長。", "wéi"),
        ("她說話太[衝]。", "chòng"),
        ("把看板[釘]在牆上。", "dìng"),
        ("孩子暈車，[吐]了三次。", "tù"),
        ("拐杖被踩[折]了。", "shé"),
        ("倉裡還有五[石]稻米。", "dàn"),
        ("契約[載]明交貨日期。", "zǎi"),
    ],
)
def test_a_character_by_its_neighbours(text: str, pinyin: str) -> None:
    assert marked(text) == pinyin


@pytest.mark.parametrize(
    ("text", "pinyin"),
    [
        ("資料[中]有三處錯誤。", "zhōng"),
        ("他們[將]領先對手半年。", "jiāng"),
        ("各廠[應]接受抽查。", "yīng"),
        ("水位慢慢[地]上升。", "de"),
        ("進口[和]出口都增加。", "hé"),
        ("她[任]總經理八年。", "rèn"),
        ("昨日[傳]出好消息。", "chuán"),
        ("訪客人[數]過多。", "shù"),
        ("我[還]願意再試。", "hái"),
        ("巷口發生[了]事情。", "le"),
        ("把樣品提供[給]客人。", "gěi"),
        ("兩人[間]接觸不多。", "jiān"),
        ("設備[更]新穎。", "gèng"),
        ("廠商[沒]收到貨款。", "méi"),
        ("貸款[還]沒批准。", "hái"),
        ("這種花很香，各[種]花都有。", "zhǒng"),
        ("有人[看]好下半年。", "kàn"),
        ("雲端平台[與]會計系統相連。", "yǔ"),
        ("該[校]對此不作評論。", "xiào"),
    ],
)
def test_the_end_of_one_word_and_the_start_of_the_next_demand_nothing(text: str, pinyin: str) -> None:
    assert marked(text) == pinyin


@pytest.mark.parametrize(
    ("text", "pinyin"),
    [
        ("氣體[分]子彼此碰撞。", "fēn"),
        ("警方逮捕恐怖[分]子。", "fèn"),
        ("這款手機很[便]宜。", "pián"),
        ("船上可以[便]宜行事。", "biàn"),
        ("老樹今年又開花[結]果。", "jiē"),
        ("蘋果很好[吃]。", "chī"),
        ("他[重]重地把門關上。", "zhòng"),
        ("申請過程困難[重]重。", "chóng"),
        ("檢察總[長]受訪。", "zhǎng"),
        ("路線總[長]九公里。", "cháng"),
    ],
)
def test_a_listed_word_by_its_neighbours(text: str, pinyin: str) -> None:
    assert marked(text) == pinyin


def test_simplified_text_is_judged_as_well() -> None:
    assert marked("公司得了大奖，[发]展很快。") == "fā"
    assert marked("她的假[发]很长。") == "fà"
    assert readings("厂房广，树叶落。")[:3] == ["chǎng", "fáng", "guǎng"]


def test_only_the_undecided_word_changes() -> None:
    annotator = engine.annotator()
    text = "隊伍很長，班長在前。"
    whole = Span(0, len(text))
    words = annotator.unit(Unit(0, UnitKind.PARAGRAPH, whole, text, (whole,))).words
    by_text = {word.text: word for word in words}
    chief = by_text["班長"].reading
    assert chief and chief.pinyin == ("bān", "zhǎng") and chief.source is ReadingSource.DICTIONARY


def test_the_readers_own_reading_stands() -> None:
    lexicon = engine.annotator().lexicon
    own = CorrectionSet(readings={"得": "dé"})
    annotator = Annotator(Lexicon(lexicon.dictionary, lexicon.termbase, own))
    assert readings("再貴也得買。", annotator)[3] == "dé"
    assert readings("再貴也得買。")[3] == "děi"
