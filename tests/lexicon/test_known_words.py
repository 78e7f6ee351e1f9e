"""Known words: marks, the level of the HSK, undo, and a damaged file."""

import json

import pytest

from app.lexicon import frequency, hsk, script
from app.lexicon.known_words import KnownSet, KnownWords


@pytest.fixture
def path(tmp_path):
    return tmp_path / "known.json"


def test_levels_hold_one_another():
    assert [len(hsk.up_to(level)) for level in hsk.LEVELS] == sorted(len(hsk.up_to(x)) for x in hsk.LEVELS)
    assert hsk.up_to(1) < hsk.up_to(2)
    assert hsk.up_to(0) == frozenset()
    assert hsk.levels()["我"] == 1
    assert [hsk.level_name(level) for level in (6, 7)] == ["6", "7–9"]


def test_a_mark_is_on_the_disk_at_once_and_can_be_taken_back(path):
    known = KnownWords(path)
    assert known.toggle("晶圆")
    assert KnownWords(path).words == {"晶圆"}
    assert not known.toggle("晶圆")
    assert known.undo() and known.words == {"晶圆"}


def test_a_level_makes_its_words_known_and_single_words_can_be_taken_out_of_it(path):
    known = KnownWords(path)
    known.set_level(2)
    assert "我" in known.words and len(known.words) == len(hsk.up_to(2))
    assert not known.toggle("我")
    assert "我" not in KnownWords(path).words
    known.set_level(0)
    known.mark(["我"])
    assert known.current == KnownSet(0, frozenset({"我"}))


def test_what_the_level_has_is_not_marked_twice(path):
    known = KnownWords(path)
    known.set_level(1)
    known.mark(["我", "光刻机"])
    assert known.current.marked == {"光刻机"}


def test_forgetting_marks_lets_the_level_decide(path):
    known = KnownWords(path)
    known.set_level(1)
    known.mark(["光刻机"])
    known.unmark(["我"])
    known.forget_marks(["光刻机", "我"])
    assert known.words == hsk.up_to(1)


def test_all_known_words_are_one_object_until_something_changes(path):
    known = KnownWords(path)
    known.mark(["晶圆"])
    first = known.words
    assert known.words is first
    known.mark(["芯片"])
    assert known.words == {"晶圆", "芯片"}


def test_clearing_can_be_undone(path):
    known = KnownWords(path)
    known.set_level(3)
    known.clear()
    assert known.words == frozenset()
    assert known.undo() and known.current.level == 3


def test_a_level_that_does_not_exist_is_refused(path):
    with pytest.raises(ValueError, match="no level 8"):
        KnownWords(path).set_level(8)


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"format": "jingdu-known/9"}',
        '{"format": "jingdu-known/1", "level": true, "marked": [], "unlearned": []}',
        '{"format": "jingdu-known/1", "level": 9, "marked": [], "unlearned": []}',
        '{"format": "jingdu-known/1", "level": 1, "marked": [1], "unlearned": []}',
        '{"format": "jingdu-known/1", "level": 1, "marked": []}',
    ],
)
def test_a_damaged_file_is_set_aside_with_a_sentence(path, text):
    path.write_text(text, "utf-8")
    known = KnownWords(path)
    assert known.words == frozenset() and "set aside" in known.warning
    known.mark(["晶圆"])
    assert path.with_name("known.json.damaged").read_text("utf-8") == text
    assert json.loads(path.read_text("utf-8"))["marked"] == ["晶圆"]


def test_a_band_of_frequent_words_is_known_beside_the_level(path):
    known = KnownWords(path)
    known.set_level(1)
    known.set_band(1_000)
    known.unmark(["的"])
    assert known.words == (hsk.up_to(1) | frequency.first(1_000)) - {"的"}
    known.mark(["光刻机", "我们"])
    assert known.current.marked == {"光刻机"}  # the other one is of the lists already
    assert KnownWords(path).current == known.current
    known.set_band(0)
    assert known.words == (hsk.up_to(1) - {"的"}) | {"光刻机"}
    with pytest.raises(ValueError, match="no band of 7"):
        known.set_band(7)


def test_a_file_from_before_there_were_bands_is_read(path):
    path.write_text('{"format": "jingdu-known/1", "level": 1, "marked": ["晶圆"], "unlearned": []}', "utf-8")
    assert KnownWords(path).words == hsk.up_to(1) | {"晶圆"}


def test_the_frequent_words_are_simplified_listed_once_and_in_order():
    words = frequency.ranked()
    assert len(words) == len(set(words)) == frequency.BANDS[-1]
    assert words[:5] == ("的", "是", "在", "了", "我")
    assert all(script.simplify(word) == word for word in words)
    assert [len(frequency.first(band)) for band in (0, *frequency.BANDS)] == [0, *frequency.BANDS]
