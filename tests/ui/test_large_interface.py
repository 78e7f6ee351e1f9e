"""The interface at twice its size: every word of every window has room, in every language."""

from dataclasses import replace

import pytest

from app.settings import Settings
from app.ui import fonts, language
from app.ui.preferences.controller import adopt
from tests.support.dialogs import dialogs
from tests.support.legible import clipped
from tests.support.pseudo import settle, speaking


@pytest.fixture
def large(window):
    adopt(window, replace(window.settings, interface_size=200))
    yield window
    adopt(window, Settings(theme="light"))


@pytest.mark.parametrize("name", [language.ENGLISH, language.TAIWAN, language.MAINLAND])
def test_every_word_has_room_at_twice_the_size(large, tmp_path, name):
    found = {}
    with speaking(name):
        settle()
        found["MainWindow"] = list(clipped(large))
        for dialog in dialogs(large, tmp_path):
            dialog.show()
            dialog.resize(max(dialog.width(), fonts.px(560)), dialog.height())  # this screen is a small one
            settle()
            found[type(dialog).__name__] = list(clipped(dialog))
            dialog.close()
    assert {where: what for where, what in found.items() if what} == {}


def test_bars_and_panels_grow_and_shrink_with_it(window):
    def sizes():
        return (
            window.top_bar._export.height(),
            window.status.height(),
            window.heads.height(),
            window.side.map.height(),
            window.side.minimumWidth(),
            window.menuBar().font().pixelSize(),
            window.finder.bar._line.font().pixelSize(),
        )

    usual = sizes()
    adopt(window, replace(window.settings, interface_size=200))
    assert sizes() == tuple(2 * size for size in usual)
    adopt(window, replace(window.settings, interface_size=100))
    assert sizes() == usual
