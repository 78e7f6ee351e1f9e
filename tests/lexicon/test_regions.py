"""Regional words: the right counterpart where there is one, and silence where a word is ordinary."""

from collections import Counter

import pytest

from app import paths
from app.lexicon import regions, script
from app.lexicon.regions import RegionalForms, Regions, RegionSource, read_table
from app.lexicon.termbase import Category, Termbase, TermEntry


@pytest.fixture(scope="module")
def plain() -> Regions:
    return Regions(Termbase([]))


def of(known: Regions, word: str) -> RegionalForms | None:
    return known.variants(script.simplify(word), word)


@pytest.mark.parametrize(
    ("word", "taiwan", "mainland", "hongkong"),
    [
        ("品質", "品質", "质量", "質素"),
        ("質素", "品質", "质量", "質素"),
        ("網絡", "網路", "网络", "網絡"),
        ("硬件", "硬體", "硬件", "硬件"),
        ("奈米", "奈米", "纳米", "納米"),
        ("納米", "奈米", "纳米", "納米"),
        ("歐巴馬", "歐巴馬", "奥巴马", "奧巴馬"),
        ("執行長", "執行長", "首席执行官", "行政總裁"),
        ("透過", "透過", "通过", ""),
        ("影片", "影片", "视频", ""),
        ("视频", "影片", "视频", ""),  # in a Simplified text
    ],
)
def test_table(plain: Regions, word: str, taiwan: str, mainland: str, hongkong: str) -> None:
    forms = of(plain, word)
    assert forms is not None
    assert forms.source is RegionSource.TABLE
    assert (forms.taiwan[0], forms.mainland[0], "".join(forms.hongkong[:1])) == (taiwan, mainland, hongkong)


@pytest.mark.parametrize(
    "word",
    ["程序", "資料", "文件", "執行", "設定", "檔案", "支持", "支援", "調用", "對象", "循環", "項目", "質量",
     "社區", "接口", "數據", "數字", "智慧", "高端", "通過", "自行車", "地鐵", "核心", "移動", "趙公元帥",
     "哈薩克族", "網絡欺詐", "司法程序", "今天", "網", ""],
)  # fmt: skip
def test_ordinary_words_are_left_alone(plain: Regions, word: str) -> None:
    assert of(plain, word) is None


@pytest.mark.parametrize(
    ("word", "taiwan", "mainland"),
    [
        ("華格納", "華格納", "瓦格纳"),
        ("瓦格納", "華格納", "瓦格纳"),
        ("離胺酸", "離胺酸", "赖氨酸"),
        ("性價比", "價效比", "性价比"),
        ("奧勒岡州", "奧勒岡州", "俄勒冈州"),
        ("義大利人", "義大利人", "意大利人"),
    ],
)
def test_phrases_of_opencc(plain: Regions, word: str, taiwan: str, mainland: str) -> None:
    forms = of(plain, word)
    assert forms == RegionalForms((taiwan,), (mainland,), (), RegionSource.OPENCC)


def test_termbase_comes_first() -> None:
    entries = (
        TermEntry("speed", Category.METRICS, "網路速度", "网速", "network speed", hk="上網速度"),
        TermEntry("network", Category.COMPUTING, "網絡", "网络", "network"),
        TermEntry("mobile", Category.COMPUTING, "手機", "手机", "mobile phone", hk="手提電話"),
    )
    known = Regions(Termbase(entries))
    assert of(known, "網路速度") == RegionalForms(
        ("網路速度",), ("网速",), ("上網速度",), RegionSource.TERMBASE
    )
    assert of(known, "網絡") is None  # one word but for the script, whatever the table says
    assert of(known, "手提電話") == RegionalForms(("手機",), ("手机",), ("手提電話",), RegionSource.TERMBASE)


def test_a_starred_form_is_shown_but_not_looked_up() -> None:
    table = read_table(["水準\t*水平\t水平", "撞球\t台球\t*桌球", "鮪魚/鮪\t金枪鱼\t吞拿魚"])
    assert sorted(table.forms) == ["台球", "吞拿鱼", "撞球", "水准", "金枪鱼", "鲔", "鲔鱼"]
    assert table.ordinary == {"水平", "桌球"}
    assert table.forms["水准"].mainland == ("水平",)
    assert table.forms["吞拿鱼"].taiwan == ("鮪魚", "鮪")


def rows() -> list[list[list[str]]]:
    lines = paths.resource("lexicon/regions.tsv").read_text("utf-8").splitlines()
    cells = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [[[form for form in cell.split("/") if form] for cell in row] for row in cells]


def test_every_row_is_sound() -> None:
    found = rows()
    assert len(found) >= 250
    for row in found:
        assert len(row) in (2, 3), row
        taiwan, mainland = ([form.removeprefix("*") for form in cell] for cell in row[:2])
        assert taiwan and mainland, row
        assert mainland == [script.simplify(form) for form in mainland], row
        differs = {script.simplify(form) for form in taiwan}.isdisjoint(mainland)
        hongkong = [form.removeprefix("*") for form in row[2]] if len(row) == 3 else []
        assert differs or hongkong, row
        assert hongkong != taiwan, row  # left empty where Hong Kong says what Taiwan says


def test_no_form_leads_to_two_rows() -> None:
    keyed = Counter(
        key
        for row in rows()
        for key in {script.simplify(form) for cell in row[:2] for form in cell if form[0] != "*"}
    )
    assert [key for key, count in keyed.items() if count > 1] == []


def test_table_agrees_with_the_termbase_on_what_is_whose() -> None:
    listed = regions.table().forms
    assert listed["特朗普"].taiwan == ("川普",)
    assert listed["川普"] is listed["特朗普"]
