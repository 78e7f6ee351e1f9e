import io

import pikepdf
import pytest

from app.export.pdf.objects import Objects, stream, text_of


def _plain(pages: int = 300) -> bytes:
    with pikepdf.new() as pdf:
        for number in range(pages):
            page = pdf.add_blank_page(page_size=(100 + number, 200))
            page.obj.Contents = pdf.make_stream(b"0 0 m")
            page.obj.Title = f"頁 {number} endobj"
        pdf.docinfo["/Author"] = "某人"
        target = io.BytesIO()
        pdf.save(target, object_stream_mode=pikepdf.ObjectStreamMode.disable, static_id=True)
    return target.getvalue()


def test_every_object_is_where_it_was_and_the_file_is_smaller():
    before = _plain()
    after = Objects(before).written()
    assert len(after) < len(before) / 2
    with pikepdf.open(io.BytesIO(before)) as old, pikepdf.open(io.BytesIO(after)) as new:
        assert not new.get_warnings()
        assert [(str(p.obj.Title), p.obj.MediaBox[2]) for p in new.pages] == [
            (str(p.obj.Title), p.obj.MediaBox[2]) for p in old.pages
        ]
        assert [p.Contents.read_bytes() for p in new.pages] == [p.Contents.read_bytes() for p in old.pages]
        assert str(new.docinfo["/Author"]) == "某人"
        assert new.trailer.ID[0] == old.trailer.ID[0]


def test_added_and_changed_objects_are_found():
    objects = Objects(_plain(1))
    info = objects.reference(b"Info")
    added = objects.add(stream(b"/Kind/New", b"endobj"))
    objects.bodies[info] = b"<</Title%s/Extra %d 0 R>>" % (text_of("標題 (一)"), added)
    with pikepdf.open(io.BytesIO(objects.written())) as pdf:
        assert str(pdf.docinfo["/Title"]) == "標題 (一)"
        assert pdf.docinfo["/Extra"].read_bytes() == b"endobj"


@pytest.mark.parametrize(
    "pdf", [b"", b"%PDF-1.7\n", _plain(1)[:-40], _plain(1).replace(b"xref\n0", b"xref\n1")]
)
def test_file_of_another_form_is_refused(pdf):
    with pytest.raises(ValueError, match="table of places"):
        Objects(pdf)


@pytest.mark.parametrize("text", ["plain", "a (b) \\c", "限製", "line\rline", "😀"])
def test_text_is_read_back(text):
    assert str(pikepdf.Object.parse(text_of(text))) == text
