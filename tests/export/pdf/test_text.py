"""What is read out of the pages: by pdfium in the order it is stored, and through the tags."""

import re
import unicodedata
from collections import Counter

import pypdfium2
import pytest

from app.export.pdf.options import PdfOptions, Readings
from app.text.article import UnitKind
from tests.support import articles
from tests.support.articles import sign, word
from tests.support.pdf_read import pages_of
from tests.support.pdf_tags import contents, elements, text_in_tags
from tests.support.pdfs import exported, opened

PARAGRAPHS = [
    "".join(chr(0x4E00 + (61 * start + 7 * i) % 20000) for i in range(150)) + "。" for start in range(40)
]
ENGLISH = [f"Sentence {number} tells what happened, and “quotes” it — in full." for number in range(40)]


def _flat(text: str) -> str:
    return re.sub(r"[\s\u200b]", "", unicodedata.normalize("NFKC", text))


@pytest.fixture(scope="module")
def long(tmp_path_factory) -> bytes:
    """Return an article over several pages, no sentence like another."""
    units = [articles.plain(UnitKind.PARAGRAPH, text) for text in PARAGRAPHS]
    english = [articles.english(text) for text in ENGLISH]
    return exported(tmp_path_factory.mktemp("long"), articles.article(*units), english)


@pytest.mark.parametrize("reader", ["tags", "pdfium"])
def test_rows_come_in_their_order_and_once(long, reader):
    with opened(long) as document:
        pages = len(document.pages)
        text = _flat(text_in_tags(document) if reader == "tags" else "".join(pages_of(long)))
    assert pages > 5
    at = 0
    for chinese, english in zip(PARAGRAPHS, ENGLISH, strict=True):
        if reader == "tags":  # the other reader has running heads and torn columns between
            at = text.index(_flat(chinese), at)
            at = text.index(_flat(english), at)
            assert text.count(_flat(chinese)) == 2  # Traditional and Simplified are alike here
        assert text.count(_flat(english)) == 1 or reader == "pdfium"


@pytest.mark.parametrize("reader", ["tags", "pdfium"])
def test_no_character_is_lost_or_doubled(long, reader):
    with opened(long) as document:
        text = text_in_tags(document) if reader == "tags" else "".join(pages_of(long))
    found = Counter(sign for sign in _flat(text) if "\u4e00" <= sign <= "\u9fff")
    wanted = Counter(sign for sign in _flat("".join(PARAGRAPHS) * 2))
    assert {s: n for s, n in wanted.items() if "\u4e00" <= s <= "\u9fff" and found[s] < n} == {}
    extra = sum((found - wanted).values())
    assert extra < 40 + 20 * len(pages_of(long))  # headings, the running head on each page


@pytest.mark.parametrize("readings", [Readings.PINYIN, Readings.ZHUYIN])
def test_readings_come_between_no_two_words(tmp_path, readings):
    pdf = exported(tmp_path, options=PdfOptions(readings=readings))
    page = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    assert (
        page.search("兩家工廠列入實體清單，出貨限製涵蓋高頻寬記憶體，損失三億美元。").get_next() is not None
    )
    with opened(pdf) as document:
        tagged = text_in_tags(document)
        (content, *_) = contents(document).values()
    assert "兩家工廠列入實體清單，出貨限製涵蓋高頻寬記憶體，損失三億美元。" in tagged.replace(" ", "")
    shown = _flat("".join(content.artifacts))
    first = "liǎng jiā" if readings is Readings.PINYIN else "ㄌㄧㄤˇ ㄐㄧㄚ"
    assert _flat(first) in shown or _flat(first.replace(" ", "")) in shown
    assert shown.count(_flat("gōng chǎng" if readings is Readings.PINYIN else "ㄍㄨㄥ ㄔㄤˇ")) == 1


SENTENCES = {
    "two-columns": "两家工厂列入实体清单，出货限制涵盖高频宽记忆体，损失三亿美元。",
    "": "兩家工廠列入實體清單，出貨限製涵蓋高頻寬記憶體，損失三億美元。",
}


def test_sentence_is_found_across_lines_readings_and_wide_spaces(layout):
    name, pdf = layout
    wanted = SENTENCES.get(name, SENTENCES[""])
    found = [page.get_textpage().search(wanted).get_next() for page in pypdfium2.PdfDocument(pdf)]
    assert sum(1 for place in found if place) == 1
    with opened(pdf) as document:
        assert text_in_tags(document).replace(" ", "").count(wanted) == 1


def test_both_readers_find_the_same_text(layout):
    name, pdf = layout
    with opened(pdf) as document:
        tagged = Counter(_flat(text_in_tags(document)))
        artifacts = Counter(_flat("".join(t for c in contents(document).values() for t in c.artifacts)))
    assert Counter(_flat("".join(pages_of(pdf)))) == tagged + artifacts, name


def test_each_run_names_its_language(layout):
    _, pdf = layout
    with opened(pdf) as document:
        stated: dict[str, str] = {"": ""}
        for content in contents(document).values():
            for number, language in content.spans:
                stated[language] = stated.get(language, "") + content.marked.get(number, "")
        for element in elements(document):
            if "/Lang" in element:
                stated.setdefault(str(element.Lang), "")
    assert [language for language, text in stated.items() if "Entity List" in text] == ["en"]
    assert [language for language, text in stated.items() if "实体清单" in text] == ["zh-CN"]


def test_running_heads_and_page_numbers_are_no_content(long):
    with opened(long) as document:
        assert re.search(r"\d+ / \d+", text_in_tags(document)) is None
        assert all(re.search(r"\d+/\d+", _flat("".join(c.artifacts))) for c in contents(document).values())


def test_article_of_five_pages_with_many_characters_is_small(long):
    assert len(set("".join(PARAGRAPHS))) > 3000
    assert len(long) < 1_500_000


@pytest.mark.parametrize("readings", [Readings.NONE, Readings.PINYIN])
def test_word_over_a_line_end_is_found_whole(tmp_path, readings):
    words = [word("列入", "liè rù"), sign("，")] * 30
    unit = articles.annotated(UnitKind.PARAGRAPH, *words)
    pdf = exported(tmp_path, articles.article(unit), options=PdfOptions(readings=readings))
    search = pypdfium2.PdfDocument(pdf)[0].get_textpage().search("列入，列入")
    assert sum(1 for _ in iter(search.get_next, None)) >= 2 * 15
