"""The shelf of packs: taking over, using, removing, and what they say as a memory."""

import pytest

from app.errors import PackError
from app.text.structure import parse_article
from app.translate.pack_export import sentences_as_read
from app.translate.pack_file import PackSentence, write_pack
from app.translate.packs import PackMemory, PackShelf
from app.translate.unit import State
from tests.support.packs import ENGLISH, FIRST, SECOND, TEXT, THIRD, pack


@pytest.fixture
def shelf(tmp_path):
    (tmp_path / "bundled").mkdir()
    (tmp_path / "data").mkdir()
    return PackShelf(tmp_path / "data" / "packs", tmp_path / "bundled")


def _put(tmp_path, name="lamp", made=None):
    path = tmp_path / f"{name}.jingdupack"
    write_pack(path, made or pack())
    return path


def _bundle(tmp_path, name="lamp", made=None):
    write_pack(tmp_path / "bundled" / f"{name}.jingdupack", made or pack(author="The House"))


def _said(shelf, sentence):
    found = PackMemory(shelf).find(sentence)
    assert found is not None
    return found


def test_an_installed_pack_waits_until_it_is_chosen(shelf, tmp_path):
    installed = shelf.install(_put(tmp_path))
    assert (installed.name, installed.used, installed.bundled) == ("lamp", False, False)
    assert PackMemory(shelf).find(FIRST) is None
    shelf.choose("lamp", use=True)
    found = PackMemory(shelf).find("港口的灯塔换了新灯。")
    assert found is not None
    assert (found.english, found.credit, found.state) == (ENGLISH[FIRST], "Lin Yun", State.REVIEWED)


def test_a_bundled_pack_is_used_until_it_is_switched_off(shelf, tmp_path):
    _bundle(tmp_path)
    assert _said(shelf, THIRD).credit == "The House"
    shelf.choose("lamp", use=False)
    assert PackMemory(shelf).find(THIRD) is None
    assert not PackShelf(shelf.folder, tmp_path / "bundled").packs[0].used  # another window knows it too
    with pytest.raises(PackError, match="comes with Jingdu"):
        shelf.remove("lamp")


def test_the_readers_packs_are_heard_before_bundled_ones_and_later_ones_before_earlier(shelf, tmp_path):
    _bundle(tmp_path, "house", pack(author="The House", date="2027-01-01"))
    for name, date in (("old", "2025-01-01"), ("new", "2026-01-01")):
        shelf.install(_put(tmp_path, name, pack({FIRST: f"The {name} one."}, date=date, author=name)))
        shelf.choose(name, use=True)
    assert [shelved.name for shelved in shelf.packs] == ["new", "old", "house"]
    memory = PackMemory(shelf)
    assert memory.find(FIRST) == _said(shelf, FIRST)
    assert _said(shelf, FIRST).english == "The new one."
    assert _said(shelf, SECOND).credit == "The House"


def test_a_pack_is_replaced_by_the_same_author_only(shelf, tmp_path):
    shelf.install(_put(tmp_path))
    shelf.choose("lamp", use=True)
    better = shelf.install(_put(tmp_path, made=pack({FIRST: "A new lamp."})))
    assert better.name == "lamp" and better.used
    assert _said(shelf, FIRST).english == "A new lamp."
    other = shelf.install(_put(tmp_path, made=pack(author="Someone Else")))
    assert other.name == "lamp-2" and not other.used


@pytest.mark.parametrize(("stem", "wanted"), [
    ("..", "pack"), ("我的 包", "我的-包"), ("a b;c", "a-b-c"), ("x" * 99, "x" * 60), ("-", "-"),
])  # fmt: skip
def test_names_of_files_are_made_harmless(shelf, tmp_path, stem, wanted):
    shelved = shelf.install(_put(tmp_path, stem))
    assert shelved.path == shelf.folder / f"{wanted}.jingdupack"


def test_a_removed_pack_is_gone_with_its_choice(shelf, tmp_path):
    shelf.install(_put(tmp_path))
    shelf.choose("lamp", use=True)
    shelf.remove("lamp")
    assert shelf.packs == () and list(shelf.folder.iterdir()) == []
    assert not shelf.install(_put(tmp_path)).used
    with pytest.raises(PackError, match="no reading pack named tower"):
        shelf.remove("tower")


def test_a_damaged_pack_is_told_and_the_others_count(shelf, tmp_path):
    _bundle(tmp_path)
    shelf.folder.mkdir(parents=True)
    (shelf.folder / "bad.jingdupack").write_text("{}")
    assert [shelved.name for shelved in shelf.packs] == ["lamp"]
    assert [problem.split()[0] for problem in shelf.problems] == ["bad.jingdupack"]
    with pytest.raises(PackError, match="not a sound reading pack"):
        shelf.install(shelf.folder / "bad.jingdupack")
    (shelf.folder / "bad.jingdupack").unlink()
    assert shelf.packs and shelf.problems == ()


def test_a_damaged_choice_is_set_aside(shelf, tmp_path):
    _bundle(tmp_path)
    shelf.folder.with_suffix(".json").write_text('{"lamp": 1}')
    assert shelf.packs[0].used
    assert "set aside" in shelf.problems[0]


def test_what_another_program_puts_on_the_shelf_is_seen(shelf, tmp_path):
    assert shelf.packs == ()
    PackShelf(shelf.folder, tmp_path / "bundled").install(_put(tmp_path))
    assert [shelved.name for shelved in shelf.packs] == ["lamp"]


def test_the_cover_of_an_article_is_counted(shelf, tmp_path):
    shelf.install(_put(tmp_path, "part", pack({FIRST: "Lamp."}, author="A")))
    shelf.install(_put(tmp_path, "whole"))
    shelf.install(_put(tmp_path, "foreign", pack({"另一篇文章。": "Another."}, author="B")))
    covers = shelf.cover(sentences_as_read(parse_article(TEXT + "\nGood question!\n")))
    assert [(cover.shelved.name, cover.covered, cover.total) for cover in covers] == [
        ("whole", 4, 5),
        ("part", 1, 5),
    ]


def test_a_chance_sentence_in_common_is_no_cover(shelf, tmp_path):
    many = {f"第{i}句話。": PackSentence("A sentence.") for i in range(30)}
    shelf.install(_put(tmp_path, made=pack({**many, FIRST: "Lamp."})))
    others = [f"別的第{i}句。" for i in range(30)]
    assert shelf.cover([FIRST, *others]) == ()
    assert shelf.cover([FIRST, SECOND])[0].covered == 1
    assert shelf.cover([]) == ()
