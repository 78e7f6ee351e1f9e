"""The words of the interface: made in the language that holds, and made again when it changes."""

from PySide6.QtCore import QCoreApplication, QEvent

from app.errors import JingduError
from app.phrases import Phrase

CONTEXT = "phrases"  # of what is said below the interface


def said(what: object) -> str:
    """Return an error, a phrase or a plain sentence in the interface's language."""
    phrase = what.phrase if isinstance(what, JingduError) else what
    if not isinstance(phrase, Phrase):  # one that was kept in a file has lost its values
        return QCoreApplication.translate(CONTEXT, str(phrase))
    template = QCoreApplication.translate(CONTEXT, phrase.template)
    return template.format(*map(_value, phrase.values)) if phrase.values else template


def _value(value: object) -> str:
    return said(value) if isinstance(value, (JingduError, Phrase)) else str(value)


def marked(context: str, text: str) -> str:
    """Mark a text of a table for translation; whoever shows it translates it in this context."""
    return text


class Worded:
    """For widgets whose words stay on the screen: ``say_words`` sets them, and again in another language."""

    def say_words(self) -> None:
        """Set every word of the widget that does not come from its content."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the language of the interface."""
        super().changeEvent(event)  # type: ignore[misc]
        if event.type() is QEvent.Type.LanguageChange:
            self.say_words()
