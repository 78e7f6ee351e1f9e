from zipfile import ZipFile

import pytest

from app.cli.run import run

TEXT = "晶片之外\n\n台積電在臺南生產先進晶片，出口管製已經上路。\n"


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_ending_decides_what_is_written(page, capsys):
    for ending in ("html", "docx", "epub"):
        target = page.with_suffix(f".{ending}")
        assert run(["export", str(page), "-o", str(target), "--english", "gloss"]) == 0
    assert "台積電" in page.with_suffix(".html").read_text("utf-8")
    assert "word/document.xml" in ZipFile(page.with_suffix(".docx")).namelist()
    assert "mimetype" in ZipFile(page.with_suffix(".epub")).namelist()
    assert capsys.readouterr().err == ""


def test_columns_and_readings_hold_for_every_format(page):
    target = page.with_suffix(".html")
    columns = ["--columns", "simplified", "--readings", "zhuyin"]
    assert run(["export", str(page), "-o", str(target), "--english", "none", *columns]) == 0
    text = target.read_text("utf-8")
    assert 'data-readings="zhuyin" data-shown="s"' in text
    assert "ㄐㄧㄥ ㄆㄧㄢˋ" in text


def test_unknown_ending_is_told_before_any_work(tmp_path, capsys):
    assert run(["export", str(tmp_path / "missing.txt"), "-o", str(tmp_path / "out.odt")]) == 1
    said = capsys.readouterr().err
    assert said == "Nothing is exported as .odt: the name must end in .pdf, .html, .docx or .epub.\n"
