"""Rows: which English stands for which Chinese, and what a machine's English has not kept."""

from app import engine
from app.text.load import article_from_text
from app.translate.unit import EnglishSentence, Link, Origin, State, UnitEnglish
from app.ui.reader.origins import RowLabels, origin_words, warning_words
from app.ui.reader.rows import RowContent

_LABELS = RowLabels({Origin.GLOSS: "gloss"}, "", "", "", credit="by {0}", not_kept="lost: {0}")
_TEXT = "台積電投資30億美元。Blackwell缺貨。"


def _content(*sentences: EnglishSentence) -> RowContent:
    unit = engine.annotator().article(article_from_text(_TEXT, "x"))[0]
    return RowContent(unit, UnitEnglish(sentences))


def _pairs(content: RowContent) -> list[tuple[str, str]]:
    text, english = content.unit.unit.text, content.english_text
    return [(text[x.start : x.end], english[x.english_start : x.english_end]) for x in content.links]


def test_terms_amounts_and_names_are_linked_across_sentences():
    content = _content(
        EnglishSentence(0, "TSMC invests $3 billion.", Origin.ARGOS),
        EnglishSentence(1, "Blackwell is scarce.", Origin.ARGOS),
    )
    assert ("台積電", "TSMC") in _pairs(content) and ("30億美元", "$3 billion") in _pairs(content)
    assert ("Blackwell", "Blackwell") in _pairs(content)
    assert content.lost == ()


def test_the_models_links_serve_where_the_check_is_silent():
    content = _content(
        EnglishSentence(
            0,
            "TSMC invests $3 billion.",
            Origin.ARGOS,
            links=(Link(3, 5, 5, 12), Link(0, 3, 13, 15)),  # 投資 = invests; a wrong one for 台積電
        )
    )
    assert ("投資", "invests") in _pairs(content) and ("台積電", "$3") not in _pairs(content)
    token = content.unit.token_at(3)
    assert token is not None
    assert [span.of(content.english_text) for span in content.english_spans(token.index)] == ["invests"]
    assert content.token_for(6) == token.index and content.token_for(12) is None


def test_what_a_machine_lost_is_told_and_a_person_is_trusted():
    lost = EnglishSentence(0, "The company invests $30 billion.", Origin.ARGOS, "Argos 1.9")
    content = _content(lost)
    assert [found.source for found in content.lost] == ["台積電", "30億美元"]
    assert origin_words(content, _LABELS) == "Argos 1.9"
    assert warning_words(content, _LABELS) == "lost: 台積電 (TSMC), 30億美元 (US$3 billion)"
    edited = EnglishSentence(0, lost.text, Origin.MEMORY, "your edit", State.REVIEWED)
    assert _content(edited).lost == () and warning_words(_content(edited), _LABELS) == ""


def test_each_source_is_named_once():
    content = _content(
        EnglishSentence(0, "TSMC invests.", Origin.MEMORY, "Lin", State.FINAL),
        EnglishSentence(1, "Blackwell lack", Origin.GLOSS),
    )
    assert origin_words(content, _LABELS) == "by Lin  ·  gloss"
    doubtful = EnglishSentence(0, "TSMC TSMC", Origin.ARGOS, doubt="repeats itself")
    assert warning_words(_content(doubtful), _LABELS).startswith("repeats itself")
