"""The word list as CSV."""

import csv
import io

import pytest

from app.errors import Cancelled
from app.export.wordlist_csv import COLUMNS, export_csv
from app.jobs import CancelToken, finish
from app.lexicon.word_list import SavedWord
from tests.export.test_anki import SEED, WAFER


@pytest.mark.parametrize(("bom", "start"), [(True, b"\xef\xbb\xbf"), (False, b"Tradi")])
def test_every_cell_is_read_back_with_or_without_the_mark(tmp_path, bom, start):
    target = tmp_path / "words.csv"
    finish(export_csv([WAFER, SEED], target, CancelToken(), bom=bom))
    data = target.read_bytes()
    assert data.startswith(start)
    head, first, second = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert tuple(head) == COLUMNS
    assert first[:6] == ["晶圓", "晶圆", "jīngyuán", "ㄐㄧㄥ ㄩㄢˊ", "wafer", WAFER.note]
    assert first[6:10] == [
        WAFER.sentence,
        "一片晶圆能切出上百颗晶片,“晶圆”就是这样。",
        WAFER.translation,
        WAFER.article,
    ]
    assert second[0] == "良率"


def test_no_cell_is_a_formula(tmp_path):
    target = tmp_path / "words.csv"
    word = SavedWord("等", note='=HYPERLINK("x")', sentence="+1", translation="@a", article="-2")
    finish(export_csv([word], target, CancelToken(), bom=False))
    _, cells = csv.reader(io.StringIO(target.read_text("utf-8"), newline=""))
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


def test_a_cancelled_export_writes_nothing(tmp_path):
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        finish(export_csv([WAFER], tmp_path / "words.csv", token, bom=True))
    assert not list(tmp_path.iterdir())
