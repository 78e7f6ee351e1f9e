"""The corpus that the small package is trained on."""

from itertools import islice
from random import Random

import pytest

from tests.eval.cases import read_rows
from tests.training import numbers
from tests.training.corpus import Corpus, pairs


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (4_500_000_000, "4.5 billion"),
        (18_000, "18,000"),
        (3_000_000_000_000, "3 trillion"),
        (1.2e6, "1.2 million"),
    ],
)
def test_numbers_are_written_as_in_english(value: float, text: str) -> None:
    assert numbers.english(value) == text


def test_amounts_mean_the_same_in_both_languages() -> None:
    random = Random(1)
    drawn = {numbers.money(random) for _ in range(2000)}
    assert ("45亿美元", "US$4.5 billion") in drawn
    assert ("3万亿元", "3 trillion yuan") in drawn
    shares = {numbers.percent(random) for _ in range(2000)}
    assert {("三成", "30%"), ("百分之二十", "20%"), ("15%", "15%")} <= shares


def test_the_same_seed_draws_the_same_pairs_with_every_place_filled() -> None:
    first, again = (list(islice(Corpus().draw(Random(7)), 3000)) for _ in range(2))
    assert first == again and len(set(first)) > 1500
    assert not [pair for pair in first if "{" in pair[0] + pair[1]]
    assert all(zh and en == en.strip() for zh, en in first)


def test_sentences_by_hand_differ_and_none_is_among_the_cases_of_the_evaluation() -> None:
    by_hand = [zh for zh, _ in pairs("sentences.tsv")]
    assert len(set(by_hand)) == len(by_hand) >= 400
    from app.lexicon import script

    cases = {script.simplify(row["text"]) for row in read_rows("english.tsv")}
    assert len(cases) == 60 and not cases & set(by_hand)
