"""The card: what it says, and that content is never markup."""

import re
from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetricsF

from app import engine
from app.text.structure import parse_article
from app.ui import fonts
from app.ui.card_body import CardBody
from app.ui.card_html import body_html, category_words, head_html, lead_html
from app.ui.card_markup import CardLook, mixed
from app.ui.card_model import card_for, card_for_entry
from app.ui.card_sections import REST, beginning
from app.ui.theme import DARK, LIGHT


@pytest.fixture
def card(qapp):
    lexicon = engine.annotator().lexicon

    def make(text, word):
        unit = engine.annotator().article(parse_article(text))[0]
        token = next(t for t in unit.tokens if t.text == word)
        return card_for(token, unit, lexicon)

    return make


def test_a_term_has_note_readings_and_both_scripts(card):
    model = card("半導體設備很貴,半導體也是。", "半導體")
    assert model.simplified == "半导体"
    assert [s.pinyin for s in model.syllables] == ["bàn", "dǎo", "tǐ"]
    assert model.english == "semiconductor"
    assert len(model.note_en.split()) > 10


def test_a_slip_says_what_is_meant(card):
    model = card("新的限製很嚴格,大家都知道。", "限製")
    assert model.traditional == "限制"
    assert model.slip == ("限製", "限制")


def test_an_amount_says_itself_in_english(card):
    model = card("損失達45億美元,大家都知道。", "45")
    assert model.amount == ("45億美元", "US$4.5 billion")


def test_content_is_escaped(card):
    model = replace(card("半導體設備很貴,半導體也是。", "半導體"), note_en="<img src=x>&", english="<i>")
    html = head_html(model, CardLook(LIGHT)) + body_html(model, CardLook(LIGHT))
    assert "<img" not in html and "<i>" not in html
    assert "&lt;img src=x&gt;&amp;" in html


def test_the_dictionary_writes_the_pinyin_as_the_headword_has_it(card):
    model = card("計劃經濟已是往事。", "計劃經濟")
    assert model.written == model.senses[0].pinyin == "jìhuà jīngjì"


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_every_entry_of_the_termbase_makes_a_card(qapp, theme):
    lexicon = engine.annotator().lexicon
    for entry in lexicon.termbase.entries.values():
        model, look = card_for_entry(entry, lexicon), CardLook(theme)
        shown = re.sub("<[^>]*>", "", head_html(model, look) + body_html(model, look))
        assert entry.tw.split("（")[0] in shown


def test_related_terms_are_named_in_the_language_of_the_notes(card):
    theme = LIGHT
    model = card("晶圓廠談量產。", "量產")
    related = model.related[0]
    assert related.en in body_html(model, CardLook(theme))
    said = body_html(model, CardLook(theme, notes="chinese"))
    assert f">{related.tw}<" in said and f">{related.en}<" not in said


def test_the_category_is_text_in_a_frame(card, qtbot):
    model = card("晶圓廠談量產。", "量產")
    look, body = CardLook(LIGHT), CardBody()
    qtbot.addWidget(body)
    body.set_pixels(14)
    body.text.resize(400, body.fill(body_html(model, look), 400))
    words = category_words(model)
    body.text.set_frame(lead_html(model, look), words, LIGHT.category(model.category))
    frame = body.text.frame
    assert words.strip() in body.text.text()
    assert body.text.rect().contains(frame.toAlignedRect())
    assert QFontMetricsF(body.text.font()).horizontalAdvance(words) * 0.7 < frame.width() < 200
    body.text.set_frame("", "", "")
    assert body.text.frame.isEmpty()


@pytest.mark.parametrize(
    ("note", "begun"),
    [
        ("Short.", "Short."),
        ("One sentence. " + "And on it goes, " * 12, "One sentence."),
        ("word " * 60, "word " * 26),
        ("With a clause, " + "word " * 60, "With a clause,"),
        ("詞" * 200, "詞" * 65),
        ("第一句說明。" + "後面還有許多字" * 12 + "。", "第一句說明。"),
    ],
)
def test_a_long_note_begins_with_whole_sentences_or_words(note, begun):
    assert beginning(note) == begun


def test_the_rest_of_a_folded_note_is_a_link_away(card):
    model = replace(card("晶圓廠談量產。", "量產"), note_en="A first sentence. " + "More of it. " * 20)
    folded = body_html(model, CardLook(LIGHT, folded=frozenset({REST})))
    assert "A first sentence." in folded and "fold:rest" in folded
    assert folded.count("More of it.") < 20
    assert body_html(model, CardLook(LIGHT)).count("More of it.") == 20


def test_a_name_stands_with_capitals_and_each_syllable_in_its_tone(card):
    model = card("美國商務部公布了清單。", "美國商務部")
    assert model.written == "Měiguó Shāngwùbù"
    html = body_html(model, CardLook(LIGHT))
    assert all(f">{piece}<" in html for piece in ("Měi", "guó", " Shāng", "wù", "bù"))


def test_a_surname_is_told_from_the_word_by_its_capital(card):
    model = card("他很高。", "高")
    assert model.written == "gāo"
    assert {group.pinyin for group in model.senses} == {"gāo", "Gāo"}


def test_marks_of_english_and_pinyin_are_narrow_and_chinese_keeps_its_shapes(card, style):
    chinese, latin = fonts.family(fonts.TRADITIONAL), fonts.family(fonts.LATIN)
    assert mixed("製 ‘to’ & b") == f"<span style='font-family:{chinese}'>製</span> ‘to’ &amp; b"
    assert QFontMetricsF(style.ruby_font).horizontalAdvance("’") < style.ruby_pixels / 2
    html = body_html(card("這個悖論令人不安。", "令人不安"), CardLook(LIGHT))
    assert f"font-family:{latin}'>lìng<" in html
