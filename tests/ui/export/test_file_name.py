"""Names of files made of titles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.export.formats import Format
from app.ui.export.file_name import file_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("晶片圍牆的兩邊,誰在付出代價?", "晶片圍牆的兩邊,誰在付出代價.pdf"),
        ("A/B: what\\now?", "A B what now.pdf"),
        ("  ..hidden. ", "hidden.pdf"),
        ("", "article.pdf"),
        ("???", "article.pdf"),
        ("CON", "article.pdf"),
        ("nul.txt", "article.pdf"),
        ("left\u202eright\n", "left right.pdf"),
    ],
)
def test_a_title_becomes_a_name(title, name):
    assert file_name(title, "article", Format.PDF) == name


@given(st.text())
def test_any_title_is_a_name_that_fits(title):
    name = file_name(title, "article", Format.EPUB)
    assert name.endswith(".epub") and len(name) > 5
    assert len(name.encode()) < 230
    assert not set(name) & set('/\\:*?"<>|\n\0')
