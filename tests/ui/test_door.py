"""What a second start was to open is opened in the window that is there."""

import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox

from app import handover

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)


@pytest.fixture
def start(monkeypatch, user_folder, window, qtbot):
    """Start the program a second time, as far as the window notices."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(user_folder))
    window.listen()

    def again(name):
        told = []
        client = threading.Thread(target=lambda: told.append(handover.hand_over(str(name))))
        client.start()
        qtbot.waitUntil(lambda: bool(told), timeout=20_000)
        client.join()
        return told[0]

    return again


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "winter.txt"
    path.write_text("晶圓廠的冬天\n\n半導體設備的交期拉長了。\n", "utf-8")
    return path


def test_the_window_opens_what_a_second_start_was_given(start, window, qtbot, article):
    assert start(article)
    qtbot.waitUntil(lambda: window.rows.article.article.title == "晶圓廠的冬天", timeout=20_000)
    assert window.settings.recent[0] == str(article)
    assert start("")  # nothing but to come to the front
    assert window.rows.article.article.title == "晶圓廠的冬天"
    window.close()
    assert not handover.place().exists()


def test_a_dialog_that_is_open_is_answered_first(start, window, qtbot, article):
    before = window.rows
    during = []

    def meanwhile():
        start(article)
        qtbot.wait(400)
        during.append(window.rows is before)
        box.reject()

    box = QMessageBox(window)
    QTimer.singleShot(0, meanwhile)
    box.exec()
    assert during == [True]
    qtbot.waitUntil(lambda: window.rows is not before, timeout=20_000)
