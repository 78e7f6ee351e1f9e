"""Corrections of words and readings in packs: gathered from an article, applied to another copy of it."""

from itertools import pairwise

import pytest

from app import engine
from app.annotate.pipeline import Annotator
from app.lexicon.corrections import CorrectionSet
from app.lexicon.lexicon import Lexicon
from app.lexicon.reading import ReadingSource
from app.text.structure import parse_article
from app.translate.pack_file import PackFix, fingerprint, write_pack
from app.translate.pack_words import PackFixes, gathered_fixes
from app.translate.packs import PackShelf
from tests.support.packs import FIRST, pack

_TEXT = "長城\n\n這座長城站在海邊。他們發展中的港口很大。\n\n長城是別的東西。\n"
_WALL, _PORT = "這座長城站在海邊。", "他們發展中的港口很大。"
_NONE = CorrectionSet()


@pytest.fixture
def shelf(tmp_path):
    (tmp_path / "bundled").mkdir()
    return PackShelf(tmp_path / "packs", tmp_path / "bundled")


def _annotator(own):
    lexicon = engine.annotator().lexicon
    return Annotator(Lexicon(lexicon.dictionary, lexicon.termbase, own))


def _share(shelf, tmp_path, words):
    write_pack(tmp_path / "bundled" / "walls.jingdupack", pack({FIRST: "Lamp."}, words=words))
    return lambda own: PackFixes(shelf, own)


def _words(article, row):
    return [token.text for token in article[row].tokens]


def test_corrections_reach_another_copy_of_the_article_and_only_their_sentence(shelf, tmp_path):
    own = CorrectionSet(("长城站",), {"发展": ("发", "展")}, {"海边": "hái bian"})
    article = parse_article(_TEXT)
    words = gathered_fixes(_annotator(own).article(article), own)
    assert words == {
        fingerprint(_WALL): (PackFix(2, 5), PackFix(6, 8, (), "hái bian")),
        fingerprint(_PORT): (PackFix(2, 4, (3,)),),
    }
    fixes = _share(shelf, tmp_path, words)
    copy = parse_article("长城\n\n 这座 长城站在海边。 他们发展中的港口很大。\n\n长城站是别的东西。\n")
    plain = _annotator(_NONE)
    mended = plain.article(copy, fixes(_NONE))
    assert "".join(_words(mended, 1)) == copy.units[1].text
    assert {"长城站", "发", "展"} <= set(_words(mended, 1))
    assert _words(mended, 2) == _words(plain.article(copy), 2)
    shore = next(token for token in mended[1].tokens if token.text == "海边")
    assert (shore.pinyin, shore.word.reading.source) == (("hái", "bian"), ReadingSource.PACK)


def test_the_readers_own_corrections_go_before(shelf, tmp_path):
    words = {fingerprint(_WALL): (PackFix(2, 4, (3,)), PackFix(6, 8, (), "hái bian"))}
    fixes = _share(shelf, tmp_path, words)
    own = CorrectionSet(("长城",))
    mended = _annotator(own).article(parse_article(_TEXT), fixes(own))
    assert "長城" in _words(mended, 1)
    assert next(t for t in mended[1].tokens if t.text == "海邊").pinyin == ("hái", "bian")


@pytest.mark.parametrize("fix", [
    PackFix(0, 99), PackFix(50, 52), PackFix(2, 4, (), "cháng"), PackFix(7, 9),
])  # fmt: skip
def test_a_correction_that_does_not_fit_breaks_nothing(shelf, tmp_path, fix):
    fixes = _share(shelf, tmp_path, {fingerprint(_WALL): (fix,)})
    article = parse_article(_TEXT)
    mended = _annotator(_NONE).article(article, fixes(_NONE))
    tokens = mended[1].tokens
    assert "".join(token.text for token in tokens) == article.units[1].text
    assert all(a.end == b.start for a, b in pairwise(tokens))
    readings = (token.word.reading for token in tokens)
    assert all(reading is None or reading.source is not ReadingSource.PACK for reading in readings)


def test_without_corrections_nothing_is_gathered():
    article = _annotator(_NONE).article(parse_article(_TEXT))
    assert gathered_fixes(article, _NONE) == {}
