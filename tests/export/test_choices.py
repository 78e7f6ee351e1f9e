"""What is chosen for an export, as it is kept, as presets, and as the options of each format."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ExportError
from app.export import presets
from app.export.choices import Choices, from_lines
from app.export.formats import Format
from app.export.pdf.options import Annotated, Column, Layout, Order, Paper, Readings, Size
from app.export.presets import BUILT_IN, Presets, applied

CHOICES = st.builds(
    Choices,
    format=st.sampled_from(Format),
    layout=st.sampled_from(Layout),
    columns=st.lists(st.sampled_from(Column), min_size=1, unique=True).map(tuple),
    script=st.sampled_from(tuple(Column)[:2]),
    readings=st.sampled_from(Readings),
    readings_on=st.sampled_from(("all", "unknown", "terms")),
    paper=st.sampled_from(Paper),
    landscape=st.booleans(),
    size=st.sampled_from(Size),
    greyscale=st.booleans(),
    annotated=st.sampled_from(Annotated),
    order=st.sampled_from(Order),
    pages=st.sampled_from(("", "1-5, 8", "a=b")),
)


@given(CHOICES)
def test_choices_come_back_from_their_lines(choices):
    assert from_lines(choices.lines()) == choices


def test_what_cannot_be_understood_stays_as_usual():
    lines = (
        "layout=spiral",
        "columns=",
        "columns",
        "tints=perhaps",
        "size=large",
        "colour=red",
        "readings_on=",
    )
    assert from_lines(lines) == Choices(size=Size.LARGE)


def test_columns_are_those_of_the_layout_that_has_them():
    some = (Column.SIMPLIFIED, Column.ENGLISH)
    three = Choices(columns=some).pdf(frozenset(), "")
    two = Choices(columns=some, layout=Layout.TWO, script=Column.TRADITIONAL).pdf(frozenset(), "")
    assert three.shown == some
    assert two.shown == (Column.TRADITIONAL, Column.ENGLISH)
    assert Choices(columns=some, layout=Layout.TWO).file(frozenset()).columns == some


def test_only_pages_have_zhuyin_beside_the_characters():
    choices = Choices(readings=Readings.ZHUYIN_BESIDE)
    assert choices.pdf(frozenset(), "").readings is Readings.ZHUYIN_BESIDE
    assert choices.file(frozenset()).readings is Readings.ZHUYIN


def test_pages_that_cannot_be_told_are_an_error():
    with pytest.raises(ExportError, match="written like 1-5, 8; five is not"):
        Choices(pages="five").pdf(frozenset(), "")


def test_presets_are_kept_replaced_and_forgotten(tmp_path):
    path = tmp_path / "presets.json"
    kept = Presets(path)
    kept.keep("  My   class ", Choices(size=Size.LARGE, pages="3", open_after=True))
    kept.keep("Other", Choices())
    kept.keep("My class", Choices(size=Size.SMALL))
    kept.keep("", Choices())
    assert Presets(path).current == (("My class", Choices(size=Size.SMALL)), ("Other", Choices()))
    kept.remove("My class")
    assert [name for name, _ in Presets(path).current] == ["Other"]


def test_a_preset_leaves_paper_script_and_pages_to_the_reader():
    now = Choices(paper=Paper.LETTER, script=Column.SIMPLIFIED, pages="2", show_after=True, tints=False)
    chosen = applied(Choices(layout=Layout.STUDY, pages="9"), now)
    assert chosen == replace(now, layout=Layout.STUDY, tints=True)


def test_what_comes_with_the_program_differs_from_the_usual_and_from_each_other():
    every = [Choices(), *(choices for _, choices in BUILT_IN)]
    assert len(set(every)) == len(every) == 4


_NAMELESS, _NO_LIST = ('{"format": "%s", "presets": [{"name": 1}]}', '{"format": "%s", "presets": 5}')


@pytest.mark.parametrize("damage", ["", "[]", '{"format": "other"}', _NAMELESS, _NO_LIST, "\x00"])
def test_a_damaged_file_is_set_aside_with_a_sentence(tmp_path, damage):
    path = tmp_path / "presets.json"
    path.write_text(damage.replace("%s", presets.FORMAT), "utf-8")
    kept = Presets(path)
    assert "export presets could not be read" in kept.warning
    assert not kept.current and not path.exists()
    kept.keep("New", Choices())
    assert json.loads(path.read_text("utf-8"))["presets"][0]["name"] == "New"
