from typing import Any

from app.export.pdf.english_runs import english_runs
from app.lexicon.termbase import Category, TermEntry
from tests.support.articles import MEMORY


def test_english_names_are_found_whole_and_longest_first():
    memory = TermEntry("memory", Category.MEMORY, "記憶體", "内存", "memory")
    found = english_runs("HBM, a High-Bandwidth Memory; memories, immemory.", ((0, memory), (1, MEMORY)))
    marked = [(run["t"], run["to"]) for run in found if isinstance(run, dict)]
    assert marked == [("HBM", "jingdu:term/1"), ("High-Bandwidth Memory", "jingdu:term/1")]
    assert "".join(run if isinstance(run, str) else run["t"] for run in found).endswith("immemory.")


def test_range_of_numbers_is_not_broken():
    assert english_runs("Some 30–40% of non-US sales", ()) == [
        "Some ",
        {"t": "30–40%", "b": True},
        " of ",
        {"t": "non-US", "b": True},
        " sales",
    ]
    assert english_runs("", ()) == [""]


def test_dash_stays_with_the_word_before_it():
    memory = TermEntry("memory", Category.MEMORY, "記憶體", "内存", "memory")
    made: Any = english_runs("memory—and a word—too", ((0, memory),))
    first, rest, word, end = made
    assert [part if isinstance(part, str) else part["t"] for part in first["parts"]] == ["memory", "—"]
    assert (rest, word, end) == ("and a ", {"t": "word—", "b": True}, "too")


def test_dash_stays_with_the_last_word_of_a_long_term():
    wall = TermEntry("memory-wall", Category.MEMORY, "記憶體牆", "内存墙", "memory wall")
    made: Any = english_runs("memory wall—", ((0, wall),))
    head, end = made[0]["parts"]
    assert (head["t"], "b" in head, "b" in made[0]) == ("memory ", False, False)
    assert ([end["parts"][0]["t"], end["parts"][1]], end["b"]) == (["wall", "—"], True)
