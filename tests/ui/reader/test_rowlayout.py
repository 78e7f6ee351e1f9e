"""Rows: aligned baselines, readings centred above their words, marks where they belong."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF

from app import engine
from app.text.article import Span
from app.text.structure import parse_article
from app.translate.unit import EnglishSentence, Origin, UnitEnglish
from app.ui.reader.geometry import column_boxes
from app.ui.reader.pages import Pages
from app.ui.reader.row_texts import RowTexts
from app.ui.reader.rowlayout import RowLayout
from app.ui.reader.rows import RowSource
from app.ui.reader.ruby import shown_readings
from app.ui.reader.selection import text_of

THREE = ("traditional", "simplified", "english")


@pytest.fixture
def layout(rows, style):
    english = "Lead times for semiconductor equipment grew; the new US restrictions hit three firms."
    rows.english[2] = UnitEnglish((EnglishSentence(0, english, Origin.MEMORY),))
    return RowLayout(RowTexts(rows[2], style), column_boxes(THREE, 1100), False)


def test_first_baselines_stand_on_one_level(layout):
    levels = {round(placed.origin.y() + placed.cell.first_baseline) for placed in layout.cells}
    assert max(levels) - min(levels) <= 1


def test_every_word_has_its_reading_centred_above_it(layout, style):
    placed = layout.cell("traditional")
    tokens = [token for token in layout.content.unit.tokens if token.pinyin]
    assert len(placed.runs) >= len(tokens)
    first = placed.runs[0]
    piece = next(iter(placed.cell.pieces(tokens[0].span)))
    middle = first.left + QFontMetricsF(style.ruby_font).horizontalAdvance(first.text) / 2
    assert piece.left <= middle <= piece.right


def test_readings_on_a_line_do_not_touch(layout, style):
    ends: dict[int, float] = {}
    for run in layout.cell("traditional").runs:
        assert run.left >= ends.get(run.line, -10.0)
        ends[run.line] = run.left + QFontMetricsF(style.ruby_font).horizontalAdvance(run.text)


def test_hit_finds_the_token_under_each_of_its_boxes(layout):
    for token in layout.content.unit.tokens:
        if not token.pinyin:
            continue
        for column, rects in layout.token_rects(token.index).items():
            for rect in rects:
                assert layout.token_at(rect.center()) is not None, column
                if column != "english":
                    assert layout.token_at(rect.center()).index == token.index


def test_a_term_is_linked_to_its_english(layout):
    token = next(t for t in layout.content.unit.tokens if t.term and "設備" in t.text)
    spans = layout.content.english_spans(token.index)
    assert [span.of(layout.content.english_text).lower() for span in spans] == [token.term.en]


def test_nothing_is_hit_outside_the_cells(layout):
    assert layout.token_at(QPointF(2, 2)) is None
    assert layout.token_at(QPointF(5000, 20)) is None


def test_stacked_cells_do_not_overlap(rows, style):
    made = RowLayout(RowTexts(rows[2], style), column_boxes(THREE, 600), True)
    bottoms = [placed.origin.y() + placed.cell.height for placed in made.cells]
    tops = [placed.origin.y() for placed in made.cells]
    assert all(bottom <= top + 1 for bottom, top in zip(bottoms, tops[1:], strict=False))
    assert made.height >= bottoms[-1]


def test_doubtful_sentences_alone_are_marked(rows):
    sentences = (
        EnglishSentence(0, "Lead times grew.", Origin.ARGOS),
        EnglishSentence(1, "", Origin.NONE),
        EnglishSentence(2, "The firms the firms the firms.", Origin.ARGOS, doubt="repeats itself"),
    )
    rows.english[2] = UnitEnglish(sentences)
    content = rows[2]
    assert [span.of(content.english_text) for span in content.doubtful] == [sentences[2].text]
    assert rows[1].doubtful == ()


def test_lines_with_nothing_to_read_aloud_stand_closer(style):
    article = engine.annotator().article(parse_article("晶片\n\n" + "Nothing but English in this one. " * 8))
    source = RowSource(article)
    boxes = column_boxes(THREE, 1100)
    rows = (RowLayout(RowTexts(source[row], style), boxes, False) for row in (0, 1))
    chinese, english = (row.cells[0].cell.style for row in rows)
    assert chinese.pitch / chinese.pixels > 2.3
    assert english.pitch / english.pixels < 1.9


def test_a_mark_ends_with_the_last_word_of_a_line(rows, style):
    """A space at which a line ends is not seen, so nothing stands below it."""
    english = "equipment makers " * 30
    rows.english[2] = UnitEnglish((EnglishSentence(0, english.strip(), Origin.MEMORY),))
    cell = RowLayout(RowTexts(rows[2], style), column_boxes(THREE, 1100), False).cells[2].cell
    pieces = list(cell.pieces(Span(0, len(cell.text))))
    assert len(pieces) > 2 and cell.text[pieces[0].span.end - 1] == " "
    assert pieces[0].right == cell.x(0, pieces[0].span.end - 1)


def test_what_is_known_of_a_row_outlives_another_width_but_not_other_english(rows, style):
    narrow = Pages(rows, THREE, style, 1000)
    first = narrow.layout(2).content
    wide = Pages(rows, THREE, style, 1300, before=narrow)
    assert wide.layout(2).content is first
    wide.forget(2)
    assert wide.layout(2).content is not first


def test_the_boxes_of_a_token_are_worked_out_once(layout):
    assert layout.token_rects(3) is layout.token_rects(3)


@pytest.mark.parametrize("sandhi", [True, False])
def test_a_name_has_its_capital_also_where_a_line_breaks_it(style, sandhi):
    unit = engine.annotator().article(parse_article("美國商務部不會公布。"))[0]
    shown = shown_readings(unit.tokens, "pinyin", sandhi=sandhi)
    token = unit.tokens[0]
    assert shown.texts[token.index] == "Měiguó Shāngwùbù"
    assert [shown.over(token, Span(a, b)) for a, b in ((0, 1), (1, 3), (3, 5))] == [
        "Měi",
        "guó Shāng",
        "wùbù",
    ]
    assert shown.texts[unit.tokens[1].index].startswith("bú" if sandhi else "bù")
    zhuyin = shown_readings(unit.tokens, "zhuyin", sandhi=sandhi)
    assert zhuyin.over(token, Span(0, 2)) == "ㄇㄟˇ ㄍㄨㄛˊ"


def test_signs_between_chinese_are_shown_wide_and_copied_as_they_are_typed(style):
    article = engine.annotator().article(parse_article("題目\n\n晶圓廠擴產,但良率(目前)不高,大家都在等.\n"))
    content = RowSource(article)[1]
    texts = RowTexts(content, style)
    assert texts.text("traditional").text == "晶圓廠擴產，但良率（目前）不高，大家都在等."
    assert texts.text("simplified").text == "晶圆厂扩产，但良率（目前）不高，大家都在等."
    assert (
        text_of(content, "traditional") == content.unit.unit.text == "晶圓廠擴產,但良率(目前)不高,大家都在等."
    )
