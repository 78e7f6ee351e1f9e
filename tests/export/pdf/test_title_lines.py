"""Where a title of two lines is broken."""

from typing import Any

from app.export.pdf.title_lines import balanced


def _lines(words: str, width: float, *, read: bool = False) -> list[str]:
    """Return the lines of a title whose words are given with strokes between them."""
    runs: list[Any] = [{"t": word, "b": True} if len(word) > 1 else word for word in words.split("|")]
    made = balanced(runs, width, read=read)
    last: Any = made[-1]
    kept = isinstance(last, dict) and "parts" in last
    texts = [made[:-1], last["parts"]] if kept else [made]
    return ["".join(run if isinstance(run, str) else str(run["t"]) for run in line) for line in texts]


def test_title_is_broken_where_its_sense_is():
    assert _lines("晶圓|廠|的|擴產|，|誰|來|買單|？", 9) == ["晶圓廠的擴產，", "誰來買單？"]
    assert balanced(["貴，誰買"], 3, read=False) == ["貴，", {"parts": ["誰買"], "b": True}]


def test_two_lines_are_of_about_one_length():
    assert _lines("晶圓|廠|的|擴產|計畫|又|延後|了|一年", 11) == ["晶圓廠的擴產計畫", "又延後了一年"]


def test_no_line_begins_with_a_closing_sign():
    assert _lines("關於|“|晶圓|”|報導", 6) == ["關於“晶圓”", "報導"]


def test_title_of_one_line_or_of_three_is_left_alone():
    assert _lines("晶圓|廠", 9) == ["晶圓廠"]
    assert _lines("晶圓|廠|的|擴產|計畫", 3) == ["晶圓廠的擴產計畫"]


def test_no_gap_begins_the_second_line():
    word = {"t": "買單", "r": "mǎidān", "w": 2, "rw": 2, "x": 0, "g": 0.3}
    made = balanced([{"t": "誰", "r": "shéi", "w": 1, "rw": 1, "x": 0}, "，", word], 3.2, read=True)
    assert made[-1] == {"parts": [{key: value for key, value in word.items() if key != "g"}], "b": True}
