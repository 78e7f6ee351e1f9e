"""The text document, read back with python-docx and an XML parser of its own."""

import re
from datetime import UTC
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from defusedxml import ElementTree
from hypothesis import given
from hypothesis import strategies as st

from app.annotate.slip_senses import Language, explain
from app.export.content.wording import fit
from app.export.docx.package import package
from app.export.pdf.options import Column, Paper, Readings
from app.text.article import UnitKind
from app.text.full_width import full_width
from tests.support.articles import article, plain
from tests.support.files import MADE, TRICKY, content, everywhere, options

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def made(article=None, texts=(), **chosen) -> bytes:
    return package(content(article, texts, **chosen), options(**chosen))


def read(data: bytes) -> Any:
    return docx.Document(BytesIO(data))


def part(data: bytes, name: str) -> Any:
    with ZipFile(BytesIO(data)) as file:
        return ElementTree.fromstring(file.read(name))


def body(data: bytes) -> Any:
    return part(data, "word/document.xml")


def every(root: Any, tag: str) -> list[Any]:
    return list(root.iter(f"{W}{tag}"))


def values(root: Any, tag: str, attribute: str = "val") -> list[str]:
    return [element.get(f"{W}{attribute}") for element in every(root, tag)]


def text_of(element: Any) -> str:
    """Return the text without readings."""
    parts = []
    for child in element:
        if child.tag == f"{W}t":
            parts.append(child.text or "")
        elif child.tag == f"{W}br":
            parts.append("\n")
        elif child.tag != f"{W}rt":
            parts.append(text_of(child))
    return "".join(parts)


def test_table_has_a_column_each_and_the_texts_in_order():
    document = read(made())
    article, comments, glossary, notes = document.tables
    assert [cell.text for cell in article.rows[0].cells] == ["Traditional 繁體", "Simplified 简体", "English"]
    cells = [text_of(cell._tc) for cell in article.rows[2].cells]
    assert cells[0] == "兩家工廠列入實體清單，出貨限製涵蓋高頻寬記憶體，損失三億美元。"
    assert cells[1] == "两家工厂列入实体清单，出货限制涵盖高频宽记忆体，损失三亿美元。"
    assert cells[2].startswith("Two plants were put on the Entity List. Shipments of high-bandwidth memory")
    assert comments.rows[1].cells[0].text == "舊廠長 answers 阿明"
    assert [row.cells[1].paragraphs[0].text for row in glossary.rows[1:]] == [
        "high-bandwidth memory (HBM)",
        "yield",
        "Entity List",
    ]
    assert [cell.text for cell in notes.rows[1].cells] == ["三億美元", "US$300 million", ""]
    assert [cell.text for cell in notes.rows[2].cells] == ["限製", "限制", "製 stands for 制."]


@pytest.mark.parametrize(("language", "tag"), [(Language.TAIWAN, "zh-TW"), (Language.MAINLAND, "zh-CN")])
def test_reason_of_a_slip_says_its_language(language, tag):
    data, why = made(language=language), explain("製", "制", language)
    runs = [*every(body(data), "r"), *every(part(data, "word/comments.xml"), "r")]
    assert [values(run, "lang", "eastAsia") for run in runs if text_of(run) == why] == [[tag], [tag]]


def test_title_and_headings_have_their_styles():
    document = read(made())
    styles = [paragraph.style.name for paragraph in document.paragraphs if paragraph.text]
    assert styles[:3] == ["Title", "Subtitle", "Subtitle"]
    heads = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert heads == ["Comments", "Glossary", "Amounts, dates and slips"]
    cells = document.tables[0].rows[1].cells
    assert [cell.paragraphs[0].style.name for cell in cells] == [
        "Heading 2",
        "Heading 2 in other columns",
        "Heading 2 in other columns",
    ]


def test_head_comes_again_and_no_short_row_is_parted():
    root = body(made())
    for table in every(root, "tbl"):
        rows = every(table, "tr")
        assert [bool(every(row, "tblHeader")) for row in rows] == [True] + [False] * (len(rows) - 1)
        assert all(every(row, "cantSplit") for row in rows)


def test_long_row_may_be_parted():
    long = article(plain(UnitKind.PARAGRAPH, "這一段很長。" * 20))
    row = every(every(body(made(long)), "tbl")[0], "tr")[1]
    assert not every(row, "cantSplit")


def test_every_run_of_the_text_says_its_language():
    table = every(body(made()), "tbl")[0]
    cells = every(every(table, "tr")[2], "tc")
    for cell, language in zip(cells, ({"zh-TW"}, {"zh-CN"}, {None}), strict=True):
        assert set(values(cell, "lang", "eastAsia")) == language


