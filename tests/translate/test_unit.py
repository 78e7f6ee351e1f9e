from app.text.article import Span
from app.translate.unit import EnglishSentence, Origin, UnitEnglish


def _said(index: int, text: str, origin: Origin = Origin.MEMORY) -> EnglishSentence:
    return EnglishSentence(index, text, origin)


def test_each_sentence_stands_where_the_text_has_it():
    english = UnitEnglish((_said(0, "Yes."), _said(1, ""), _said(2, "Not yet."), _said(3, "Why?")))
    placed = [(sentence.index, span.of(english.text)) for sentence, span in english.placed()]
    assert placed == [(0, "Yes."), (2, "Not yet."), (3, "Why?")]
    assert [span for _, span in english.placed()][1] == Span(5, 13)


def test_a_unit_has_the_origin_that_its_sentences_share():
    argos = _said(0, "Yes.", Origin.ARGOS)
    assert UnitEnglish((argos, _said(1, "", Origin.NONE))).origin is Origin.ARGOS
    assert UnitEnglish((argos, _said(1, "No."))).origin is Origin.MIXED
    assert UnitEnglish((_said(0, ""),)).origin is Origin.NONE
