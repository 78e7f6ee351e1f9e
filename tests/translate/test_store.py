"""The memory on the disk: who wins, what survives, and what happens to a damaged file."""

import multiprocessing
import os
import signal
import sqlite3
import threading
from pathlib import Path

import pytest

from app.errors import DataError
from app.translate import store_schema
from app.translate.engine import Rendering
from app.translate.entry import Entry
from app.translate.memory import key_of
from app.translate.store import YOU, MemoryStore, location
from app.translate.unit import Link, Origin, State

_SOURCE = "設備商等了九個月才拿到許可證。"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "memory.sqlite3"


@pytest.fixture
def store(path: Path):
    made = MemoryStore(path, lambda: "t1")
    yield made
    made.close()


def _other(english: str, author: str, state: State = State.FINAL, source: str = _SOURCE, **values) -> Entry:
    return Entry(key_of(source), source, english, state, author=author, **values)


def test_looking_up_makes_no_file(store, path):
    assert store.find(_SOURCE) is None
    assert store.recall(_SOURCE, "Echo", "1") is None
    assert store.similar(_SOURCE) == ()
    assert store.counts() == dict.fromkeys(State, 0)
    assert not path.exists()


def test_an_edit_is_found_in_either_script_and_says_whose_it_is(store):
    store.put(_SOURCE, "It took nine months.")
    found = store.find("设备商等了九个月才拿到许可证。")
    assert (found.english, found.credit, found.state) == ("It took nine months.", YOU, State.REVIEWED)


def test_the_readers_own_wins_then_the_surest_then_the_newest(store):
    store.merge([
        _other("Old.", "Wu", State.REVIEWED, changed="20240101T000000Z"),
        _other("New.", "Lin", State.REVIEWED, changed="20250101T000000Z"),
    ])  # fmt: skip
    assert store.find(_SOURCE).credit == "Lin"
    store.merge([_other("Signed off.", "Chen", changed="20230101T000000Z")])
    assert store.find(_SOURCE).credit == "Chen"
    store.put(_SOURCE, "Mine.")
    assert store.find(_SOURCE).english == "Mine."
    store.take_back(key_of(_SOURCE))
    assert store.find(_SOURCE).credit == "Chen"
    store.take_back(key_of(_SOURCE))
    assert store.find(_SOURCE) is None


def test_an_engine_is_remembered_whole_and_never_writes_over_a_person(store):
    store.put(_SOURCE, "Mine.")
    said = Rendering("Machine.", "A clause may be missing.", (Link(0, 3, 0, 7),))
    store.keep({_SOURCE: said}, "Argos Translate", "1.9")
    assert store.recall(_SOURCE, "Argos Translate", "1.9") == said
    assert store.recall(_SOURCE, "Argos Translate", "2.0") is None
    assert store.find(_SOURCE).english == "Mine."
    (machine,) = (entry for entry in store.every() if entry.state is State.MACHINE)
    assert (machine.origin, machine.termbase, machine.engine) == (Origin.ARGOS, "t1", "Argos Translate")


def test_an_engine_that_says_it_again_takes_its_own_place(store):
    for text in ("First.", "Second."):
        store.keep({_SOURCE: Rendering(text)}, "Echo", "1")
    assert [entry.english for entry in store.every()] == ["Second."]


def test_a_merge_never_puts_a_machine_or_something_older_over_what_is_there(store):
    store.put(_SOURCE, "Mine.")
    store.keep({_SOURCE: Rendering("Kept.")}, "Echo", "1")
    mine = next(entry for entry in store.every() if entry.owner)
    machine = Entry(mine.key, _SOURCE, "Other.", State.MACHINE, engine="Echo", version="1")
    older = Entry(mine.key, _SOURCE, "Older.", State.FINAL, owner=mine.owner, changed="20200101T000000Z")
    assert store.merge([machine, older]) == (0, 0)
    assert {entry.english for entry in store.every()} == {"Mine.", "Kept."}
    newer = Entry(mine.key, _SOURCE, "Newer.", State.REVIEWED, owner=mine.owner, changed="29990101T000000Z")
    assert store.merge([newer]) == (0, 1)
    assert store.find(_SOURCE).english == "Newer."


def test_what_was_saved_survives_a_killed_process(path):
    fork = multiprocessing.get_context("spawn")
    saved = fork.Event()
    child = fork.Process(target=_write_and_wait, args=(path, saved))
    child.start()
    assert saved.wait(60)
    assert child.pid
    os.kill(child.pid, signal.SIGKILL)
    child.join()
    with_both = MemoryStore(path)
    try:
        assert {entry.english for entry in with_both.every()} == {f"English {i}." for i in range(20)}
    finally:
        with_both.close()


def _write_and_wait(path, saved):
    store = MemoryStore(path)
    for number in range(20):
        store.put(f"第{number}句。", f"English {number}.")
    saved.set()
    signal.pause()


def test_two_processes_open_and_write_at_once(path):
    fork = multiprocessing.get_context("spawn")
    children = [fork.Process(target=_write_many, args=(path, name)) for name in ("甲", "乙")]
    for child in children:
        child.start()
    for child in children:
        child.join()
    assert [child.exitcode for child in children] == [0, 0]
    store = MemoryStore(path)
    try:
        assert len(store.listing()) == 60
    finally:
        store.close()


def _write_many(path, name):
    store = MemoryStore(path)
    for number in range(30):
        store.put(f"{name}{number}。", f"English {number}.")
    store.close()


