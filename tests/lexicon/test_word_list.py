"""The word list: one entry a word and reading, kept on the disk, with undo."""

import json
from dataclasses import replace

import pytest

from app.lexicon.word_list import SavedWord, WordList

WORD = SavedWord(
    "晶圓",
    "jīng yuán",
    "wafer",
    sentence="一片晶圓能切出上百顆晶片。",
    start=2,
    length=2,
    added="2026-03-01T10:00:00+08:00",
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "words.json"


def test_a_word_knows_its_other_spelling_and_readings():
    assert WORD.simplified == "晶圆"
    assert WORD.zhuyin == "ㄐㄧㄥ ㄩㄢˊ"
    assert [syllable.tone for syllable in WORD.syllables] == [1, 2]
    assert WORD.around(WORD.sentence) == ("一片", "晶圓", "能切出上百顆晶片。")


def test_the_list_is_read_back_as_it_was(path):
    words = WordList(path)
    assert words.add(WORD)
    assert WordList(path).current == (WORD,)


def test_adding_again_takes_the_new_sentence_and_keeps_the_note(path):
    words = WordList(path)
    words.add(WORD)
    words.set_note(WORD.key, "  the thin disc  ")
    assert not words.add(replace(WORD, sentence="晶圓漲價了。", start=0, added="2026-04-01T10:00:00+08:00"))
    (found,) = words.current
    assert (found.sentence, found.note, found.added) == ("晶圓漲價了。", "the thin disc", WORD.added)


def test_a_word_read_in_two_ways_is_two_entries(path):
    words = WordList(path)
    words.add(SavedWord("行", "háng", "row"))
    words.add(SavedWord("行", "xíng", "to walk"))
    assert len(words.current) == 2


def test_both_scripts_are_one_entry(path):
    words = WordList(path)
    words.add(WORD)
    assert words.find(SavedWord("晶圆", "jīng yuán").key) == WORD


def test_deleting_many_words_is_one_step_back(path):
    words = WordList(path)
    for text in ("甲", "乙", "丙"):
        words.add(SavedWord(text))
    words.remove({word.key for word in words.current[:2]})
    assert [word.traditional for word in WordList(path).current] == ["丙"]
    assert words.undo()
    assert [word.traditional for word in WordList(path).current] == ["甲", "乙", "丙"]


@pytest.mark.parametrize(
    "entry",
    [
        {},
        {"traditional": ""},
        {"traditional": 3},
        {"traditional": "甲", "start": "1"},
        {"traditional": "甲", "start": True},
        {"traditional": "甲", "length": -1},
        "甲",
    ],
)
def test_an_entry_of_another_kind_sets_the_file_aside(path, entry):
    path.write_text(json.dumps({"format": "jingdu-words/1", "words": [entry]}), "utf-8")
    words = WordList(path)
    assert words.current == () and "Your word list could not be read" in words.warning
    assert path.with_name("words.json.damaged").exists()


def test_fields_of_a_later_version_are_passed_over(path):
    entry = {"traditional": "甲", "mood": "indicative"}
    path.write_text(json.dumps({"format": "jingdu-words/1", "words": [entry, entry]}), "utf-8")
    assert WordList(path).current == (SavedWord("甲"),)
