"""Senses are shown with tone marks and Traditional references."""

import pytest

from app.lexicon.sense_text import shown_sense


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("variant of 呂|吕[lu:3]", "variant of 呂 lǚ"),
        ("Taiwan pr. [pu4 guang1]", "Taiwan pr. pùguāng"),
        ("ray (CL:道[dao4])", "ray (measure word 道 dào)"),
        ("CL:個|个[ge4],件[jian4]", "measure word 個 gè, 件 jiàn"),
        ("abbr. for 中央研究院[Zhong1 yang1 Yan2 jiu1 yuan4]", "abbr. for 中央研究院 Zhōngyāng Yánjiūyuàn"),
        ("as in 卡拉OK[ka3 la1 O K]", "as in 卡拉OK kǎ lā O K"),
        ("to bear [sic]; see 承擔|承担", "to bear [sic]; see 承擔"),
        ("DUV (deep ultraviolet)", "DUV (deep ultraviolet)"),
    ],
)
def test_references_are_written_as_people_read_them(printed: str, shown: str) -> None:
    assert shown_sense(printed) == shown
