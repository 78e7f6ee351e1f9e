"""The Anki package, read back with zip and SQLite alone."""

import json
import sqlite3
import zipfile
from dataclasses import replace

import pytest

from app.errors import Cancelled, OutputError
from app.export import anki_cards
from app.export.anki import DECK, AnkiOptions, deck_name, export_anki, stable_id
from app.jobs import CancelToken, finish
from app.lexicon.word_list import SavedWord

WAFER = SavedWord(
    "晶圓",
    "jīng yuán",
    "wafer",
    note="A thin disc.\nOf silicon <Si>.",
    sentence="一片晶圓能切出上百顆晶片,「晶圓」就是這樣。",
    start=2,
    length=2,
    translation="One wafer yields hundreds of chips & more.",
    article="晶圓廠的冬天",
    dated="2026-03-05",
    added="2026-03-06T08:30:00.000+00:00",
)
SEED = SavedWord("良率", "liáng lǜ", "yield", article="另一篇", added="2026-03-06T08:30:00.000+00:00")


def _export(tmp_path, words, options=AnkiOptions(), name="words.apkg"):  # noqa: B008 - a frozen value
    target = tmp_path / name
    finish(export_anki(words, options, target, CancelToken()))
    with zipfile.ZipFile(target) as packed:
        assert packed.testzip() is None and json.loads(packed.read("media")) == {}
        database = sqlite3.connect(":memory:")
        database.deserialize(packed.read("collection.anki2"))
    return database


def _notes(database):
    rows = database.execute("SELECT guid, mid, flds, id FROM notes ORDER BY id").fetchall()
    return [
        (guid, mid, dict(zip(anki_cards.FIELDS, flds.split("\x1f"), strict=True)), i)
        for guid, mid, flds, i in rows
    ]


def _json(database, column):
    return json.loads(database.execute(f"SELECT {column} FROM col").fetchone()[0])


def test_a_note_holds_everything_as_html(tmp_path):
    database = _export(tmp_path, [WAFER])
    ((_, model, note, _),) = _notes(database)
    database.close()
    assert model == anki_cards.MODEL_ID
    assert (note["Traditional"], note["Simplified"], note["Same"]) == ("晶圓", "晶圆", "")
    assert note["Pinyin"] == '<span class="t1">jīng</span><span class="t2">yuán</span>'
    assert note["Zhuyin"] == "ㄐㄧㄥ ㄩㄢˊ"
    assert note["Sentence"] == "一片<b>晶圓</b>能切出上百顆晶片,「晶圓」就是這樣。"
    assert note["Sentence Simplified"] == "一片<b>晶圆</b>能切出上百颗晶片,“晶圆”就是这样。"
    assert note["Sentence Gap"] == "一片<i>＿＿</i>能切出上百顆晶片,「<i>＿＿</i>」就是這樣。"
    assert note["Translation"] == "One wafer yields hundreds of chips &amp; more."
    assert note["Note"] == "A thin disc.<br>Of silicon &lt;Si&gt;."
    assert note["Source"] == "晶圓廠的冬天 · 2026-03-05"
    assert note["Recall"] == ""


def test_a_word_without_sentence_has_empty_fields_and_says_that_both_scripts_agree(tmp_path):
    database = _export(tmp_path, [SEED])
    ((*_, note, _),) = _notes(database)
    database.close()
    assert note["Same"] == "1"
    assert {note[name] for name in ("Sentence", "Sentence Simplified", "Sentence Gap", "Translation")} == {""}


def test_ids_are_the_same_in_every_export_even_after_an_edit(tmp_path):
    first = _export(tmp_path, [WAFER, SEED])
    edited = replace(WAFER, note="Another note.", english="silicon wafer", sentence="", start=0, length=0)
    second = _export(tmp_path, [edited, SEED], name="again.apkg")
    before, after = _notes(first), _notes(second)
    assert [(guid, mid, i) for guid, mid, _, i in before] == [(guid, mid, i) for guid, mid, _, i in after]
    assert after[0][2]["Note"] == "Another note."
    assert _json(first, "decks").keys() == _json(second, "decks").keys()
    assert _json(first, "models").keys() == _json(second, "models").keys()
    first.close()
    second.close()