def test_every_style_that_is_used_is_there():
    data = made(readings=Readings.PINYIN)
    known = set(values(part(data, "word/styles.xml"), "style", "styleId"))
    names = {value for tag in ("pStyle", "rStyle", "tblStyle") for value in values(body(data), tag)}
    assert names <= known
    assert {"Traditional", "Simplified", "English", "CommentReference"} <= names


def test_terms_lead_to_the_glossary():
    root = body(made())
    marks = values(root, "bookmarkStart", "name")
    assert sorted(marks) == ["term0", "term1", "term2"]
    assert set(values(root, "hyperlink", "anchor")) == set(marks)
    link = every(root, "hyperlink")[0]
    assert text_of(link) == "實體清單"
    assert values(link, "shd", "fill") == ["F5E9DF"]


def test_each_term_and_note_has_one_comment():
    data = made()
    document, root = read(data), body(data)
    told = {comment.comment_id: comment.text for comment in document.comments}
    for tag in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert values(root, tag, "id") == [str(number) for number in sorted(told)]
    assert told[0].startswith("實體清單 实体清单 · shítǐ qīngdān · Entity List\nA list of firms")
    assert "限製 → 限制\n製 stands for 制." in told.values()
    assert "三億美元 = US$300 million" in told.values()
    assert {comment.author for comment in document.comments} == {"Jingdu"}
    assert {comment.timestamp for comment in document.comments} == {MADE}


@pytest.mark.parametrize(("readings", "shown"), [("pinyin", "liǎngjiā"), ("zhuyin", "ㄌㄧㄤˇ ㄐㄧㄚ")])
def test_readings_are_ruby(readings, shown):
    root = body(made(readings=Readings(readings)))
    paragraph = every(every(every(root, "tbl")[0], "tr")[2], "tc")[0]
    ruby = every(paragraph, "ruby")[0]
    assert text_of(every(ruby, "rt")[0]).strip("\u2009") == shown
    assert text_of(every(ruby, "rubyBase")[0]) == "兩家"
    assert not every(body(made()), "ruby")


def test_properties_are_set():
    properties = read(made()).core_properties
    assert (properties.title, properties.author) == ("清單之外", "Jingdu")
    assert {properties.created.replace(tzinfo=UTC), properties.modified.replace(tzinfo=UTC)} == {MADE}
    assert "Entity List" in properties.keywords


@pytest.mark.parametrize(
    ("paper", "landscape", "size"),
    [(Paper.A4, False, (11906, 16838)), (Paper.LETTER, True, (15840, 12240))],
)
def test_table_fills_the_paper(paper, landscape, size):
    root = body(made(paper=paper, landscape=landscape))
    (page,) = every(root, "pgSz")
    assert (int(page.get(f"{W}w")), int(page.get(f"{W}h"))) == size
    for table in every(root, "tbl"):
        assert sum(map(int, values(table, "gridCol", "w"))) == size[0] - 2 * 1077


def test_columns_are_those_that_were_chosen():
    document = read(made(columns=(Column.TRADITIONAL, Column.ENGLISH)))
    assert [cell.text for cell in document.tables[0].rows[0].cells] == ["Traditional 繁體", "English"]


@pytest.mark.parametrize("text", TRICKY)
def test_markup_in_an_article_stays_text(text):
    data = made(*everywhere(text))
    assert read(data).core_properties.title == text
    assert text_of(read(data).tables[0].rows[1].cells[0]._tc) == full_width(f"{text}三億")


@given(st.text(alphabet="<>&'\"/!-[]{}$\\` a字\n\u2028\u202e\x00\x0b\ud800", min_size=1, max_size=40))
def test_no_text_becomes_markup(text):
    data = made(*everywhere(f"文{text}"))
    assert text_of(every(every(body(data), "tbl")[0], "tr")[1][1]) == fit(full_width(f"文{text}三億"))


def test_every_part_is_named_and_can_be_parsed():
    data = made()
    with ZipFile(BytesIO(data)) as file:
        names = file.namelist()
        for name in names:
            ElementTree.fromstring(file.read(name))
    assert names[0] == "[Content_Types].xml"
    types = part(data, "[Content_Types].xml")
    told = {element.get("PartName")[1:] for element in types if element.get("PartName")}
    assert told == {name for name in names if not name.endswith(".rels") and name != "[Content_Types].xml"}
    links = part(data, "word/_rels/document.xml.rels")
    assert {f"word/{link.get('Target')}" for link in links} <= set(names)


def test_same_content_makes_the_same_bytes():
    assert made() == made()


def test_shading_is_light_enough_to_read_on():
    fills = set(re.findall(r'w:fill="(\w{6})"', ZipFile(BytesIO(made())).read("word/document.xml").decode()))
    assert fills
    assert all(int(fill[i : i + 2], 16) > 0xD8 for fill in fills for i in (0, 2, 4))
