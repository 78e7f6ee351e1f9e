"""The e-book, read back as an archive of well-formed files whose links all lead somewhere."""

from io import BytesIO
from posixpath import dirname, join, normpath
from typing import Any
from zipfile import ZIP_STORED, ZipFile

import pytest
from defusedxml import ElementTree
from hypothesis import given
from hypothesis import strategies as st

from app.annotate.slip_senses import Language, explain
from app.export.content.wording import fit
from app.export.epub.package import package
from app.export.pdf.options import Column, Readings
from app.text.article import UnitKind
from app.text.full_width import full_width
from tests.support import articles
from tests.support.articles import plain
from tests.support.files import TRICKY, content, everywhere, options

X = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
OPS = "{http://www.idpf.org/2007/ops}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def made(article=None, texts=(), **chosen) -> bytes:
    return package(content(article, texts, **chosen), options(**chosen))


def files(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def tree(data: bytes, name: str) -> Any:
    return ElementTree.fromstring(files(data)[f"EPUB/{name}"])


def text_of(element: Any) -> str:
    """Return the text without readings."""
    parts = [element.text or ""]
    for child in element:
        parts += ["" if child.tag == f"{X}rt" else text_of(child), child.tail or ""]
    return "".join(parts)


def test_first_file_says_what_it_is_and_is_not_compressed():
    data = made()
    with ZipFile(BytesIO(data)) as archive:
        first = archive.infolist()[0]
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", ZIP_STORED, b"")
    assert data[30:58] == b"mimetypeapplication/epub+zip"


def test_container_leads_to_the_package():
    found = ElementTree.fromstring(files(made())["META-INF/container.xml"])
    (root,) = found.iter("{urn:oasis:names:tc:opendocument:xmlns:container}rootfile")
    assert root.get("full-path") == "EPUB/package.opf"


def test_package_names_every_file_once_and_reads_them_in_order():
    data = made()
    package = tree(data, "package.opf")
    items = {item.get("id"): item.get("href") for item in package.iter(f"{OPF}item")}
    listed = [f"EPUB/{name}" for name in items.values()]
    held = [name for name in files(data) if name.startswith("EPUB/") and not name.endswith(".opf")]
    assert sorted(listed) == sorted(held)
    spine = [items[item.get("idref")] for item in package.iter(f"{OPF}itemref")]
    assert spine == ["text-1.xhtml", "comments.xhtml", "glossary.xhtml", "notes.xhtml"]
    (nav,) = (item for item in package.iter(f"{OPF}item") if item.get("properties") == "nav")
    assert nav.get("href") == "nav.xhtml"


def test_metadata_are_set():
    package = tree(made(), "package.opf")
    assert next(package.iter(f"{DC}title")).text == "清單之外"
    assert [element.text for element in package.iter(f"{DC}language")] == ["zh-Hant-TW", "en"]
    told = {meta.get("property"): meta.text for meta in package.iter(f"{OPF}meta")}
    assert told["dcterms:modified"] == "2026-01-31T12:00:00Z"
    identifier = next(package.iter(f"{DC}identifier"))
    assert identifier.get("id") == package.get("unique-identifier")
    assert identifier.text != next(tree(made(*everywhere("平")), "package.opf").iter(f"{DC}identifier")).text


def test_contents_name_every_part():
    entries = [text_of(link) for link in tree(made(), "nav.xhtml").iter(f"{X}a")]
    assert entries == ["清單之外", "Comments", "Glossary", "Amounts, dates and slips"]


@pytest.mark.parametrize(
    ("language", "tag"), [(Language.TAIWAN, "zh-Hant-TW"), (Language.MAINLAND, "zh-Hans-CN")]
)
def test_reason_of_a_slip_says_its_language(language, tag):
    (why,) = tree(made(language=language), "notes.xhtml").iter(f"{X}span")
    assert (why.get("lang"), why.get(LANG), text_of(why)) == (tag, tag, explain("製", "制", language))


def test_every_link_leads_to_a_place_and_places_are_unique():
    data = made()
    held = {name: content for name, content in files(data).items() if name.endswith(".xhtml")}
    trees = {name: ElementTree.fromstring(content) for name, content in held.items()}
    places = {name: [e.get("id") for e in root.iter() if e.get("id")] for name, root in trees.items()}
    assert all(len(names) == len(set(names)) for names in places.values())
    for name, root in trees.items():
        for link in root.iter(f"{X}a"):
            file, _, place = link.get("href").partition("#")
            target = normpath(join(dirname(name), file))
            assert target in trees
            assert not place or place in places[target]


def test_glossary_and_notes_lead_back_to_the_first_place():
    data = made()
    back = [link.get("href") for link in tree(data, "glossary.xhtml").iter(f"{X}a")]
    assert back == ["text-1.xhtml#at-t1", "comments.xhtml#at-t2", "text-1.xhtml#at-t0"]
    notes = [note.get("id") for note in tree(data, "notes.xhtml").iter(f"{X}aside")]
    assert len(notes) == 2
    links = [link for link in tree(data, "text-1.xhtml").iter(f"{X}a") if link.get(f"{OPS}type") == "noteref"]
    assert {link.get("href") for link in links} == {f"notes.xhtml#{name}" for name in notes}


def test_english_stands_beneath_its_paragraph():
    rows = [e for e in tree(made(), "text-1.xhtml").iter(f"{X}div") if e.get("class") == "row"]
    chinese, english = rows[2]
    assert text_of(chinese) == "兩家工廠列入實體清單，出貨限製涵蓋高頻寬記憶體，損失三億美元。"
    assert (chinese.get("lang"), chinese.get(LANG)) == ("zh-Hant-TW", "zh-Hant-TW")
    assert text_of(english).startswith("Two plants were put on the Entity List.")
    assert (english.get("lang"), english.get(LANG)) == ("en", "en")
    assert rows[0][0].tag == f"{X}h1"


def test_simplified_leads_where_it_was_chosen():
    data = made(columns=(Column.SIMPLIFIED, Column.ENGLISH))
    assert tree(data, "text-1.xhtml").get("lang") == "zh-Hans-CN"
    assert "两家工厂列入实体清单" in text_of(tree(data, "text-1.xhtml"))


def test_readings_are_ruby():
    ruby = [
        (text_of(e), e.find(f"{X}rt").text)
        for e in tree(made(readings=Readings.ZHUYIN), "text-1.xhtml").iter(f"{X}ruby")
    ]
    assert ruby[0] == ("清單", "ㄑㄧㄥ ㄉㄢ")
    assert not list(tree(made(), "text-1.xhtml").iter(f"{X}ruby"))


def test_long_article_has_a_part_a_heading():
    units = [plain(UnitKind.TITLE, "題")]
    for number in range(3):
        units += [plain(UnitKind.HEADING, f"第{number}節"), plain(UnitKind.PARAGRAPH, "文。")]
    data = made(articles.article(*units))
    entries = [text_of(link) for link in tree(data, "nav.xhtml").iter(f"{X}a")]
    assert entries == ["題", "第1節", "第2節"]


@pytest.mark.parametrize("text", TRICKY)
def test_markup_in_an_article_stays_text(text):
    data = made(*everywhere(text))
    assert next(tree(data, "package.opf").iter(f"{DC}title")).text == text
    assert full_width(f"{text}三億") in text_of(tree(data, "text-1.xhtml"))


@given(st.text(alphabet="<>&'\"/!-[]{}$\\` a字\n\u2028\u202e\x00\x0b\ud800", min_size=1, max_size=40))
def test_no_text_becomes_markup(text):
    data = made(*everywhere(f"文{text}"))
    rows = [e for e in tree(data, "text-1.xhtml").iter(f"{X}div") if e.get("class") == "row"]
    assert text_of(rows[1][0]) == fit(full_width(f"文{text}三億"))


def test_same_content_makes_the_same_bytes():
    assert made() == made()
