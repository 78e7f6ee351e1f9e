"""TMX: what is written is read again, what other tools write is understood, attacks are refused."""

from pathlib import Path

import pytest

from app.errors import DataError
from app.translate.tmx import TmxUnit, read_tmx, write_tmx

_UNITS = (
    TmxUnit("晶片出口受到<新>的限制。", 'Chip exports face "new" limits & checks.'),
    TmxUnit("“牆”裡面有多少人？", "How many people are inside the “wall”?"),
)


def _read(path: Path) -> tuple[TmxUnit, ...]:
    """Return the pairs alone, without what a file says of them."""
    return tuple(TmxUnit(unit.source, unit.target) for unit in read_tmx(path))


def _file(folder: Path, body: str, head: str = '<?xml version="1.0"?>', encoding: str = "utf-8") -> Path:
    path = folder / "memory.tmx"
    text = f'{head}<tmx version="1.4"><header/><body>{body}</body></tmx>'
    path.write_bytes(text.encode(encoding))
    return path


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "own.tmx"
    write_tmx(path, _UNITS)
    assert read_tmx(path) == _UNITS


def test_signs_that_xml_forbids_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "own.tmx"
    write_tmx(path, [TmxUnit("甲\x00\x1b乙", "a\x0bb")])
    assert read_tmx(path) == (TmxUnit("甲乙", "ab"),)


@pytest.mark.parametrize(("chinese", "english"), [("zh", "en"), ("zh-TW", "en-US"), ("ZH_Hant", "EN-gb")])
def test_language_codes_are_read_in_any_spelling(tmp_path: Path, chinese: str, english: str) -> None:
    body = (
        f'<tu><tuv xml:lang="{english}"><seg>Yes.</seg></tuv><tuv lang="{chinese}"><seg>是。</seg></tuv></tu>'
    )
    assert _read(_file(tmp_path, body)) == (TmxUnit("是。", "Yes."),)


def test_other_languages_and_empty_variants_are_passed_over(tmp_path: Path) -> None:
    body = (
        '<tu><tuv xml:lang="zh"><seg>一</seg></tuv><tuv xml:lang="fr"><seg>un</seg></tuv></tu>'
        '<tu><tuv xml:lang="zh"><seg> </seg></tuv><tuv xml:lang="en"><seg>two</seg></tuv></tu>'
        '<tu><tuv xml:lang="zh"><seg>三</seg></tuv><tuv xml:lang="en"><seg>three</seg></tuv></tu>'
    )
    assert _read(_file(tmp_path, body)) == (TmxUnit("三", "three"),)


def test_codes_of_other_tools_are_no_text(tmp_path: Path) -> None:
    body = (
        '<tu><tuv xml:lang="zh"><seg>晶<bpt i="1">&lt;b&gt;</bpt>圓<ept i="1">&lt;/b&gt;</ept>廠</seg></tuv>'
        '<tuv xml:lang="en"><seg>a <hi>wafer</hi> fab<ph>x</ph></seg></tuv></tu>'
    )
    assert _read(_file(tmp_path, body)) == (TmxUnit("晶圓廠", "a wafer fab"),)


def test_a_document_type_and_utf_16_are_accepted(tmp_path: Path) -> None:
    body = '<tu><tuv xml:lang="zh"><seg>好</seg></tuv><tuv xml:lang="en"><seg>good</seg></tuv></tu>'
    head = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">'
    assert _read(_file(tmp_path, body, head, "utf-16")) == (TmxUnit("好", "good"),)


@pytest.mark.parametrize(
    "declaration",
    [
        '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">',
        '<!ENTITY b SYSTEM "file:///etc/hostname">',
        '<!ENTITY % p SYSTEM "http://127.0.0.1:9/p.dtd"> %p;',
    ],
)
def test_entities_are_refused(tmp_path: Path, declaration: str) -> None:
    body = '<tu><tuv xml:lang="zh"><seg>甲</seg></tuv><tuv xml:lang="en"><seg>&b;</seg></tuv></tu>'
    with pytest.raises(DataError, match=r"memory\.tmx declares entities"):
        read_tmx(_file(tmp_path, body, f'<?xml version="1.0"?><!DOCTYPE tmx [{declaration}]>'))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"<tmx><body><tu>", "not well-formed XML \\(line 1\\)"),
        (b"<html><p>tu</p></html>", "not a translation memory"),
        (b'<?xml version="1.0" encoding="x-none"?><tmx/>', "unknown encoding|not well-formed"),
        (b"", "not well-formed"),
    ],
)
def test_a_damaged_file_is_named_in_one_sentence(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "bad.tmx"
    path.write_bytes(content)
    with pytest.raises(DataError, match=words):
        read_tmx(path)


def test_deep_nesting_ends_in_text_and_not_in_a_crash(tmp_path: Path) -> None:
    deep = "<hi>" * 5000 + "底" + "</hi>" * 5000
    body = f'<tu><tuv xml:lang="zh"><seg>甲{deep}</seg></tuv><tuv xml:lang="en"><seg>a</seg></tuv></tu>'
    assert _read(_file(tmp_path, body)) == (TmxUnit("甲", "a"),)


def test_everything_that_is_said_of_a_pair_survives(tmp_path: Path) -> None:
    body = (
        '<tu tuid="7" creationid="Lin &amp; Wu" changedate="20250203T040506Z">'
        '<note xml:lang="en">checked\ntwice</note><prop type="x-client">Harbour</prop>'
        '<tuv xml:lang="zh-TW" changeid="a&#10;b"><prop type="x-page">3</prop><seg>甲。</seg></tuv>'
        '<tuv xml:lang="en-GB"><seg>A.</seg><note>short</note></tuv></tu>'
    )
    units = read_tmx(_file(tmp_path, body))
    (unit,) = units
    assert dict(unit.pair.attributes)["creationid"] == "Lin & Wu"
    assert [remark.text for remark in unit.pair.remarks] == ["checked\ntwice", "Harbour"]
    assert dict(unit.chinese.attributes) == {"xml:lang": "zh-TW", "changeid": "a\nb"}
    assert unit.english.remarks[0].text == "short"
    again = tmp_path / "again.tmx"
    write_tmx(again, units)
    assert read_tmx(again) == units
