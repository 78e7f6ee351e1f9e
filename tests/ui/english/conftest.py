"""What is edited."""

import pytest

TEXT = (
    "交期的冬天\n\n設備的交期又拉長了。業者只好再等一季。\n\n設備的交期又拉長了。客戶轉單。\n\n"
    "设备的交期又拉长了。\n"
)


@pytest.fixture
def field(window):
    return window.english.editor.field


@pytest.fixture
def repeating(window, qtbot):
    """The window on a small article that says one sentence three times, in both scripts."""
    window.desk.open_text(TEXT, "The text")
    qtbot.waitUntil(lambda: window.rows.article.article.title == "交期的冬天", timeout=60_000)
    qtbot.waitUntil(lambda: not window.desk.busy, timeout=60_000)
    return window
