"""Fixtures of the window, shared with the end-to-end tests."""

from tests.support.packages import pack, parts
from tests.support.windows import keys, labels, rows, style, window

__all__ = ["keys", "labels", "pack", "parts", "rows", "style", "window"]
