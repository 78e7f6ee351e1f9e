import json
import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.annotate.slip_senses import Language, explain
from app.export.content.wording import fit
from app.export.pdf.options import Column, Readings
from app.export.web.page import page
from app.text.article import UnitKind
from app.text.full_width import full_width
from app.translate.unit import Origin
from tests.support import articles
from tests.support.articles import annotated, english, plain, sign, word
from tests.support.files import TRICKY, content, everywhere, options
from tests.support.html import Node, parse


def made(article=None, texts=(), **chosen) -> Node:
    return parse(page(content(article, texts, **chosen), options(**chosen)))


def row_of(root: Node, column: str, kind: str = "paragraph") -> Node:
    return root.one(name=kind).one(name=column)


def words_of(root: Node) -> list[list[str]]:
    found = next(node for node in root.all("script") if node.attributes.get("id") == "words")
    words: list[list[str]] = json.loads(found.text())
    return words


def test_page_holds_the_texts_side_by_side():
    root = made()
    assert (
        row_of(root, "traditional").text() == "兩家工廠列入實體清單，出貨限製涵蓋高頻寬記憶體，損失三億美元。"
    )
    assert (
        row_of(root, "simplified").text() == "两家工厂列入实体清单，出货限制涵盖高频宽记忆体，损失三亿美元。"
    )
    assert "Two plants were put on the Entity List. Shipments" in row_of(root, "english").text()
    assert root.one("h1").one(name="traditional").text() == "清單之外"
    assert root.one("title").text() == "清單之外"
    assert "登錄後" not in root.text()


def test_every_column_says_its_language():
    root = made()
    assert root.one("html").attributes["lang"] == "en"
    for column, language in (("traditional", "zh-Hant-TW"), ("simplified", "zh-Hans-CN"), ("english", "en")):
        cells = [row.one(name=column) for row in root.all(name="row")]
        assert {cell.attributes["lang"] for cell in cells} == {language}


def test_english_comment_is_marked_as_english():
    root = made(articles.article(plain(UnitKind.PARAGRAPH, "A fair summary.")), [english("A fair summary.")])
    assert row_of(root, "traditional").attributes["lang"] == "en"


def test_policy_allows_the_own_style_and_script_only():
    root = made()
    policy = next(m for m in root.all("meta") if "http-equiv" in m.attributes).attributes["content"]
    style = root.one("style").text()
    script = next(s for s in root.all("script") if not s.attributes).text()
    for kind, text in (("style-src", style), ("script-src", script)):
        digest = b64encode(sha256(text.encode()).digest()).decode()
        assert f"{kind} 'sha256-{digest}';" in policy
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy and "http" not in policy


def test_page_needs_nothing_from_anywhere():
    text = page(content(), options()).decode()
    assert not re.search(r"https?:|//[a-z]|url\(|@import|\bsrc=|<link|<img|<iframe", text)
    every = list(parse(text.encode()).all())
    assert all(node.attributes.get("href", "#").startswith("#") for node in every)
    assert not any(name == "style" or name.startswith("on") for node in every for name in node.attributes)


def test_places_are_unique_and_links_lead_to_them():
    root = made()
    names = [node.attributes["id"] for node in root.all() if "id" in node.attributes]
    assert len(names) == len(set(names))
    links = [node.attributes["href"][1:] for node in root.all("a")]
    assert set(links) <= set(names)
    assert {"t0", "t1", "t2"} <= set(links)
    spoken = [name for node in root.all() if (name := node.attributes.get("aria-labelledby"))]
    assert set(spoken) <= set(names)


def test_words_light_their_counterparts():
    row = made().one(name="paragraph")
    numbers = {
        column: {n for node in row.one(name=column).all() for n in node.attributes.get("data-i", "").split()}
        for column in ("traditional", "simplified", "english")
    }
    assert numbers["traditional"] == numbers["simplified"] > numbers["english"] != set()


def test_terms_are_tinted_by_category_and_lead_to_the_glossary():
    link = row_of(made(), "traditional").one("a", "term")
    assert (link.text(), link.classes, link.attributes["href"]) == ("實體清單", ["term", "law"], "#t0")


def test_amounts_and_slips_lead_to_what_explains_them():
    root = made()
    notes = {node.attributes["id"]: node.text() for node in root.one(name="notes").all("li")}
    cell = row_of(root, "traditional")
    slip, amount = cell.one("a", "slip"), cell.one("a", "amount")
    assert "限製 → 限制 製 stands for 制." in notes[slip.attributes["href"][1:]]
    assert "三億美元 = US$300 million" in notes[amount.attributes["href"][1:]]
    assert not list(row_of(root, "simplified").all("a", "slip"))


@pytest.mark.parametrize(
    ("language", "tag"), [(Language.TAIWAN, "zh-Hant-TW"), (Language.MAINLAND, "zh-Hans-CN")]
)
def test_reason_of_a_slip_says_its_language(language, tag):
    why = made(language=language).one("p", "slip-note").one("span")
    assert (why.attributes["lang"], why.text()) == (tag, explain("製", "制", language))


