"""How the pinyin of words is written: names, long words, and what is no name."""

import pytest

from app.lexicon import script, shape_lists, termbase
from app.lexicon.dictionary import Dictionary
from app.lexicon.lexicon import Lexicon
from app.lexicon.listed import HAN, syllables_of
from app.lexicon.orthography import NAME, written
from app.lexicon.termbase import Category, Termbase, TermEntry

OWN = (
    TermEntry("own-firm", Category.COMPANIES, "青嵐封裝設備", "青岚封装设备", "Qinglan Packaging"),
    TermEntry("own-fruit", Category.COMPANIES, "石榴", "石榴", "Pomegranate"),
    TermEntry("own-term", Category.PROCESS, "三重曝光", "三重曝光", "triple exposure"),
)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon(Dictionary(), termbase.load(OWN))


@pytest.fixture
def pinyin(lexicon):
    def make(text):
        simplified = script.simplify(text)
        reading = lexicon.readings.read(text, simplified)
        return written(reading.pinyin, lexicon.shapes.of(text, simplified))

    return make


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("商務部", "Shāngwùbù"),
        ("美國商務部", "Měiguó Shāngwùbù"),
        ("台積電", "Táijīdiàn"),
        ("臺積電", "Táijīdiàn"),
        ("英偉達", "Yīngwěidá"),
        ("輝達", "Huīdá"),
        ("華為", "Huáwéi"),
        ("长江存储", "Chángjiāng Cúnchǔ"),
        ("中芯國際", "Zhōngxīn Guójì"),
        ("阿里巴巴", "Ālǐbābā"),
        ("SK海力士", "Hǎilìshì"),
        ("臻鼎-KY", "Zhēndǐng"),
        ("美國", "Měiguó"),
        ("荷蘭", "Hélán"),
        ("西安", "Xī'ān"),
        ("亞利桑那州", "Yàlìsāngnà Zhōu"),
        ("習近平", "Xí Jìnpíng"),
        ("黃仁勳", "Huáng Rénxūn"),
        ("王毅", "Wáng Yì"),
        ("拜登", "Bàidēng"),
        ("川普", "Chuānpǔ"),
        ("特朗普", "Tèlǎngpǔ"),
        ("唐納·川普", "Tángnà Chuānpǔ"),
        ("拜登總統", "Bàidēng zǒngtǒng"),
        ("工業和信息化部", "Gōngyè hé Xìnxīhuàbù"),
        ("國家發展和改革委員會", "Guójiā Fāzhǎn hé Gǎigé Wěiyuánhuì"),
        ("中美", "Zhōng-Měi"),
        ("日德", "Rì-Dé"),
        ("中共", "Zhōnggòng"),
        ("北京大學", "Běijīng Dàxué"),
        ("晶片與科學法", "Jīngpiàn yǔ Kēxuéfǎ"),
    ],
)
def test_names_have_capitals_and_their_words(pinyin, text, wanted):
    assert pinyin(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("實體清單", "shítǐ qīngdān"),
        ("多重曝光", "duōchóng bàoguāng"),
        ("高頻寬記憶體", "gāo pínkuān jìyìtǐ"),
        ("浸潤式微影", "jìnrùnshì wēiyǐng"),
        ("半導體", "bàndǎotǐ"),
        ("不可思議", "bùkěsīyì"),
        ("三百五十", "sānbǎi wǔshí"),
        ("二十四", "èrshísì"),
        ("美國總統", "Měiguó zǒngtǒng"),
        ("摩爾定律", "Mó'ěr dìnglǜ"),
        ("中國人", "Zhōngguórén"),
    ],
)
def test_other_words_are_joined_by_parts(pinyin, text, wanted):
    assert pinyin(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        *"高白華東美中王",
        "東西",
        "大橋",
        "美元",
        "互聯網",
        "一月",
        "星期一",
        "週五",
        "人工",
        "山上",
    ],
)
def test_no_false_capitals(pinyin, text):
    assert pinyin(text).islower()


def test_a_category_makes_a_name_of_what_no_list_has(pinyin, lexicon):
    assert pinyin("青嵐封裝設備") == "Qīnglán Fēngzhuāng Shèbèi"
    assert pinyin("石榴") == "Shíliu"
    assert pinyin("三重曝光") == "sānchóng bàoguāng"
    without = Lexicon(lexicon.dictionary, Termbase(()))
    assert without.shapes.of("石榴", "石榴") == ""
    assert without.shapes.of_term(OWN[1]) == "N."


def test_every_form_of_the_termbase_has_a_fitting_shape(lexicon):
    for entry in lexicon.termbase.entries.values():
        for form in entry.forms:
            shape = lexicon.shapes.of(form, script.simplify(form))
            assert len(shape) in (0, len(HAN.findall(form))), form
            assert shape[:1] != ".", form
            if entry.category in (Category.COMPANIES, Category.AGENCIES) and len(shape) > 1:
                assert NAME in shape, form


@pytest.mark.parametrize("name", [shape_lists.NAMES, shape_lists.DIVIDED])
def test_lists_name_each_word_once(name):
    words = shape_lists.words(name)
    assert len(set(words)) == len(words)


def test_the_lists_do_not_contradict_each_other():
    assert not set(shape_lists.words(shape_lists.NAMES)) & set(shape_lists.words(shape_lists.DIVIDED))


def test_every_listed_shape_fits_its_word():
    for word, shape in shape_lists.shapes().items():
        assert len(shape) == len(HAN.findall(word)) > 0, word


@pytest.mark.parametrize(
    ("simplified", "wanted"),
    [
        ("计划经济", ["jìhuà jīngjì"]),
        ("小米", ["xiǎomǐ", "Xiǎomǐ"]),
        ("王毅", ["Wáng Yì"]),
        ("半导体", ["bàndǎotǐ"]),
    ],
)
def test_an_entry_of_the_dictionary_is_written_as_its_word(lexicon, simplified, wanted):
    entries = lexicon.dictionary.lookup(simplified)
    readings = ([syllable.pinyin for syllable in syllables_of(entry) or ()] for entry in entries)
    shapes = map(lexicon.shapes.of_entry, entries)
    assert [written(*pair) for pair in zip(readings, shapes, strict=True)] == wanted
