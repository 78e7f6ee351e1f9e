"""What models get to read, and the way back from it."""

import pytest

from app.translate.model_text import model_text


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("他说「限制」『升级』。", "他说“限制”‘升级’。"),
        ("芯片,设备;软件!", "芯片，设备；软件！"),
        ("ＡＩ需求成长２０％", "AI需求成长20%"),
        ("真的吗......", "真的吗……"),
        ("等着⋯⋯", "等着……"),
        ("结果───失败", "结果——失败"),
        ("结果--失败", "结果——失败"),
        ("一行\n  两行", "一行两行"),
        ("New  York\n市", "New York市"),
        ("成长3.5%,约1,200亿", "成长3.5%，约1,200亿"),
        ("H20(特供版)", "H20（特供版）"),
        ("零\u200b宽", "零宽"),
        ("半个\ud83d字", "半个字"),
    ],
)
def test_marks_are_those_of_mainland_print(sentence: str, text: str) -> None:
    assert model_text(sentence).text == text


def test_every_character_knows_where_it_came_from() -> None:
    sentence = "他说「芯片......\n涨价」,ＡＩ也是。"
    made = model_text(sentence)
    for word, came_from in {"芯片": "芯片", "涨价": "涨价", "……": "......", "AI": "ＡＩ", "，": ","}.items():
        at = made.text.index(word)
        assert sentence[slice(*made.source_span(at, at + len(word)))] == came_from
    assert len(made.places) == len(made.text)


def test_a_sentence_that_needs_no_change_is_its_own_source() -> None:
    made = model_text("芯片出口管制「升级」。")
    assert made.text == "芯片出口管制“升级”。"
    assert made.source_span(2, 4) == (2, 4)
