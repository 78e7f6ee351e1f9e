"""Where Chinese sentences with Latin stretches in them end."""

import pytest
from hypothesis import given

from app.text.sentences import split_sentences
from tests.support.texts import odd_text


def cut(text: str, *, wrapped: bool = False) -> list[str]:
    return [span.of(text) for span in split_sentences(text, wrapped=wrapped)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("港口關了。船還在等。", ["港口關了。", "船還在等。"]),
        ("「誰說的？」她問。", ["「誰說的？」", "她問。"]),
        ("他說：「港口關了。」然後走了。", ["他說：「港口關了。」", "然後走了。"]),
        ("真的嗎？！不會吧……算了", ["真的嗎？！", "不會吧……", "算了"]),
        ("出口要證；進口也要證。", ["出口要證；", "進口也要證。"]),
        ("出口要證;進口也要證。", ["出口要證;", "進口也要證。"]),
        ("良率是3.5成,不是4成。", ["良率是3.5成,不是4成。"]),
        ("The U.S. policy changed. Dr. Lin left.", ["The U.S. policy changed.", "Dr. Lin left."]),
        ("See x.com/a?b=c for more. Done.", ["See x.com/a?b=c for more.", "Done."]),
        ("第一行\n第二行", ["第一行", "第二行"]),
        ("  前後有空白。  \n", ["前後有空白。"]),
        ("", []),
        ("\n \u3000\n", []),
    ],
)
def test_a_sentence_ends_at_its_mark(text: str, sentences: list[str]) -> None:
    assert cut(text) == sentences


def test_a_line_break_ends_no_sentence_of_a_wrapped_text() -> None:
    assert cut("港口在秋天\n關了。", wrapped=True) == ["港口在秋天\n關了。"]


@given(odd_text)
def test_sentences_are_in_order_and_hold_all_that_is_visible(text: str) -> None:
    for wrapped in (False, True):
        at = 0
        for span in split_sentences(text, wrapped=wrapped):
            assert at <= span.start < span.end <= len(text)
            assert not text[at : span.start].strip()
            assert not span.of(text)[0].isspace() and not span.of(text)[-1].isspace()
            at = span.end
        assert not text[at:].strip()
