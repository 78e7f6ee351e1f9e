"""Characters that the reading font lacks are shown by another font, and told."""

from app.ui import fonts, glyph_notice, missing_glyphs
from app.ui.missing_glyphs import Fallback, fallbacks


def test_chinese_english_and_kana_need_no_other_font(qapp):
    fonts.register()
    assert fallbacks("晶片出口管制，台積電 CoWoS「良率」かな 한글\n\u200b\ufeff") == ()


def test_a_character_that_is_lacking_is_found(qapp):
    fonts.register()
    found = fallbacks("晶片\U00013000\U00013001")
    assert "".join(sorted("".join(fallback.signs for fallback in found))) == "\U00013000\U00013001"


def test_the_notice_names_the_font_and_the_characters(qapp, monkeypatch):
    known = {"a": (Fallback("ꀀ", "Other Sans"),), "b": (Fallback("ꀀꀁ", ""),), "c": ()}
    monkeypatch.setattr(glyph_notice, "fallbacks", known.__getitem__)
    assert glyph_notice.notice("a") == "ꀀ (U+A000) is not in the reading font and is shown in Other Sans."
    assert "No font on this computer has 2 characters" in glyph_notice.notice("b")
    assert glyph_notice.notice("c") == "" and missing_glyphs.fallbacks("") == ()
