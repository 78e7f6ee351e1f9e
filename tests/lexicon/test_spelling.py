"""Which Traditional spelling a word should have, judged without its neighbours."""

import pytest

from app import engine
from app.lexicon import script
from app.lexicon.spelling import Confusions, confusions, mended
from app.lexicon.spellings import Spellings

RIGHT = """
裡面 裏面 臺灣 台灣 公布 公佈 計畫 計劃 註冊 注冊 瞭解 了解 週末 周末 上升
上昇 份子 分子 身分 身份 佔領 占領 想像 想象 春捲 春卷 遊牧 游牧 贊美 讚美
盡量 儘量 答覆 答復 復甦 復蘇 迴避 回避 家具 傢具 布穀鳥 布谷鳥 鬱金香 准將 范仲淹
后羿 皇后 里昂 阿里山 公里 茶几 乾坤 人云亦云
"""


@pytest.fixture
def spellings() -> Spellings:
    return engine.annotator().lexicon.spellings


def respelt(word: str, spellings: Spellings) -> str:
    return mended(word, spellings.known(script.simplify(word))) or word


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("限製", "限制"),
        ("制造業", "製造業"),  # the dictionary itself prints it so
        ("外麵", "外面"),
        ("方便面", "方便麵"),
        ("什麽", "什麼"),
        ("關系", "關係"),
        ("聯係", "聯繫"),
        ("聯系", "聯繫"),
        ("係統", "系統"),
        ("盡管", "儘管"),
        ("回複", "回覆"),
        ("複興", "復興"),
        ("復雜", "複雜"),
        ("采購", "採購"),
        ("準許", "准許"),
        ("批準", "批准"),
        ("日歷", "日曆"),
        ("矽穀", "矽谷"),
        ("尼採", "尼采"),
        ("餘光中", "余光中"),
        ("裡斯本", "里斯本"),
        ("委托", "委託"),
        ("註意", "注意"),
        ("合並", "合併"),
        ("杠杆", "槓桿"),
    ],
)
def test_a_wrong_spelling_is_mended(wrong: str, right: str, spellings: Spellings) -> None:
    assert respelt(wrong, spellings) == right
    assert respelt(right, spellings) == right


@pytest.mark.parametrize("word", RIGHT.split())
def test_a_right_spelling_or_variant_stays(word: str, spellings: Spellings) -> None:
    assert respelt(word, spellings) == word


def test_a_word_that_nobody_lists_has_no_spelling(spellings: Spellings) -> None:
    assert spellings.known("晶泉隆") == ()


def test_a_spelling_that_its_parts_contradict_is_not_believed(spellings: Spellings) -> None:
    assert "放鬆管制" in spellings.known("放松管制")
    assert "放松管制" not in spellings.known("放松管制")


def test_mending_keeps_the_variants_of_the_writer() -> None:
    assert mended("台灣製度", ["臺灣制度"]) == "台灣制度"
    assert mended("着麵", ["著面"]) == "着面"


def test_mending_needs_a_pair_of_one_group() -> None:
    assert mended("大陸", ["火陸"]) is None
    assert mended("面", ["麵粉"]) is None


def test_the_first_spelling_that_fits_wins() -> None:
    assert mended("回複", ["回覆", "回復"]) == "回覆"
    assert mended("回復", ["回覆", "回復"]) is None


def test_the_table_reads_its_lines() -> None:
    table = Confusions(["# 註", "group 制製", "accept 裡裏 台臺", "swap 像象", "spell 范蠡", "also 注釋"])
    assert table.group_of["製"] == {"制", "製"}
    assert table.agree("裡", "裏") and not table.agree("制", "製")
    assert table.swaps == {"像": "象", "象": "像"}
    assert table.settled == {"范蠡": ("范蠡",)}
    assert table.also == {"注释": ("注釋",)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("這家廠商採購設備", True),
        ("佢哋嘅產品喺香港發售", True),
        ("这家厂商采购设备", False),
        ("半導体の製造装置を輸出する", False),
        ("里面只有后天的采取", False),  # nothing tells
    ],
)
def test_scripts_are_told_apart(text: str, expected: bool) -> None:
    assert confusions().is_traditional(text, script.simplify(text)) is expected
