"""Code points and UTF-16 positions map both ways."""

from hypothesis import given
from hypothesis import strategies as st

from app.ui.utf16 import Utf16Map


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60))
def test_positions_agree_with_the_encoding(text):
    found = Utf16Map(text)
    for offset in range(len(text) + 1):
        position = len(text[:offset].encode("utf-16-le")) // 2
        assert found.to_qt(offset) == position
        assert found.from_qt(position) == offset


def test_extension_b_and_emoji_take_two():
    assert [Utf16Map("a𠮷🙂b").to_qt(i) for i in range(5)] == [0, 1, 3, 5, 6]
