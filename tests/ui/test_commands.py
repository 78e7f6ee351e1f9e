"""Commands: one registry for menus, help and the dialog of keys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from app import settings
from app.ui.commands import Command, Commands, kept, overrides
from app.ui.help import show_keys
from app.ui.keys_dialog import open_keys

NAMES = ("open", "pin", "quit")
KEYS = ("Ctrl+O", "P", "Ctrl+Q", "Shift+P", "")


def _commands(chosen):
    made = Commands(chosen)
    for name, key in zip(NAMES, KEYS, strict=False):
        made.add(Command(name, name.title(), "File", (key,)), QAction())
    return made


@given(st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(KEYS))))
def test_no_two_commands_ever_have_one_key(changes):
    commands = _commands({})
    for name, key in changes:
        commands.choose(name, key)
        held = [key for command in commands for key in commands.keys(command)]
        assert len(held) == len(set(held))
        assert commands.keys(next(c for c in commands if c.id == name)) == ((key,) if key else ())
    again = _commands(overrides(kept(commands.chosen)))
    assert [again.keys(c) for c in again] == [commands.keys(c) for c in commands]


def test_a_reset_brings_the_default_back():
    commands = _commands({})
    commands.choose("quit", "P")
    assert commands.holder("P").id == "quit"
    assert commands.keys(next(c for c in commands if c.id == "pin")) == ()
    commands.reset("pin")
    assert commands.holder("P").id == "pin"
    commands.reset()
    assert not commands.chosen


@pytest.mark.parametrize("line", ["", "pin", "=Ctrl+P", "pin=¤"])
def test_broken_lines_of_the_settings_do_no_harm(line):
    commands = _commands(overrides((line,)))
    held = [key for command in commands for key in commands.keys(command)]
    assert len(held) == len(set(held))


def test_every_command_of_the_window_has_a_name_and_its_own_key(window):
    commands = list(window.menus.commands)
    keys = [key for command in commands for key in window.menus.commands.keys(command)]
    assert len(keys) == len(set(keys))
    assert all(command.name and "&" not in command.name for command in commands)
    assert len(commands) > 30


def test_the_help_lists_every_key(window):
    dialog = show_keys(window.menus.commands, window)
    for command in window.menus.commands:
        if window.menus.commands.keys(command) and window.menus.commands.action(command.id).isVisible():
            assert command.name in dialog.text
    dialog.close()


def test_a_changed_key_holds_at_once_and_is_remembered(window, qtbot):
    dialog = open_keys(window.menus.commands, window)
    dialog.choose("pin-card")
    dialog.edit.setKeySequence("Ctrl+J")
    assert window.menus.commands.action("pin-card").shortcut().toString() == "Ctrl+J"
    assert settings.load(settings.location()).keys == ("pin-card=Ctrl+J",)
    dialog.reset()
    assert window.menus.commands.action("pin-card").shortcut().toString() == "P"
    dialog.close()


def test_a_key_in_use_is_told_and_taken_only_on_demand(window):
    dialog = open_keys(window.menus.commands, window)
    dialog.choose("pin-card")
    dialog.edit.setKeySequence("Ctrl+E")
    assert "lose it: Export." in dialog.said.text()
    assert window.menus.commands.action("export-pdf").shortcut().toString() == "Ctrl+E"
    dialog.take.click()
    assert window.menus.commands.action("export-pdf").shortcut().isEmpty()
    assert window.menus.commands.action("pin-card").shortcut().toString() == "Ctrl+E"
    dialog.reset_all()
    assert window.menus.commands.action("export-pdf").shortcut().toString() == "Ctrl+E"
    dialog.close()


def test_keys_that_walk_and_close_everywhere_are_refused(window):
    dialog = open_keys(window.menus.commands, window)
    dialog.choose("pin-card")
    dialog.edit.setKeySequence(Qt.Key.Key_Escape)
    assert dialog.said.text()
    assert window.menus.commands.action("pin-card").shortcut().toString() == "P"
    dialog.close()


def test_the_search_finds_names_and_keys(window):
    dialog = open_keys(window.menus.commands, window)
    dialog.search("export")
    shown = [item.text(0) for item in dialog._items() if not item.isHidden()]
    assert shown == ["Export"]
    dialog.search("f11")
    assert [item.text(1) for item in dialog._items() if not item.isHidden()] == ["F11"]
    dialog.close()
