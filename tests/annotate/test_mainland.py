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
        ("", ""),
    ],
)
def test_words_of_taiwan_become_those_of_the_mainland(taiwan, mainland):
    assert engine.in_mainland_words(taiwan) == mainland
