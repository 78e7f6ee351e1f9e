"""Process nodes and wafer diameters as words of their own."""

import pytest

from app.annotate.sizes import find_latin_names, find_sizes, outermost
from app.text.article import Span


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("量产十七纳米与7 奈米制程", ["十七纳米", "7 奈米"]),
        ("6吋晶圆、8英寸碳化矽与12 吋硅片", ["6吋晶圆", "8英寸碳化矽", "12 吋硅片"]),
        ("300毫米晶圆厂和200 mm晶圆", ["300毫米晶圆厂", "200 mm晶圆"]),
        ("8吋与12吋产能", ["8吋", "12吋"]),
        ("32位元微控制器与650伏特元件", ["32位元", "650伏特"]),
        ("市占9成以上，获利占三成五", ["9成", "三成五"]),
        ("8.6代线投产", ["8.6代线"]),
        ("天玑9500与骁龙8 Elite Gen 5上市", ["天玑9500", "骁龙8 Elite Gen 5"]),
        ("出口到D:5国家组别", ["D:5国家组别"]),
        ("第三季营收与前三季获利", ["第三季", "前三季"]),
    ],
)
def test_a_size_that_names_a_product_is_found(text: str, found: list[str]) -> None:
    assert [span.of(text) for span in find_sizes(text)] == found


@pytest.mark.parametrize(
    "text", ["波长193奈米", "13.5奈米", "一百二十奈米", "6吋萤幕", "8吋面板", "他9成为人", "海光2025年"]
)
def test_a_plain_amount_is_none(text: str) -> None:
    assert find_sizes(text) == []


def test_the_outermost_of_overlapping_spans_are_kept() -> None:
    spans = (Span(3, 5), Span(0, 2), Span(0, 4), Span(4, 6))
    assert outermost(spans) == [Span(0, 4), Span(4, 6)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("公司Hugging Face与Kimi K2", ["Hugging Face", "Kimi K2"]),
        ("PCIe 6.0控制器", ["PCIe 6.0"]),
        ("首台EXE:5200B到厂", ["EXE:5200B"]),
        ("The United States and China", []),
        ("用GPU训练", []),
    ],
)
def test_latin_names_are_runs_in_chinese_text(text: str, found: list[str]) -> None:
    assert [span.of(text) for span in find_latin_names(text)] == found
