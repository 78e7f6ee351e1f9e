"""What menus tell: tips in the language that holds, and everything that the top bar offers."""

from PySide6.QtWidgets import QMenu

from app.ui import language
from app.ui.menus.tips import TIPS
from tests.support.pseudo import speaking


def test_tips_are_shown_in_the_language_that_holds(window):
    menus = [action.menu() for action in window.menuBar().actions()]
    assert all(isinstance(menu, QMenu) and menu.toolTipsVisible() for menu in menus)
    for name in TIPS:
        action = window.menus.commands.action(name)
        assert action.toolTip() == action.statusTip() == TIPS[name]
    with speaking(language.TAIWAN):
        action = window.menus.commands.action("packages")
        assert action.toolTip() == "在這臺電腦上執行的機器翻譯"


def test_the_readings_of_the_top_bar_are_in_the_menu_too(window):
    view = window.menus._view
    chosen = {action.data(): action for action in (*view._kinds.actions(), *view._which.actions())}
    assert chosen["pinyin"].isChecked() and chosen["all"].isChecked()
    chosen["zhuyin"].trigger()
    chosen["terms"].trigger()
    assert (window.settings.readings, window.settings.readings_on) == ("zhuyin", "terms")
    assert chosen["zhuyin"].isChecked() and window.top_bar._readings.text().startswith("Zhuyin")
