"""The menu on a word: copy it, correct how it is cut or read."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu, QWidget

from app.annotate.model import AnnotatedUnit, Token, TokenKind
from app.lexicon.corrections import Corrections
from app.ui import messages
from app.ui.menu_letters import MenuLetters

_LONGEST = 12  # characters of a word that may still be split


class WordMenu:
    """Builds the menu of a token; ``changed`` is called when a correction was kept."""

    def __init__(self, parent: QWidget, corrections: Corrections, changed: Callable[[], None]) -> None:
        self._parent = parent
        self._corrections = corrections
        self._changed = changed

    def build(self, unit: AnnotatedUnit, token: Token) -> QMenu:
        """Return the menu for a token of a unit."""
        menu = QMenu(self._parent)
        menu.addAction(_tr("Copy {0}").format(token.text)).triggered.connect(lambda: _copy(token.text))
        reading = token.word.written
        if reading:
            both = f"{token.text} {reading}"
            menu.addAction(_tr("Copy with reading")).triggered.connect(lambda: _copy(both))
        sentence = _sentence(unit, token)
        menu.addAction(_tr("Copy the sentence")).triggered.connect(lambda: _copy(sentence))
        menu.addSeparator()
        self._add_joins(menu, unit, token)
        self._add_splits(menu, token)
        if token.slip is not None:
            slip = token.slip
            was = slip.was[slip.span.start - token.start : slip.span.end - token.start]
            keep = menu.addAction(_tr("Keep {0} as written").format(was))
            keep.triggered.connect(lambda: self._keep(lambda: self._corrections.keep_spelling(was)))
        if token.pinyin:
            correct = menu.addAction(_tr("Correct the reading…"))
            correct.triggered.connect(lambda: self._ask_reading(token))
        menu.addSeparator()
        undo = menu.addAction(_tr("Undo the last correction"))
        undo.setEnabled(self._corrections.can_undo)
        undo.triggered.connect(lambda: self._keep(self._corrections.undo))
        MenuLetters(menu)
        return menu

    def _add_joins(self, menu: QMenu, unit: AnnotatedUnit, token: Token) -> None:
        neighbours = ((token.index - 1, token.index), (token.index, token.index + 1))
        for left, right in neighbours:
            if left < 0 or right >= len(unit.tokens):
                continue
            pair = unit.tokens[left], unit.tokens[right]
            if all(part.kind in (TokenKind.WORD, TokenKind.NUMBER, TokenKind.LATIN) for part in pair):
                whole = "".join(part.simplified for part in pair)
                shown = "".join(part.text for part in pair)
                action = menu.addAction(_tr("Join as {0}").format(shown))
                action.triggered.connect(
                    lambda _=False, w=whole, s=shown: self._keep(lambda: self._corrections.join(w, s))
                )

    def _add_splits(self, menu: QMenu, token: Token) -> None:
        size = len(token.text)
        if not 2 <= size <= _LONGEST:
            return
        splits = menu.addMenu(_tr("Split"))
        for at in range(1, size):
            parts = (token.simplified[:at], token.simplified[at:])
            action = splits.addAction(f"{token.text[:at]} | {token.text[at:]}")
            action.triggered.connect(
                lambda _=False, p=parts: self._keep(
                    lambda: self._corrections.split("".join(p), p, token.text)
                )
            )

    def _ask_reading(self, token: Token) -> None:
        said, ok = QInputDialog.getText(
            self._parent,
            _tr("Correct the reading"),
            _tr("Pinyin of {0}, one syllable a character (zhong4 xin1 or zhòng xīn):").format(token.text),
            text=" ".join(token.pinyin),
        )
        if ok:
            self._keep(lambda: self._corrections.set_reading(token.simplified, said, token.text))

    def _keep(self, correct: Callable[[], object]) -> None:
        if messages.attempt(self._parent, correct):
            self._changed()


def _sentence(unit: AnnotatedUnit, token: Token) -> str:
    row = unit.unit
    index = row.sentence_at(token.start)
    return row.text if index is None else row.sentences[index].of(row.text)


def _copy(text: str) -> None:
    QApplication.clipboard().setText(text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("word_menu", text)
