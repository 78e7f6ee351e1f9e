"""Memory for pictures of the window, as a screen has it.

Without a screen Qt takes each picture of the window from the C library, and a step of a resize needs a new
one of many megabytes: GNU's hands each back to the system and gets the next one page by page, which takes a
third of a frame. On a screen the picture lies in memory that the window shares with the screen's server,
which is used again (``QT_QPA_PLATFORM=xcb`` under Xvfb shows none of these page faults).
"""

import ctypes

_MMAP, _TRIM = -3, -1  # M_MMAP_THRESHOLD and M_TRIM_THRESHOLD of malloc.h
_MOST = 32 * 2**20  # bytes: the most that the first takes; the second is to be twice as much
_PIXEL = 4  # bytes
_PICTURES = 4  # the one before, the new one, and what other things take of the gaps between them


def keep(width: int, height: int) -> bool:
    """Get memory for the pictures of a window and leave it free; tell whether the C library can."""
    library = ctypes.CDLL(None)
    if not hasattr(library, "mallopt"):
        return False
    library.malloc.restype, library.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
    library.free.restype, library.free.argtypes = None, [ctypes.c_void_p]
    taken = library.mallopt(_MMAP, _MOST), library.mallopt(_TRIM, 2 * _MOST)
    size = min(width * height * _PIXEL, _MOST - 4096)
    pictures = [library.malloc(size) for _ in range(_PICTURES)]
    for picture in pictures:
        ctypes.memset(picture, 0, size)
    for picture in pictures:
        library.free(picture)
    return all(taken)
