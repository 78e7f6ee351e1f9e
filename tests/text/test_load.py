"""Reading an article from files and standard input: what is read, and what is refused in one sentence."""

import io
import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import errors
from app.text import encodings
from app.text.load import MAX_BYTES, article_from_bytes, load_article

TEXT = "港口的三本帳\n\n三本帳都在這裡了。\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "page.txt"


PAGE = (
    "<html><head><title>島嶼的晶圓</title></head><body><nav><a href='/'>首頁</a></nav>"
    "<article><h1>島嶼的晶圓</h1>"
    "<p>島上的晶圓廠日夜不停,交期卻一再拉長,客戶只好提早半年下單,連訂金也一年比一年付得早。</p>"
    "<p>設備商說,零件還在海上,工程師也還在路上,下一季才有答案,而下一季的答案往往又是下一季。</p>"
    "<p>老闆把日曆翻到年底,又翻了回來,說這裡的冬天從來沒有這麼長過,大家聽了只是笑笑。</p>"
    "</article><script>alert(1)</script></body></html>"
)


@pytest.mark.parametrize(
    "head", ["<!DOCTYPE html>\n", "<!doctype HTML>", "", "<?xml version='1.0'?>\n", "<!-- saved -->\n "]
)
def test_a_saved_page_is_read_as_its_article(tmp_path: Path, head: str) -> None:
    file = tmp_path / "saved.html"
    file.write_text(head + PAGE, encoding="utf-8")
    article = load_article(file)
    assert article.title == "島嶼的晶圓"
    assert "<p>" not in article.text and "首頁" not in article.text and "alert" not in article.text
    assert article.source == str(file)


def test_a_saved_page_in_another_encoding_is_read(tmp_path: Path) -> None:
    file = tmp_path / "saved.html"
    file.write_bytes(PAGE.replace("<head>", "<head><meta charset='big5'>").encode("big5"))
    assert "設備商說" in load_article(file).text


@pytest.mark.parametrize("damage", ["&#x1F;", "&#0;", "&#99999999;", "&#xD800;", "\x02", "\x0b"])
def test_characters_that_no_text_has_do_not_keep_a_page_from_being_read(tmp_path: Path, damage: str) -> None:
    file = tmp_path / "saved.html"
    file.write_text(PAGE.replace("設備商", f"{damage}設備&#21830;"), encoding="utf-8")
    article = load_article(file)
    assert "設備商說" in article.text and article.title == "島嶼的晶圓"


@pytest.mark.parametrize("charset", ["big5", "gb2312", "utf-8"])
def test_one_damaged_byte_does_not_change_the_encoding_of_a_page(tmp_path: Path, charset: str) -> None:
    file = tmp_path / "saved.html"
    page = PAGE.replace("<head>", f"<head><meta charset='{charset}'>").replace("老闆", "老板")
    codec = charset.replace("gb2312", "gb18030")
    before, after = page.split("設備商")
    file.write_bytes(before.encode(codec) + b"\xff" + "設備商".encode(codec) + after.encode(codec))
    text = load_article(file).text
    assert "島上的晶圓廠" in text and "零件還在海上" in text


def test_a_page_that_names_a_wrong_encoding_is_still_left_to_the_parser(tmp_path: Path) -> None:
    file = tmp_path / "saved.html"
    file.write_bytes(PAGE.replace("<head>", "<head><meta charset='utf-8'>").encode("big5"))
    assert "設備商說" in load_article(file).text


def test_markup_that_was_left_open_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    file = tmp_path / "saved.html"
    torn = PAGE.replace("</p>", "").replace("</article>", "</div").replace("</h1>", "</h2>")
    file.write_text(torn[: torn.index("alert")] + "<!-- ", encoding="utf-8")
    article = load_article(file)
    assert "零件還在海上" in article.text and "冬天從來沒有" in article.text


def test_a_text_about_markup_stays_text() -> None:
    assert article_from_bytes("標題\n\n這裡的 <html> 只是一個字。\n".encode(), "a").text.count("<html>") == 1


def test_a_saved_page_without_article_is_refused() -> None:
    with pytest.raises(errors.NoArticle, match="No article was found"):
        article_from_bytes(b"<!doctype html><html><body></body></html>", "a.html")


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "marked"])
def test_utf8_is_read_with_or_without_byte_order_mark(file: Path, mark: bytes) -> None:
    file.write_bytes(mark + TEXT.encode())
    article = load_article(file)
    assert article.text == TEXT
    assert article.title == "港口的三本帳"
    assert article.source == str(file)


