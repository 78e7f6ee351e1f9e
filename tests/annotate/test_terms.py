"""Finding terms: the longest form, Latin forms at word boundaries, abbreviations as they are written."""

import pytest
from hypothesis import given

from app.annotate.terms import TermMatcher
from app.lexicon import script
from app.lexicon.termbase import Category, Termbase, TermEntry
from app.text.article import Span
from tests.support.texts import odd_text


def _entry(name: str, *forms: str) -> TermEntry:
    return TermEntry(name, Category.TRADE, forms[0], script.simplify(forms[0]), name, aliases=forms[1:])


MATCHER = TermMatcher(
    Termbase(
        (
            _entry("export", "出口"),
            _entry("controls", "出口管制", "出口限制令"),
            _entry("euv", "極紫外光", "EUV", "extreme ultraviolet"),
            _entry("hbm", "高頻寬記憶體", "HBM3E", "HBM"),
            _entry("chip-act", "CHIPS法案"),
        )
    )
)


def found(text: str) -> list[tuple[str, str]]:
    return [(span.of(text), entry.id) for span, entry in MATCHER.find(script.simplify(text))]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("出口管制", [("出口管制", "controls")]),
        ("出口限製令", [("出口限製令", "controls")]),  # a conversion slip does not hide a term
        ("出口出口管", [("出口", "export"), ("出口", "export")]),
        ("用EUV曝光", [("EUV", "euv")]),
        ("EUVs, NEUV, EUV2", []),
        ("euv", []),  # an abbreviation is written as one
        ("Extreme Ultraviolet light", [("Extreme Ultraviolet", "euv")]),
        ("HBM3E與HBM", [("HBM3E", "hbm"), ("HBM", "hbm")]),
        ("CHIPS法案s", [("CHIPS法案", "chip-act")]),
        ("👩🏽‍💻𠀀出口", [("出口", "export")]),  # offsets are code points
        ("", []),
    ],
)
def test_terms_in_a_text(text: str, terms: list[tuple[str, str]]) -> None:
    assert found(text) == terms


@pytest.mark.parametrize(
    ("text", "bounds", "terms"),
    [
        ("進出口商", [0, 1, 3, 4], ["出口"]),
        ("進出口商", [0, 2, 4], []),  # two characters do not cut a word
        ("進出口商", [0, 4], []),
        ("進出口管制商", [0, 2, 4, 6], ["出口管制"]),  # a long term does
    ],
)
def test_word_bounds_hold_back_short_terms(text: str, bounds: list[int], terms: list[str]) -> None:
    spans = [span for span, _ in MATCHER.find(script.simplify(text), bounds)]
    assert [span.of(text) for span in spans] == terms


def test_a_listed_word_over_an_edge_holds_back_a_long_term() -> None:
    bounds = [0, 2, 4, 6]
    assert [s for s, _ in MATCHER.find("进出口管制商", bounds, lambda word: word == "制商")] == []
    assert [s for s, _ in MATCHER.find("进出口管制商", bounds, lambda word: word == "出口")] == [Span(1, 5)]


def test_what_follows_shows_that_no_word_reaches_over_an_edge() -> None:
    firm = TermEntry("micron", Category.COMPANIES, "美光", "美光", "Micron")
    matcher = TermMatcher(Termbase((firm, _entry("price-war", "價格戰"))))
    bounds = [0, 1, 3, 5]
    assert [s for s, _ in matcher.find("美光采混合", bounds, lambda _: True)] == [Span(0, 2)]
    assert [s for s, _ in matcher.find("美光彩夺目", bounds, lambda _: True)] == []
    bounds = [0, 2, 4, 5, 7]
    assert [s for s, _ in matcher.find("价格战略有缓和", bounds, lambda _: True)] == [Span(0, 3)]
    assert [s for s, _ in matcher.find("价格战略已奏效", bounds, lambda _: True)] == []


def test_a_termbase_without_terms_finds_none() -> None:
    assert list(TermMatcher(Termbase(())).find("出口管制")) == []


@given(odd_text)
def test_matches_are_in_order_and_apart(text: str) -> None:
    at = 0
    for span, entry in MATCHER.find(script.simplify(text)):
        assert at <= span.start < span.end <= len(text)
        assert script.simplify(span.of(text)).lower() in {key.lower() for key in entry.keys}
        at = span.end


def test_characters_beyond_16_bits_shift_nothing_and_are_not_confused() -> None:
    matcher = TermMatcher(Termbase((_entry("export", "出口"), _entry("shop", "𠮷屋"))))
    text = "𠀀出口𠮷屋😀屋"
    assert [span.of(text) for span, _ in matcher.find(text)] == ["出口", "𠮷屋"]


def test_halves_of_two_characters_make_no_term() -> None:
    inner = "出口".encode("utf-16-be")[1:3].decode("utf-16-be")
    matcher = TermMatcher(Termbase((_entry("inner", inner),)))
    assert not list(matcher.find("出口"))
