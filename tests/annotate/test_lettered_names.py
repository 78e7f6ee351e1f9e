"""Foreign names with the letters that an article gives them, and what they are called by later."""

import pytest

from app.text.article import Span, Unit, UnitKind
from tests.eval import jingdu as engine


def _names(text: str) -> dict[str, tuple[str, str | None]]:
    unit = Unit(0, UnitKind.PARAGRAPH, Span(0, len(text)), text, (Span(0, len(text)),))
    tokens = engine.annotator().unit(unit).tokens
    return {token.text: (token.word.written, token.word.english) for token in tokens if token.pinyin}


def test_a_name_and_its_last_part_have_the_letters_behind_it() -> None:
    found = _names("研究員瑪麗亞·桑托斯（Maria Santos）來訪。桑托斯搖頭說不知道。")
    assert found["瑪麗亞·桑托斯"] == ("Mǎlìyà Sāngtuōsī", "Maria Santos")
    assert found["桑托斯"] == ("Sāngtuōsī", "Santos")  # no Sāng Tuōsī


def test_a_name_without_a_dot_is_called_by_its_last_word() -> None:
    found = _names("他引述學者海姆（Lennart Heim）的估算，但海姆並未到場。")
    assert found["海姆"] == ("Hǎimǔ", "Heim")


def test_a_dotted_name_shows_the_surname_without_letters_too() -> None:
    found = _names("塔倫·查布拉先到，查布拉的助理後到。")
    assert found["查布拉"][0] == "Chábùlā"


@pytest.mark.parametrize(
    "text",
    ["極紫外光（Extreme Ultraviolet）很短。", "列入實體清單（Entity List）。", "他們用巴士（Bus）運送。"],
)
def test_words_with_their_english_are_no_names(text: str) -> None:
    assert all(not written[:1].isupper() for written, _ in _names(text).values())


def test_a_chinese_name_keeps_its_surname() -> None:
    assert _names("執行長張麗娜（Lina Zhang）說明。")["張麗娜"][0] == "Zhāng Lìnà"
