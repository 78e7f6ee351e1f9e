import pytest

from app.annotate.model import TokenKind, Word
from app.annotate.slip_senses import Language
from app.export.pdf import look
from app.export.pdf.appendix.gleanings import Gleanings
from app.export.pdf.appendix.mixed import mixed
from app.export.pdf.appendix.regions import regional_rows
from app.export.pdf.appendix.slips import slip_rows
from app.export.pdf.appendix.sources import References
from app.export.pdf.book import Book
from app.export.pdf.glossary import Glossary
from app.export.pdf.options import Order, PdfOptions, Readings
from app.export.pdf.runs import as_read
from app.lexicon.reading import Reading, ReadingSource, Syllable
from app.lexicon.termbase import Category, TermEntry
from app.text.article import UnitKind
from tests.support import articles
from tests.support.articles import LIST, MEMORY, annotated, sign, word
from tests.support.pdf_read import pages_of
from tests.support.pdfs import exported

SYLLABLES = (Syllable("ruan", 3), Syllable("ti", 3))
SOFTWARE = Word(
    "軟體", "软体", TokenKind.WORD, Reading(SYLLABLES, ReadingSource.DICTIONARY), None, "software"
)


def _gleaned(*units) -> tuple[Glossary, Gleanings]:
    glossary, gleanings = Glossary(), Gleanings()
    for unit in units:
        gleanings.see(unit)
        for token in unit.tokens:
            if token.term:
                glossary.number(token.term, token)
    return glossary, gleanings


def test_regional_words_are_terms_and_others_with_their_uses():
    memory = word("高頻寬記憶體", "gāo pín kuān jì yì tǐ", "高频宽记忆体", MEMORY)
    listed = word("實體清單", "shí tǐ qīng dān", "实体清单", LIST)
    unit = annotated(UnitKind.PARAGRAPH, memory, SOFTWARE, sign("，"), memory, SOFTWARE, memory, listed)
    rows = regional_rows(*_gleaned(unit), Order.PINYIN)
    assert [(row["taiwan"], row["mainland"], row["uses"], row.get("term")) for row in rows] == [
        ("高頻寬記憶體", "高带宽内存", 3, 0),
        ("軟體", "软件", 2, None),
    ]
    assert rows[0]["english"] == "high-bandwidth memory (HBM)"
    assert "software" in rows[1]["english"].split("; ")


def test_word_that_only_hong_kong_writes_otherwise_is_no_regional_word():
    term = TermEntry("x", Category.TRADE, "報導", "报导", "report", hk="報道")
    unit = annotated(UnitKind.PARAGRAPH, word("報導", "bào dǎo", "报导", term))
    assert regional_rows(*_gleaned(unit), Order.PINYIN) == []


def test_slips_are_counted_and_know_their_notes():
    unit = annotated(UnitKind.PARAGRAPH, word("限制", "xiàn zhì"), was=("限製", "限制"))
    _, gleanings = _gleaned(unit, unit)
    notes = [
        (look.SLIP, "限製 → 限制\n製 stands for 制."),
        (look.AMOUNT, "限製 → 限制"),
        (look.SLIP, "限製 → 限制"),
    ]
    assert slip_rows(gleanings, notes) == [
        {
            "was": "限製",
            "now": "限制",
            "why": [("製", "TW"), " stands for ", ("制", "TW"), "."],
            "uses": 2,
            "notes": [0, 2],
        }
    ]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("No Chinese.", ["No Chinese."]),
        ("Taiwan says 記憶體; 内存 is", ["Taiwan says ", ("記憶體", "TW"), "; ", ("内存", "CN"), " is"]),
        ("晶片", [("晶片", "TW")]),
        ("both are 只", ["both are ", ("只", "TW")]),
        ("", []),
    ],
)
def test_chinese_in_english_names_its_region(text, pieces):
    assert mixed(text) == pieces


