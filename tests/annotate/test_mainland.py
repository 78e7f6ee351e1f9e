"""Notes in the words of the Mainland."""

import pytest

from app import engine


@pytest.mark.parametrize(
    ("taiwan", "mainland"),
    [
        ("晶片與記憶體的製程。", "芯片与存储器的制程工艺。"),
        ("軟體透過網路更新。", "软件通过网络更新。"),
        ("「摻雜」的矽。", "“掺杂”的硅。"),
        ("價格上漲，出貨順延。", "价格上涨，出货顺延。"),
        ("以戈登．摩爾與約翰‧巴丁命名。", "以戈登·摩尔与约翰·巴丁命名。"),
        ("臺灣說的兆。", "台湾说的兆。"),
        ("每秒40兆次運算。", "每秒40万亿次计算。"),
        ("時脈為400兆赫。", "时钟为400兆赫。"),
        ("28奈米晶片的記憶體介面。", "28纳米芯片的存储器接口。"),
        ("NOR快閃記憶體與AI資料中心。", "NOR闪存与AI数据中心。"),
        ("設計軟體商的訓練資料。", "设计软件商的训练数据。"),
        ("英國安謀的國安風險。", "英国Arm的国安风险。"),
        ("邏輯製程的工程師。", "逻辑制程的工程师。"),
        ("旺矽的影像感測器。", "旺矽的图像传感器。"),
        ("", ""),
    ],
)
def test_words_of_taiwan_become_those_of_the_mainland(taiwan, mainland):
    assert engine.in_mainland_words(taiwan) == mainland
