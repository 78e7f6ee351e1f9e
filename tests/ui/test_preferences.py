"""The dialog of settings: live, searchable, reset one by one or all; and the server's box."""

import pytest

from app import settings
from app.settings import Settings
from app.translate import server_key
from app.ui.preferences.dialog import PreferencesDialog
from app.ui.preferences.items import items
from tests.translate.server import Script, running


@pytest.fixture
def dialog(qtbot):
    made = PreferencesDialog(Settings(zoom=130))
    qtbot.addWidget(made)
    made.show()
    return made


def _row(dialog, key):
    return next(row for row in dialog.rows if row.item.key == key)


def test_every_item_is_a_setting_and_offers_its_default():
    for item in items():
        default = getattr(Settings(), item.key)
        if item.choices:
            assert default in dict(item.choices)
        elif item.high:
            assert item.low <= default <= item.high
        else:
            assert isinstance(default, bool)


def test_a_choice_is_told_at_once_and_can_be_reset(qtbot, dialog):
    row = _row(dialog, "standard")
    with qtbot.waitSignal(dialog.changed) as told:
        row._control.setCurrentIndex(row._control.findData("taiwan"))
    assert told.args[0] == Settings(zoom=130, standard="taiwan")
    assert row._reset.isVisible()
    with qtbot.waitSignal(dialog.changed) as told:
        row._reset.click()
    assert told.args[0] == Settings(zoom=130) and not row._reset.isVisible()


def test_all_are_reset_at_once(qtbot, dialog):
    with qtbot.waitSignal(dialog.changed) as told:
        dialog.reset_all()
    assert told.args[0] == Settings() and _row(dialog, "zoom").value == 100


def test_a_search_leaves_what_matches_and_its_heading(dialog):
    dialog.search("taiwan")
    shown = [row.item.key for row in dialog.rows if row.isVisible()]
    assert shown == ["standard"]
    assert [name for name, label in dialog._headings.items() if label.isVisible()] == ["Readings"]
    dialog.search("no such thing")
    assert not any(row.isVisible() for row in dialog.rows) and dialog._nothing.isVisible()
    dialog.search("")
    assert all(row.isVisible() for row in dialog.rows)


def test_the_servers_box_comes_with_the_choice_and_tests_the_server(qtbot, dialog, monkeypatch):
    monkeypatch.setattr(server_key, "load", lambda _: "")
    assert not dialog.server.isVisible()
    row = _row(dialog, "english")
    row._control.setCurrentIndex(row._control.findData("server"))
    assert dialog.server.isVisible()
    with running(Script()) as script:
        script.files["/languages"] = b'[{"code": "zh", "targets": ["en"]}]'
        script.answer = lambda _: (200, b'{"translatedText": ["Hello."]}')
        dialog.server._address.setText(script.url)
        with qtbot.waitSignal(dialog.changed) as told:
            dialog.server._address.editingFinished.emit()
        assert told.args[0].libretranslate == script.url
        dialog.server.test()
        qtbot.waitUntil(lambda: "is ready" in dialog.server.said, timeout=10_000)
        script.answer = lambda _: (403, b"")
        dialog.server.test()
        qtbot.waitUntil(lambda: "refuses the API key" in dialog.server.said, timeout=10_000)


def test_the_key_goes_to_the_keyring_and_not_to_the_settings(qtbot, dialog, monkeypatch):
    kept: dict[str, str] = {}
    monkeypatch.setattr(server_key, "load", lambda server: kept.get(server, ""))
    monkeypatch.setattr(server_key, "keep", kept.__setitem__)
    dialog.show_settings(Settings(english="server", libretranslate="http://s"))
    dialog.server._kept = "http://s"
    dialog.server._key.setText("secret")
    with qtbot.waitSignal(dialog.key_changed):
        dialog.server._key.editingFinished.emit()
    assert kept == {"http://s": "secret"} and "secret" not in repr(dialog.settings)


def test_the_window_takes_every_change_over(window, qtbot):
    window.tools.show_preferences()
    dialog = window.findChild(PreferencesDialog)
    row = _row(dialog, "theme")
    row._control.setCurrentIndex(row._control.findData("dark"))
    assert window.settings.theme == "dark" == settings.load(settings.location()).theme
    row = _row(dialog, "zoom")
    row._control.setValue(150)
    assert window.reader._style.zoom == 1.5 and window.reader._style.theme.dark
    row = _row(dialog, "dwell")
    row._control.setValue(600)
    assert window.cards._open.interval() == 600
    dialog.close()
