"""The annotation as JSON: what the outside may rely on."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from app import engine
from app.export.annotation_json import FORMAT, to_json
from app.jobs import finish
from app.text.structure import parse_article
from app.translate.service import EnglishMode
from tests.support import articles
from tests.support.annotation_schema import check
from tests.support.texts import PAGE, odd_text


def _refuse(constant: str) -> None:
    raise AssertionError(f"{constant} is no JSON")


def annotation(text: str, mode: EnglishMode = EnglishMode.GLOSS) -> Any:
    article = engine.annotator().article(parse_article(text))
    with engine.english_service(mode) as service:
        written = to_json(article, finish(service.translate(article)))
    return json.loads(written, parse_constant=_refuse)


@pytest.fixture(scope="module")
def page() -> Any:
    return annotation(PAGE)


def test_a_page_keeps_the_contract(page: Any) -> None:
    check(page)
    assert page["format"] == FORMAT == "jingdu-annotation/1"
    assert page["title"] == "島嶼的晶圓,要繞幾圈才出得了海?"
    kinds = [unit["kind"] for unit in page["units"]]
    assert kinds[:4] == ["title", "byline", "chrome", "paragraph"] and kinds[-1] == "chrome"


def test_comments_carry_author_and_whom_they_answer(page: Any) -> None:
    comments = [unit for unit in page["units"] if unit["kind"] == "comment"]
    assert [(c["author"], c["reply_to"]) for c in comments] == [
        ("海風", "鹽田老李"),
        ("鹽田老李", None),
        ("Harbor77", None),
    ]


def test_the_text_is_as_read_and_the_slip_is_told(page: Any) -> None:
    unit = page["units"][3]
    assert "出口管製" in unit["text"] and "出口管制" in unit["repaired"]
    slips = [token["slip"] for token in unit["tokens"] if token["slip"]]
    assert any("製" in slip["was"] and "制" in slip["now"] for slip in slips)


def test_a_token_of_each_kind() -> None:
    (unit,) = annotation("限製 830億美元，CoWoS👍")["units"]
    by_text = {token["text"]: token for token in unit["tokens"]}
    assert by_text["限製"] == {
        "start": 0, "end": 2, "text": "限製", "simplified": "限制", "kind": "word", "pinyin": ["xiàn", "zhì"],
        "zhuyin": ["ㄒㄧㄢˋ", "ㄓˋ"], "term": None, "english": by_text["限製"]["english"],
        "slip": {"was": "限製", "now": "限制"}, "quantity": None,
    }  # fmt: skip
    assert by_text[" "]["kind"] == "space" and by_text["，"]["kind"] == "punctuation"
    assert by_text["👍"]["kind"] == "other" and by_text["👍"]["pinyin"] == []
    assert by_text["CoWoS"]["kind"] == "latin" and by_text["CoWoS"]["term"] is not None
    (quantity,) = unit["quantities"]
    assert quantity == {
        "start": 3, "end": 9, "text": "830億美元", "value": 83000000000, "low": None, "high": None,
        "unit": "USD", "iso": None, "english": quantity["english"],
    }  # fmt: skip
    assert "83" in quantity["english"]


def test_a_neutral_tone_has_its_dot_before_the_zhuyin() -> None:
    (unit,) = annotation("桌子。")["units"]
    assert unit["tokens"][0]["zhuyin"] == ["ㄓㄨㄛ", "˙ㄗ"]
    assert unit["tokens"][0]["pinyin"] == ["zhuō", "zi"]


def test_english_says_where_it_came_from() -> None:
    assert annotation("港口關了。")["units"][0]["english"]["origin"] == "gloss"
    silent = annotation("港口關了。", EnglishMode.NONE)
    assert silent["units"][0]["english"] == {"text": "", "origin": "none"}


def test_every_unit_needs_its_english() -> None:
    article, english = articles.sample()
    with pytest.raises(ValueError, match="shorter"):
        to_json(article, english[:-1])


def test_characters_are_written_as_they_are() -> None:
    article = engine.annotator().article(parse_article("讀 👩🏽‍💻 \u2028 \x07。"))
    written = to_json(article, [articles.english("read")] * len(article))
    assert "讀 👩🏽‍💻" in written and "\\u0007" in written and written.endswith("}\n")


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(odd_text)
def test_any_text_keeps_the_contract(text: str) -> None:
    check(annotation(text, EnglishMode.NONE))


@pytest.mark.parametrize("amount", ["9" * 400 + "億美元", "9" * 5000 + "%", "1e400美元", "1/0", "0.0.0倍"])
def test_amounts_beyond_reason_are_still_json(amount: str) -> None:
    check(annotation(f"金額達{amount}。"))


def test_syllables_have_no_capitals() -> None:
    (unit,) = annotation("美國商務部要求台積電說明。")["units"]
    said = {token["text"]: token["pinyin"] for token in unit["tokens"]}
    assert said["美國商務部"] == ["měi", "guó", "shāng", "wù", "bù"]
    assert said["台積電"] == ["tái", "jī", "diàn"]
