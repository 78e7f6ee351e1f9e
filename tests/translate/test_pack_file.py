"""The file of a reading pack: round trip, what it does not tell, and what is refused."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import paths
from app.errors import OutputError, PackError
from app.translate import pack_file
from app.translate.pack_file import PackSentence, fingerprint, is_pack, parse_pack, read_pack, write_pack
from app.translate.unit import State
from tests.support.packs import ENGLISH, FIRST, SECOND, TEXT, full_pack, pack


def _data(**changes):
    data = json.loads(pack_file.pack_text(full_pack()))
    data.update(changes)
    return {name: value for name, value in data.items() if value is not ...}


def _refusal(data):
    raw = data if isinstance(data, bytes) else json.dumps(data).encode()
    with pytest.raises(PackError) as found:
        parse_pack(raw, "x.jingdupack")
    sentence = str(found.value)
    assert sentence.startswith("x.jingdupack is") and sentence.endswith(".") and "\n" not in sentence
    return sentence


def test_everything_survives_the_way_through_a_file(tmp_path):
    target = tmp_path / "lamp.jingdupack"
    write_pack(target, full_pack())
    assert read_pack(target) == full_pack()
    write_pack(tmp_path / "again.jingdupack", read_pack(target))
    assert (tmp_path / "again.jingdupack").read_bytes() == target.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["again.jingdupack", "lamp.jingdupack"]


def test_no_word_of_the_article_is_in_the_file(tmp_path):
    write_pack(tmp_path / "lamp.jingdupack", full_pack())
    text = (tmp_path / "lamp.jingdupack").read_text("utf-8")
    assert not any("\u4e00" <= sign <= "\u9fff" for sign in text)
    marks = list(json.loads(text)["sentences"])
    assert marks == sorted(marks)
    assert all(len(mark) == 32 for mark in marks)


@pytest.mark.parametrize("other", [
    "港口的灯塔换了新灯。", "港口的燈塔換了新燈.", " 港口的燈塔 換了新燈。 ",
])  # fmt: skip
def test_a_fingerprint_is_that_of_all_spellings_of_a_sentence(other):
    assert fingerprint(other) == fingerprint(FIRST) != fingerprint(SECOND)


def test_a_fingerprint_never_changes():
    assert fingerprint(FIRST) == "da6a093b150ea17556ed70addc3a1ac9"


@given(st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=60))
def test_any_printable_english_survives(english):
    kept = pack({FIRST: PackSentence(english, english, State.MACHINE)}, author=english, notes=english)
    assert parse_pack(pack_file.pack_text(kept).encode(), "x") == kept


@pytest.mark.parametrize(("changes", "said"), [
    ({"format": ...}, "does not say that it is one"),
    ({"format": "jingdu-pack/2"}, "later format"),
    ({"format": ["jingdu-pack/1"]}, "does not say that it is one"),
    ({"author": ...}, "no author"),
    ({"author": "  "}, "author is empty"),
    ({"author": 5}, "author is not text"),
    ({"author": "A" * 201}, "longer than 200"),
    ({"author": "Lin\nYun"}, "control character"),
    ({"author": "\u202enuY"}, "control character"),
    ({"author": "\ud83d"}, "control character"),
    ({"licence": ...}, "no licence"),
    ({"date": "1 May"}, "YYYY-MM-DD"),
    ({"date": "20260501"}, "YYYY-MM-DD"),
    ({"date": "2026-02-30"}, "YYYY-MM-DD"),
    ({"date": None}, "YYYY-MM-DD"),
    ({"language": "fr"}, "not English"),
    ({"notes": "x" * 20_001}, "longer than"),
    ({"script": "print()"}, "holds 'script'"),
    ({"sentences": ...}, "no sentences"),
    ({"sentences": {}}, "no sentences"),
    ({"sentences": []}, "not an object"),
    ({"sentences": {FIRST: "A lamp."}}, "no fingerprint"),
    ({"sentences": {"0" * 31: "A lamp."}}, "no fingerprint"),
    ({"sentences": {"0" * 32 + "\n": "A lamp."}}, "no fingerprint"),
    ({"sentences": {"0" * 32: ""}}, "English is empty"),
    ({"sentences": {"0" * 32: None}}, "a sentence is not an object"),
    ({"sentences": {"0" * 32: "x" * 4_001}}, "longer than"),
    ({"sentences": {"0" * 32: {"english": "A lamp.", "state": "holy"}}}, "state in it is unknown"),
    ({"sentences": {"0" * 32: {"english": "A lamp.", "state": []}}}, "state in it is unknown"),
    ({"sentences": {"0" * 32: {"note": "A lamp."}}}, "no english"),
    ({"sentences": {"0" * 32: {"english": "A lamp.", "source": "x"}}}, "holds 'source'"),
    ({"sentences": {f"{i:032x}": "A" for i in range(20_001)}}, "more than 20000"),
    ({"words": []}, "not an object"),
    ({"words": {"0" * 32: {}}}, "not lists"),
    ({"words": {"0" * 32: [{}] * 201}}, "not lists"),
    ({"words": {"0" * 32: [{"from": 1}]}}, "no to"),
    ({"words": {"0" * 32: [{"from": 2, "to": 1}]}}, "ends before it begins"),
    ({"words": {"0" * 32: [{"from": 0, "to": 3, "cuts": [2, 1]}]}}, "ends before it begins"),
    ({"words": {"0" * 32: [{"from": 0, "to": 3, "cuts": [3]}]}}, "ends before it begins"),
    ({"words": {"0" * 32: [{"from": -1, "to": 3}]}}, "has no position"),
    ({"words": {"0" * 32: [{"from": True, "to": 3}]}}, "has no position"),
    ({"words": {"0" * 32: [{"from": 0, "to": 1e9}]}}, "has no position"),
    ({"words": {"0" * 32: [{"from": 0, "to": 2, "reading": "blitz krieg"}]}}, "not pinyin"),
    ({"words": {"0" * 32: [{"from": 0, "to": 2, "cuts": [1], "reading": "dēng tǎ"}]}}, "both cuts"),
])  # fmt: skip
def test_what_is_wrong_is_said_in_one_sentence(changes, said):
    assert said in _refusal(_data(**changes))


@pytest.mark.parametrize(("raw", "said"), [
    (b"", "not JSON"),
    (b"[]", "does not say"),
    (b"{", "not JSON"),
    (b"\xff\xfe", "not UTF-8"),
    (b"[" * 500_000, "too deeply"),
    (b'{"format": "jingdu-pack/1", "format": "jingdu-pack/1"}', "twice"),
    (b'{"format": "jingdu-pack/1", "author": NaN}', "not a number"),
    (b'{"format": "jingdu-pack/1", "author": ' + b"9" * 5_000 + b"}", "too long"),
    (b" " * (pack_file.MAX_BYTES + 1), "larger than"),
])  # fmt: skip
def test_what_is_no_pack_at_all_is_refused(raw, said):
    assert said in _refusal(raw)


def test_every_cut_of_a_file_is_refused():
    whole = pack_file.pack_text(full_pack()).encode().rstrip()
    for end in range(0, len(whole), 37):
        _refusal(whole[:end])


def test_files_that_cannot_be_read_are_named(tmp_path):
    for path in (tmp_path / "none.jingdupack", tmp_path, tmp_path / "a\0b"):
        with pytest.raises(PackError, match="There is no reading pack at"):
            read_pack(path)


def test_nothing_unsound_is_written_over_a_pack(tmp_path):
    target = tmp_path / "lamp.jingdupack"
    write_pack(target, full_pack())
    before = target.read_bytes()
    for wrong in (pack(author=""), pack(date="today"), pack({FIRST: "\ud83d"}), pack(author="\x07")):
        with pytest.raises(PackError):
            write_pack(target, wrong)
    with pytest.raises(OutputError):
        write_pack(tmp_path / "no" / "folder.jingdupack", full_pack())
    assert target.read_bytes() == before


@pytest.mark.parametrize(("name", "wanted"), [
    ("a.jingdupack", True), ("/x/B.JINGDUPACK", True), ("a.txt", False),
    ("https://x.org/a.jingdupack", False),
])  # fmt: skip
def test_a_pack_is_known_by_its_name(name, wanted):
    assert is_pack(name) is wanted


def test_the_bundled_packs_are_sound_and_english():
    files = list(paths.resource("packs").glob("*.jingdupack"))
    assert files
    for file in files:
        found = read_pack(file)
        for sentence in found.sentences.values():
            assert sum("\u4e00" <= sign <= "\u9fff" for sign in sentence.english) <= 1  # within a handle
            assert sentence.state is State.FINAL
            assert '"' not in sentence.english and "'" not in sentence.english


def test_the_texts_of_these_tests_are_whole():
    assert all(source in TEXT for source in ENGLISH)
