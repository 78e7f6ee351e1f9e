"""The termbase: entries, the forms they are found by, and what is wrong with a file."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from app import paths
from app.errors import DataError, GlossaryError
from app.lexicon import termbase
from app.lexicon.termbase import Category, Termbase, TermEntry, entry_from

ENTRY: Mapping[str, Any] = {"id": "wharf", "tw": "碼頭閘口", "cn": "码头闸口", "en": "wharf gate"}


@pytest.fixture(scope="module")
def built_in() -> Termbase:
    return termbase.load()


def test_every_category_has_its_file_and_terms(built_in: Termbase) -> None:
    names = {path.stem for path in paths.resource("termbase").glob("*.toml")}
    assert names == {category.value for category in Category}
    assert {entry.category for entry in built_in.entries.values()} == set(Category)
    assert len(built_in) >= 350


def test_a_term_is_found_by_any_form_in_either_script(built_in: Termbase) -> None:
    forms = ("實體清單", "实体清单")
    assert {found.id for form in forms if (found := built_in.find(form))} == {"entity-list"}
    assert built_in.get("entity-list") is built_in.find("實體清單")
    assert built_in.find("沒有這個詞") is None and built_in.get("nothing") is None


def test_every_form_leads_to_its_own_entry(built_in: Termbase) -> None:
    for entry in built_in.entries.values():
        for form in entry.forms:
            found = built_in.find(form)
            assert found is entry, f"{form} of {entry.id} leads to {found and found.id}"


def test_forms_are_listed_once_and_keys_are_simplified() -> None:
    entry = entry_from({**ENTRY, "hk": "碼頭閘口", "aliases": ["閘口", "码头闸口"]}, "trade")
    assert entry.forms == ("碼頭閘口", "码头闸口", "閘口")
    assert entry.keys == ("码头闸口", "闸口")


def test_white_space_around_values_is_no_part_of_them() -> None:
    entry = entry_from({**ENTRY, "tw": " 碼頭閘口\u3000", "aliases": [" ", "閘口 "]}, "trade")
    assert (entry.tw, entry.aliases) == ("碼頭閘口", ("閘口",))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"id": ""}, "has no id"),
        ({"tw": None}, "has no tw"),
        ({"cn": " \n"}, "has no cn"),
        ({"en": ""}, "has no en"),
        ({"colour": "red"}, "unknown key: colour"),
        ({"en": ["a", "b"]}, "a en of the wrong type"),
        ({"id": 5}, "an? id of the wrong type"),
        ({"aliases": "閘口"}, "aliases of the wrong type"),
        ({"aliases": ["閘口", 5]}, "aliases of the wrong type"),
        ({"note_en": "bell\x07"}, "control character in its note_en"),
        ({"aliases": ["閘\x00口"]}, "control character in its aliases"),
    ],
)
def test_a_wrong_entry_is_named_in_one_sentence(change: dict[str, Any], words: str) -> None:
    with pytest.raises(GlossaryError, match=words):
        entry_from({**ENTRY, **change}, "trade")


def test_an_unknown_category_is_named() -> None:
    with pytest.raises(GlossaryError, match="unknown category: harbour"):
        entry_from(ENTRY, "harbour")


@pytest.mark.parametrize(
    "content",
    [
        b"[[term]\n",
        b"\xff\xfe",
        b'term = "wharf"',
        b"term = [1, 2]",
        b'[term]\nid = "wharf"',
        b"a = " + b"[" * 5000,
    ],
    ids=["syntax", "encoding", "text", "numbers", "table", "nesting"],
)
def test_a_file_that_is_no_termbase_is_one_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "trade.toml").write_bytes(content)
    with pytest.raises(DataError, match=r"The termbase file trade\.toml"):
        termbase.read_entries(tmp_path / "trade.toml")


def test_the_category_is_the_name_of_the_file_unless_stated(tmp_path: Path) -> None:
    lines = [f'{key} = "{value}"' for key, value in ENTRY.items()]
    stated = [*lines[1:], 'id = "two"', 'category = "law"']
    (tmp_path / "trade.toml").write_text("\n".join(["[[term]]", *lines, "[[term]]", *stated]))
    assert [e.category for e in termbase.read_entries(tmp_path / "trade.toml")] == [
        Category.TRADE,
        Category.LAW,
    ]


def test_an_empty_termbase_finds_nothing() -> None:
    empty = Termbase(())
    assert len(empty) == 0 and empty.find("晶片") is None


def test_the_first_of_two_entries_keeps_a_shared_form() -> None:
    first, second = (TermEntry(name, Category.TRADE, "閘口", "闸口", "gate") for name in ("a", "b"))
    assert Termbase((first, second)).find("閘口") is first


MINIMUM = {
    "devices": 50, "process": 70, "equipment": 60, "materials": 50, "memory": 35, "logic": 50,
    "packaging": 50, "design": 40, "computing": 60, "metrics": 35, "companies": 110, "agencies": 40,
    "law": 70, "trade": 60, "debate": 40,
}  # fmt: skip


@pytest.mark.parametrize("category", MINIMUM)
def test_every_category_is_covered(category: str) -> None:
    entries = termbase.load().entries.values()
    assert sum(entry.category.value == category for entry in entries) >= MINIMUM[category]


def test_only_forms_that_show_it_give_a_traditional_spelling() -> None:
    entry = TermEntry(
        "mask", Category.PROCESS, "光罩", "光掩模", "mask", hk="光掩膜", aliases=("掩膜版", "遮罩層")
    )
    terms = Termbase((entry,))
    assert terms.traditional("光罩") == ("光罩",)
    assert terms.traditional("遮罩层") == ("遮罩層",)
    assert terms.traditional("掩膜版") == terms.traditional("光掩模") == ()