def test_references_are_numbered_in_their_order_and_shared():
    glossary, _ = _gleaned(
        annotated(
            UnitKind.PARAGRAPH, word("實體清單", "x", term=LIST), word("高頻寬記憶體", "x", term=MEMORY)
        )
    )
    references = References(glossary)
    assert references.rows == [
        {"work": ["15 CFR Part 744"], "terms": [0, 1]},
        {"work": ["84 FR 22961"], "terms": [0]},
    ]
    assert references.of(LIST.sources) == [1, 2]
    assert references.of(MEMORY.sources) == [1]


def test_figures_are_sorted_by_value():
    term = TermEntry(
        "x", Category.LAW, "甲", "甲", "x", sources=("Nvidia, 2024", "100 CFR", "15 CFR 9", "15 CFR 10")
    )
    glossary, _ = _gleaned(annotated(UnitKind.PARAGRAPH, word("甲", "jiǎ", term=term)))
    works = [row["work"] for row in References(glossary).rows]
    assert works == [["15 CFR 9"], ["15 CFR 10"], ["100 CFR"], ["Nvidia, 2024"]]


def test_parts_stand_after_the_article(tmp_path):
    text = "\n".join(pages_of(exported(tmp_path)))
    heads = (
        "Glossary 詞彙",
        "Words that differ by region 兩岸用詞",
        "Conversion slips 轉換錯字",
        "Sources 資料來源",
    )
    places = [text.index(head) for head in heads]
    assert places == sorted(places)
    flat = " ".join(text[places[0] :].split())
    assert "高頻寬記憶體 高带宽内存 high-bandwidth memory (HBM) once" in flat
    assert "限製 → 限制 p. 1 製 stands for 制." in flat
    assert "ㄕˊ ㄊㄧˇ ㄑㄧㄥ ㄉㄢ" in flat
    assert "[1] 15 CFR Part 744 Entity List; high-bandwidth memory (HBM)" in flat


def test_empty_parts_are_left_out(tmp_path):
    unit = articles.plain(UnitKind.PARAGRAPH, "只有一句話。")
    text = "\n".join(pages_of(exported(tmp_path, articles.article(unit))))
    assert "Sources" in text
    for head in ("Glossary", "Words that differ", "Conversion slips", "Works cited"):
        assert head not in text


def test_glossary_by_category_has_headings(tmp_path):
    pdf = exported(tmp_path, options=PdfOptions(order=Order.CATEGORY))
    lines = [line.strip() for page in pages_of(pdf) for line in page.splitlines()]
    glossary = lines[lines.index("Glossary 詞彙") :]
    places = [
        glossary.index(name)
        for name in ("Law, agencies and trade", "Process and fab economics", "Memory and computing")
    ]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("language", "note", "why"),
    [
        (Language.ENGLISH, "read 限制", "製 stands for 制"),
        (Language.TAIWAN, "應作限制", "兩字的簡體都是「制」"),
        (Language.MAINLAND, "应作限制", "两字简化后都是“制”"),
    ],
)
def test_slips_are_explained_in_the_language_of_the_reader(tmp_path, language, note, why):
    unit = annotated(UnitKind.PARAGRAPH, word("限制", "xiàn zhì"), was=("限製", "限制"))
    book = Book(language=language)
    as_read(unit, book, Readings.NONE)
    assert why in book.notes[0][1]
    pdf = exported(tmp_path, articles.article(unit), options=PdfOptions(language=language))
    text = "".join("".join(pages_of(pdf)).split())
    assert note.replace(" ", "") in text and why.replace(" ", "").replace("“", "”") in text.replace("“", "”")


def test_slip_that_is_a_term_is_found_by_the_glossary(tmp_path):
    slipped = annotated(
        UnitKind.PARAGRAPH,
        word("實體清單", "shí tǐ qīng dān", "实体清单", LIST),
        was=("實體青單", "實體清單"),
    )
    text = " ".join("".join(pages_of(exported(tmp_path, articles.article(slipped)))).split())
    entry = text[text.index("Glossary 詞彙") : text.index("Conversion slips")]
    assert "p. 1" in entry
