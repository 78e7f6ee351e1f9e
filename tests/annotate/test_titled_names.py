"""Foreign names that only the title before them tells."""

import pytest

from app import engine
from app.text.load import article_from_text


def _words(text: str) -> list[str]:
    article = engine.annotator().article(article_from_text(text, "test"))
    return [token.text for row in range(len(article.article.units)) for token in article[row].tokens]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("眾議員加拉格爾與幕僚討論。", "加拉格爾"),
        ("发言人托马森指出，谈判继续。", "托马森"),
        ("執行長佛克特在法說會上說明。", "佛克特"),
        ("規則太鬆，加拉格爾說。\n\n參議員加拉格爾認為該改。", "加拉格爾"),
    ],
)
def test_a_foreign_name_behind_a_title_is_a_word(text: str, name: str) -> None:
    words = _words(text)
    assert words.count(name) == text.count(name)


@pytest.mark.parametrize(
    "text",
    [
        "教授法律與經濟，主席達成協議。",
        "部長特別強調，律師多次表示。",
        "總理里比賽更關心經濟。",
        "部長以此為由，主席李克強表示同意。",
    ],
)
def test_words_behind_a_title_stay_words(text: str) -> None:
    words = _words(text)
    assert not any(len(word) > 4 for word in words) and "里比賽" not in words
