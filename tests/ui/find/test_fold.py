"""Folding keeps offsets and makes one of what a search must not tell apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.lexicon.script import simplify
from app.ui.find.fold import fold, fold_han


@given(st.text())
def test_every_offset_stays(text):
    assert len(fold(text)) == len(fold_han(text)) == len(text)


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="晶片芯限制製複復覆著裡裏臺台後后干乾幹發髮面麵係系", max_size=12))
def test_both_scripts_fold_alike(text):
    assert fold(text) == fold(simplify(text))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("限製", "限制"),  # a careless conversion
        ("回複", "回覆"),
        ("顯著", "显著"),
        ("臺積電", "台积电"),
        ("「出口」", "“出口”"),
        ("ＣｏＷｏＳ", "cowos"),
        ("Entity List", "ENTITY LIST"),
        ("China’s", "china's"),
    ],
)
def test_what_means_the_same_folds_alike(one, other):
    assert fold(one) == fold(other)


def test_a_pattern_keeps_its_signs():
    assert fold_han(r"晶[片圓]\W+H") == r"晶[片圆]\W+H"
