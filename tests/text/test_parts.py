"""Long paragraphs are cut where a reader would pause, and nothing is lost."""

from hypothesis import given
from hypothesis import strategies as st

from app.text.parts import LONGEST, in_rows, parts
from app.text.sentences import split_sentences
from app.text.structure import parse_article

_TEXT = st.text(st.sampled_from("晶片出口管制。，、 a1？\n"), max_size=200)


@given(_TEXT, st.integers(4, 40))
def test_parts_hold_every_sign_in_order_and_none_is_too_long(text, longest):
    cut = list(parts(text, split_sentences(text), longest))
    assert all(0 < len(span) <= longest for span, _ in cut)
    assert "".join("".join(span.of(text).split()) for span, _ in cut) == "".join(text.split())
    for span, sentences in cut:
        assert sentences[0].start == span.start and sentences[-1].end == span.end
        assert all(len(s.of(text).strip()) == len(s) for s in sentences)


def test_a_long_line_becomes_rows_that_end_with_sentences():
    line = "晶圓廠擴產的速度取決於設備交期。" * 400
    whole = parse_article(line)
    article = in_rows(whole)
    assert [unit.text for unit in whole.units] == [line]
    assert [unit.id for unit in article.units] == list(range(len(article.units)))
    assert len(article.units) == -(-len(line) // LONGEST) and len(line) > 3 * LONGEST
    for unit in article.units:
        assert unit.span.of(line) == unit.text and unit.text.endswith("。")
        assert all(sentence.of(unit.text).endswith("。") for sentence in unit.sentences)


def test_a_sentence_without_end_is_cut_at_a_comma_or_anywhere():
    commas = list(parts(text := "良率很高，" * 500, split_sentences(text)))
    assert all(span.of(text).endswith("，") for span, _ in commas)
    bare = list(parts(text := "晶" * 4_500, split_sentences(text)))
    assert [len(span) for span, _ in bare] == [2_000, 2_000, 500]


def test_a_long_comment_keeps_its_author_in_every_part():
    article = in_rows(
        parse_article("標題在此\n\n一段正文在此。\n\n老張 發表評論於\n" + "這話我不同意。" * 400)
    )
    comments = [unit for unit in article.units if unit.author]
    assert len(comments) == 2 and {unit.author for unit in comments} == {"老張"}
