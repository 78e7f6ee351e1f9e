"""A language of the interface that shows what was forgotten: every text longer by 40 % and in brackets."""

from contextlib import contextmanager
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtWidgets import QApplication

from app.ui import language

PSEUDO = "pseudo"
LANGUAGES = (language.ENGLISH, language.TAIWAN, language.MAINLAND, PSEUDO)


class PseudoTranslator(QTranslator):
    """Lengthens and brackets whatever is asked for."""

    def translate(self, context, source, disambiguation=None, number=-1):
        return f"[{source}{'~' * round(0.4 * len(source))}]" if source.strip() else source

    def isEmpty(self):
        return False


def settle():
    """Let posted events arrive, and what is to be deleted go."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@contextmanager
def speaking(name):
    """Let the interface speak a language for a while."""
    application, translator = cast(QApplication, QApplication.instance()), PseudoTranslator()
    try:
        if name == PSEUDO:
            application.installTranslator(translator)
        else:
            language.install(name)
        settle()
        yield
    finally:
        application.removeTranslator(translator)
        language.install(language.ENGLISH)
        settle()