def test_glossary_tells_all_and_leads_back():
    root = made()
    heads = [entry.one("h3").text() for entry in root.one(name="entries").all("article")]
    assert heads == ["高頻寬記憶體 高带宽内存", "良率", "實體清單 实体清单"]
    entry = next(node for node in root.all("article") if node.attributes["id"] == "t0")
    assert "A list of firms" in entry.text()
    assert "ㄕˊ ㄊㄧˇ ㄑㄧㄥ ㄉㄢ" in entry.text()
    rows = [link.attributes["href"] for link in entry.one(name="places").all("a")]
    assert rows == ["#r3", "#r4"]


def test_usual_origin_is_told_once_and_others_where_they_stand():
    root = made()
    assert root.one(name="credit").text() == "English: Translation memory, unless a sentence says otherwise."
    told = [node.text() for node in root.all("small", "origin")]
    lost = "⚠ Not kept: 高頻寬記憶體 (high-bandwidth memory), 三億美元 (US$300 million)"
    assert told == ["Machine translation: Argos", lost, "Word-for-word gloss"]
    assert "gloss" in root.one(name="thread").one("span", "s").classes


def test_comments_stand_in_a_thread():
    item = made().one(name="thread").one("li")
    assert item.one(name="who").text() == "舊廠長 answers 阿明"
    assert item.one(name="traditional").text() == "實體清單不是重點，良率才是。"


@pytest.mark.parametrize(
    ("readings", "shown"), [("none", "liǎngjiā"), ("pinyin", "liǎngjiā"), ("zhuyin", "ㄌㄧㄤˇ ㄐㄧㄚ")]
)
def test_readings_are_ruby_and_can_be_switched(readings, shown):
    root = made(readings=Readings(readings))
    assert root.one("html").attributes["data-readings"] == readings
    ruby = row_of(root, "traditional").one("ruby")
    assert (ruby.text(), ruby.one("rt").text()) == ("兩家", shown)
    words = json.loads(next(s for s in root.all("script") if s.attributes.get("id") == "words").text())
    assert words[int(ruby.attributes["data-w"])] == [
        "兩家",
        "两家",
        "liǎng|jiā",
        "ㄌㄧㄤˇ ㄐㄧㄚ",
        "liǎngjiā",
        "",
    ]
    assert not list(row_of(root, "simplified").all("ruby"))


def test_columns_are_those_that_were_chosen():
    root = made(columns=(Column.SIMPLIFIED, Column.ENGLISH))
    assert root.one("html").attributes["data-shown"] == "se"
    assert not list(root.one("main").all(name="traditional"))
    switches = [node.attributes["value"] for node in root.all("input")]
    assert switches == ["simplified", "english"]
    assert list(row_of(root, "simplified").all("ruby"))


def test_doubt_is_told_beside_the_sentence():
    unit = annotated(UnitKind.PARAGRAPH, word("實體清單", term=articles.LIST))
    root = made(articles.article(unit), [english("A list.", origin=Origin.ARGOS)])
    assert root.one(name="doubt").text() == "⚠ Not kept: 實體清單 (Entity List)"
    assert root.one(name="doubtful").text() == "A list."


@pytest.mark.parametrize("text", TRICKY)
def test_markup_in_an_article_stays_text(text):
    article, texts = everywhere(text)
    root, plainly = made(article, texts), made(*everywhere("平"))
    assert {node.tag for node in root.all()} <= {node.tag for node in plainly.all()} | {"span"}
    assert sum(node.tag in ("script", "style") for node in root.all()) == 3
    assert not any(name.startswith("on") for node in root.all() for name in node.attributes)
    assert root.one("title").text() == text
    assert row_of(root, "traditional").text() == full_width(f"{text}三億")
    assert root.one(name="who").text() == f"{text} answers {text}"


@given(st.text(alphabet="<>&'\"/!-[]{}$\\` a字\n\u2028\u202e\x00", min_size=1, max_size=40))
def test_no_text_becomes_markup(text):
    article, texts = everywhere(f"文{text}")
    root = made(article, texts)
    assert row_of(root, "traditional").text() == fit(full_width(f"文{text}三億"))
    assert isinstance(words_of(root), list)


def test_words_cannot_end_their_script():
    unit = annotated(UnitKind.PARAGRAPH, word("</script>字", "zì"), sign("。"))
    root = made(articles.article(unit))
    assert words_of(root)[0][0] == "</script>字"


def test_same_content_makes_the_same_bytes():
    assert page(content(), options()) == page(content(), options())


def test_related_terms_are_linked_where_they_are_in_the_glossary():
    related = replace(articles.LIST, related=("yield", "elsewhere"))
    unit = annotated(UnitKind.PARAGRAPH, word("實體清單", term=related), word("良率", term=articles.YIELD))
    entries = {node.attributes["id"]: node for node in made(articles.article(unit)).all("article")}
    links = [(link.text(), link.attributes["href"]) for link in entries["t0"].one(name="body").all("a")]
    assert links == [("yield", "#t1")]
