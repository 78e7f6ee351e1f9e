"""English texts of the program's own as they are printed."""

import re

_OPENS = re.compile(r"""(?:^|(?<=[\s(\[“‘—–]))["']""")
_CURLY = {'"': "“", "'": "‘"}


def curly(text: str) -> str:
    """Return an English text with the quotation marks and apostrophes of print."""
    opened = _OPENS.sub(lambda quote: _CURLY[quote[0]], text)
    return opened.replace('"', "”").replace("'", "’")
