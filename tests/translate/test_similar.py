"""What differs between two sentences."""

from app.translate.similar import Part, Side, differences


def test_words_of_one_side_are_told_from_shared_ones():
    kept, new = ("等", "了", "九", "個月", "。"), ("等", "了", "兩", "個月", "多", "。")
    assert differences(kept, new) == (
        Part("等了", Side.BOTH),
        Part("九", Side.KEPT),
        Part("兩", Side.NEW),
        Part("個月", Side.BOTH),
        Part("多", Side.NEW),
        Part("。", Side.BOTH),
    )


def test_script_and_width_make_no_difference():
    assert differences(("设备", ",", "AI"), ("設備", "，", "ＡＩ")) == (Part("設備，ＡＩ", Side.BOTH),)
