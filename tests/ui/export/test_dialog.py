"""The export dialog: options that apply, presets, a preview that follows, keys."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QInputDialog,
    QLabel,
    QLineEdit,
)

from app import engine
from app.export.choices import Choices
from app.export.formats import Format
from app.export.pdf.options import Column, Layout, Paper, Readings, Size
from app.ui.export.dialog import ExportDialog, Subject
from app.ui.export.page_view import PageView
from tests.support.legible import clipped
from tests.support.pseudo import LANGUAGES, settle, speaking


@pytest.fixture
def dialog(window, qtbot):
    made = ExportDialog(Subject(window.rows.article, window.rows.english), Choices(), parent=window)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.done(0)


def _counted(dialog, qtbot, complete=False):
    with qtbot.waitSignal(
        dialog.previewing.counted, timeout=60_000, check_params_cb=lambda *told: told[2] or not complete
    ) as told:
        pass
    return told.args


def _choose(box, value):
    box.setCurrentIndex(box.findData(value))


def test_the_first_pages_come_then_all(dialog, qtbot):
    page, total, _ = _counted(dialog, qtbot)
    assert page == 0 and total >= 2 and not dialog.preview.view._image.isNull()
    assert dialog.preview.count == f"Page 1 of the first {total}"
    _, every, complete = _counted(dialog, qtbot, complete=True)
    assert complete and every > total
    assert dialog.preview.count == f"Page 1 of {every}"


def test_an_empty_page_of_the_right_shape_stands_there_until_the_first_one_comes(dialog, qtbot):
    view = dialog.preview.view
    assert view.said == "Preparing the preview…" and view._image.isNull()
    box = view._empty_page(QRectF(view.rect()).adjusted(9, 9, -9, -9))
    assert abs(box.height() / box.width() - 2**0.5) < 0.02
    dialog.form._turn.setCurrentIndex(dialog.form._turn.findData("landscape"))
    wide = view._empty_page(QRectF(view.rect()).adjusted(9, 9, -9, -9))
    assert wide.width() > wide.height() and QRectF(view.rect()).contains(wide)
    _counted(dialog, qtbot)
    assert view.said == "" and not view._image.isNull()


def test_pages_are_turned_by_buttons_and_keys(dialog, qtbot):
    _, total, _ = _counted(dialog, qtbot, complete=True)
    dialog.preview._after.click()
    assert _counted(dialog, qtbot)[0] == 1
    qtbot.keyClick(dialog.preview.view, Qt.Key.Key_End)
    assert _counted(dialog, qtbot)[0] == total - 1
    assert not dialog.preview._after.isEnabled()
    qtbot.keyClick(dialog.preview.view, Qt.Key.Key_PageUp)
    assert _counted(dialog, qtbot)[0] == total - 2
    qtbot.keyClick(dialog.preview.view, Qt.Key.Key_Home)
    assert _counted(dialog, qtbot)[0] == 0
    assert not dialog.preview._before.isEnabled()


def test_the_picture_follows_the_options_and_the_old_one_stays_until_then(dialog, qtbot):
    _counted(dialog, qtbot)
    before = QImage(dialog.preview.view._image)
    _choose(dialog.form._turn, "landscape")
    assert dialog.preview.view._image == before
    assert before.height() > before.width()
    shown = dialog.preview.view
    qtbot.waitUntil(lambda: shown._image.width() > shown._image.height(), timeout=60_000)
    assert dialog.previewing._pdf_of.landscape


def test_what_is_chosen_last_is_shown_whatever_came_between(dialog, qtbot):
    _counted(dialog, qtbot)
    for layout in (Layout.TWO, Layout.INTERLINEAR, Layout.STUDY, Layout.TWO):
        _choose(dialog.form._layout, layout.value)
        qtbot.wait(5)
    _choose(dialog.form._size, Size.LARGE.value)
    previewing = dialog.previewing
    qtbot.waitUntil(lambda: previewing._pdf_of == previewing._options, timeout=60_000)
    qtbot.waitUntil(lambda: previewing._shown[:1] == (previewing._edition,), timeout=60_000)
    assert previewing._pdf_of.layout is Layout.TWO and previewing._pdf_of.size is Size.LARGE


def test_a_page_far_on_is_kept_while_the_options_change(dialog, qtbot):
    _, total, _ = _counted(dialog, qtbot, complete=True)
    dialog.preview.turn(total)
    _counted(dialog, qtbot)
    _choose(dialog.form._order, "english")
    page, _, complete = _counted(dialog, qtbot)
    assert complete and page == total - 1


def test_a_page_can_be_as_wide_as_there_is_room(dialog, qtbot):
    dialog.resize(1000, 620)
    _counted(dialog, qtbot)
    small = dialog.preview.view.page_rect().width()
    dialog.preview._wide.click()
    qtbot.waitUntil(lambda: dialog.preview.view._image.width() > 1.3 * small, timeout=60_000)
    assert dialog.preview.view.height() > dialog.preview._area.height()
    assert dialog.preview.view.page_rect().width() <= dialog.preview._area.viewport().width()


def test_only_what_applies_can_be_chosen(dialog):
    form = dialog.form
    assert form._columns_box.isEnabled() and not form._script.isEnabled() and not form._words.isEnabled()
    _choose(form._layout, Layout.STUDY.value)
    assert not form._columns_box.isEnabled() and form._script.isEnabled()
    _choose(form._readings, Readings.PINYIN.value)
    assert form._words.isEnabled()
    _choose(dialog._format, Format.DOCX.value)
    assert form._paper.isVisible() and form._columns_box.isEnabled()
    assert not any(widget.isVisible() for widget in (form._layout, form._order, form._pages, form._script))
    _choose(dialog._format, Format.EPUB.value)
    assert not form._paper.isVisible() and form._readings.isVisible()
    assert "e-reader" in dialog.preview._about.text()


def test_interlinear_pages_are_offered_with_readings(dialog):
    _choose(dialog.form._layout, Layout.INTERLINEAR.value)
    assert dialog.choices.readings == "pinyin"
    _choose(dialog.form._readings, Readings.NONE.value)
    assert dialog.choices.readings == "none"


@pytest.mark.parametrize("kind", Format)
def test_choices_come_back_as_they_were_shown(dialog, kind):
    shown = Choices(
        format=kind,
        layout=Layout.TWO,
        columns=(Column.SIMPLIFIED, Column.ENGLISH),
        script=Column.SIMPLIFIED,
        readings=Readings.ZHUYIN,
        readings_on="terms",
        paper=Paper.LETTER,
        landscape=True,
        size=Size.SMALL,
        tints=False,
        greyscale=True,
        overview=False,
        comments=False,
        pages="1-3",
        open_after=True,
    )
    dialog.show_choices(shown)
    assert dialog.choices == shown
    dialog.reset()
    assert dialog.choices == Choices(format=kind)


def test_zhuyin_beside_is_zhuyin_above_where_there_are_no_pages(dialog):
    dialog.show_choices(Choices(readings=Readings.ZHUYIN_BESIDE))
    _choose(dialog._format, Format.HTML.value)
    assert dialog.choices.readings is Readings.ZHUYIN


def test_what_cannot_be_done_is_said_and_not_offered(dialog):
    form = dialog.form
    form._pages.setText("one")
    assert not dialog._go.isEnabled()
    assert form._said.isVisible() and form._said.text() == "Pages are written like 1-5, 8; one is not."
    form._pages.setText("1-2")
    assert dialog._go.isEnabled() and not form._said.isVisible()
    for check in form._columns.values():
        check.click()
    assert not dialog._go.isEnabled() and form._said.text() == "Choose at least one column."
    _choose(form._layout, Layout.INTERLINEAR.value)
    assert dialog._go.isEnabled()


def test_presets_are_chosen_kept_and_forgotten(dialog, monkeypatch):
    bar = dialog._presets
    _choose(bar._box, "Class handout")
    assert dialog.choices.layout is Layout.INTERLINEAR and dialog.choices.size == "large"
    assert not bar._remove.isEnabled()
    _choose(dialog.form._size, Size.SMALL.value)
    assert bar._box.currentText() == "Custom"
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("My class", True))
    bar._keep.click()
    assert bar._box.currentText() == "My class" and bar._remove.isEnabled()
    _choose(bar._box, "For print")
    assert dialog.choices.greyscale
    _choose(bar._box, "own:My class")
    assert dialog.choices.size == "small" and not dialog.choices.greyscale
    bar._remove.click()
    assert bar._box.findText("My class") < 0 and not engine.export_presets().current


def test_the_wheel_changes_no_option(dialog, qtbot):
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    box = dialog.form._layout
    box.setFocus()
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, event)
    assert dialog.choices.layout is Layout.THREE


def test_enter_exports_and_escape_does_not(window, qtbot):
    subject = Subject(window.rows.article, window.rows.english)
    for key, result in ((Qt.Key.Key_Return, 1), (Qt.Key.Key_Escape, 0)):
        dialog = ExportDialog(subject, Choices(), parent=window)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        qtbot.keyClick(dialog.form._layout, key)
        assert dialog.result() == result and not dialog.isVisible()
        assert dialog.previewing._closed


def test_tab_goes_from_the_top_to_the_bottom(dialog):
    order = []
    widget = dialog._presets._box
    for _ in range(300):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            if widget in order:
                break
            order.append(widget)
        widget = widget.nextInFocusChain()
    form = dialog.form
    wanted = [
        dialog._presets._box,
        dialog._format,
        form._layout,
        form._readings,
        form._paper,
        form._pages,
        form._annotated,
        form._order,
        dialog._open,
        dialog.preview.view,
        dialog._go,
    ]
    assert [widget for widget in order if widget in wanted] == wanted
    assert all(isinstance(w, QComboBox | QAbstractButton | QLineEdit | PageView) for w in order)


@pytest.mark.parametrize("name", LANGUAGES[:3])
@pytest.mark.parametrize("printing", [False, True])
def test_accelerators_are_unique(window, qtbot, name, printing):
    with speaking(name):
        subject = Subject(window.rows.article, window.rows.english)
        dialog = ExportDialog(subject, Choices(), printing=printing, parent=window)
        qtbot.addWidget(dialog)
        texts = [widget.text() for widget in dialog.findChildren(QLabel) if widget.buddy() is not None]
        texts += [widget.text() for widget in dialog.findChildren(QAbstractButton)]
        keys = [key for text in texts for key in re.findall(r"&(\w)", text.upper())]
        assert len(keys) >= 12 and sorted(set(keys)) == sorted(keys), texts
        dialog.done(0)


@pytest.mark.parametrize("name", LANGUAGES)
@pytest.mark.parametrize("kind", [Format.PDF, Format.DOCX])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_word_has_room_on_a_small_screen(window, qtbot, name, kind, theme):
    window.look.set_theme(theme)
    with speaking(name):
        subject = Subject(window.rows.article, window.rows.english)
        dialog = ExportDialog(subject, Choices(format=kind), parent=window)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.resize(860, 560)
        settle()
        assert dialog.width() <= 1320 and dialog.height() <= 680
        assert list(clipped(dialog)) == []
        dialog.done(0)


def test_every_control_says_what_it_is(dialog):
    for widget in (*dialog.form.findChildren(QComboBox), *dialog.form.findChildren(QLineEdit)):
        assert widget.accessibleName()
    for widget in dialog.findChildren(QAbstractButton):
        assert widget.text() or widget.accessibleName()


def test_printing_is_always_pages(window, qtbot):
    subject = Subject(window.rows.article, window.rows.english)
    chosen = replace(Choices(), format=Format.EPUB)
    dialog = ExportDialog(subject, chosen, printing=True, parent=window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.choices.format is Format.PDF and not dialog._format.isVisible()
    assert not dialog._open.isVisible() and dialog._go.text() == "Pr&int…"
    dialog.done(0)
