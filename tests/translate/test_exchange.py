"""The memory as TMX: nothing is lost either way, and a bad file changes nothing."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import DataError
from app.translate.engine import Rendering
from app.translate.entry import Entry
from app.translate.exchange import entry_of_unit, export_tmx, import_tmx, unit_of
from app.translate.memory import key_of
from app.translate.store import MemoryStore
from app.translate.unit import Link, Origin, State


@pytest.fixture
def store(tmp_path):
    made = MemoryStore(tmp_path / "memory.sqlite3", lambda: "t7")
    yield made
    made.close()


def _filled(store):
    store.put("設備“不夠”<三成>。", 'Equipment & "parts" are short.')
    store.keep(
        {"良率到了三成。": Rendering("Yield reached 30%.", "An amount may be missing.", (Link(0, 2, 0, 5),))},
        "Argos Translate", "1.9",
    )  # fmt: skip
    key = key_of("交期長。")
    store.merge(
        [Entry(key, "交期長。", "Long lead times.", State.FINAL, author="Wu", changed="20250101T000000Z")]
    )
    return store


def _bare(store):
    return [replace(entry, id=0) for entry in store.every()]


def test_another_memory_gives_the_same_file_and_the_same_entries(store, tmp_path):
    first, second = tmp_path / "a.tmx", tmp_path / "b.tmx"
    assert export_tmx(_filled(store), first) == 3
    other = MemoryStore(tmp_path / "other.sqlite3")
    try:
        assert import_tmx(other, first) == (3, 0, 0)
        assert _bare(other) == _bare(store)
        export_tmx(other, second)
        assert second.read_bytes() == first.read_bytes()
        found = other.find("設備“不夠”<三成>。")
        assert found and found.credit == ""  # somebody's, not this reader's
        assert import_tmx(other, first) == (0, 0, 3)
    finally:
        other.close()


_text = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(lambda t: t.strip() == t)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    english=_text, state=st.sampled_from(State), origin=st.sampled_from(Origin), engine=st.just("") | _text,
    author=st.just("") | _text, changed=st.sampled_from(("", "20260131T235959Z")), doubt=st.just("") | _text,
)  # fmt: skip
def test_every_field_has_its_place(tmp_path, english, state, origin, engine, author, changed, doubt):
    from app.translate.tmx import read_tmx, write_tmx

    entry = Entry(
        key_of("一句。"),
        "一句。",
        english,
        state,
        origin,
        engine,
        engine,
        engine,
        author,
        author,
        changed,
        doubt,
    )
    write_tmx(tmp_path / "one.tmx", [unit_of(entry)])
    (unit,) = read_tmx(tmp_path / "one.tmx")
    assert entry_of_unit(unit) == entry


_FOREIGN = (
    '<tmx version="1.4"><header srclang="zh"/><body><tu tuid="9" usagecount="2" changeid="Mei" '
    'changedate="20240506T070809Z"><note>from the fair</note><prop type="x-client">Harbour</prop>'
    '<tuv xml:lang="zh-TW"><seg>展會開了。</seg></tuv><tuv xml:lang="en-GB" creationid="Ada">'
    "<seg>The fair is open.</seg></tuv></tu></body></tmx>"
)


def test_a_file_of_another_program_keeps_what_it_has(store, tmp_path):
    path, again = tmp_path / "fair.tmx", tmp_path / "again.tmx"
    path.write_text(_FOREIGN, "utf-8")
    assert import_tmx(store, path) == (1, 0, 0)
    found = store.find("展会开了。")
    assert (found.english, found.credit, found.state) == ("The fair is open.", "Mei", State.FINAL)
    export_tmx(store, again)
    text = again.read_text("utf-8")
    for part in (
        'tuid="9"',
        'usagecount="2"',
        "from the fair",
        "Harbour",
        '"en-GB" creationid="Ada"',
        "zh-TW",
    ):
        assert part in text
    before = _bare(store)
    assert import_tmx(store, again) == (0, 0, 1)
    assert _bare(store) == before


@pytest.mark.parametrize("content", ["<tmx><body><tu>", "no xml", "<html/>"])
def test_a_bad_file_is_one_sentence_and_changes_nothing(store, tmp_path, content):
    path = tmp_path / "bad.tmx"
    path.write_text(content)
    before = _bare(_filled(store))
    with pytest.raises(DataError, match=r"bad\.tmx"):
        import_tmx(store, path)
    assert _bare(store) == before


@pytest.mark.parametrize("links", ["[[1,2,3]]", '[["a",1,2,3]]', "[[3,1,0,2]]", "{", "[" * 5000, "7"])
def test_links_that_are_none_are_dropped(store, tmp_path, links):
    path = tmp_path / "links.tmx"
    path.write_text(
        _FOREIGN.replace("Harbour</prop>", f'H</prop><prop type="x-links">{links}</prop>'), "utf-8"
    )
    import_tmx(store, path)
    assert next(store.every()).links == ""
