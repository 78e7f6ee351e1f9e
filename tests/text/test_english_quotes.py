"""Quotation marks and apostrophes as they are printed."""

import pytest

from app.text.english_quotes import curly


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ('China\'s "Peaceful Rise" ("small yard")', "China’s “Peaceful Rise” (“small yard”)"),
        ("製 'to make' where 制 'to restrain'", "製 ‘to make’ where 制 ‘to restrain’"),
        ("firms' orders", "firms’ orders"),
        ("內存's price", "內存’s price"),
        ("'it' said", "‘it’ said"),
    ],
)
def test_quotation_marks_are_those_of_print(typed, printed):
    assert curly(typed) == printed
