"""Why a spelling is a conversion slip, in the language of the interface."""

from app.annotate.slip_senses import Language, explain
from app.text.english_quotes import curly
from app.ui import language


def slip_words(was: str, now: str) -> str:
    """Return one sentence that says why ``was`` should be ``now``."""
    why = explain(was, now, Language(language.current()))
    return curly(why) if language.current() == language.ENGLISH else why


def slip_line(was: str, now: str) -> str:
    """Return the mended spelling with the reason."""
    stop = ". " if language.current() == language.ENGLISH else "："
    return f"{was} → {now}{stop}{slip_words(was, now)}"
