"""The termbase as CSV and TBX: nothing lost on the way, and wrong files refused by line."""

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.errors import GlossaryError
from app.lexicon import glossary_file, own_terms, termbase
from app.lexicon.glossary_check import check, counts
from app.lexicon.readings import Readings
from app.lexicon.termbase import Category, Termbase, TermEntry

_LIST_FIELDS = {field.name for field in fields(TermEntry) if isinstance(field.default, tuple)}
_NEEDED = {"id", "tw", "cn", "en"}
_ODD = st.one_of(
    st.sampled_from(
        [
            "|",
            "\\",
            "\\|",
            '"',
            ",",
            "a|b",
            "\\\\",
            "<b>&amp;",
            "]]>",
            "一\n二",
            "#",
            "=1+1",
            "'",
            "𠀀",
            "👩🏽",
        ]
    ),
    st.text(st.characters(exclude_categories=("Cc", "Cs"), exclude_characters="\ufffe\uffff"), max_size=12),
).map(str.strip)


def _values(name: str) -> st.SearchStrategy[object]:
    if name == "category":
        return st.sampled_from(Category)
    if name in _LIST_FIELDS:
        return st.lists(_ODD.filter(bool), max_size=3).map(tuple)
    return _ODD.filter(bool) if name in _NEEDED else _ODD


entries = st.builds(TermEntry, **{field.name: _values(field.name) for field in fields(TermEntry)})
several = st.lists(entries, min_size=1, max_size=4, unique_by=lambda entry: entry.id).map(tuple)
keep_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])

WHARF = TermEntry(
    "wharf",
    Category.TRADE,
    "碼頭",
    "码头",
    "wharf",
    aliases=("a|b", "c\\"),
    note_en='He said "no",\nthen left.',
)


@keep_folder
@given(several)
@example((WHARF,))
def test_csv_gives_back_what_it_was_given(tmp_path: Path, terms: tuple[TermEntry, ...]) -> None:
    glossary_file.write(tmp_path / "terms.csv", terms)
    assert glossary_file.read(tmp_path / "terms.csv") == terms


@keep_folder
@given(several)
@example((WHARF,))
def test_tbx_gives_back_what_it_was_given(tmp_path: Path, terms: tuple[TermEntry, ...]) -> None:
    glossary_file.write(tmp_path / "terms.tbx", terms)
    assert glossary_file.read(tmp_path / "terms.tbx") == terms


@keep_folder
@given(several)
@example((WHARF,))
def test_the_file_of_own_terms_gives_back_what_it_was_given(
    tmp_path: Path, terms: tuple[TermEntry, ...]
) -> None:
    (tmp_path / "own.toml").write_text("".join(map(own_terms.entry_toml, terms)))
    assert termbase.read_entries(tmp_path / "own.toml") == terms


@pytest.mark.parametrize("ending", ["csv", "tbx", "toml"])
def test_the_whole_termbase_survives(tmp_path: Path, ending: str) -> None:
    terms = tuple(termbase.load().entries.values())
    glossary_file.write(tmp_path / f"all.{ending}", terms)
    assert glossary_file.read(tmp_path / f"all.{ending}") == terms


@pytest.fixture
def csv_file(tmp_path: Path) -> Callable[[bytes], Path]:
    def write(data: bytes) -> Path:
        (tmp_path / "terms.csv").write_bytes(data)
        return tmp_path / "terms.csv"

    return write


CsvFile = Callable[[bytes], Path]


def test_csv_of_a_spreadsheet_is_read(csv_file: CsvFile) -> None:
    """A byte order mark, quoted cells, a line end within one, columns in another order, some left out."""
    head = "\ufeffen,tw,cn,id,aliases,note_en\r\n"
    data = head + '"gate, wharf",閘口,闸口,gate,水閘|閘門,"one ""two""\r\nthree"\r\n'
    (entry,) = glossary_file.read(csv_file(data.encode()))
    assert (entry.en, entry.aliases, entry.category) == ("gate, wharf", ("水閘", "閘門"), Category.TRADE)
    assert entry.note_en == 'one "two"\nthree'


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("", "holds no terms"),
        ("id,tw,cn,en\n", "holds no terms"),
        ("id,tw,cn,en\na,閘,闸,gate\nb,閘,,gate\n", "line 3: The term b has no cn"),
        ("id,tw,cn,en,colour\na,閘,闸,gate,red\n", "line 2: .* unknown key: colour"),
        ("id;tw;cn;en\na;閘;闸;gate\n", "line 2: .* unknown key"),
        ("id,tw,cn,en\na,閘,闸,gate,more\n", "line 2: there are more cells than columns"),
        ("id,tw,cn,en,category\na,閘,闸,gate,harbour\n", "line 2: .* unknown category: harbour"),
        ('id,tw,cn,en\na,閘,闸,"gate\n', "line 2: unexpected end of data"),
        ('id,tw,cn,en\na,閘,闸,"ga"te\n', "line 2"),
        ("id,tw,cn,en\na\x00,閘,闸,gate\n", "control character in its id"),
        ("id,tw,cn,en\na,閘,闸," + "x" * 200_000, "line 2: field larger"),
    ],
    ids=[
        "empty",
        "header",
        "missing",
        "column",
        "semicolons",
        "cells",
        "category",
        "open",
        "quote",
        "nul",
        "long",
    ],
)
def test_wrong_csv_is_refused_by_line(csv_file: CsvFile, data: str, words: str) -> None:
    with pytest.raises(GlossaryError, match=words):
        glossary_file.read(csv_file(data.encode()))


def test_csv_in_another_encoding_is_refused(csv_file: CsvFile) -> None:
    with pytest.raises(GlossaryError, match="is not UTF-8"):
        glossary_file.read(csv_file("id,tw,cn,en\na,閘,闸,gate\n".encode("big5", "replace")))


