"""Numbers of English sentences, in figures, words, fractions and ranges."""

from decimal import Decimal

import pytest

from app.translate.english_numbers import find_numbers


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It paid US$83 billion.", "83000000000", "USD"),
        ("It paid $1.5bn.", "1500000000", "USD"),
        ("It paid 8.3 billion US dollars.", "8300000000", "USD"),
        ("RMB 344 billion went in.", "344000000000", "CNY"),
        ("NT$120 billion went in.", "120000000000", "TWD"),
        ("Some 1.2 trillion yuan went in.", "1200000000000", "CNY"),
        ("It cost 732 billion yen.", "732000000000", "JPY"),
        ("Yields rose 12.5 percent.", "12.5", "%"),
        ("Yields rose by thirty per cent.", "30", "%"),
        ("There are 120,000 wafers.", "120000", ""),
        ("There are twenty-five million users.", "25000000", ""),
        ("There are two hundred and thirty members.", "230", ""),
        ("A hundred and fifty plants closed.", "150", ""),
        ("A third of them left.", None, ""),
        ("Two thirds of them left.", None, ""),
        ("Output doubled.", "2", ""),
        ("Output rose tenfold.", "10", ""),
        ("Half of it is gone.", "0.5", ""),
    ],
)
def test_a_number_is_read_with_its_unit(text: str, value: str | None, unit: str) -> None:
    wanted = Decimal(value) if value else Decimal(2 if "Two" in text else 1) / 3
    assert (wanted, unit) in [(number.value, number.unit) for number in find_numbers(text)]


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("growth of 30–40%", 30, 40, "%"),
        ("growth of 30 to 40 percent", 30, 40, "%"),
        ("a gap of US$2–3 billion", 2 * 10**9, 3 * 10**9, "USD"),
        ("a gap of 20 to 30 billion euros", 20 * 10**9, 30 * 10**9, "EUR"),
    ],
)
def test_the_ends_of_a_range_share_scale_and_unit(text: str, low: int, high: int, unit: str) -> None:
    found = [(number.value, number.unit) for number in find_numbers(text)]
    assert (Decimal(low), unit) in found and (Decimal(high), unit) in found


@pytest.mark.parametrize("text", ["a chip and an idea", "The H200 and the A100 sell well.", "", "v1.2.3"])
def test_articles_and_names_are_no_numbers(text: str) -> None:
    assert find_numbers(text) == ()


def test_places_cover_sign_and_unit() -> None:
    text = "It paid US$83 billion and 30 percent more."
    assert {number.span.of(text) for number in find_numbers(text)} == {"US$83 billion", "30 percent"}
