"""Where long words are parted."""

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lexicon.word_division import divided

KNOWN = frozenset(["半导体", "设备", "工业", "信息化", "浸润", "曝光", "存储", "国家", "原子"])


def weight(part):
    return 1.6 if len(part) == 1 else 1.0 if part in KNOWN else inf


@pytest.mark.parametrize(
    ("word", "wanted"),
    [
        ("半导体设备", "半导体 设备"),
        ("工业和信息化部", "工业 和 信息化部"),
        ("浸润式曝光", "浸润式 曝光"),
        ("浸润式微影", "浸润式 微影"),
        ("长鑫存储", "长鑫 存储"),
        ("大设备", "大 设备"),
        ("新国家设备商", "新 国家 设备商"),
        ("阿斯麦尔", "阿斯麦尔"),
        ("原子层曝光", "原子层 曝光"),
    ],
)
def test_words_are_parted(word, wanted):
    assert " ".join(word[part.start : part.end] for part in divided(word, weight)) == wanted


@given(st.text("半导体设备工业和信息化部浸润式曝光存储长鑫之", min_size=2, max_size=12))
def test_the_parts_tile_the_word(word):
    parts = divided(word, weight)
    assert "".join(word[part.start : part.end] for part in parts) == word
    assert all(part.start < part.end for part in parts)