_TBX = '<?xml version="1.0"?>{}<tbx><text><body><conceptEntry id="c-x">{}</conceptEntry></body></text></tbx>'
_LANGS = "".join(
    f'<langSec xml:lang="{lang}"><termSec><term>{term}</term></termSec></langSec>'
    for lang, term in (("zh-TW", "閘口"), ("zh-CN", "闸口"), ("en", "gate"))
)
_BOMB = f'<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "{"&a;" * 10}"><!ENTITY c "{"&b;" * 10}">]>'
_FILE = '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
_OUTSIDE = '<!DOCTYPE tbx SYSTEM "file:///etc/hostname">'


def test_tbx_of_another_program_is_read(tmp_path: Path) -> None:
    """No namespace, no administrative status, none of our own notes."""
    (tmp_path / "x.tbx").write_text(_TBX.format("", _LANGS))
    (entry,) = glossary_file.read(tmp_path / "x.tbx")
    assert (entry.id, entry.tw, entry.cn, entry.en) == ("x", "閘口", "闸口", "gate")


@pytest.mark.parametrize(
    ("declared", "used"), [(_BOMB, "&c;"), (_FILE, "&a;"), (_OUTSIDE, ""), ("<!DOCTYPE tbx>", "")]
)
def test_tbx_that_declares_entities_is_refused(tmp_path: Path, declared: str, used: str) -> None:
    (tmp_path / "x.tbx").write_text(_TBX.format(declared, used + _LANGS))
    with pytest.raises(GlossaryError, match="declares entities or a document type"):
        glossary_file.read(tmp_path / "x.tbx")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is not a TBX file"),
        (b"id,tw,cn,en", "is not a TBX file"),
        (b"<tbx>", "is not a TBX file"),
        (b'<?xml version="1.0" encoding="martian"?><tbx/>', "is not a TBX file"),
        (b'<?xml version="1.0" encoding="big5"?><tbx/>', "is not a TBX file"),
        (b"<tbx>\x00</tbx>", "is not a TBX file"),
        (b"<tbx/>", "holds no terms"),
        (_TBX.format("", "").encode(), "has no tw"),
        (b"<a>" * 100_000 + b"</a>" * 100_000, "holds no terms"),
    ],
    ids=["empty", "csv", "open", "unknown", "big5", "nul", "none", "blank", "deep"],
)
def test_wrong_tbx_is_one_sentence(tmp_path: Path, data: bytes, words: str) -> None:
    (tmp_path / "x.tbx").write_bytes(data)
    with pytest.raises(GlossaryError, match=words):
        glossary_file.read(tmp_path / "x.tbx")


@pytest.mark.parametrize("ending", ["csv", "tbx", "toml"])
def test_a_file_that_cannot_be_read_is_one_sentence(tmp_path: Path, ending: str) -> None:
    big, folder = tmp_path / f"big.{ending}", tmp_path / f"folder.{ending}"
    with big.open("wb") as stream:
        stream.truncate(50_000_000)
    folder.mkdir()
    for path in (tmp_path / f"no.{ending}", folder, big, big / f"x.{ending}", Path(f"a\0b.{ending}")):
        with pytest.raises(GlossaryError):
            glossary_file.read(path)


class _NoReadings(Readings):
    def __init__(self) -> None:
        """Know nothing."""

    def read(self, text: str, simplified: str) -> None:
        """Read nothing."""


def _checked(*terms: TermEntry) -> str:
    return "\n".join(check(terms, _NoReadings()))


NOTE_EN = " ".join(["word"] * 20)
NOTE_ZH = "字" * 30
GOOD = TermEntry("gate", Category.TRADE, "閘口", "闸口", "gate", NOTE_EN, NOTE_ZH, reading="zhá kǒu")


def test_a_good_entry_has_no_problem() -> None:
    assert _checked(GOOD) == ""


@pytest.mark.parametrize(
    ("terms", "words"),
    [
        ((GOOD, GOOD), "The id gate is used twice."),
        ((GOOD, TermEntry("b", Category.LAW, "閘口", "闸口", "gate")), "belongs to gate and to b"),
        ((TermEntry("b", Category.LAW, "閘", "閘", "gate", NOTE_EN, NOTE_ZH),), "not in Simplified"),
        (
            (TermEntry("b", Category.LAW, "閘", "闸", "gate", "short", NOTE_ZH),),
            "the English note has 1 words",
        ),
        (
            (TermEntry("b", Category.LAW, "閘", "闸", "gate", NOTE_EN, "短"),),
            "the Chinese note has 1 characters",
        ),
        ((TermEntry("b", Category.LAW, "閘", "闸", "gate", related=("b",)),), "b is related to b"),
        ((TermEntry("b", Category.LAW, "閘", "闸", "gate", related=("z",)),), "b is related to z"),
        ((TermEntry("b", Category.LAW, "閘口", "闸口", "gate", reading="zhá"),), "zhá does not fit 閘口"),
        ((TermEntry("b", Category.LAW, "閘口", "闸口", "gate"),), "閘口 has no reading"),
    ],
)
def test_the_check_names_a_problem(terms: tuple[TermEntry, ...], words: str) -> None:
    assert words in _checked(*terms)


def test_the_count_has_a_number_for_every_category() -> None:
    assert counts([GOOD, GOOD]) == {c: 2 if c is Category.TRADE else 0 for c in Category}


def test_the_built_in_termbase_has_no_form_twice() -> None:
    terms = list(termbase.load().entries.values())
    assert not [
        problem for problem in check(terms, _NoReadings()) if problem.startswith(("The form", "The id"))
    ]
    assert len(Termbase(terms)) == len(terms)
