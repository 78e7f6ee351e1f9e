"""Entries of the word list are made from a place in an article and found there again."""

from datetime import UTC, datetime

import pytest

from app import engine
from app.export.word_entry import date_of, entry_of, place_of
from app.lexicon.word_list import SavedWord
from app.text.structure import parse_article
from app.translate.unit import EnglishSentence, Origin, UnitEnglish

TEXT = (
    "晶圓廠的冬天\n作者：江硯　2026年3月5日\n\n"
    "半導體設備的交期拉長了。業者說先進製程以外,美國的新限製波及三家公司。大家都在等。\n"
)
NOW = datetime(2026, 3, 6, 8, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def article():
    return engine.annotator().article(parse_article(TEXT, "winter.txt"))


def _find(article, text):
    return next((row, t) for row in range(len(article)) for t in article[row].tokens if t.text == text)


def test_an_entry_has_the_mended_sentence_its_english_and_its_source(article):
    row, token = _find(article, "限製")
    sentences = [EnglishSentence(i, f"English {i}.", Origin.MEMORY) for i in range(3)]
    word = entry_of(article, row, token, UnitEnglish(tuple(sentences)), now=NOW)
    assert word.traditional == "限制" and word.pinyin == "xiàn zhì"
    assert word.around(word.sentence)[1] == "限制" and word.sentence.startswith("業者說")
    assert word.translation == "English 1."
    assert (word.article, word.source) == ("晶圓廠的冬天", "winter.txt")
    assert word.added == "2026-03-06T08:30:00.000+00:00"


def test_a_gloss_is_no_translation(article):
    row, token = _find(article, "交期")
    english = UnitEnglish((EnglishSentence(0, "chips delivery", Origin.GLOSS),))
    assert entry_of(article, row, token, english).translation == ""
    assert entry_of(article, row, token, None).translation == ""


@pytest.mark.parametrize("text", ["限製", "交期", "冬天"])
def test_an_entry_leads_back_to_its_place(article, text):
    row, token = _find(article, text)
    assert place_of(article, entry_of(article, row, token, None)) == (row, token)


def test_a_very_long_sentence_is_cut_around_the_word_and_still_found():
    text = "山很高," * 300 + "半導體很小" + ",水很長" * 300
    article = engine.annotator().article(parse_article(text))
    row, token = _find(article, "半導體")
    word = entry_of(article, row, token, None)
    assert len(word.sentence) < 250 and word.sentence[0] == word.sentence[-1] == "…"
    assert word.around(word.sentence)[1] == "半導體"
    assert place_of(article, word) == (row, token)


def test_the_place_of_a_word_from_elsewhere_is_nowhere(article):
    assert place_of(article, SavedWord("山", sentence="山外有山。")) is None
    assert place_of(article, SavedWord("山")) is None
    assert place_of(engine.annotator().article(parse_article("山")), SavedWord("水", sentence="水。")) is None


def test_the_date_of_the_byline_is_the_articles(article):
    assert date_of(article) == "2026-03-05"
    assert date_of(engine.annotator().article(parse_article("晶圓廠\n\n2026年3月5日下雪了。"))) == ""


def test_an_entry_knows_how_its_pinyin_is_written(article):
    row, token = _find(article, "美國")
    word = entry_of(article, row, token, None)
    assert (word.pinyin, word.written) == ("měi guó", "Měiguó")
    assert word.key == "美国 měi guó"
