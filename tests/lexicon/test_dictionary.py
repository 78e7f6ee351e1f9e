"""CC-CEDICT looked up in its index, and what happens when the index is bad."""

import errno
import os
import sqlite3
import threading
from pathlib import Path

import pytest

from app import paths
from app.errors import DataError, OutputError
from app.jobs import Progress, finish
from app.lexicon import index
from app.lexicon.dictionary import Dictionary


@pytest.fixture(scope="module")
def dictionary() -> Dictionary:
    return Dictionary()


def test_a_word_is_found_by_its_simplified_spelling(dictionary: Dictionary) -> None:
    entry = dictionary.lookup("半导体")[0]
    assert (entry.traditional, entry.simplified, entry.pinyin) == ("半導體", "半导体", "ban4 dao3 ti3")
    assert "semiconductor" in entry.senses


def test_plain_words_come_before_surnames_and_variants(dictionary: Dictionary) -> None:
    assert not dictionary.lookup("周")[0].senses[0].startswith("surname")
    assert {entry.traditional for entry in dictionary.lookup("制")} == {"制", "製"}


def test_what_no_dictionary_lists_is_an_empty_row(dictionary: Dictionary) -> None:
    for text in ("", "鑫鑫鑫鑫鑫", "\ud800", "\0", "zzzz"):
        assert dictionary.lookup(text) == ()


def test_entries_within_a_text_come_longest_first(dictionary: Dictionary) -> None:
    lengths = [len(entry.simplified) for entry in dictionary.entries_at("的半导体材料", 1)]
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[0] == 3 and lengths[-1] == 1
    assert dictionary.entries_at("半导体", 3) == ()


def test_threads_share_a_dictionary(dictionary: Dictionary) -> None:
    found: list[str] = []

    def look(word: str) -> None:
        found.append(dictionary.lookup(word)[0].traditional)

    threads = [threading.Thread(target=look, args=(word,)) for word in ("芯片", "国家", "经济", "贸易") * 4]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == sorted(["芯片", "國家", "經濟", "貿易"] * 4)


def test_the_index_says_how_old_the_dictionary_is(dictionary: Dictionary) -> None:
    assert dictionary.meta["date"][:2] == "20" and len(dictionary.meta["date"]) == 10


@pytest.mark.parametrize("content", [b"", b"no database at all" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_index_is_one_sentence(tmp_path: Path, content: bytes) -> None:
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(content)
    with pytest.raises(DataError, match=r"broken\.sqlite is damaged; delete it"):
        Dictionary(broken).lookup("芯片")
    with pytest.raises(DataError, match=r"broken\.sqlite is damaged; delete it"):
        Dictionary(broken).meta.get("date")


def test_the_index_lies_in_the_cache_and_is_built_once(monkeypatch: pytest.MonkeyPatch) -> None:
    assert index.location().parent == paths.cache_dir()
    monkeypatch.setattr(index, "build", lambda _: pytest.fail("built again"))
    assert index.ensure() == index.location()


@pytest.fixture
def tiny_sources(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spare the tests of building the two seconds that the whole dictionary takes."""
    entries = {"芯片": [("芯片", "xin1 pian4", "computer chip/microchip")]}
    monkeypatch.setattr(index, "_read_cedict", lambda _: (entries, "2024-01-01"))
    monkeypatch.setattr(index, "_pypinyin_readings", lambda: iter([("芯", "xīn"), ("芯片", "xīn piàn")]))


@pytest.mark.usefixtures("tiny_sources")
def test_an_index_is_built_whole(tmp_path: Path) -> None:
    finish(index.build(tmp_path / "new.sqlite"))
    built = Dictionary(tmp_path / "new.sqlite")
    assert built.row("芯片").reading == "xīn piàn"
    assert built.lookup("芯片")[0].senses == ("computer chip", "microchip")
    assert [path.name for path in tmp_path.iterdir()] == ["new.sqlite"]


@pytest.mark.usefixtures("tiny_sources")
def test_a_build_that_was_left_is_gone_on_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index, "location", lambda: tmp_path / "new.sqlite")
    monkeypatch.setattr(index, "_STEP", 1)
    left = index.ensuring()
    told = [next(left) for _ in range(6)]
    assert 0 < told[0].done < told[-1].done < told[-1].total
    left.close()
    rest = list[Progress]()
    job = index.ensuring()
    with pytest.raises(StopIteration) as stop:
        while True:
            rest.append(next(job))
    assert told[-1].done <= rest[0].done <= rest[-1].done == rest[-1].total
    assert stop.value.value == tmp_path / "new.sqlite"
    assert Dictionary(tmp_path / "new.sqlite").row("芯片").reading == "xīn piàn"
    assert [path.name for path in tmp_path.iterdir()] == ["new.sqlite"]


@pytest.mark.usefixtures("tiny_sources")
def test_a_full_disk_leaves_no_half_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("app.files.os.fsync", full)
    with pytest.raises(OutputError, match="no space left"):
        finish(index.build(tmp_path / "new.sqlite"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("tiny_sources")
def test_an_error_of_the_database_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(index, "_write", full)
    with pytest.raises(OutputError, match="database or disk is full"):
        finish(index.build(tmp_path / "new.sqlite"))
    assert list(tmp_path.iterdir()) == []


def test_a_dictionary_file_that_is_no_archive_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cedict.gz").write_bytes(b"not gzip")
    monkeypatch.setattr(index, "source", lambda: tmp_path / "cedict.gz")
    with pytest.raises(DataError, match=r"cedict\.gz cannot be read"):
        finish(index.build(tmp_path / "new.sqlite"))


def test_a_compound_that_no_entry_lists_has_english_of_its_own(dictionary: Dictionary) -> None:
    assert dictionary.lookup("营收成长率") == ()
    assert dictionary.compound("营收成长率") == "revenue growth rate"
    assert dictionary.compound("芯片") == dictionary.compound("不是词") == ""


def test_the_lists_of_compounds_name_each_word_once_with_english() -> None:
    lines = [
        line
        for path in sorted(paths.resource("lexicon").glob("compound_english*.tsv"))
        for line in path.read_text("utf-8").splitlines()
        if not line.startswith("#")
    ]
    pairs = [line.split("\t") for line in lines]
    assert all(len(pair) == 2 and pair[1] == pair[1].strip() != "" for pair in pairs)
    assert all(pair[1].isascii() for pair in pairs)
    assert len({pair[0] for pair in pairs}) == len(pairs) >= 4000
