"""Cutting sentences into clauses loses nothing, and joining them reads as one sentence."""

from hypothesis import given
from hypothesis import strategies as st

from app.text.article import Span
from app.translate.clauses import LONGEST, clauses, joined, long_parts
from app.translate.engine import Rendering
from app.translate.unit import Link


def _texts(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [span.of(text) for span in spans]


def test_long_sentences_are_cut_after_commas() -> None:
    sentence = "，".join(["美国宣布管制设备和软件"] * 30) + "。"
    parts = _texts(sentence, long_parts(sentence))
    assert "".join(parts) == sentence and max(map(len, parts)) <= LONGEST and len(parts) < 6
    assert all(part.endswith("，") for part in parts[:-1])
    assert _texts("短句。", long_parts("短句。")) == ["短句。"]


@given(st.text("芯片，。；、”x ", max_size=400))
def test_cutting_loses_nothing(text: str) -> None:
    for spans in (long_parts(text), clauses(text)):
        assert "".join(_texts(text, spans)) == text
        assert all(span.end - span.start <= LONGEST for span in spans)


def test_crumbs_stay_with_the_clause_before() -> None:
    text = "美国宣布，日本跟进，荷兰却迟迟没有表态，"
    assert _texts(text, clauses(text)) == ["美国宣布，日本跟进，", "荷兰却迟迟没有表态，"]


def test_english_of_clauses_is_one_sentence() -> None:
    text = "芯片涨价了两成，客户只好接受；台积电不评论。"
    spans = clauses(text)
    english = [
        Rendering("Chips rose by a fifth.", links=(Link(0, 2, 0, 5),)),
        Rendering("But the customers had to accept.", links=(Link(0, 2, 8, 17),)),
        Rendering("TSMC does not comment.", links=(Link(0, 3, 0, 4),)),
    ]
    made = joined(text, spans, english)
    assert made.text == "Chips rose by a fifth, but the customers had to accept; TSMC does not comment."
    assert [(text[a.start : a.end], made.text[a.english_start : a.english_end]) for a in made.links] == [
        ("芯片", "Chips"),
        ("客户", "customers"),
        ("台积电", "TSMC"),
    ]
