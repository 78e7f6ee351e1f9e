import pytest

from app.text.full_width import full_width


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("牆的兩邊,誰在付出代價?", "牆的兩邊，誰在付出代價？"),
        ("你說什麼?!", "你說什麼？！"),
        ("產品H200,但是", "產品H200，但是"),
        ("良率(合格品,不是全部)很低", "良率（合格品，不是全部）很低"),
        ("ASML(艾司摩爾),荷蘭", "ASML（艾司摩爾），荷蘭"),
        ("共1,234件,約3:2", "共1,234件，約3:2"),
        ("他寫道: see a, b", "他寫道: see a, b"),
        ("f(x), 1:2; really?", "f(x), 1:2; really?"),
        ("已有，不變。", "已有，不變。"),
    ],
)
def test_signs_between_chinese_are_wide(typed, printed):
    assert full_width(typed) == printed
    assert len(printed) == len(typed)
