"""The first pages, set by a process that stays, and pages as pixels."""

import re

import pytest

from app import engine
from app.errors import Cancelled, ExportError
from app.export.pdf import preview
from app.export.pdf.options import Layout, PdfOptions, Readings, Size
from app.export.pdf.preview import Previewer
from app.export.pdf.raster import Pages
from app.jobs import CancelToken, finish
from app.text.structure import parse_article
from tests.support.pdf_read import annotations_of, pages_of
from tests.support.pdfs import exported

_PLACES = re.compile(r"pp?\.[\d,–]+$")


@pytest.fixture
def previewer():
    made = Previewer()
    yield made
    made.close()


@pytest.fixture(scope="module")
def sample(several_pages):
    article, english = several_pages
    return article, dict(enumerate(english))


def _long():
    rows = (f"第{n}座晶圓廠的交期拉長了，業者估計損失三億美元。" * 3 for n in range(400))
    return engine.annotator().article(parse_article("\n\n".join(("晶圓廠的冬天", *rows))))


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("overview", [False, True])
def test_first_pages_are_those_of_the_export(previewer, sample, tmp_path, layout, overview):
    options = PdfOptions(layout=layout, overview=overview)
    article, english = sample
    made = finish(previewer.piece(article, english, options, CancelToken()))
    first = pages_of(made.pdf)
    whole = pages_of(exported(tmp_path, article, list(english.values()), options))
    same = len(first) - 1  # on the last one there is more, if only the appendix
    assert same >= 2
    for piece, page in zip(first[:same], whole, strict=False):
        assert _wording(piece) == _wording(page)
    assert any(note.subtype == "Highlight" for page in annotations_of(made.pdf) for note in page)


def _wording(page):
    """Leave out the foot, numbers of pages that are not set yet, and where lines end and are stretched."""
    lines = (line for line in page.splitlines() if " / " not in line)
    return "".join(_PLACES.sub("", line.replace(" ", "")) for line in lines)


def test_pages_are_set_in_whatever_folder_the_program_is_started(previewer, sample, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    article, english = sample
    assert pages_of(finish(previewer.piece(article, english, PdfOptions(), CancelToken())).pdf)


def test_only_a_few_pages_of_a_long_article_are_set(previewer):
    article = _long()
    made = finish(previewer.piece(article, {}, PdfOptions(size=Size.LARGE), CancelToken()))
    assert not made.whole and 2 <= len(pages_of(made.pdf)) <= 9


def test_one_process_sets_all_pieces_and_another_takes_its_place_if_it_dies(previewer, sample):
    finish(previewer.piece(*sample, PdfOptions(), CancelToken()))
    first = previewer._child
    finish(previewer.piece(*sample, PdfOptions(readings=Readings.ZHUYIN), CancelToken()))
    assert previewer._child is first
    first.kill()
    first.wait()
    made = finish(previewer.piece(*sample, PdfOptions(), CancelToken()))
    assert previewer._child is not first and made.pdf.startswith(b"%PDF")
    previewer.close()
    assert previewer._child.poll() is not None


def test_a_piece_that_cannot_be_set_is_a_sentence_and_the_process_goes_on(previewer, sample, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(preview, "_no_appendix", lambda _: {})
        with pytest.raises(ExportError, match="The PDF could not be set"):
            finish(previewer.piece(*sample, PdfOptions(), CancelToken()))
    child = previewer._child
    assert finish(previewer.piece(*sample, PdfOptions(), CancelToken())).pdf
    assert previewer._child is child


def test_a_piece_that_nobody_wants_any_more_is_dropped(previewer, sample):
    token = CancelToken()
    job = previewer.piece(*sample, PdfOptions(), token)
    next(job)
    token.cancel()
    with pytest.raises(Cancelled):
        finish(job)
    assert finish(previewer.piece(*sample, PdfOptions(), CancelToken())).pdf


def test_characters_without_a_glyph_stop_nothing(previewer):
    article = engine.annotator().article(parse_article("題目\n\n這個字\U0001f9ff沒有\U0002ffff字形。\n"))
    assert finish(previewer.piece(article, {}, PdfOptions(), CancelToken())).pdf


@pytest.mark.parametrize("grey", [False, True])
def test_the_parts_with_ink_are_the_page(sample, tmp_path, grey):
    """Put on white, they are what the page is; each has white around it and is small."""
    article, english = sample
    with Pages(exported(tmp_path, article, list(english.values()))) as pages:
        for number in range(3):
            width, height = pages.whole(number, 150)
            ((_, whole),) = pages.inked(number, 150, 10**9, grey)
            parts = list(pages.inked(number, 150, 60_000, grey))
            assert len(parts) > 10 and sum(box.area for box, _ in parts) < 0.8 * width * height
            made = _put_together(parts, width, height)
            meant = _put_together(pages.inked(number, 150, 10**9, grey), width, height)
            far = sum(abs(one - other) > 4 for one, other in zip(made, meant, strict=True))
            assert far < len(made) / 10_000  # where pdfium rounds otherwise
            assert whole.grey is grey


def _put_together(parts, width, height):
    deep = 0
    lines: list[bytearray] = []
    for box, part in parts:
        deep = 1 if part.grey else 4
        lines = lines or [bytearray(b"\xff" * (width * deep)) for _ in range(height)]
        for row in range(part.height):
            pixels = part.data[row * part.stride : row * part.stride + part.width * deep]
            lines[box.top + row][box.left * deep : (box.left + part.width) * deep] = pixels
    return b"".join(lines)


def test_a_page_fits_its_box(tmp_path):
    with Pages(exported(tmp_path)) as pages:
        assert len(pages) > 1
        tall, wide = pages.fitted(0, 4000, 500), pages.fitted(0, 300, 4000)
    assert abs(tall.height - 500) <= 1 and tall.width < 400
    assert abs(wide.width - 300) <= 1 and wide.height > 400
    assert set(tall.data) != {255}