def test_ids_never_change_from_one_version_to_the_next(tmp_path):
    """Whoever has imported a deck before would get every note twice."""
    database = _export(tmp_path, [WAFER])
    guid = _notes(database)[0][0]
    database.close()
    assert (anki_cards.MODEL_ID, stable_id(DECK), guid) == (1718204533, 1685997381, "C}&oeX<EzZ")
    assert len(anki_cards.FIELDS) == 13


def test_cards_from_english_are_made_only_where_they_are_wanted(tmp_path):
    for recall, wanted in ((False, [0]), (True, [0, 1])):
        database = _export(tmp_path, [WAFER], AnkiOptions(recall=recall), f"{recall}.apkg")
        assert [order for (order,) in database.execute("SELECT ord FROM cards ORDER BY ord")] == wanted
        database.close()


def test_each_article_can_have_a_deck_of_its_own(tmp_path):
    database = _export(tmp_path, [WAFER, SEED], AnkiOptions("中文", per_article=True))
    decks = {deck["name"]: int(number) for number, deck in _json(database, "decks").items()}
    placed = dict(database.execute("SELECT n.sfld, c.did FROM notes n JOIN cards c ON c.nid = n.id"))
    database.close()
    assert placed == {"晶圓": decks["中文::晶圓廠的冬天"], "良率": decks["中文::另一篇"]}


def test_a_title_cannot_nest_decks():
    word = replace(WAFER, article="甲::乙")
    assert deck_name(word, AnkiOptions(per_article=True)) == f"{DECK}::甲：乙"
    assert deck_name(replace(WAFER, article=""), AnkiOptions(" ", per_article=True)) == DECK


def test_the_style_sheet_has_a_dark_side_and_all_its_colours(tmp_path):
    database = _export(tmp_path, [WAFER])
    (model,) = (m for m in _json(database, "models").values() if m["name"] == anki_cards.MODEL_NAME)
    database.close()
    light, dark = model["css"].split(".card.nightMode", 1)
    for name in ("ink", "page", "t1", "t4", "mark"):
        assert f"--{name}:" in light and f"--{name}:" in dark
    for template in model["tmpls"]:
        names = set(anki_cards.FIELDS)
        used = template["qfmt"] + template["afmt"]
        assert {part.strip("#^/") for part in _placeholders(used)} <= names


def _placeholders(text):
    return [part.split("}}")[0] for part in text.split("{{")[1:]]


def test_an_empty_list_makes_an_empty_deck(tmp_path):
    database = _export(tmp_path, [])
    assert _notes(database) == []
    assert DECK in {deck["name"] for deck in _json(database, "decks").values()}
    database.close()


def test_what_stood_there_stays_when_the_export_is_cancelled_or_refused(tmp_path):
    target = tmp_path / "words.apkg"
    target.write_bytes(b"old")
    token = CancelToken()
    job = export_anki([WAFER], AnkiOptions(), target, token)
    next(job)
    token.cancel()
    with pytest.raises(Cancelled):
        finish(job)
    assert target.read_bytes() == b"old"
    with pytest.raises(OutputError):
        finish(export_anki([WAFER], AnkiOptions(), tmp_path / "no" / "words.apkg", CancelToken()))


def test_nothing_is_left_in_the_temporary_folder(tmp_path, monkeypatch):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    _export(tmp_path, [WAFER]).close()
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("added", ["", "yesterday", "2026-03-06T08:30:00"])
def test_a_strange_moment_is_no_reason_to_fail(tmp_path, added):
    database = _export(tmp_path, [replace(WAFER, added=added), SEED])
    assert len({i for *_, i in _notes(database)}) == 2
    database.close()


def test_a_name_has_its_capital_and_every_syllable_its_tone():
    word = SavedWord("習近平", "xí jìn píng", "Xi Jinping", shape="NN.")
    pinyin = anki_cards.fields(word, recall=False)[anki_cards.FIELDS.index("Pinyin")]
    assert pinyin == ('<span class="t2">Xí</span><span class="t4"> Jìn</span><span class="t2">píng</span>')
