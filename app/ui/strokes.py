"""The strokes of glyphs: as thick as the font draws them, for dark text on paper and for light text on dark.

Qt has FreeType thicken the strokes of fonts with PostScript outlines and blends their edges so as to make up
for it. That works out for dark text only; light text on a dark ground comes out bold. FreeType by itself
thickens nothing, and where it does not, Qt blends plainly.
"""

import ctypes
from functools import lru_cache

_GUI = "libQt6Gui.so.6"  # loaded already; only there Qt and FreeType are libraries of their own
_LIBRARY = "_Z14qt_getFreetypev"  # the function of Qt that returns its FreeType


@lru_cache(maxsize=1)
def as_drawn() -> bool:
    """Let the fonts that are loaded from now on keep their strokes; tell whether that could be done."""
    try:
        gui = ctypes.CDLL(_GUI)
        library, set_property = gui[_LIBRARY], gui.FT_Property_Set
    except (OSError, AttributeError):
        return False
    library.restype = ctypes.c_void_p
    set_property.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_void_p)
    wanted = ctypes.c_ubyte(1)
    failed: int = set_property(library(), b"cff", b"no-stem-darkening", ctypes.byref(wanted))
    return not failed
