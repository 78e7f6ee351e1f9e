import re

import pypdfium2
import pytest

from app.export.pdf.options import Column, Paper, PdfOptions, Readings
from app.text.article import UnitKind
from tests.support import articles
from tests.support.pdfs import dictionaries, exported, opened, text_of

HARD = (
    '#import "x.typ" $x^2$ \\ *a* _b_ @ref <label> [[ ]( #{panic()} // no comment '
    "https://example.org/a~b 'q' \"q\" -- … `raw` ~tilde"
)


@pytest.fixture(scope="module")
def read(tmp_path_factory) -> bytes:
    return exported(tmp_path_factory.mktemp("read"), options=PdfOptions(readings=Readings.PINYIN))


def test_text_comes_row_by_row_and_column_by_column(plain):
    text = text_of(plain)
    title = ("清單之外", "清单之外", "Beyond the list")
    heading = ("新規上路", "新规上路", "New rules")
    paragraph = ("兩家工廠", "两家工厂", "Two plants")
    places = [text.index(part) for part in (*title, *heading, *paragraph)]
    assert places == sorted(places)


def test_chrome_of_the_page_is_left_out(plain):
    assert "登錄" not in text_of(plain)


def test_slip_is_shown_as_read_and_mended_in_simplified(plain):
    text = re.sub(r"\s", "", text_of(plain))
    assert "限製涵蓋" in text
    assert "限制涵盖" in text


def test_comment_says_who_answers_whom(plain):
    text = text_of(plain)
    assert re.search(r"舊廠長\s*replies to\s*阿明", text)


def test_every_row_says_where_its_english_came_from(plain):
    text = text_of(plain)
    for origin in ("Memory", "Argos", "Word-for-word gloss"):
        assert origin in text


def test_terms_are_found_although_readings_stand_above_them(read):
    page = pypdfium2.PdfDocument(read)[0].get_textpage()
    assert page.search("實體清單").get_next() is not None
    assert page.search("列入實體清單，出貨限製").get_next() is not None
    assert page.search("shítǐ qīngdān").get_next() is not None


def test_zhuyin_can_stand_above_the_words(tmp_path):
    pdf = exported(tmp_path, options=PdfOptions(readings=Readings.ZHUYIN))
    assert "ㄍㄨㄥ" in text_of(pdf)


def test_fonts_are_embedded_and_subset(plain):
    document = opened(plain)
    names = [str(font.BaseFont) for font in dictionaries(document, "/BaseFont")]
    assert all(re.match(r"/[A-Z]{6}\+NotoSansCJK", name) for name in names)
    assert any("CJKtc" in name for name in names)
    assert any("CJKsc" in name for name in names)
    described = [d for d in dictionaries(document, "/FontName") if d.Type == "/FontDescriptor"]
    assert described
    assert all("/FontFile2" in font or "/FontFile3" in font for font in described)
    assert len(plain) < 400_000


def test_document_is_tagged_and_declares_pdf_ua(plain):
    document = opened(plain)
    root = document.Root
    metadata = root.Metadata.read_bytes().decode()
    assert bool(root.MarkInfo.Marked)
    assert "/StructTreeRoot" in root
    assert str(root.Lang).startswith("zh")
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert "清單之外" in metadata
    assert "Entity List" in metadata


def test_columns_name_their_language(plain):
    document = opened(plain)
    tags = {str(each.Lang) for each in dictionaries(document, "/Lang")}
    pages = b"".join(page.Contents.read_bytes() for page in document.pages)
    tags |= {found.decode() for found in re.findall(rb"/Lang\((.*?)\)", pages)}
    assert {"zh-TW", "zh-CN", "en"} <= tags


def test_bookmarks_name_the_parts(plain):
    document = pypdfium2.PdfDocument(plain)
    marks = [(mark.level, mark.get_title()) for mark in document.get_toc()]
    assert marks == [
        (0, "清單之外"),
        (1, "新規上路"),
        (0, "Comments 留言"),
        (0, "Glossary 詞彙"),
        (0, "Words that differ by region 兩岸用詞"),
        (0, "Conversion slips 轉換錯字"),
        (0, "Sources 資料來源"),
    ]


def test_glossary_is_in_the_order_of_pinyin_and_names_pages(plain):
    document = pypdfium2.PdfDocument(plain)
    text = document[len(document) - 1].get_textpage().get_text_range()
    places = [text.index(head) for head in ("高頻寬記憶體", "良率", "實體清單")]
    assert places == sorted(places)
    assert "high-bandwidth memory (HBM)" in text
    assert "p. 1" in text


@pytest.mark.parametrize(
    ("columns", "there", "missing"),
    [
        ((Column.ENGLISH,), "Two plants", "工廠"),
        ((Column.SIMPLIFIED,), "两家工厂", "Two plants"),
        ((Column.SIMPLIFIED, Column.ENGLISH), "两家工厂", "兩家工廠"),
    ],
)
def test_only_the_chosen_columns_are_shown(tmp_path, columns, there, missing):
    text = text_of(exported(tmp_path, options=PdfOptions(columns=columns)))
    assert there in text
    assert missing not in text


def test_english_that_is_not_there_takes_no_column(tmp_path):
    article, _ = articles.sample()
    first = pypdfium2.PdfDocument(exported(tmp_path, article))[0]
    assert "ENGLISH" not in first.get_textpage().get_text_range()


@pytest.mark.parametrize(
    ("options", "size"),
    [
        (PdfOptions(paper=Paper.LETTER), (612, 792)),
        (PdfOptions(landscape=True), (842, 595)),
    ],
)
def test_paper_is_as_chosen(tmp_path, options, size):
    page = pypdfium2.PdfDocument(exported(tmp_path, options=options))[0]
    assert tuple(round(side) for side in page.get_size()) == size


def test_what_looks_like_markup_stays_text(tmp_path):
    unit = articles.plain(UnitKind.PARAGRAPH, HARD)
    text = text_of(exported(tmp_path, articles.article(unit, title=HARD), [articles.english(HARD)]))
    flat = re.sub(r"\s", "", text.replace("\u200b", ""))
    assert flat.count(re.sub(r"\s", "", HARD)) == 2  # once for both Chinese columns, once as the English


def test_characters_that_no_font_has_do_not_stop_the_export(tmp_path):
    rare = "emoji 😀 👩\u200d💻 罕字𠮷𠀀\U00030000 שלום مرحبا \x07\ud800\ufffe 尾"
    unit = articles.plain(UnitKind.PARAGRAPH, rare)
    pdf = exported(tmp_path, articles.article(unit))
    text = text_of(pdf)
    assert "𠮷" in text
    assert "尾" in text
    assert b"pdfuaid" in opened(pdf).Root.Metadata.read_bytes()


def test_article_without_title_terms_or_english_is_exported(tmp_path):
    unit = articles.plain(UnitKind.PARAGRAPH, "只有一句話。")
    text = text_of(exported(tmp_path, articles.article(unit, title="")))
    assert "只有一句話。" in text
    assert "Glossary" not in text
