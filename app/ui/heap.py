"""Memory for the window's pictures, kept by the program from one to the next.

Each step of a resize takes a new picture of the window, of many megabytes. GNU's C library would hand
each back to the system and get the next one page by page, which takes a third of a frame.
"""

import ctypes

_MMAP, _TRIM = -3, -1  # M_MMAP_THRESHOLD and M_TRIM_THRESHOLD of malloc.h
_MOST = 32 * 2**20  # bytes: the most that the first takes; the second is to be twice as much


def keep_pictures() -> bool:
    """Let freed memory of the size of a window be used again; tell whether the C library can."""
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, TypeError, AttributeError):  # other systems have their own ways
        return False
    taken = mallopt(_MMAP, _MOST), mallopt(_TRIM, 2 * _MOST)
    return all(taken)
