"""Amounts, shares, measures and dates: where they stand, what they are worth, how English says them."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.annotate.model import Quantity
from app.annotate.quantities import find_quantities
from app.annotate.quantity_currency import currency_of
from app.text.article import Span


def _only(text: str) -> Quantity:
    quantities = find_quantities(text)
    assert len(quantities) == 1, [quantity.text for quantity in quantities]
    return quantities[0]


@pytest.mark.parametrize(
    ("text", "amount", "unit", "english", "value"),
    [
        ("這項投資高達830億美元。", "830億美元", "USD", "US$83 billion", 83_000_000_000),
        ("產值突破1.2萬億元人民幣。", "1.2萬億元人民幣", "CNY", "RMB 1.2 trillion", 1_200_000_000_000),
        ("市值站上30兆元新台幣。", "30兆元新台幣", "TWD", "NT$30 trillion", 30_000_000_000_000),
        ("市值站上新台幣30兆元。", "新台幣30兆元", "TWD", "NT$30 trillion", 30_000_000_000_000),
        ("政府編列4,500億日圓。", "4,500億日圓", "JPY", "¥450 billion", 450_000_000_000),
        ("補助上限為4.3億歐元。", "4.3億歐元", "EUR", "€430 million", 430_000_000),
        ("出口額達26兆韓元。", "26兆韓元", "KRW", "₩26 trillion", 26_000_000_000_000),
        ("罰款US$1.5B。", "US$1.5B", "USD", "US$1.5 billion", 1_500_000_000),
        ("成本約新台幣30億元。", "約新台幣30億元", "TWD", "about NT$3 billion", 3_000_000_000),
        ("預算增列30多億美元。", "30多億美元", "USD", "more than US$3 billion", 3_000_000_000),
        ("這是千億美元的生意。", "千億美元", "USD", "US$100 billion", 100_000_000_000),
    ],
)
def test_money(text: str, amount: str, unit: str, english: str, value: float) -> None:
    found = _only(text)
    assert (found.text, found.unit, found.english, found.value) == (amount, unit, english, value)


@pytest.mark.parametrize(
    ("text", "amount", "english", "value"),
    [
        ("全年出貨1億5,000萬。", "1億5,000萬", "150 million", 150_000_000),
        ("出貨兩千五百萬顆晶片。", "兩千五百萬顆", "25 million", 25_000_000),
        ("將失去124,000個工作崗位。", "124,000個", "124,000", 124_000),
        ("月產能12.4萬片。", "12.4萬片", "124,000", 124_000),
        ("共有三萬五千名員工。", "三萬五千名", "35,000", 35_000),
        ("兩家公司合併。", "兩家", "two", 2),
        ("目前有11座晶圓廠。", "11座", "11", 11),
        ("吸引近百家廠商。", "近百家", "nearly 100", 100),
        ("園區有約500家企業。", "約500家", "about 500", 500),
        ("園區有三十餘家企業。", "三十餘家", "more than 30", 30),
        ("園區有十幾家企業。", "十幾家", "more than ten", 10),
        ("不到500家業者合格。", "不到500家", "fewer than 500", 500),
        ("参数量达1750亿。", "1750亿", "175 billion", 175_000_000_000),
        ("裁员3万5千人。", "3万5千人", "35,000", 35_000),
        ("共１２台設備。", "１２台", "12", 12),
    ],
)
def test_counts(text: str, amount: str, english: str, value: float) -> None:
    found = _only(text)
    assert (found.text, found.unit, found.english, found.value) == (amount, "", english, value)


@pytest.mark.parametrize(
    ("text", "amount", "english", "value"),
    [
        ("營收同比增長50%。", "50%", "50%", 50),
        ("市占超過85%。", "超過85%", "more than 85%", 85),
        ("占了三成。", "三成", "30%", 30),
        ("占了三成五。", "三成五", "35%", 35),
        ("只剩五分之一。", "五分之一", "one fifth", 20),
        ("占四分之三。", "四分之三", "three quarters", 75),
        ("占百分之六十。", "百分之六十", "60%", 60),
        ("占千分之三。", "千分之三", "0.3%", 0.3),
        ("縮水將近一半。", "將近一半", "nearly half", 50),
        ("下滑3.2個百分點。", "3.2個百分點", "3.2 percentage points", 3.2),
    ],
)
def test_shares(text: str, amount: str, english: str, value: float) -> None:
    found = _only(text)
    assert (found.text, found.unit, found.english, found.value) == (amount, "%", english, value)


@pytest.mark.parametrize(
    ("text", "amount", "unit", "english", "value"),
    [
        ("差距是24倍。", "24倍", "×", "24 times", 24),
        ("深寬比動輒60:1，很難蝕刻。", "60:1", "ratio", "60:1", 60),
        ("價差拉大到1.3比1。", "1.3比1", "ratio", "1.3:1", 1.3),
        ("勝率大約一比三。", "一比三", "ratio", "1:3", 0.3333),
        ("產能大概是七比二比一。", "七比二比一", "ratio", "7:2:1", None),
        ("密度大概120 MTr/mm²。", "大概120 MTr/mm²", "MTr/mm²", "about 120 MTr/mm²", 120),
        ("光罩起碼80幾層。", "起碼80幾層", "", "at least 80", 80),
        ("產能是去年的兩倍。", "兩倍", "×", "twice", 2),
        ("產能將增加一倍。", "增加一倍", "×", "doubled", 2),
        ("訂單成長兩倍。", "成長兩倍", "×", "tripled", 3),
        ("訂單成長超過五倍。", "成長超過五倍", "×", "increased more than sixfold", 6),
        ("用電翻了兩番。", "翻了兩番", "×", "quadrupled", 4),
        ("庫存減半。", "減半", "×", "halved", 0.5),
        ("採用七奈米製程。", "七奈米", "nm", "7 nm", 7),
        ("采用7纳米工艺。", "7纳米", "nm", "7 nm", 7),
        ("晶圓直徑300mm。", "300mm", "mm", "300 mm", 300),
        ("容量為32兆位元。", "32兆位元", "Mb", "32 Mb", 32),
        ("頻率為500兆赫。", "500兆赫", "MHz", "500 MHz", 500),
        ("功耗3千瓦。", "3千瓦", "kW", "3 kW", 3),
        ("每年運走五萬噸礦砂。", "五萬噸", "t", "50,000 tonnes", 50_000),
        ("腔體加熱到400°C。", "400°C", "°C", "400°C", 400),
        ("氣溫降到零下三度。", "零下三度", "°C", "−3°C", -3),
    ],
)
def test_multiples_and_measures(text: str, amount: str, unit: str, english: str, value: float) -> None:
    found = _only(text)
    assert (found.text, found.unit, found.english, found.value) == (amount, unit, english, value)


@pytest.mark.parametrize(
    ("text", "amount", "unit", "english", "low", "high"),
    [
        ("占30-40%的銷售額。", "30-40%", "%", "30–40%", 30, 40),
        ("全年恐再少一成五到兩成。", "一成五到兩成", "%", "15–20%", 15, 20),
        ("良率約五成五到六成之間。", "約五成五到六成", "%", "about 55–60%", 55, 60),
        ("占比從八成到五成。", "八成到五成", "%", "80% to 50%", 50, 80),
        ("落後對手兩到三代。", "兩到三代", "", "two or three generations", 2, 3),
        ("占30%至40%。", "30%至40%", "%", "30–40%", 30, 40),
        ("占七八成。", "七八成", "%", "70–80%", 70, 80),
        ("投資20至30億美元。", "20至30億美元", "USD", "US$2–3 billion", 2e9, 3e9),
        ("损失两三百亿美元。", "两三百亿美元", "USD", "US$20–30 billion", 2e10, 3e10),
        ("損失數百億美元。", "數百億美元", "USD", "tens of billions of US dollars", 1e10, 1e11),
        ("邀請兩三家業者。", "兩三家", "", "two or three", 2, 3),
        ("邀請三到五家業者。", "三到五家", "", "three to five", 3, 5),
        ("擺出數十台機器。", "數十台", "", "dozens", 10, 100),
    ],
)
def test_ranges(text: str, amount: str, unit: str, english: str, low: float, high: float) -> None:
    found = _only(text)
    assert (found.text, found.unit, found.english) == (amount, unit, english)
    assert (found.value, found.low, found.high) == (None, low, high)


@pytest.mark.parametrize(
    ("text", "amount", "iso", "english"),
    [
        ("2025年1月生效。", "2025年1月", "2025-01", "January 2025"),
        ("2025年10月7日公布。", "2025年10月7日", "2025-10-07", "7 October 2025"),
        ("公布於2025/1/7。", "2025/1/7", "2025-01-07", "7 January 2025"),
        ("公布於2025-01-07。", "2025-01-07", "2025-01-07", "7 January 2025"),
        ("二〇二五年的計畫。", "二〇二五年", "2025", "2025"),
        ("民國113年立法。", "民國113年", "2024", "2024"),
        ("113年10月立法。", "113年10月", "2024-10", "October 2024"),
        ("2027年第三季量產。", "2027年第三季", "2027-Q3", "the third quarter of 2027"),
        ("2024年上半年虧損。", "2024年上半年", "2024-H1", "the first half of 2024"),
        ("今年上半年虧損。", "今年上半年", None, "the first half of this year"),
        ("上半年虧損。", "上半年", None, "the first half of the year"),
        ("去年10月已停產。", "去年10月", None, "October last year"),
        ("明年底完工。", "明年底", None, "the end of next year"),
        ("下一季復甦。", "下一季", None, "next quarter"),
        ("上季末的庫存。", "上季末", None, "the end of last quarter"),
        ("下個月初生效。", "下個月初", None, "early next month"),
        ("本月中旬公布。", "本月中旬", None, "the middle of this month"),
        ("下个月底前完成。", "下个月底", None, "the end of next month"),
        ("3月份推出。", "3月份", None, "March"),
        ("10月中旬推出。", "10月中旬", None, "mid-October"),
        ("自2018年以來。", "2018年", "2018", "2018"),
        ("2018至2023年衰退。", "2018至2023年", "2018/2023", "2018–2023"),
        ("1990年代的泡沫。", "1990年代", "199X", "the 1990s"),
        ("二十一世紀的石油。", "二十一世紀", None, "the 21st century"),
        ("商務部15日宣布。", "15日", None, "the 15th"),
        ("上午9時30分開盤。", "上午9時30分", None, "9:30 a.m."),
        ("五年前成立。", "五年前", None, "five years ago"),
        ("五年后成立。", "五年后", None, "five years later"),
        ("過去三十年很順利。", "過去三十年", None, "the past thirty years"),
        ("未來五年擴產。", "未來五年", None, "the next five years"),
        ("等了十多年。", "十多年", None, "more than ten years"),
        ("等了三五年。", "三五年", None, "three to five years"),
        ("花了一年半。", "一年半", None, "a year and a half"),
        ("花了三個半月。", "三個半月", None, "three and a half months"),
        ("花了數十年。", "數十年", None, "decades"),
        ("運轉24小時。", "24小時", None, "24 hours"),
        ("二十年才還清。", "二十年", None, "twenty years"),
    ],
)
def test_dates_and_spans(text: str, amount: str, iso: str | None, english: str) -> None:
    found = _only(text)
    assert (found.text, found.unit, found.iso, found.english) == (amount, "date", iso, english)
    assert found.value is None


@pytest.mark.parametrize(
    "text",
    [
        "一方面要小心，萬一有一些錯誤，千萬不要一直隱瞞。",
        "這一定十分重要，也是唯一一般人統一的看法。",
        "三星與五角大廈採購了二手設備。",
        "第一名與第三方各執一詞，第二條路也不通。",
        "他三番兩次、千方百計、一成不變地推託。",
        "H20、A100與RTX 4090都用Blackwell-2架構。",
        "ISO 9001、5G、3D與2.5D封裝。",
        "他星期三到，週五走。",
        "兩岸、兩者、雙方都同意。",
        "百度與百姓百家爭鳴。",
        "這家百貨的萬人迷。",
        "一家公司、一個人、一種新藥。",
        "二次元與三國演義。",
        "七國集團與二十國集團。",
        "台積電（2330）今天除息。",
        "這個月初步談判結束，本月初級市場清淡，上月中國出口回升。",
    ],
)
def test_words_are_no_amounts(text: str) -> None:
    assert [found.text for found in find_quantities(text)] == []


@pytest.mark.parametrize(
    ("text", "amount", "unit", "english", "iso"),
    [
        ("3Q26營收優於預期", "3Q26", "date", "the third quarter of 2026", "2026-Q3"),
        ("預計1H27量產", "1H27", "date", "the first half of 2027", "2027-H1"),
        ("2026H2投產", "2026H2", "date", "the second half of 2026", "2026-H2"),
        ("25Q4的財報", "25Q4", "date", "the fourth quarter of 2025", "2025-Q4"),
        ("成長率在30%上下", "30%上下", "%", "about 30%", None),
        ("指數收在5,016.58點", "5,016.58點", "pt", "5,016.58 points", None),
        ("大盤跌了300點", "300點", "pt", "300 points", None),
        ("起伏須在幾十皮米之內", "幾十皮米", "pm", "tens of pm", None),
        ("歷時三、四個月", "三、四個月", "date", "three or four months", None),
        ("只有五、六家廠商", "五、六家", "", "five or six", None),
    ],
)
def test_figures_of_investors_and_engineers(
    text: str, amount: str, unit: str, english: str, iso: str | None
) -> None:
    found = _only(text)
    assert (found.text, found.unit, found.english, found.iso) == (amount, unit, english, iso)


@pytest.mark.parametrize("text", ["適用232條款。", "買了H20。", "第三、四季的旺季。", "他提了3點建議。"])
def test_names_and_ordinals_are_no_amounts(text: str) -> None:
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("稅後純益4,523億元", "NT$452.3 billion"),
        ("每股盈餘17.44元", "NT$17.44"),
        ("預算約10至20億元", "about NT$1–2 billion"),
        ("損失數百億元", "tens of billions of NT dollars"),
        ("獲利30億美元", "US$3 billion"),
    ],
)
def test_the_currency_of_an_article_is_that_of_a_bare_amount(text: str, english: str) -> None:
    assert [found.english for found in find_quantities(text, "TWD")] == [english]


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("營收新台幣2兆元，獲利4,523億元。", "TWD"),
        ("營收新台幣2兆元，合人民幣4,500億元。", ""),
        ("營收4,523億元。", ""),
    ],
)
def test_only_one_that_is_named_alone_is_taken_for_it(text: str, currency: str) -> None:
    assert currency_of(text) == currency


def test_offsets_and_order() -> None:
    text = "去年第四季，兩家公司各投資30億美元，占總額的六成。"
    found = find_quantities(text)
    assert [quantity.text for quantity in found] == ["去年第四季", "兩家", "30億美元", "六成"]
    assert [quantity.span for quantity in found] == [Span(0, 5), Span(6, 8), Span(13, 18), Span(23, 25)]


_PIECES = (
    "一", "二", "兩", "两", "三", "十", "百", "千", "萬", "万", "億", "兆", "零", "〇", "點", "五", "數",
    "几",
    "多", "餘", "半", "年", "月", "日", "個", "家", "元", "億美元", "%", "％", "倍", "成", "分之", "第", "季",
    "上", "下", "前", "後", "過去", "今年", "底", "約", "超過", "至", "-", "到",
    "1", "30", "1,000", "2025", "/1", ".5", "nm", "US$", "世紀",
    "年代", "上午", "時", "零下", "度", "增加", "翻", "減半", "的",
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=9))
def test_any_mixture_gives_ordered_stretches(pieces: list[str]) -> None:
    text = "".join(pieces)
    end = 0
    for found in find_quantities(text):
        assert found.span.start >= end
        assert found.span.of(text) == found.text
        assert found.english
        end = found.span.end


def test_text_without_amounts_costs_little_more_than_looking_at_each_character() -> None:
    text = "會議上大家討論了一些問題，但是沒有提到任何具體的數字，因此無法判斷情況會怎樣發展。" * 5_000
    begun = time.thread_time()
    assert find_quantities(text) == ()
    searched = time.thread_time() - begun
    begun = time.thread_time()
    assert not any(sign.isdigit() for sign in text)
    assert searched < 8 * (time.thread_time() - begun)
