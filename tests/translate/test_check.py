"""What of the source the English keeps, and the links that follow from it."""

import pytest

from app.annotate.model import AnnotatedUnit
from app.text.load import article_from_text
from app.translate.check import Checked, check_sentence, check_unit, links_of, report
from app.translate.unit import EnglishSentence, Origin, UnitEnglish


def _unit(text: str) -> AnnotatedUnit:
    from app import engine

    return engine.annotator().article(article_from_text(text, "x"))[0]


def _kept(text: str, english: str) -> dict[str, bool]:
    unit = _unit(text)
    return {found.source: found.kept for found in check_sentence(unit, unit.unit.sentences[0], english)}


@pytest.mark.parametrize(
    ("source", "english", "kept"),
    [
        ("這筆投資達830億美元。", "The investment comes to US$83 billion.", True),
        ("這筆投資達830億美元。", "The investment comes to 83 billion dollars.", True),
        ("這筆投資達830億美元。", "The investment comes to $8.3 billion.", False),
        ("這筆投資達830億美元。", "The investment comes to 83 billion yuan.", False),
        ("這筆投資達830億美元。", "The investment is large.", False),
        ("三成產能留給客戶。", "Thirty percent of it is for customers.", True),
        ("三成產能留給客戶。", "Three percent of it is for customers.", False),
        ("產量增加一倍。", "Output doubled.", True),
        ("產量增加一倍。", "Output rose 100 percent.", True),
        ("產量增加一倍。", "Output tripled.", False),
        ("五分之一的員工離開。", "A fifth of the staff left.", True),
        ("五分之一的員工離開。", "20% of the staff left.", True),
        ("2027年第三季量產。", "Volume production starts in Q3 2027.", True),
        ("2027年第三季量產。", "Volume production starts in Q2 2027.", False),
        ("2025年1月15日生效。", "It takes effect on Jan. 15, 2025.", True),
        ("2025年1月15日生效。", "It takes effect on January 16, 2025.", False),
        ("民國113年上市。", "It listed in 2024.", True),
        ("民國113年上市。", "It listed in the year 113.", False),
        ("成長30-40%。", "It grew 30 to 40 percent.", True),
        ("成長30-40%。", "It grew 40 to 50 percent.", False),
        ("缺口為20億到30億美元。", "The gap is $2 billion to $3 billion.", True),
        ("數百億美元的訂單不見了。", "Orders worth tens of billions of dollars are gone.", True),
        ("五年前，它還很小。", "Five years ago it was small.", True),
        ("一年後，它長大了。", "A year later it had grown.", True),
        ("兩千五百萬人受害。", "Twenty-five million people were hurt.", True),
    ],
)
def test_amounts_are_compared_by_value_and_unit(source: str, english: str, kept: bool) -> None:
    unit = _unit(source)
    found = check_sentence(unit, unit.unit.sentences[0], english)
    amounts = [finding.kept for finding in found if finding.kind is Checked.AMOUNT]
    assert amounts == [kept]


@pytest.mark.parametrize(
    ("source", "english", "term", "kept"),
    [
        ("他們列入實體清單。", "They were put on the entity list.", "實體清單", True),
        ("他們列入實體清單。", "They were put on a list of entities.", "實體清單", False),
        ("高頻寬記憶體缺貨。", "HBM is in short supply.", "高頻寬記憶體", True),
        ("高頻寬記憶體缺貨。", "High-bandwidth memories are in short supply.", "高頻寬記憶體", True),
        ("晶圓代工廠漲價。", "Foundries raise prices.", "晶圓代工廠", True),
        ("光罩缺貨。", "Photo masks are scarce.", "光罩", True),
        ("台積電擴廠。", "TSMC expands.", "台積電", True),
        ("台積電擴廠。", "The company expands.", "台積電", False),
    ],
)
def test_terms_are_found_whatever_their_number_and_capitals(
    source: str, english: str, term: str, kept: bool
) -> None:
    assert _kept(source, english)[term] is kept


def test_a_count_of_one_need_not_be_told() -> None:
    assert "一家" not in _kept("一家公司倒了。", "A company failed.")


def test_links_join_what_stands_on_both_sides_once_or_in_equal_number() -> None:
    unit = _unit("台積電與三星競爭，台積電領先30%。")
    text = "TSMC competes with Samsung; TSMC leads by 30%."
    links = links_of(check_sentence(unit, unit.unit.sentences[0], text))
    pairs = [(unit.unit.text[x.start : x.end], text[x.english_start : x.english_end]) for x in links]
    assert pairs == [("台積電", "TSMC"), ("三星", "Samsung"), ("台積電", "TSMC"), ("30%", "30%")]
    assert [link.english_start for link in links] == [0, 19, 28, 42]


def test_no_link_where_it_would_be_a_guess() -> None:
    unit = _unit("台積電與三星競爭，台積電領先。")
    text = "TSMC leads Samsung."
    links = links_of(check_sentence(unit, unit.unit.sentences[0], text))
    assert [unit.unit.text[link.start : link.end] for link in links] == ["三星"]


def test_the_report_puts_lost_terms_first_and_says_where() -> None:
    units = [_unit("台積電領先。"), _unit("三星落後30%，台積電領先。")]
    english = ["TSMC leads.", "It lags by 20%, and TSMC leads."]
    rows = [
        (row, finding)
        for row, (unit, text) in enumerate(zip(units, english, strict=True))
        for _, finding in check_unit(unit, UnitEnglish((EnglishSentence(0, text, Origin.ARGOS),)))
    ]
    made = report(rows)
    assert [(term.source, term.kept, term.lost) for term in made.terms] == [
        ("三星", 0, (1,)),
        ("台積電", 2, ()),
    ]
    assert [(row, finding.source) for row, finding in made.lost_amounts] == [(1, "30%")]
    assert (made.kept, made.total, made.amounts) == (2, 3, 1)


def test_a_gloss_is_not_checked() -> None:
    gloss = UnitEnglish((EnglishSentence(0, "Something.", Origin.GLOSS),))
    assert list(check_unit(_unit("台積電領先30%。"), gloss)) == []
