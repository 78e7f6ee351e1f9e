"""Zhuyin beside characters: on the right of each, within its line, in letters that the bundled face has."""

from dataclasses import replace
from itertools import pairwise

import pytest

from app.lexicon.listed import HAN
from app.ui import fonts
from app.ui.reader import beside
from app.ui.reader.geometry import column_boxes
from app.ui.reader.painting import RowPainter
from app.ui.reader.row_texts import RowTexts
from app.ui.reader.rowlayout import RowLayout
from app.ui.reader.style import BESIDE
from app.ui.theme import LIGHT

THREE = ("traditional", "simplified", "english")
SYLLABLES = ("ㄅ", "ㄓㄨㄤ", "ㄒㄩㄝˊ", "ㄋㄩˇ", "ㄕˋ", "˙ㄉㄜ", "ㄦˊ")


@pytest.fixture
def besides(style):
    return replace(style, readings=BESIDE)


@pytest.fixture(params=[300, 700, 1100])
def layout(request, rows, besides):
    return RowLayout(RowTexts(rows[2], besides), column_boxes(THREE, request.param), False)


def _characters(layout):
    return [
        token.start + match.start()
        for token in layout.content.unit.tokens
        if token.pinyin
        for match in HAN.finditer(token.text)
    ]


def test_each_syllable_stands_between_its_character_and_the_next(layout):
    placed = layout.cell("traditional")
    cell, characters = placed.cell, _characters(layout)
    assert len(placed.runs) == len(characters) > 10
    for run, at in zip(placed.runs, characters, strict=True):
        assert cell.starts[run.line] <= at < cell.end_of(run.line)
        left, right = cell.x(run.line, at), cell.x(run.line, at + 1)
        assert left + cell.style.pixels <= run.left < right
        assert right <= cell.width + 1 or at == cell.starts[run.line]


def test_syllables_are_those_of_the_words(layout):
    said = [s for token in layout.content.unit.tokens for s in token.zhuyin]
    assert [run.text for run in layout.cell("traditional").runs] == said


@pytest.mark.parametrize("syllable", SYLLABLES)
@pytest.mark.parametrize("zoom", [0.6, 1.0, 2.0])
def test_signs_are_in_the_font_and_within_their_room(besides, syllable, zoom):
    look = replace(besides, zoom=zoom).chinese("traditional", "paragraph")
    made = beside._syllables(beside._LETTER * look.pixels)
    signs = made[syllable]
    assert len(signs) == len(syllable) and all(sign.glyph for sign in signs)
    boxes = [made.raw.boundingRect(sign.glyph).translated(sign.x, sign.y) for sign in signs]
    assert min(box.top() for box in boxes) >= -look.pitch / 2
    assert max(box.bottom() for box in boxes) <= look.pitch / 2
    assert min(box.left() for box in boxes) >= 0
    assert max(box.right() for box in boxes) <= beside.ROOM * look.pixels


@pytest.mark.parametrize("syllable", ["ㄓㄨㄤ", "ㄒㄩㄝˊ", "˙ㄉㄜ"])
def test_signs_of_a_syllable_do_not_touch(syllable):
    made = beside._syllables(20.0)
    boxes = [made.raw.boundingRect(sign.glyph).translated(sign.x, sign.y) for sign in made[syllable]]
    assert not any(one.intersects(other) for one, other in pairwise(boxes))


def test_a_face_of_the_readers_own_does_not_draw_zhuyin(monkeypatch):
    monkeypatch.setattr(fonts, "_chosen", {fonts.TRADITIONAL: "DejaVu Sans"})
    assert fonts.bundled(fonts.TRADITIONAL, 9.0).families() == [fonts.TRADITIONAL]


def test_lines_are_ready_when_a_row_is_finished(layout, labels):
    RowPainter(LIGHT, labels).finish(layout)
    cell = layout.cell("traditional").cell
    assert len(layout.readings) == len(cell.starts)
    for line, following in pairwise(layout.readings):
        assert line.bottom <= following.top + 1


def test_only_words_with_readings_take_room(rows, besides):
    terms = RowTexts(rows[2], replace(besides, readings_on="terms"))
    spaced = {at for one in terms.text("traditional").spacings for at in range(one.start, one.end)}
    assert spaced == {at for t in rows[2].unit.tokens if t.term for at in range(t.start, t.end)}


def test_the_reader_chooses_it_in_the_bar_and_sees_it(window):
    window.top_bar.readings_chosen.emit(BESIDE)
    assert window.settings.readings == BESIDE and window.top_bar._readings.text().startswith("Zhuyin beside")
    runs = window.reader.pages.layout(0).cell("traditional").runs
    assert runs and all(len(run.text) <= 4 and " " not in run.text for run in runs)
