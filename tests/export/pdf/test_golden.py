import json

import pytest
from PIL import Image

from tests.export.pdf import golden
from tests.export.pdf.layouts import LAYOUTS
from tests.support.pdfs import opened

ALIKE = 0.004  # of a picture may differ: a hairline that falls on another pixel, not a word


@pytest.mark.parametrize("part", ["outline", "tags", "annotations", "text"])
def test_structure_is_as_kept(layout, part):
    name, pdf = layout
    kept = json.loads((golden.KEPT / f"{name}.json").read_text("utf-8"))
    assert golden.structure(pdf)[part] == kept[part]


def test_pages_look_as_kept(layout):
    name, pdf = layout
    for number, picture in enumerate(golden.pictures(pdf)):
        with Image.open(golden.picture_path(name, number)) as kept:
            assert golden.changed(picture, kept.convert("L")) < ALIKE


def test_a_moved_word_is_seen():
    page = Image.new("L", (300, 400), 255)
    other = page.copy()
    other.paste(0, (100, 100, 140, 115))
    assert golden.changed(page, other) > ALIKE
    assert golden.changed(page, page) == 0


def test_no_kept_file_is_left_over():
    names = {path.name.rpartition(".")[0] for path in golden.KEPT.iterdir()}
    assert names == {f"{name}{part}" for name in LAYOUTS for part in ("", "-0", "-1")}


def test_file_is_sound(layout):
    _, pdf = layout
    with opened(pdf) as document:
        assert document.check_pdf_syntax() == []
