"""Terms that a model missed get the termbase's English back, where the links are sure of the place."""

import pytest

from app.lexicon.termbase import Category, TermEntry
from app.text.article import Span
from app.translate.restore import restored
from app.translate.unit import Link
from tests.translate.makers import term


def _restored(
    english: str, links: dict[tuple[int, int], str], terms: dict[tuple[int, int], TermEntry]
) -> tuple[str, list[tuple[int, int, str]]]:
    """Return the English, and for each link its Chinese offsets with the English they now point at."""
    made = [Link(*span, english.index(said), english.index(said) + len(said)) for span, said in links.items()]
    text, after = restored(english, made, [(Span(*span), entry) for span, entry in terms.items()])
    return text, [(link.start, link.end, text[link.english_start : link.english_end]) for link in after]


_WAFER = term("晶圓", "wafer", Category.PROCESS)
_ETCHER = term("蝕刻機", "etching tool", Category.EQUIPMENT)
_SMIC = term("中芯國際", "SMIC", Category.COMPANIES)


def test_a_term_is_restored_and_later_links_move_with_the_text() -> None:
    text, links = _restored(
        "The crystal circle is broken.", {(0, 2): "crystal circle", (2, 4): "broken"}, {(0, 2): _WAFER}
    )
    assert text == "The wafer is broken."
    assert links == [(0, 2, "wafer"), (2, 4, "broken")]


@pytest.mark.parametrize(
    ("english", "said", "entry", "becomes"),
    [
        ("Round slices are scarce.", "Round slices", _WAFER, "Wafers are scarce."),
        ("They sold a corrosion device.", "corrosion device", _ETCHER, "They sold an etching tool."),
        ("An exotic disc broke.", "exotic disc", _WAFER, "A wafer broke."),
        ("It hit Core International hard.", "Core International", _SMIC, "It hit SMIC hard."),
        ("It is an Enterprise there.", "Enterprise", _SMIC, "It is an SMIC there."),
    ],
)
def test_case_number_and_article_fit_in(english: str, said: str, entry: TermEntry, becomes: str) -> None:
    assert _restored(english, {(0, 4): said}, {(0, 4): entry})[0] == becomes


@pytest.mark.parametrize(
    ("english", "links", "entry"),
    [
        ("The wafers are here.", {(0, 2): "here"}, _WAFER),  # kept, though the link is wrong
        ("The Wafer-level test.", {(0, 2): "test"}, _WAFER),
        ("A crystal circle.", {(0, 1): "crystal"}, _WAFER),  # half the term
        ("A crystal circle.", {(0, 3): "crystal circle"}, _WAFER),  # more than the term
        ("The etched tools.", {(0, 2): "etched"}, term("蝕刻", "etching", Category.PROCESS)),  # another form
        ("They limit it.", {(0, 2): "limit"}, term("限制", "ceiling", Category.LAW)),  # may be a verb
        ("The core grew.", {(0, 2): "core"}, _SMIC),  # no name at all
        ("A circle of crystal.", {(0, 1): "crystal", (1, 2): "circle"}, _WAFER),  # words between
    ],
)
def test_the_english_stays_where_it_is_right_or_the_place_not_sure(
    english: str, links: dict[tuple[int, int], str], entry: TermEntry
) -> None:
    assert _restored(english, links, {(0, 2): entry})[0] == english


def test_a_stretch_that_is_another_terms_english_is_left_alone() -> None:
    terms = {(0, 2): _WAFER, (2, 6): _SMIC}
    assert _restored("SMIC rises.", {(0, 2): "SMIC"}, terms)[0] == "SMIC rises."


def test_several_terms_of_a_sentence() -> None:
    english = "The Middle Core bought a biting machine and round discs."
    links = {(0, 4): "Middle Core", (5, 8): "biting machine", (9, 11): "round discs"}
    terms = {(0, 4): _SMIC, (5, 8): _ETCHER, (9, 11): _WAFER}
    text, after = _restored(english, links, terms)
    assert text == "SMIC bought an etching tool and wafers."
    assert [said for _, _, said in after] == ["SMIC", "etching tool", "wafers"]


def test_the_english_of_another_word_is_not_put_away_for_a_term_that_was_left_out() -> None:
    links = [Link(0, 4, 0, 7)]
    text, after = restored("Revenue grew.", links, [(Span(0, 4), _WAFER)], lambda _: "revenue to grow")
    assert (text, after) == ("Revenue grew.", tuple(links))
