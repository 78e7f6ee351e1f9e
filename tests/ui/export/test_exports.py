"""From the menu to the file and to the printer."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices, QImage, QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from app import settings
from app.errors import Cancelled, ExportError
from app.export.choices import Choices
from app.export.formats import Format
from app.export.pdf.options import Layout, Paper
from app.export.pdf.raster import Pages
from app.jobs import CancelToken, finish
from app.text.article import UnitKind
from app.translate.unit import UnitEnglish
from app.ui import language, messages
from app.ui.export import opening, printing, save_dialog
from app.ui.export.dialog import ExportDialog
from app.ui.export.jobs import image_of, save
from app.ui.export.save_dialog import ask_target
from tests.support.articles import annotated, article, word
from tests.support.pdfs import exported, text_of


@pytest.fixture
def said_yes(monkeypatch):
    """Accept the dialog of the export as it is, or with other choices."""
    wanted: list[Choices] = []

    def answer(dialog):
        if wanted:
            dialog.show_choices(wanted[0])
        dialog.done(1)
        return 1

    monkeypatch.setattr(ExportDialog, "exec", answer)
    return wanted


@pytest.fixture
def asked(monkeypatch):
    """Keep what the system was asked to open."""
    opened: list[str] = []

    def open_url(url):
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    monkeypatch.setattr(opening, "_asked", lambda _: False)
    return opened


@pytest.mark.parametrize("kind", [Format.HTML, Format.PDF])
def test_a_file_explains_slips_in_the_language_of_the_interface(tmp_path, monkeypatch, kind):
    monkeypatch.setattr(language, "current", lambda: language.TAIWAN)
    slip = annotated(UnitKind.PARAGRAPH, word("限制", "xiàn zhì"), was=("限製", "限制"))
    target = tmp_path / f"a{kind}"
    finish(save(article(slip), {0: UnitEnglish(())}, Choices(format=kind), target)(CancelToken()))
    said = target.read_text("utf-8") if kind is Format.HTML else text_of(target.read_bytes())
    assert "應作「制」" in said


def _done(window, qtbot):
    qtbot.waitUntil(lambda: not window.desk.busy, timeout=120_000)


@pytest.mark.parametrize("kind", Format)
def test_the_menu_writes_each_format(window, qtbot, tmp_path, monkeypatch, said_yes, asked, kind):
    said_yes.append(Choices(format=kind, open_after=True, pages="1"))
    starts = []

    def target(parent, title, start, chosen):
        starts.append((start, chosen))
        return tmp_path / f"out{chosen.value}"

    monkeypatch.setattr(save_dialog, "ask_target", target)
    window.menus.commands.action("export-pdf").trigger()
    _done(window, qtbot)
    written = tmp_path / f"out{kind.value}"
    assert written.stat().st_size > 5000
    assert starts[0][0].name == f"晶片圍牆的兩邊,誰在付出代價{kind.value}" and starts[0][1] is kind
    assert str(written) in window.status.message
    assert window.done.isVisible() and asked == [str(written)]
    kept = settings.load(settings.location())
    assert kept.export_folder == str(tmp_path)
    assert window.exports.choices.format is kind and not window.exports.choices.pages
    if kind is Format.PDF:
        document = pypdfium2.PdfDocument(written)
        assert len(document) == 1
        document.close()


def test_what_was_chosen_is_offered_again_in_the_same_folder(window, qtbot, tmp_path, monkeypatch, said_yes):
    said_yes.append(Choices(layout=Layout.STUDY, paper=Paper.LETTER))
    starts = []
    monkeypatch.setattr(save_dialog, "ask_target", lambda *told: starts.append(told[2]))
    window.exports.ask_file()
    assert window.exports.choices == said_yes[0]
    window.exports._keep(export_folder=str(tmp_path))
    window.exports.ask_file()
    assert starts[0].parent == Path.home() and starts[1].parent == tmp_path
    assert not window.desk.busy


def test_first_choices_are_those_of_the_window(window):
    window.columns.show(("simplified", "english"))
    chosen = window.exports.choices
    assert tuple(chosen.columns) == ("simplified", "english")
    assert chosen.readings == window.settings.readings


def test_the_done_message_opens_the_file_and_its_folder_until_there_is_other_work(
    window, qtbot, tmp_path, asked
):
    target = tmp_path / "out.html"
    window.exports.write(Choices(format=Format.HTML), target)
    _done(window, qtbot)
    window.done._open.click()
    window.done._show.click()
    assert asked == [str(target), str(tmp_path)]
    window.exports.write(Choices(format=Format.HTML), target)
    assert not window.done.isVisible()
    _done(window, qtbot)


def test_a_file_that_nothing_opens_is_one_sentence(window, qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    window.done.offer(tmp_path / "a.epub")
    window.done.open()
    box = window.findChild(QMessageBox)
    assert box.text() == "No program here opens a.epub."
    box.close()


def test_a_cancelled_export_leaves_the_old_file(window, qtbot, tmp_path):
    target = tmp_path / "out.pdf"
    target.write_bytes(b"old")
    window.exports.write(Choices(), target)
    qtbot.waitUntil(window.status._cancel.isVisible, timeout=10_000)
    window.status._cancel.click()
    _done(window, qtbot)
    assert target.read_bytes() == b"old" and [*tmp_path.iterdir()] == [target]
    assert not window.done.isVisible()


def test_pages_that_are_not_there_are_one_sentence(window, qtbot, tmp_path):
    window.exports.write(Choices(pages="900"), tmp_path / "out.pdf")
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=120_000)
    box = window.findChild(QMessageBox)
    assert box.text().startswith("There are no such pages: the last one is page ")
    box.close()
    assert not [*tmp_path.iterdir()]


def test_characters_without_a_glyph_are_named(window, qtbot, tmp_path):
    window.desk.open_text("題目\n\n這個字\U000f1234沒有字形。\n", "")
    qtbot.waitUntil(lambda: window.rows.article.article.title == "題目", timeout=60_000)
    _done(window, qtbot)
    window.exports.write(Choices(), tmp_path / "out.pdf")
    _done(window, qtbot)
    assert "U+F1234" in window.status.message and "out.pdf" in window.status.message


def test_the_window_goes_on_while_a_preview_and_an_export_run(window, qtbot, tmp_path):
    """The event loop turns again and again, also while pages are set."""
    turns = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: turns.append(1))
    window.exports.write(Choices(), tmp_path / "out.pdf")
    timer.start()
    _done(window, qtbot)
    timer.stop()
    assert len(turns) > 20


def test_the_name_always_has_the_ending_and_nothing_is_replaced_unasked(qtbot, tmp_path, monkeypatch):
    parent = QWidget()
    qtbot.addWidget(parent)
    answers = [tmp_path / "a.docx", tmp_path / "b.pdf"]
    shown = []

    def answer(dialog):
        shown.append(dialog.selectedFiles()[0])
        return 1

    monkeypatch.setattr(QFileDialog, "exec", answer)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(answers[0])])
    assert ask_target(parent, "", tmp_path / "x.pdf", Format.PDF) == tmp_path / "a.docx.pdf"
    (tmp_path / "a.docx.pdf").write_bytes(b"")
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(answers[min(1, len(shown) // 3)])])
    assert ask_target(parent, "", tmp_path / "x.pdf", Format.PDF) == tmp_path / "b.pdf"
    monkeypatch.setattr(QFileDialog, "exec", lambda _: 0)
    assert ask_target(parent, "", tmp_path / "x.pdf", Format.PDF) is None


# Printing


def _printer(tmp_path, choices=None):
    printer = printing.printer_for(choices or Choices(), "Title")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "print.pdf"))
    printer.setResolution(100)
    return printer


def test_the_menu_prints(window, qtbot, tmp_path, monkeypatch, said_yes):
    choices = Choices(landscape=True, paper=Paper.LETTER, pages="2-3")
    said_yes.append(choices)
    printers = []

    class Dialog:
        def __init__(self, printer, parent):
            assert printer.pageLayout().orientation() is QPageLayout.Orientation.Landscape
            printers.append(printer)

        def exec(self):
            printer = printers[0]
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(tmp_path / "print.pdf"))
            printer.setResolution(72)
            return True

    monkeypatch.setattr("PySide6.QtPrintSupport.QPrintDialog", Dialog)
    window.menus.commands.action("print").trigger()
    _done(window, qtbot)
    document = pypdfium2.PdfDocument(tmp_path / "print.pdf")
    assert len(document) == 2
    width, height = document.get_page_size(0)
    assert (round(width), round(height)) == (792, 612)
    assert len(set(bytes(document[0].render(scale=0.3).buffer))) > 10
    document.close()
    assert window.status.message == "The pages have gone to the printer."


def test_the_printer_gets_the_page_itself(tmp_path, qapp):
    """What is printed is the page of the PDF, where it stands there."""
    pdf = exported(tmp_path)
    printer = _printer(tmp_path)
    with Pages(pdf) as pages:
        finish(printing.paint(pages, printer, CancelToken()))
        total = len(pages)
    printed = (tmp_path / "print.pdf").read_bytes()
    with Pages(pdf) as wanted, Pages(printed) as made:
        assert len(made) == total
        for number in (0, total - 1):
            left, right = (_seen(pages, number) for pages in (wanted, made))
            far = sum(abs(a - b) for a, b in zip(left, right, strict=True)) / len(left)
            assert far < 3  # of 255, on average


def _seen(pages, number):
    """Return a page as grey pixels, as many for paper that is a hair larger."""
    ratio, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    image = image_of(pages.fitted(number, 800, 1200)).scaled(200, 280, ratio, smooth)
    return bytes(image.convertToFormat(QImage.Format.Format_Grayscale8).constBits())


def test_pages_copies_and_order_are_those_of_the_printers_dialog(tmp_path, qapp):
    printer = _printer(tmp_path)
    assert printing.wanted(5, printer) == (0, 1, 2, 3, 4)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 9)
    assert printing.wanted(5, printer) == (1, 2, 3, 4)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert printing.wanted(5, printer) == (4, 3, 2, 1)


def test_a_cancelled_print_is_given_up(tmp_path, qapp):
    with Pages(exported(tmp_path)) as pages:
        token = CancelToken()
        job = printing.paint(pages, _printer(tmp_path), token)
        next(job)
        token.cancel()
        with pytest.raises(Cancelled):
            finish(job)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_be_used_is_one_sentence(tmp_path, qapp):
    printer = _printer(tmp_path)
    printer.setOutputFileName(str(tmp_path / "none" / "print.pdf"))
    with Pages(exported(tmp_path)) as pages, pytest.raises(ExportError, match="printer cannot be used"):
        finish(printing.paint(pages, printer, CancelToken()))


def test_the_print_dialog_of_the_system_takes_the_printer(tmp_path, qapp, qtbot):
    dialog = QPrintDialog(_printer(tmp_path))
    qtbot.addWidget(dialog)
    assert isinstance(dialog, QDialog)


def test_without_a_file_manager_the_folder_is_opened(tmp_path, asked):
    assert opening.show_in_folder(tmp_path / "a.pdf")
    assert asked == [str(tmp_path)]


def test_another_article_leaves_a_file_that_is_being_written_to_its_end(window, qtbot, tmp_path):
    target, other = tmp_path / "out.pdf", tmp_path / "other.txt"
    other.write_text("晶圓廠的冬天\n\n半導體設備的交期拉長了。\n", "utf-8")
    window.exports.write(Choices(format=Format.PDF), target)
    assert window.desk.writing
    window.articles.close()
    window.open_named(str(other))
    _done(window, qtbot)
    assert window.rows.article.article.title == "晶圓廠的冬天"
    assert target.stat().st_size > 5000 and str(target) in window.status.message


@pytest.mark.parametrize("given_up", [False, True])
def test_the_window_asks_before_it_leaves_a_file_unwritten(window, qtbot, tmp_path, monkeypatch, given_up):
    asked = iter([given_up])  # once
    monkeypatch.setattr(messages, "sure", lambda *_: next(asked))
    window.exports.write(Choices(format=Format.PDF), tmp_path / "out.pdf")
    assert window.close() is given_up
    assert not list(asked)
    if not given_up:
        _done(window, qtbot)
        assert (tmp_path / "out.pdf").stat().st_size > 5000
