"""Memory for the window's pictures, kept by the program from one to the next.

Each step of a resize takes a new picture of the window, of many megabytes. GNU's C library would hand
each back to the system and get the next one page by page, which takes a third of a frame.
"""

import ctypes

_TRIM, _MMAP = -1, -3  # M_TRIM_THRESHOLD and M_MMAP_THRESHOLD of malloc.h
_MOST = 32 * 2**20  # bytes, the most that the library takes for the second


def keep_pictures() -> bool:
    """Let freed memory of the size of a window be used again; tell whether the C library can."""
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, TypeError, AttributeError):  # other systems have their own ways
        return False
    taken = [mallopt(name, _MOST) for name in (_TRIM, _MMAP)]
    return all(taken)
