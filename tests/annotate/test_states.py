"""Short names of states: told where they stand by themselves, with capitals and English."""

import pytest

from app import engine
from app.annotate.model import Token
from app.lexicon import script
from app.text.article import Span, Unit, UnitKind


def _tokens(text: str) -> dict[str, Token]:
    unit = Unit(0, UnitKind.PARAGRAPH, Span(0, len(text)), text, (Span(0, len(text)),))
    return {token.text: token for token in engine.annotator().unit(unit).tokens}


@pytest.mark.parametrize("convert", [str, script.simplify])
@pytest.mark.parametrize(
    ("text", "word", "pinyin"),
    [
        ("中美談判拖延了半年", "中美", "Zhōng-Měi"),
        ("美日荷三國的設備廠", "美日荷", "Měi-Rì-Hé"),
        ("夾在日韓之間的供應商", "日韓", "Rì-Hán"),
        ("關稅由英、法、德分別決定", "法", "Fǎ"),
        ("美與日共同開發", "日", "Rì"),
        ("本季對俄出貨歸零", "俄", "É"),
        ("他在美創業", "美", "Měi"),
        ("記者團赴荷採訪", "荷", "Hé"),
        ("荷宣布放寬許可", "荷", "Hé"),
        ("駐華人員返國", "駐華", "zhù Huá"),
        ("韓廠的對陸豁免何時到期", "陸", "Lù"),
    ],
)
def test_a_state_has_a_capital(text, word, pinyin, convert):
    assert _tokens(convert(text))[convert(word)].word.written == pinyin


@pytest.mark.parametrize(
    "text",
    [
        "她對美的執著令人佩服",
        "三台日前到貨的設備",
        "在台上致詞的是廠長",
        "會議訂於五日召開",
        "在日與夜之間輪班",
        "美是主觀的感受",
        "來日再談",
    ],
)
def test_beauty_days_and_machines_have_none(text):
    shapes = [token.word.shape for token in _tokens(text).values()]
    assert not any("N" in shape or "L" in shape for shape in shapes)


def test_a_state_has_its_english():
    assert _tokens("本季對俄出貨歸零")["俄"].word.english == "Russia"
    assert _tokens("英、法的立場")["英"].word.english == "the UK"


def test_a_part_of_a_word_is_left_alone():
    assert "中美洲" in _tokens("中美洲的咖啡漲價")
    assert "美國" in _tokens("其中美國占一半")
