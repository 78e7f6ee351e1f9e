"""Contrast of both themes, usual and high: every text on every ground it stands on, every mark and edge."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QPalette

from app.lexicon.category_groups import CategoryGroup
from app.settings import Settings
from app.ui import contrast
from app.ui.contrast import MARK, STRONG, TEXT, mixed, ratio
from app.ui.theme import DARK, LIGHT, Theme, palette
from app.ui.theme_choice import chosen_theme, colour_of, own_colours, theme_of, with_own

THEMES = {
    f"{'dark' if dark else 'light'}{'-high' if strong else ''}": theme_of(dark, strong)
    for dark, strong in product((False, True), repeat=2)
}
_COLOURS = st.tuples(*[st.integers(0, 255)] * 3).map(lambda rgb: QColor(*rgb).name())


@pytest.fixture(params=tuple(THEMES.values()), ids=tuple(THEMES))
def theme(request) -> Theme:
    return request.param


def _weak(texts, grounds, least):
    pairs = product(texts.items(), grounds.items())
    return {
        (text, ground): round(ratio(colour, below), 2)
        for (text, colour), (ground, below) in pairs
        if ratio(colour, below) < least
    }


def _of(theme, *names):
    return {name: getattr(theme, name) for name in names}


def _groups(theme):
    return {group.value: colour for group, colour in theme.groups.items()}


def _tones(theme):
    return {str(number): theme.tone(number) for number in range(1, 6)}


def test_the_formula_is_that_of_the_guidelines():
    assert ratio("#000000", "#ffffff") == pytest.approx(21)
    assert ratio("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert ratio("#123456", "#123456") == 1


def test_what_is_read_in_the_text_can_be_read_on_whatever_lights_it(theme):
    grounds = _of(theme, "background", "pane", "pointed", "selection", "found", "found_here")
    grounds["marked"] = mixed(theme.pointed, theme.background, 0.35)
    assert _weak(_of(theme, "ink", "soft", "amount"), grounds, TEXT) == {}


def test_labels_and_words_of_a_colour_can_be_read_on_paper_and_panes(theme):
    texts = _of(theme, "soft", "slip", "gloss", "reviewed", "link", "accent") | _groups(theme) | _tones(theme)
    assert _weak(texts, _of(theme, "background", "pane"), TEXT) == {}


def test_chosen_buttons_and_chosen_lines_can_be_read(theme):
    assert ratio(theme.background, theme.ink) >= TEXT
    assert _weak(_of(theme, "ink"), _of(theme, "pointed", "selection"), TEXT) == {}


def test_marks_edges_and_the_focus_can_be_seen(theme):
    marks = _of(theme, "slip", "amount", "soft", "accent", "edge", "link") | _groups(theme)
    assert _weak(marks, _of(theme, "background", "pane"), MARK) == {}
    assert _weak(_of(theme, "link") | _groups(theme), _of(theme, "pointed"), MARK) == {}


@pytest.mark.parametrize("least", [0.45, 0.72])
def test_tints_are_quiet_but_seen(theme, least):
    for ground, colour in product((theme.background, theme.pane), theme.groups.values()):
        tint = theme.tint(colour, least, ground)
        assert ratio(mixed(colour, ground, tint.alphaF()), ground) >= MARK - 0.02


def test_qts_own_controls_have_the_same_contrast(theme):
    made, role = palette(theme), QPalette.ColorRole
    for text, ground in (
        (role.WindowText, role.Window), (role.Text, role.Base), (role.ButtonText, role.Button),
        (role.ToolTipText, role.ToolTipBase), (role.HighlightedText, role.Highlight), (role.Link, role.Base),
        (role.PlaceholderText, role.Base),
    ):  # fmt: skip
        assert ratio(made.color(text).name(), made.color(ground).name()) >= TEXT, (text, ground)


@pytest.mark.parametrize("dark", [False, True])
def test_high_contrast_is_high(dark):
    theme = theme_of(dark, strong=True)
    texts = _of(theme, "ink", "soft", "amount", "slip", "gloss", "reviewed", "link") | _groups(theme)
    assert _weak(texts | _tones(theme), _of(theme, "background", "pane"), STRONG) == {}
    assert ratio(theme.line, theme.pane) >= MARK


@given(_COLOURS, _COLOURS, st.floats(0.05, 1))
def test_a_tint_is_as_visible_as_its_colour_allows(colour, ground, least):
    share = contrast.visible_share(colour, ground, least)
    assert least <= share <= 1
    seen = ratio(mixed(colour, ground, share), ground)
    assert seen >= MARK or share == 1


def test_the_readers_colours_hold_in_their_theme_only():
    mine = with_own(with_own((), "light", "tone2", "#123456"), "dark", "law", "#abcdef")
    assert theme_of(False, False, mine).tone(2) == "#123456"
    assert theme_of(True, False, mine).tone(2) == theme_of(True, False).tone(2)
    assert theme_of(True, True, mine).groups[CategoryGroup.LAW] == "#abcdef"
    assert with_own(with_own(mine, "light", "tone2", ""), "dark", "law", "") == ()
    assert colour_of(theme_of(True, False, mine), "law") == "#abcdef"


@pytest.mark.parametrize(
    "kept", ["", "light.tone1", "light.tone9=#123456", "light.tone1=red", "light.tone1=#12345g", "x=#123456"]
)
def test_what_is_no_colour_is_left_out(kept):
    assert own_colours((kept,), dark=False) == {}
    assert theme_of(False, False, (kept,)) == theme_of(False, False)


@pytest.mark.parametrize(
    ("kept", "told", "ink"),
    [
        (Settings(theme="light"), Qt.ContrastPreference.HighContrast, "#000000"),
        (Settings(theme="dark"), Qt.ContrastPreference.HighContrast, "#ffffff"),
        (Settings(theme="dark", contrast="usual"), Qt.ContrastPreference.HighContrast, DARK.ink),
        (Settings(theme="light"), Qt.ContrastPreference.NoPreference, LIGHT.ink),
        (Settings(theme="light", contrast="high"), Qt.ContrastPreference.NoPreference, "#000000"),
    ],
)
def test_high_contrast_follows_the_system_unless_told_otherwise(qapp, monkeypatch, kept, told, ink):
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _: told)
    assert chosen_theme(kept).ink == ink
