"""The colours of the page can be read on what they stand on, in both themes."""

import re

import pytest

from app import paths
from app.lexicon.category_groups import CategoryGroup

CSS = paths.resource("web/page.css").read_text("utf-8")
COLOURS = {
    name: (light, dark)
    for name, light, dark in re.findall(r"--([\w]+): light-dark\((#\w{6}), (#\w{6})\);", CSS)
}
TEXT = ["ink", "soft", "accent", "amount", "slip", "gloss", "link", *(group.value for group in CategoryGroup)]


def channels(colour: str) -> list[float]:
    return [part / 255 for part in bytes.fromhex(colour[1:])]


def luminance(colour: str) -> float:
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels(colour))
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def mixed(colour: str, ground: str, share: float) -> str:
    pairs = zip(channels(colour), channels(ground), strict=True)
    return "#" + "".join(f"{round(255 * (share * a + (1 - share) * b)):02x}" for a, b in pairs)


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("name", TEXT)
@pytest.mark.parametrize("ground", ["background", "pane"])
def test_text_has_contrast(name, ground, theme):
    assert contrast(COLOURS[name][theme], COLOURS[ground][theme]) >= 4.5


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("group", [group.value for group in CategoryGroup])
def test_text_has_contrast_on_tints_and_where_it_is_lit(group, theme):
    ink, ground = COLOURS["ink"][theme], COLOURS["background"][theme]
    share = int(re.search(r"var\(--tint\) (\d+)%, transparent\) 0 0", CSS)[1]) / 100  # type: ignore[index]
    assert contrast(ink, mixed(COLOURS[group][theme], ground, share)) >= 4.5
    assert contrast(ink, COLOURS["pointed"][theme]) >= 4.5


def test_every_group_has_its_colour():
    for group in CategoryGroup:
        assert f".{group.value} {{ --tint: var(--{group.value}); }}" in CSS
