"""The tool that keeps the strings of the interface: what it finds, and what it minds."""

import pytest

from tests.strings import catalog
from tests.strings.check import flaws, problems
from tests.strings.found import Found

_SOURCE = """
class Base(Exception):
    def __init__(self, template: str, *values: object) -> None: ...

class Gone(Base):
    def __init__(self, path: str) -> None:
        super().__init__("{0} is gone", path)

class Bar(QWidget):
    def say(self, name):
        self.tr("Cancel"); self.tr(name)
        raise Base("a flaw in {0}", name)

def _tr(text):
    return QCoreApplication.translate("menus", text)

_tr("&File")
TABLE = {1: marked("states", "Final")}
Phrase("as " "one")
Progress(0, 0, "Opening")
"""


@pytest.fixture
def found(tmp_path):
    (tmp_path / "app" / "cli").mkdir(parents=True)
    (tmp_path / "app" / "bar.py").write_text(_SOURCE, "utf-8")
    (tmp_path / "app" / "cli" / "run.py").write_text('Phrase("not for windows")', "utf-8")
    return Found(tmp_path)


def test_every_kind_of_text_is_found_with_its_context(found):
    assert list(found.texts) == [
        ("phrases", "{0} is gone"),
        ("Bar", "Cancel"),
        ("phrases", "a flaw in {0}"),
        ("menus", "&File"),
        ("states", "Final"),
        ("phrases", "as one"),
        ("phrases", "Opening"),
    ]
    assert found.problems == ["app/bar.py:11: no literal to translate"]


def test_a_file_keeps_what_is_known_and_drops_what_is_stale(tmp_path, found):
    path = tmp_path / "x.ts"
    known = {("menus", "&File"): "檔案(&F)", ("menus", "&Gone"): "沒有了(&G)"}
    path.write_text(catalog.written("zh_TW", found.texts, known), "utf-8")
    again = catalog.read(path)
    assert again["menus", "&File"] == "檔案(&F)"
    assert again["Bar", "Cancel"] == "" and ("menus", "&Gone") not in again
    said = list(problems("zh_TW", found, {**again, ("menus", "&Gone"): "沒有了(&G)"}))
    assert "zh_TW: Bar: untranslated: 'Cancel'" in said
    assert said[-1] == "zh_TW: menus: stale: '&Gone'"


@pytest.mark.parametrize(
    ("language", "text", "said", "flaw"),
    [
        ("zh_TW", "Saved {0}", "已儲存", "other places"),
        ("zh_TW", "&File", "檔案", "the accelerator stands elsewhere"),
        ("zh_TW", "&File", "檔案(&D)", "the accelerator stands elsewhere"),
        ("zh_TW", "Open…", "開啟", "only one ends in an ellipsis"),
        ("zh_TW", " ms", "毫秒", "other spaces around it"),
        ("zh_TW", "Export PDF", "匯出PDF", "no space between Chinese and Latin"),
        ("zh_TW", "Yes, it is", "是,沒錯", "narrow punctuation beside Chinese"),
        ("zh_TW", "Settings", "设置", "characters that are not Traditional"),
        ("zh_CN", "Settings", "設置", "characters that are not Simplified"),
    ],
)
def test_a_flaw_is_named(language, text, said, flaw):
    assert list(flaws(language, text, said)) == [flaw]


def test_sound_translations_have_no_flaw():
    for text, said in (("&Open…", "開啟(&O)…"), ("{0} of {1}", "{1} 中的 {0}"), ("Only", "只能")):
        assert not list(flaws("zh_TW", text, said))
