"""Links from attention: sure ones come through, doubtful ones do not."""

from collections.abc import Sequence

from app.translate.alignment import Range, links_of


def _tiles(parts: Sequence[str], gap: str = "") -> tuple[str, list[Range]]:
    text, spans = "", []
    for part in parts:
        text += gap if text and gap else ""
        spans.append((len(text), len(text) + len(part)))
        text += part
    return text, spans


def _linked(
    chinese: Sequence[str], words: Sequence[str], attention: Sequence[Sequence[float]]
) -> list[tuple[str, str]]:
    source, pieces = _tiles(chinese)
    english, targets = _tiles(words, " ")
    return [
        (source[link.start : link.end], english[link.english_start : link.english_end])
        for link in links_of(attention, source, pieces, english, targets)
    ]


_CHINESE = ["美国", "限制", "芯片", "出口", "。"]


def test_words_that_look_at_each_other_are_linked() -> None:
    attention = [
        [0.9, 0.1, 0.0, 0.0, 0.0],
        [0.1, 0.8, 0.1, 0.0, 0.0],
        [0.0, 0.1, 0.7, 0.1, 0.1],
        [0.0, 0.0, 0.2, 0.8, 0.0],
    ]
    assert _linked(_CHINESE, ["America", "limits", "chip", "exports"], attention) == [
        ("美国", "America"),
        ("限制", "limits"),
        ("芯片", "chip"),
        ("出口", "exports"),
    ]


def test_two_words_of_one_phrase_and_two_pieces_of_one_word_are_one_link() -> None:
    attention = [
        [0.8, 0.1, 0.1, 0.0],
        [0.9, 0.0, 0.1, 0.0],
        [0.0, 0.5, 0.45, 0.05],
    ]
    assert _linked(["美国", "芯", "片", "。"], ["United", "States", "chips"], attention) == [
        ("美国", "United States"),
        ("芯片", "chips"),
    ]


def test_no_link_is_better_than_a_wrong_one() -> None:
    spread = [[0.3, 0.3, 0.2, 0.1, 0.1]]
    torn = [[0.5, 0.0, 0.0, 0.5, 0.0]]
    at_the_mark = [[0.0, 0.0, 0.0, 0.1, 0.9]]
    for attention in (spread, torn, at_the_mark):
        assert _linked(_CHINESE, ["America"], attention) == []


def test_words_that_fight_for_the_same_chinese_get_none() -> None:
    attention = [
        [0.9, 0.1, 0.0, 0.0, 0.0],
        [0.0, 0.0, 0.9, 0.1, 0.0],
        [0.8, 0.2, 0.0, 0.0, 0.0],
    ]
    assert _linked(_CHINESE, ["America", "chips", "Washington"], attention) == [("芯片", "chips")]


def test_structure_words_have_no_link_of_their_own() -> None:
    attention = [[0.9, 0.1, 0.0, 0.0, 0.0], [0.9, 0.1, 0.0, 0.0, 0.0]]
    assert _linked(_CHINESE, ["the", "of"], attention) == []


def test_names_and_numbers_that_stand_in_both_texts_are_sure() -> None:
    chinese = ["英伟达", "H20", "降价", "30%", "。"]
    flat = [[0.2] * 5] * 4
    assert _linked(chinese, ["Nvidia", "H20", "falls", "30%"], flat) == [("H20", "H20"), ("30", "30")]


def test_attention_that_belies_a_sure_link_is_not_believed_at_all() -> None:
    chinese = ["英伟达", "H20", "降价", "。"]
    shifted = [[0.0, 0.9, 0.1, 0.0], [0.0, 0.0, 0.9, 0.1], [0.0, 0.0, 0.1, 0.9]]
    assert _linked(chinese, ["Nvidia", "H20", "falls"], shifted) == [("H20", "H20")]


def test_an_attention_of_another_shape_gives_nothing() -> None:
    assert links_of([[1.0]], "芯片", [(0, 2)], "chips fall", [(0, 5), (6, 10)]) == ()
