"""What the start of the program puts in place."""

from typing import Any

import shiboken6
from PySide6.QtWidgets import QWidget

from app.ui.start import telling


def test_an_unforeseen_error_is_said_in_the_window(window, capsys):
    telling(window)(ValueError, ValueError("x"), None)
    assert window.status.message.startswith("Something unforeseen went wrong; the details are in ")
    assert capsys.readouterr().err == f"{window.status.message}\n"


def test_an_error_after_the_window_is_said_all_the_same(qapp, capsys):
    gone: Any = QWidget()
    shiboken6.delete(gone)
    telling(gone)(ValueError, ValueError("x"), None)
    assert capsys.readouterr().err.startswith("Something unforeseen went wrong")
