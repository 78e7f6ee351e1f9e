"""The packages window against an index on this machine: look, download, pause, resume, update, remove."""

import json

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from app import paths
from app.translate import download as downloads
from app.translate import packages
from app.ui.packages.rate import Rate
from app.ui.packages.window import PackagesWindow
from tests.translate.makers import METADATA
from tests.translate.server import Script, running


@pytest.fixture
def server(pack, tmp_path, monkeypatch):
    """An index with one package, and a cache of its own."""
    cache = tmp_path / "own-cache"
    cache.mkdir()
    monkeypatch.setattr(paths, "cache_dir", lambda: cache)
    monkeypatch.setattr(downloads, "_PAUSE", 0.01)
    with running(Script(files={"/zh_en": pack().read_bytes()})) as script:
        script.files["/index.json"] = json.dumps([METADATA | {"links": [f"{script.url}/zh_en"]}]).encode()
        monkeypatch.setenv("ARGOS_PACKAGE_INDEX", script.url)
        yield script


@pytest.fixture
def window(qtbot):
    made = PackagesWindow()
    qtbot.addWidget(made)
    made.show()
    return made


def _done(qtbot, window):
    qtbot.waitUntil(lambda: not window.busy, timeout=30_000)


def _button(window, text) -> QPushButton:
    return next(button for button in window.findChildren(QPushButton) if button.text() == text)


def test_a_package_is_found_downloaded_and_removed(qtbot, server, window):
    assert "No package is installed" in window._installed.hint
    window.look()
    _done(qtbot, window)
    assert window.state == "zh-en 1.9 can be downloaded." and _button(window, "Download").isVisible()
    with qtbot.waitSignal(window.changed, timeout=30_000):
        window.download()
    _done(qtbot, window)
    assert window.state == "Installed zh-en 1.9." and window._table.topLevelItemCount() == 1
    window.look()
    _done(qtbot, window)
    assert window.state == "The newest package, zh-en 1.9, is installed."
    found = packages.find()
    assert found is not None
    with qtbot.waitSignal(window.changed):
        window.remove(found)
    assert packages.find() is None and window._table.topLevelItemCount() == 0


def test_removing_is_asked_for_and_return_alone_does_not_do_it(qtbot, server, window):
    window.download()
    _done(qtbot, window)
    window._table.setCurrentItem(window._table.topLevelItem(0))
    answers = list[str]()

    def answer():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        if answers:
            next(button for button in box.buttons() if button.text() == "Remove").click()
        else:
            qtbot.keyClick(box, Qt.Key.Key_Return)
        answers.append(box.text())

    for there in (True, False):
        QTimer.singleShot(0, answer)
        window.ask_remove()
        assert (packages.find() is not None) == there
    assert len(answers) == 2 and "zh-en" in answers[0]


def test_an_update_is_offered(qtbot, server, window):
    window.download()
    _done(qtbot, window)
    newer = METADATA | {"package_version": "1.10", "links": [f"{server.url}/zh_en"]}
    server.files["/index.json"] = json.dumps([newer]).encode()
    window.look()
    _done(qtbot, window)
    assert _button(window, "Update").isVisible()


def test_a_paused_download_goes_on_after_a_restart(qtbot, server, window, monkeypatch):
    half = len(server.files["/zh_en"]) // 2
    monkeypatch.setattr(downloads, "_PAUSE", 30.0)
    server.break_after = [10**9, half]  # the index whole, half of the package
    window.download()
    qtbot.waitUntil(lambda: any(paths.cache_dir().glob("*.part")), timeout=10_000)
    qtbot.waitUntil(lambda: next(paths.cache_dir().glob("*.part")).stat().st_size == half, timeout=10_000)
    window.pause()
    assert not window.busy and window._bar.words.startswith("Paused at ")
    window.close()
    server.break_after = []
    again = PackagesWindow()
    qtbot.addWidget(again)
    again.show()
    assert again._bar.isVisible() and again._bar.words.startswith("A download was left at ")
    server.ranges.clear()
    again.download()
    _done(qtbot, again)
    assert packages.find() is not None and f"bytes={half}-" in server.ranges


def test_a_cancelled_download_leaves_nothing(qtbot, server, window, monkeypatch):
    monkeypatch.setattr(downloads, "_PAUSE", 30.0)
    server.break_after = [10**9, 1000]
    window.download()
    qtbot.waitUntil(lambda: any(paths.cache_dir().glob("*.part")), timeout=10_000)
    window.cancel()
    assert not window.busy and window.state == "Canceled."
    assert list(paths.cache_dir().iterdir()) == [] and packages.find() is None


def test_a_bad_file_is_one_sentence_and_the_old_package_stays(qtbot, server, window, tmp_path):
    window.download()
    _done(qtbot, window)
    bad = tmp_path / "bad.argosmodel"
    bad.write_bytes(b"no zip")
    window.install(bad)
    _done(qtbot, window)
    assert window.state == "bad.argosmodel is not a translation package or is damaged."
    assert packages.find() is not None


def test_speed_comes_from_the_last_seconds():
    rate = Rate()
    for second, done in enumerate((0, 100, 200, 1200, 2200, 3200, 4200, 5200)):
        rate.add(float(second), done)
    assert rate.speed == 1000.0 and rate.left(5200, 7200) == 2.0
    rate.add(8.0, 0)  # begun anew
    assert rate.speed == 0.0 == rate.left(0, 7200)