@pytest.mark.parametrize("codec", ["utf-16", "big5", "cp950", "big5hkscs", "gb18030", "gbk"])
def test_what_chinese_systems_wrote_is_read(file: Path, codec: str) -> None:
    file.write_bytes(TEXT.encode(codec))
    assert load_article(file).text == TEXT


@pytest.mark.parametrize("codec", ["utf-16", "gb18030", "gb2312"])
def test_simplified_in_older_encodings_is_read(file: Path, codec: str) -> None:
    text = "港口的三本账\n\n三本账都在这里了，一九九八年说好的。\n"
    file.write_bytes(text.encode(codec))
    assert load_article(file).text == text


@pytest.mark.parametrize(
    ("data", "error", "words"),
    [
        (b"", errors.EmptyInput, "holds no text"),
        (b"\xef\xbb\xbf \n\t", errors.EmptyInput, "holds no text"),
        ("\u3000\n".encode(), errors.EmptyInput, "holds no text"),
        ("晶圓廠".encode("big5"), errors.WrongEncoding, "not UTF-8 (byte 0 "),
        ("Straße, Köln, señor".encode("latin-1"), errors.WrongEncoding, "not UTF-8"),
        ("前面沒事".encode() + b"\xed\xa0\x80", errors.WrongEncoding, "byte 12 "),
        (TEXT.encode("utf-16-le"), errors.NotText, "not a text file"),
        (b"\xff\xfe" + bytes(range(256)), errors.NotText, "not a text file"),
        (bytes(range(256)) * 4, errors.NotText, "not a text file"),
        (b"\x89PNG\r\n\x1a\n", errors.NotText, "not a text file"),
        (b"%PDF-1.7\nhello", errors.NotText, "not a text file"),
        (b"PK\x03\x04 a document", errors.NotText, "not a text file"),
    ],
)
def test_what_is_no_text_is_refused(file: Path, data: bytes, error: type[Exception], words: str) -> None:
    file.write_bytes(data)
    with pytest.raises(error) as caught:
        load_article(file)
    assert str(file) in str(caught.value) and words in str(caught.value)


def test_a_huge_file_is_refused_before_it_is_read(file: Path) -> None:
    with file.open("wb") as stream:
        stream.truncate(50_000_000)
    with pytest.raises(errors.TooLarge, match=r"has 50 MB; articles of up to 20 MB"):
        load_article(file)


def test_the_largest_size_is_allowed_and_one_byte_more_is_not() -> None:
    data = b"a" * MAX_BYTES
    with pytest.raises(errors.TooLarge):
        article_from_bytes(data + b"a", "page")
    assert len(article_from_bytes(data, "page").text) == MAX_BYTES


def test_a_missing_file_a_folder_and_a_device_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(errors.FileMissing, match=r"There is no file at .*nowhere\.txt"):
        load_article(tmp_path / "nowhere.txt")
    with pytest.raises(errors.NotAFile):
        load_article(tmp_path)
    with pytest.raises(errors.NotAFile):
        load_article("/dev/zero")


def test_a_pipe_that_nobody_writes_to_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(errors.NotAFile):
        load_article(tmp_path / "pipe")


def test_a_path_below_a_file_cannot_be_read(file: Path) -> None:
    file.write_text(TEXT)
    with pytest.raises(errors.Unreadable, match="not a directory"):
        load_article(file / "below.txt")


@pytest.mark.parametrize("name", ["a\0b.txt", "a" * 300])
def test_an_impossible_name_is_one_sentence(name: str) -> None:
    with pytest.raises(errors.InputError) as caught:
        load_article(name)
    assert "\0" not in str(caught.value)


def test_a_dash_is_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    article = load_article("-")
    assert (article.text, article.source) == (TEXT, "standard input")


def test_closed_standard_input_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(errors.Unreadable, match="standard input cannot be read: it is closed"):
        load_article("-")


@given(st.binary(max_size=200))
def test_any_bytes_make_an_article_or_an_input_error(data: bytes) -> None:
    try:
        article = article_from_bytes(data, "bytes")
    except errors.InputError as error:
        assert str(error).startswith("bytes ") and str(error).count("\n") == 0
    else:
        if article.text.encode() != data.removeprefix(b"\xef\xbb\xbf"):
            assert article.text in (encodings.marked(data), encodings.older(data))
        assert article.units
