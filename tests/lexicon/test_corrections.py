"""The file of corrections: kept at once, taken back, and never lost when it is damaged."""

import json
from pathlib import Path

import pytest

from app import paths
from app.errors import JingduError, OutputError
from app.lexicon.corrections import FORMAT, CorrectionError, Corrections, CorrectionSet, location


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "corrections.json"


def test_lies_with_the_reader_s_data() -> None:
    assert location() == paths.data_dir() / "corrections.json"


def test_nothing_is_written_before_the_first_change(path: Path) -> None:
    corrections = Corrections(path)
    assert corrections.current == CorrectionSet()
    assert corrections.warning == ""
    assert not path.exists()


def test_survive_in_the_file(path: Path) -> None:
    corrections = Corrections(path)
    corrections.join("拜登政府")
    corrections.split("發展中國家", ("發展中", "國家"))
    corrections.set_reading("長城", "chang2 cheng2")
    again = Corrections(path).current
    assert again == corrections.current
    assert again.joined == ("拜登政府",)
    assert again.split == {"发展中国家": ("发展中", "国家")}
    assert again.readings == {"长城": "cháng chéng"}
    assert json.loads(path.read_text("utf-8")) == {
        "format": FORMAT,
        "joined": ["拜登政府"],
        "split": {"发展中国家": ["发展中", "国家"]},
        "readings": {"长城": "cháng chéng"},
        "kept": [],
    }


def test_joining_takes_a_split_back_and_the_other_way_round(path: Path) -> None:
    corrections = Corrections(path)
    corrections.split("高牆", ("高", "牆"))
    corrections.join("高牆")
    assert corrections.current == CorrectionSet(("高墙",), {}, {})
    corrections.split("高牆", ("高", "牆"))
    assert corrections.current == CorrectionSet((), {"高墙": ("高", "墙")}, {})


def test_undo_takes_changes_back_one_by_one(path: Path) -> None:
    corrections = Corrections(path)
    assert not corrections.can_undo
    corrections.join("高牆")
    corrections.join("高牆")  # no change: nothing to undo
    corrections.set_reading("行", "háng")
    assert corrections.can_undo
    assert corrections.undo()
    assert corrections.current.readings == {}
    assert Corrections(path).current.joined == ("高墙",)
    assert corrections.undo()
    assert Corrections(path).current == CorrectionSet()
    assert not corrections.undo()


def test_an_empty_reading_takes_the_correction_back(path: Path) -> None:
    corrections = Corrections(path)
    corrections.set_reading("行", "háng")
    corrections.set_reading("行", " ")
    assert corrections.current.readings == {}


@pytest.mark.parametrize("word", ["", "晶", "晶 片", "晶\n片", "晶\ud800", "晶　片"])
def test_what_is_no_word_cannot_be_joined(path: Path, word: str) -> None:
    with pytest.raises(CorrectionError):
        Corrections(path).join(word)
    assert not path.exists()


@pytest.mark.parametrize("parts", [(), ("高牆",), ("高", ""), ("高", "墙"), ("牆", "高")])
def test_parts_must_make_up_the_word(path: Path, parts: tuple[str, ...]) -> None:
    with pytest.raises(CorrectionError):
        Corrections(path).split("高牆", parts)


@pytest.mark.parametrize(
    ("word", "pinyin"), [("長城", "cháng"), ("長城", "xyz cheng2"), ("ASML", "a"), ("長", "a b")]
)
def test_a_reading_must_fit_the_word(path: Path, word: str, pinyin: str) -> None:
    with pytest.raises(JingduError) as caught:
        Corrections(path).set_reading(word, pinyin)
    assert word in str(caught.value)


DAMAGED = [
    b"",
    b"{",
    b"\xff\xfe",
    b"[" * 100_000,
    b"[]",
    b'{"format": "jingdu-corrections/2", "joined": [], "split": {}, "readings": {}}',
    b'{"format": "jingdu-corrections/1", "joined": []}',
    b'{"format": "jingdu-corrections/1", "joined": [1], "split": {}, "readings": {}}',
    b'{"format": "jingdu-corrections/1", "joined": [], "split": {"ab": ["a", "c"]}, "readings": {}}',
    b'{"format": "jingdu-corrections/1", "joined": [], "split": {"ab": "ab"}, "readings": {}}',
    b'{"format": "jingdu-corrections/1", "joined": [], "split": {}, "readings": {"a": null}}',
]


@pytest.mark.parametrize("data", DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_file_is_set_aside(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    corrections = Corrections(path)
    assert corrections.current == CorrectionSet()
    assert str(path.with_name("corrections.json.damaged")) in corrections.warning
    assert corrections.warning.endswith(".")
    corrections.join("高牆")
    assert path.with_name("corrections.json.damaged").read_bytes() == data
    assert Corrections(path).warning == ""


def test_an_earlier_damaged_file_is_not_written_over(path: Path) -> None:
    for data in (b"one", b"two"):
        path.write_bytes(data)
        Corrections(path)
    assert path.with_name("corrections.json.damaged").read_bytes() == b"one"
    assert path.with_name("corrections.json.damaged-2").read_bytes() == b"two"


def test_a_folder_in_its_place_is_set_aside(path: Path) -> None:
    path.mkdir()
    assert "is a directory" in Corrections(path).warning
    assert not path.exists()


def test_a_change_that_cannot_be_kept_does_not_hold(tmp_path: Path) -> None:
    corrections = Corrections(tmp_path / "missing" / "corrections.json")
    with pytest.raises(OutputError):
        corrections.join("高牆")
    assert corrections.current == CorrectionSet()
    assert not corrections.can_undo


def test_a_kept_spelling_is_there_after_a_restart_and_can_be_taken_back(path: Path) -> None:
    corrections = Corrections(path)
    corrections.keep_spelling("限製")
    corrections.keep_spelling("聯係")
    assert Corrections(path).current.kept == ("限製", "聯係")
    corrections.mend_spelling("限製")
    assert Corrections(path).current.kept == ("聯係",)
    corrections.undo()
    assert Corrections(path).current.kept == ("限製", "聯係")
    with pytest.raises(CorrectionError):
        corrections.keep_spelling("abc")


def test_a_file_from_before_spellings_were_kept_is_read(path: Path) -> None:
    path.write_text(
        '{"format": "jingdu-corrections/1", "joined": ["高墙"], "split": {}, "readings": {}}', "utf-8"
    )
    corrections = Corrections(path)
    assert (corrections.warning, corrections.current.joined, corrections.current.kept) == ("", ("高墙",), ())
