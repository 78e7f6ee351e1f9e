"""The memory of the window's pictures is kept where the C library can do so."""

import ctypes
import platform

import pytest

from app.ui import heap


class _Bare:
    """A C library that knows nothing of it."""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another C library")
def test_the_c_library_takes_both_sizes():
    assert heap.keep_pictures()


def test_other_systems_go_without(monkeypatch):
    monkeypatch.setattr(ctypes, "CDLL", lambda name: _Bare())
    assert not heap.keep_pictures()
