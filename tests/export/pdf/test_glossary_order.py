import pytest

from app.export.pdf.glossary import GlossaryEntry
from app.export.pdf.glossary_order import ordered
from app.export.pdf.options import Order
from app.lexicon.strokes import strokes_of
from app.lexicon.termbase import Category, TermEntry

ENTRIES = [
    GlossaryEntry(TermEntry(tw, category, tw, tw, en), pinyin)
    for tw, pinyin, en, category in (
        ("良率", "liáng lǜ", "yield", Category.METRICS),
        ("出口管制", "chū kǒu guǎn zhì", "export controls", Category.LAW),
        ("EUV曝光機", "EUV pù guāng jī", "EUV scanner", Category.EQUIPMENT),
        ("一般授權", "yì bān shòu quán", "general license", Category.LAW),
        ("半導體", "bàn dǎo tǐ", "semiconductor", Category.DEVICES),
        ("封裝", "fēng zhuāng", "packaging", Category.PACKAGING),
    )
]


@pytest.mark.parametrize(
    ("order", "wanted"),
    [
        (Order.PINYIN, "半導體 出口管制 EUV曝光機 封裝 良率 一般授權"),
        (Order.ZHUYIN, "EUV曝光機 半導體 封裝 良率 出口管制 一般授權"),  # ㄅ ㄈ ㄌ ㄔ ㄧ
        (Order.STROKES, "EUV曝光機 一般授權 出口管制 半導體 良率 封裝"),  # 1, 5, 5, 7, 9
        (Order.ENGLISH, "EUV曝光機 出口管制 一般授權 封裝 半導體 良率"),
        (Order.CATEGORY, "出口管制 一般授權 良率 EUV曝光機 封裝 半導體"),
    ],
)
def test_entries_come_in_the_chosen_order(order, wanted):
    numbers = [number for group in ordered(ENTRIES, order) for number in group.numbers]
    assert " ".join(ENTRIES[number].term.tw for number in numbers) == wanted


@pytest.mark.parametrize(
    ("order", "names"),
    [
        (Order.PINYIN, [""]),
        (Order.STROKES, ["Letters and figures", "1 stroke", "5 strokes", "7 strokes", "9 strokes"]),
        (
            Order.CATEGORY,
            [
                "Law, agencies and trade",
                "Process and fab economics",
                "Equipment and design",
                "Materials and packaging",
                "Devices and logic",
            ],
        ),
    ],
)
def test_strokes_and_categories_make_groups(order, names):
    assert [group.english for group in ordered(ENTRIES, order)] == names


def test_brackets_do_not_count_as_strokes():
    titled = GlossaryEntry(TermEntry("《出口》", Category.DEBATE, "《出口》", "《出口》", "Exit"), "chū kǒu")
    groups = ordered([*ENTRIES, titled], Order.STROKES)
    assert [group.english for group in groups] == [
        "Letters and figures",
        "1 stroke",
        "5 strokes",
        "7 strokes",
        "9 strokes",
    ]
    assert groups[2].numbers == (len(ENTRIES), 1, 4)


def test_tones_decide_only_between_equal_syllables():
    pairs = (("師", "shī"), ("時", "shí"), ("是", "shì"), ("石灰", "shí huī"), ("獅子", "shī zi"))
    entries = [GlossaryEntry(TermEntry(tw, Category.TRADE, tw, tw, tw), reading) for tw, reading in pairs]
    for order in (Order.PINYIN, Order.ZHUYIN):
        (group,) = ordered(entries, order)
        assert [entries[number].term.tw for number in group.numbers] == ["師", "時", "是", "石灰", "獅子"]


def test_no_entries_make_no_group():
    assert ordered([], Order.CATEGORY) == ()


@pytest.mark.parametrize(("sign", "count"), [("一", 1), ("晶", 12), ("國", 11), ("A", 0), ("𠮷", 99)])
def test_strokes_are_counted(sign, count):
    assert strokes_of(sign) == count


def test_reading_in_zhuyin_keeps_latin_parts():
    entry = GlossaryEntry(TermEntry("AI晶片", Category.LOGIC, "AI晶片", "AI芯片", "AI chip"), "AI jīng piàn")
    assert entry.zhuyin == "AI ㄐㄧㄥ ㄆㄧㄢˋ"
