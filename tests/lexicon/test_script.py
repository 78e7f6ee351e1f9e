"""Traditional to Simplified, character by character."""

import pytest
from hypothesis import example, given

from app.lexicon import script
from tests.support.texts import odd_text


@pytest.mark.parametrize(
    ("traditional", "simplified"),
    [
        ("半導體出口管制", "半导体出口管制"),
        ("限製與限制", "限制与限制"),
        ("頭髮與發展", "头发与发展"),
        ("乾淨的幹部", "干净的干部"),
        ("軟體不是軟件", "软体不是软件"),  # a regional word stays what it is
        ("看著港口", "看着港口"),
        ("著名的著作", "著名的著作"),
        ("著名的人看著顯著的效果", "著名的人看着显著的效果"),
        ("TSMC 的 3nm 製程", "TSMC 的 3nm 制程"),
        ("", ""),
    ],
)
def test_simplified_form(traditional: str, simplified: str) -> None:
    assert script.simplify(traditional) == simplified


@given(odd_text)
@example("著\0著")
def test_the_form_is_exactly_as_long_as_the_text(text: str) -> None:
    simplified = script.simplify(text)
    assert len(simplified) == len(text)
    for was, now in zip(text, simplified, strict=True):
        assert was == now or was >= "\u2e80"  # nothing but ideographs changes


@given(odd_text)
def test_simplified_text_stays_as_it_is(text: str) -> None:
    once = script.simplify(text)
    assert script.simplify(once) == once


def test_lone_surrogates_do_not_disturb_their_neighbours() -> None:
    assert script.simplify("製\ud800體") == "制\ud800体"