def test_threads_share_a_store(store):
    wrong: list[str] = []

    def work(name: int) -> None:
        for number in range(20):
            source = f"第{name}人的第{number}句。"
            store.put(source, f"{name}-{number}")
            store.keep({source: Rendering("machine")}, "Echo", "1")
            found = store.find(source)
            if found is None or found.english != f"{name}-{number}":
                wrong.append(source)

    threads = [threading.Thread(target=work, args=(name,)) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert store.counts() == {State.MACHINE: 80, State.REVIEWED: 80, State.FINAL: 0}


def test_a_second_window_sees_what_the_first_wrote(store, path):
    other = MemoryStore(path)
    try:
        store.put(_SOURCE, "Mine.")
        assert [match.score for match in other.similar(_SOURCE)] == [1.0]
        other.put("交期也拉長了。", "Lead times grew, too.")
        assert store.find("交期也拉長了。").credit == YOU
        assert len(store.similar("交期也拉長了。")) == 1
    finally:
        other.close()


def test_long_work_beside_holds_no_look_up_up(store):
    store.put(_SOURCE, "Mine.")
    other = store.beside()
    seen: list[bool] = []

    def entries():
        seen.append(store.find(_SOURCE) is not None)
        yield _other("New.", "Lin", source="新的一句。")
        seen.append(store.find("新的一句。") is None)  # not before all of it is there

    other.merge(entries())
    other.close()
    assert seen == [True, True]
    assert store.find("新的一句。").credit == "Lin"


@pytest.mark.parametrize(
    "content", [b"no database at all, but some text" * 40, b"SQLite format 3\0" + b"\1" * 8000]
)
def test_a_damaged_file_is_set_aside_in_one_sentence(store, path, content):
    path.write_bytes(content)
    assert store.find(_SOURCE) is None
    aside = path.with_name("memory.sqlite3.damaged")
    assert store.warning.endswith(f"the file was set aside as {aside}.")
    assert aside.read_bytes() == content
    store.put(_SOURCE, "Mine.")
    assert store.find(_SOURCE).english == "Mine."


def test_a_torn_page_is_found_when_the_file_is_opened(store, path):
    for number in range(400):
        store.put(f"第{number}句。", "English. " * 20)
    store.close()
    content = bytearray(path.read_bytes())
    content[8192:16384] = os.urandom(8192)
    path.write_bytes(content)
    assert store.find("第1句。") is None
    assert "was set aside" in store.warning


def test_a_file_of_a_newer_program_is_left_alone(store, path):
    store.put(_SOURCE, "Mine.")
    store.close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    assert store.find(_SOURCE) is None
    assert "written by a newer Jingdu" in store.warning
    with pytest.raises(DataError, match="newer"):
        store.put(_SOURCE, "Again.")
    assert path.exists()


def test_an_older_file_is_brought_up_to_date_or_left_as_it_was(store, path, monkeypatch):
    store.put(_SOURCE, "Mine.")
    store.close()
    first = store_schema.MIGRATIONS
    broken = ("ALTER TABLE sentences ADD COLUMN rating TEXT", "ALTER TABLE nothing ADD COLUMN x TEXT")
    monkeypatch.setattr(store_schema, "MIGRATIONS", (*first, broken))
    assert store.find(_SOURCE) is None
    assert "cannot be used" in store.warning
    monkeypatch.setattr(store_schema, "MIGRATIONS", (*first, broken[:1]))
    again = MemoryStore(path)
    try:
        assert [entry.english for entry in again.every()] == ["Mine."]
    finally:
        again.close()
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
    connection.close()


def test_a_folder_that_cannot_be_written_stops_no_reading(tmp_path):
    (tmp_path / "file").write_text("")
    store = MemoryStore(tmp_path / "file" / "memory.sqlite3")
    store.keep({_SOURCE: Rendering("Machine.")}, "Echo", "1")
    assert store.find(_SOURCE) is None
    with pytest.raises(DataError, match="cannot be used"):
        store.put(_SOURCE, "Mine.")


def test_the_file_lies_with_the_readers_own(home):
    assert location() == home / "data" / "jingdu" / "memory.sqlite3"


def test_odd_signs_do_no_harm(store):
    store.put("晶\ud800圓\x00廠。", "A fab\udfff.")
    assert store.find("晶\ud800圓\x00廠。").english == "A fab?."


def test_the_listing_searches_both_languages_filters_and_sorts(store):
    store.put("良率到了三成。", "Yield reached 30%.")
    store.put("設備不夠。", "Equipment is short.")
    store.keep({"設備很貴。": Rendering("Equipment is dear.")}, "Argos Translate", "1")

    def texts(*args, **kwargs):
        return [entry.english for entry in store.entries(store.listing(*args, **kwargs))]

    assert texts("设备") == ["Equipment is short.", "Equipment is dear."]
    assert texts("equipment", state="machine") == ["Equipment is dear."]
    assert texts(origin="argos") == ["Equipment is dear."]
    assert texts("30%") == ["Yield reached 30%."]
    assert texts("3_%") == []
    assert texts(order="english", down=True)[0] == "Yield reached 30%."


def test_similar_sentences_come_likest_first_with_their_score(store):
    store.put("設備商等了九個月才拿到許可證。", "Nine.")
    store.put("設備商等了兩個月才拿到許可證。", "Two.")
    store.put("完全是另一回事。", "Else.")
    store.keep({"設備商等了十個月才拿到許可證。": Rendering("Machine.")}, "Echo", "1")
    found = store.similar("设备商等了十个月才拿到许可证。")
    assert {match.entry.english for match in found} == {"Nine.", "Two."}
    assert [round(match.score, 3) for match in found] == [0.933, 0.933]
    assert store.similar("设备商等了十个月才拿到许可证。", minimum=0.95) == ()
    assert len(store.similar("设备商等了十个月才拿到许可证。", limit=1)) == 1
