"""The title block, the page about the article and the notes at the foot of rows, as data."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.annotate.article import AnnotatedArticle
from app.export.pdf import front, look
from app.export.pdf.apparatus import Apparatus
from app.export.pdf.book import Book
from app.export.pdf.credits import credits_of
from app.export.pdf.doubts import doubt_of
from app.export.pdf.options import Layout, PdfOptions, Readings
from app.export.pdf.overview import Overview
from app.export.pdf.rows import order_of, row_of
from app.lexicon.termbase import Category, TermEntry
from app.text.article import UnitKind
from app.text.furniture import author_of
from app.translate.unit import EnglishSentence, Origin, State, UnitEnglish
from tests.support import articles
from tests.support.articles import annotated, plain, sign, word

FAB = TermEntry("fab-co", Category.COMPANIES, "晶廠", "晶厂", "Fab Co")


def _counted(article: AnnotatedArticle, english: list[UnitEnglish]) -> Overview:
    counted = Overview()
    for unit, text in zip(article, english, strict=True):
        counted.add(unit, text)
    return counted


def test_title_block_says_what_is_known():
    article, english = articles.sample()
    facts = dict(front.facts(article, _counted(article, english), "3 terms"))
    assert list(facts) == ["Length", "English", "Termbase", "Prepared"]
    assert facts["English"] == "Translation memory; Argos; Word-for-word gloss"
    assert str(date.today().year) in facts["Prepared"]


def test_title_block_names_author_and_source():
    made = articles.article(plain(UnitKind.TITLE, "題"), plain(UnitKind.BYLINE, "作者：林曉"))
    article = AnnotatedArticle(replace(made.article, source="/home/me/文章.txt"), lambda unit: made[unit.id])
    facts = dict(front.facts(article, Overview(), ""))
    assert facts["Author"] == "林曉"
    assert facts["Source"] == "文章.txt"


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("https://example.org/a/b?x=1", "example.org/a/b"),
        ("C:\\Users\\me\\a.txt", "a.txt"),
        ("standard input", ""),
    ],
)
def test_source_tells_no_folder(name, wanted):
    article = articles.article(plain(UnitKind.PARAGRAPH, "字"))
    article.article = replace(article.article, source=name)
    assert front.source(article) == wanted


@pytest.mark.parametrize(
    ("byline", "wanted"),
    [
        ("作者：江硯", "江硯"),
        ("記者王小明／台北報導", "王小明"),
        ("文 / 林曉", "林曉"),
        ("2025年1月2日", ""),
    ],
)
def test_author_is_read_from_the_byline(byline, wanted):
    assert author_of(byline) == wanted


def test_reading_pack_is_named_with_its_author():
    pack = EnglishSentence(0, "One.", Origin.MEMORY, "Lin", from_pack=True)
    own = EnglishSentence(1, "Two.", Origin.MEMORY, "your edit")
    engine = EnglishSentence(2, "Three.", Origin.ARGOS, "Argos Translate 1.9")
    assert credits_of(UnitEnglish((pack, own, engine))) == (
        "Reading pack · Lin",
        "Translation memory · your edit",
        "Argos Translate 1.9",
    )


def test_overview_counts_terms_companies_amounts_and_dates():
    article, english = articles.sample()
    counted = _counted(article, english)
    firm = annotated(UnitKind.PARAGRAPH, word("晶廠", term=FAB), sign("，"), word("晶廠", term=FAB))
    late = annotated(UnitKind.PARAGRAPH, word("2025年"), amount=("2025年", "2025"))
    early = annotated(UnitKind.PARAGRAPH, word("去年春天"), amount=("去年春天", "last spring"))
    for unit, iso in ((firm, ""), (late, "2025"), (early, "2024")):
        dated = tuple(replace(amount, unit="date", iso=iso) for amount in unit.quantities)
        counted.add(replace(unit, quantities=dated), UnitEnglish(()))
    page = counted.page()
    companies = next(each for each in page["categories"] if each["name"] == "Companies")
    assert (companies["uses"], companies["terms"]) == (2, 1)
    assert [each["english"] for each in page["companies"]["shown"]] == ["Fab Co"]
    assert [each["english"] for each in page["dates"]["shown"]] == ["last spring", ""]  # 2025 says itself
    assert [each["english"] for each in page["amounts"]["shown"]] == ["US$300 million"]


def test_overview_says_how_much_it_leaves_out():
    counted = Overview()
    for number in range(50):
        text = f"{number}萬元"
        counted.add(annotated(UnitKind.PARAGRAPH, word(text), amount=(text, f"{number}")), UnitEnglish(()))
    amounts = counted.page()["amounts"]
    assert len(amounts["shown"]) + amounts["more"] == 50
    assert amounts["more"] > 0


def test_every_category_has_a_name():
    assert set(look.CATEGORIES) == set(Category)


def test_notes_of_a_row_are_numbered_once():
    notes = Apparatus()
    amount = articles.sample()[0][3].quantities[0]
    assert notes.slip("限製", "限制") == 1
    assert notes.amount("三億美元", amount) == 2
    assert notes.slip("限製", "限制") == 1
    assert notes.amount("30-40%", replace(amount, text="30-40%", english="30–40%")) == 0


def test_row_carries_its_notes_in_the_script_that_is_shown():
    article, english = articles.sample()
    made = row_of(article[3], 0, english[3], PdfOptions(), Book())
    assert [note[1:] for note in made["notes"]][:2] == [("限製", "read 限制"), ("三億美元", "US$300 million")]
    simple = PdfOptions(layout=Layout.STUDY, script=PdfOptions().columns[1])
    made = row_of(article[3], 0, english[3], simple, Book())
    assert made["notes"][0][1:] == ("三亿美元", "US$300 million")


def test_english_that_loses_a_term_is_in_doubt_unless_a_person_wrote_it():
    unit = articles.sample()[0][3]
    lost = EnglishSentence(0, "Two plants were put on the Entity List.", Origin.ARGOS)
    assert "高頻寬記憶體 (high-bandwidth memory)" in doubt_of(unit, lost)
    assert doubt_of(unit, replace(lost, origin=Origin.MEMORY)) == ""
    assert doubt_of(unit, replace(lost, state=State.REVIEWED)) == ""
    assert doubt_of(unit, replace(lost, doubt="may be cut short")).startswith("English: may be cut short; ")


def test_comments_stand_in_their_thread_or_nowhere():
    answer = annotated(UnitKind.COMMENT, word("對"), author="乙", reply_to="甲")
    first = annotated(UnitKind.COMMENT, word("好"), author="甲")
    other = annotated(UnitKind.COMMENT, word("早"), author="丙")
    units = (plain(UnitKind.TITLE, "題"), plain(UnitKind.CHROME, "登錄"), first, other, answer)
    article = articles.article(*units)
    article.article = replace(
        article.article,
        text="題\n\n登錄\n\n甲：好\n\n丙：早\n\n乙：對",
        units=tuple(
            replace(unit, span=type(unit.span)(start, start + len(unit.text)))
            for unit, start in zip(article.article.units, (0, 3, 9, 14, 19), strict=True)
        ),
    )
    shown = order_of(article, PdfOptions())
    assert [(one.index, one.depth) for one in shown] == [(0, 0), (2, 0), (4, 1), (3, 0)]
    assert [one.index for one in order_of(article, PdfOptions(comments=False))] == [0]


def test_zhuyin_beside_parts_letters_and_tone():
    unit = annotated(
        UnitKind.PARAGRAPH, word("晶片", "jīng piàn"), word("的", "de"), word("晶片", "jīng piàn")
    )
    made = row_of(unit, 0, UnitEnglish(()), PdfOptions(readings=Readings.ZHUYIN_BESIDE), Book())
    chip, of, _ = made["parts"][0]["traditional"]
    assert chip["r"] == [("ㄐㄧㄥ", ""), ("ㄆㄧㄢ", "ˋ")]
    assert of["r"] == [("ㄉㄜ", "˙")]


def _from(place: str) -> AnnotatedArticle:
    article = articles.article(plain(UnitKind.TITLE, "晶圓"))
    return AnnotatedArticle(replace(article.article, source=place), lambda unit: article[unit.id])


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("https://www.example.org/2025/03/a-long-name", "example.org"),
        ("/home/someone/sample.txt", "sample.txt"),
        ("x" * 90 + ".txt", "x" * 19 + "…"),
    ],
)
def test_head_of_a_page_names_the_site_or_the_file(place, wanted):
    article = _from(place)
    assert front.running_head("晶圓", article, 40) == ("晶圓", wanted)


def test_long_title_is_cut_where_the_head_of_a_page_ends():
    article = _from("https://example.org/")
    title, place = front.running_head("晶" * 60, article, 46)
    assert place == "example.org"
    assert title == "晶" * 35 + "…"


def test_overview_of_simplified_pages_has_their_spellings():
    unit = annotated(
        UnitKind.PARAGRAPH,
        word("晶廠", "jīng chǎng", term=FAB),
        word("三億美元", "sān yì měi yuán"),
        amount=("三億美元", "US$300 million"),
    )
    counted = _counted(articles.article(unit), [UnitEnglish(())])
    page = counted.page(simplified=True)
    assert page["companies"]["shown"][0]["chinese"] == "晶厂"
    assert page["amounts"]["shown"][0]["chinese"] == "三亿美元"
    assert counted.page()["companies"]["shown"][0]["chinese"] == "晶廠"


def test_last_words_of_the_english_stand_together():
    runs = _english_runs("A long sentence goes on and ends.")
    assert runs[-1] == {"t": "and ends.", "b": True}
    assert (
        _english_runs("It is a matter of interdependence proclaimed.")[-1]
        == "It is a matter of interdependence proclaimed."
    )


def _english_runs(text: str) -> list[Any]:
    unit = annotated(UnitKind.PARAGRAPH, word("好", "hǎo"))
    row = row_of(unit, 0, articles.english(text), PdfOptions(layout=Layout.INTERLINEAR), Book())
    return row["parts"][0]["english"][-1]["runs"]
