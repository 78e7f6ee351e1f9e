"""The program as a process in a real window: cards by pointing and by keyboard alone."""

import time

import pytest
from PIL import Image, ImageChops, ImageGrab, ImageStat
from PySide6.QtCore import QPoint

from app import paths
from app.ui.reader.view import Pointed
from tests.support.real_window import ended, started, wait, xdotool

ARTEFACTS = paths.root() / "out" / "test-artefacts"


@pytest.fixture
def program(display):
    """Start main.py on the display; the id of its window is returned."""
    process = started(display)
    yield (
        process,
        wait(lambda: xdotool(display, "search", "--onlyvisible", "--name", "Jingdu").split("\n")[0]),
    )
    ended(process)


def test_pointing_at_a_word_shows_its_card(program, display, window, qtbot):
    process, found = program
    twin = window  # the same window offscreen tells where things stand
    xdotool(display, "windowmove", found, "0", "0")
    xdotool(display, "windowsize", found, str(twin.width()), str(twin.height()))
    qtbot.wait(200)  # the English that came last may still move rows
    row, token = _semiconductor(twin)
    twin.reader.point_to(row, token)
    qtbot.waitUntil(twin.card.isVisible, timeout=3000)
    box = twin.reader.box_of(Pointed(row, token))
    word = twin.reader.viewport().mapTo(twin, box.center())
    corner = twin.card.parentWidget().mapTo(twin, twin.card.geometry().topLeft())
    expected = _image(twin.card.grab())

    before = _settled(display)
    xdotool(display, "mousemove", str(word.x()), str(word.y()))
    shown = wait(lambda: _card_on(display, before, corner, expected), seconds=20)
    assert process.poll() is None
    lit = shown.crop((word.x() - 20, word.y() - 8, word.x() + 20, word.y() + 8))
    assert (0xFD, 0xE6, 0x8A) in [colour for _, colour in lit.getcolors()]


def test_the_keyboard_alone_pins_a_card_and_closes_it(program, display):
    process, found = program
    xdotool(display, "windowfocus", "--sync", found)
    before = _text(_settled(display))
    xdotool(display, "key", "--window", found, "t")
    lit = wait(lambda: _changed(display, before, "keyboard-lit"))
    xdotool(display, "key", "--window", found, "Return", "p")
    wait(lambda: _changed(display, lit, "keyboard-pinned", area=60_000))
    xdotool(display, "key", "--window", found, "Escape")
    wait(lambda: _changed(display, lit, "keyboard-closed", area=60_000) is None)
    xdotool(display, "key", "--window", found, "Escape")
    wait(lambda: _changed(display, before, "keyboard-back", area=1) is None)
    assert process.poll() is None


def test_letters_choose_in_an_open_menu_though_they_are_keys_in_the_text(program, display):
    process, found = program
    xdotool(display, "windowfocus", "--sync", found)
    _settled(display)
    xdotool(display, "key", "--delay", "300", "alt+v", "t", "Down", "Down", "Return")  # the dark theme
    wait(lambda: max(_text(_screen(display)).getpixel((5, 500))) < 60)
    assert process.poll() is None


def _text(screen):
    """Return the part of the screen that shows the first rows, without what counts and lists."""
    return screen.crop((0, 110, 1060, 640))


def _changed(display, before, name, area=1):
    """Return the text if more than an area of it differs from what it was."""
    now = _text(_screen(display))
    now.save(ARTEFACTS / f"{name}.png")
    box = ImageChops.difference(before, now).getbbox()
    return now if box and (box[2] - box[0]) * (box[3] - box[1]) >= area else None


def _semiconductor(window):
    for row in range(len(window.rows)):
        for token in window.rows[row].unit.tokens:
            if token.word.text == "半導體":
                return row, token
    raise AssertionError("the sample has no 半導體")


def _screen(display):
    return ImageGrab.grab(xdisplay=display).convert("RGB")


def _settled(display):
    """Return the screen once it has stopped changing: the article is there and translated."""

    def same():
        first = _screen(display)
        time.sleep(2.0)
        second = _screen(display)
        still = ImageChops.difference(first, second).getbbox() is None
        return second if still and len(second.resize((60, 40)).getcolors(2400) or ()) > 40 else None

    return wait(same)


def _image(pixmap):
    path = ARTEFACTS / "expected-card.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    pixmap.save(str(path))
    with Image.open(path) as image:
        return image.convert("RGB")


def _card_on(display, before, corner: QPoint, expected):
    """Return the screen if the card stands beside the word and says what it should."""
    now = _screen(display)
    now.save(ARTEFACTS / "card-in-a-real-window.png")
    if ImageChops.difference(before, now).getbbox() is None:
        return None
    near = range(-3, 4)  # the platforms may round the word's box differently
    return (
        now
        if any(_difference(now, corner + QPoint(x, y), expected) < 1.0 for x in near for y in near)
        else None
    )


def _difference(screen, corner: QPoint, expected):
    """Return the mean difference of a part of the screen from a picture, 0-255."""
    area = (corner.x(), corner.y(), corner.x() + expected.width, corner.y() + expected.height)
    return sum(ImageStat.Stat(ImageChops.difference(screen.crop(area), expected)).mean) / 3


def test_a_second_start_opens_its_file_in_the_window_that_is_there(program, display, tmp_path):
    process, found = program
    article = tmp_path / "winter.txt"
    article.write_text("晶圓廠的冬天\n\n半導體設備的交期拉長了。\n", "utf-8")
    _settled(display)
    second = started(display, str(article))
    assert second.wait(timeout=40) == 0
    ended(second)
    wait(lambda: "晶圓廠的冬天" in xdotool(display, "getwindowname", found))
    assert xdotool(display, "search", "--onlyvisible", "--name", "Jingdu").split("\n") == [found]
    assert process.poll() is None
