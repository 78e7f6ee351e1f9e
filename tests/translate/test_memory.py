"""The memory finds a sentence however it is spelled, and outlives a damaged file."""

from pathlib import Path

import pytest

from app import paths
from app.translate.memory import TranslationMemory, key_of
from app.translate.tmx import TmxUnit, write_tmx

_UNIT = TmxUnit("官員說：「新的限制……」與 AI 晶片有關。", "Officials say the new limits concern AI chips.")


def _english(memory: TranslationMemory, sentence: str) -> str:
    found = memory.find(sentence)
    return found.english if found else ""


@pytest.mark.parametrize(
    "variant",
    [
        "官員說:“新的限制…”與AI晶片有關。",  # half-width marks, other quotes, no spaces
        "官员说：「新的限制……」与 AI 晶片有关。",  # Simplified
        "官員說：「新的限製……」與\n ＡＩ 晶片有關。",  # a conversion slip, a line break, full-width letters
    ],
)
def test_spellings_of_one_sentence_meet(variant: str) -> None:
    assert _english(TranslationMemory([_UNIT]), variant) == _UNIT.target


@pytest.mark.parametrize(
    "other", ["官員說:「新的限制」與AI晶片有關。", "官員說：「舊的限制……」與 AI 晶片有關。"]
)
def test_other_sentences_do_not(other: str) -> None:
    assert TranslationMemory([_UNIT]).find(other) is None


def test_spaces_between_latin_words_count() -> None:
    assert key_of("no  way") == "no way" != key_of("noway")


def test_the_readers_files_win_over_the_sample(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sample = tmp_path / "resources" / "sample"
    own = paths.data_dir() / "memory"
    sample.mkdir(parents=True)
    own.mkdir(parents=True)
    write_tmx(sample / "sample.tmx", [TmxUnit("好。", "Good."), TmxUnit("不。", "No.")])
    write_tmx(own / "mine.tmx", [TmxUnit("好。", "Fine.")])
    monkeypatch.setattr(paths, "root", lambda: tmp_path)
    memory = TranslationMemory.standard()
    assert (_english(memory, "好。"), _english(memory, "不。")) == ("Fine.", "No.")


def test_a_damaged_file_is_noted_and_the_others_count(tmp_path: Path) -> None:
    bad, good = tmp_path / "a.tmx", tmp_path / "b.tmx"
    bad.write_text("<tmx")
    write_tmx(good, [_UNIT])
    memory = TranslationMemory(files=(bad, good))
    assert len(memory) == 1
    assert memory.problems == ("The translation memory a.tmx is not well-formed XML (line 1).",)
