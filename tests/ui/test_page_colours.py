"""The page for the browser wears the colours of the window."""

import re

import pytest

from app import paths
from app.lexicon.category_groups import CategoryGroup
from app.ui.theme import DARK, LIGHT

_CSS = paths.resource("web/page.css").read_text("utf-8")
_NAMES = ("background", "pane", "ink", "soft", "line", "accent", "pointed", "amount", "slip", "gloss", "link")


@pytest.mark.parametrize("place", [0, 1], ids=["light", "dark"])
def test_page_has_the_colours_of_the_window(place):
    theme = (LIGHT, DARK)[place]
    wanted = {name: getattr(theme, name) for name in _NAMES}
    wanted |= {group.value: theme.groups[group] for group in CategoryGroup}
    wanted |= {f"tone{number}": theme.tone(number) for number in range(1, 5)}
    found = {name: pair[place] for name, *pair in re.findall(r"--(\w+): light-dark\((#\w+), (#\w+)\);", _CSS)}
    assert found == wanted
