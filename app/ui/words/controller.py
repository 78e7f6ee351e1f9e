"""What the window does with words: marks them known, keeps them in the list, counts them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu, QPushButton

from app import engine
from app.annotate.model import Token
from app.errors import JingduError
from app.export.word_entry import entry_of, place_of, stamped
from app.lexicon import script
from app.lexicon.word_list import SavedWord
from app.text.english_quotes import curly
from app.ui import language, messages
from app.ui.reader.view import Pointed
from app.ui.theme import Theme
from app.ui.timers import single_shot
from app.ui.words.counter import WordCounter
from app.ui.words.state import is_known

if TYPE_CHECKING:
    from app.ui.card_model import CardModel
    from app.ui.window import MainWindow
    from app.ui.words.window import WordListWindow

_OFTEN = 200  # milliseconds between two updates of the count


class WordsController(QObject):
    """Serves the keys, the card, the menus and the window of the word list."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._list: WordListWindow | None = None
        self._sought: SavedWord | None = None  # to be shown once its article is open
        self.counter = WordCounter()
        self.share = QPushButton()
        self.share.setObjectName("plain")
        self.share.clicked.connect(self.show_known)
        self.share.hide()
        self._counting = single_shot(self, self._show_share, _OFTEN)
        window.desk.article_opened.connect(self._on_opened)
        window.desk.failed.connect(self._on_failed)
        window.desk.english_came.connect(self._on_rows)

    def set_theme(self, theme: Theme) -> None:
        """Take over the colours of a theme."""
        if self._list is not None:
            self._list.set_theme(theme)

    def add_to_menu(self, menu: QMenu, pointed: Pointed) -> None:
        """Offer the list and the mark at the end of a word's menu."""
        word = pointed.token.word
        if not pointed.token.pinyin:
            return
        menu.addSeparator()
        known = is_known(word.text)
        mark = self.tr("I do not know {0}") if known else self.tr("I know {0}")
        add = menu.addAction(self.tr("Add {0} to the word list").format(word.text))
        add.triggered.connect(lambda: self._keep(self._entry(pointed)))
        menu.addAction(mark.format(word.text)).triggered.connect(lambda: self.toggle(word.text))

    # Known words

    def toggle_known(self) -> None:
        """Mark the word of the card in focus, or the pointed one, as known, or take its mark back."""
        card, pointed = self._window.cards.focused, self._window.reader.pointed
        if card is not None and card.model is not None:
            if card.model.syllables:
                self.toggle(card.model.traditional)
        elif pointed is not None and pointed.token.pinyin:
            self.toggle(pointed.token.word.text)

    def toggle(self, traditional: str) -> None:
        """Mark a word as known, or take its mark back."""
        try:
            known = engine.known_words().toggle(script.simplify(traditional))
        except JingduError as error:
            messages.error(self._window, error)
            return
        said = self.tr("{0} is a word you know") if known else self.tr("{0} is no longer a word you know")
        self._window.status.say(said.format(traditional))
        self.known_changed()

    def known_changed(self) -> None:
        """Show what is known now: above the words, on the card, in the count."""
        self._window.look.known_changed()
        self._show_share()
        if self._list is not None:
            self._list.reload()

    def show_known(self) -> None:
        """Open the dialog of known words."""
        from app.ui.words.known_dialog import KnownDialog

        dialog = KnownDialog(self.counter, self._window)
        dialog.changed.connect(self.known_changed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    # The word list

    def add_pointed(self) -> None:
        """Put the word of the card in focus, or the pointed one, into the word list."""
        card, pointed = self._window.cards.focused, self._window.reader.pointed
        if card is not None and card.model is not None:
            if card.model.syllables:
                self.add_shown(card.model, card.source)
        elif pointed is not None and pointed.token.pinyin:
            self._keep(self._entry(pointed))

    def add_shown(self, model: "CardModel", pointed: Pointed | None) -> None:
        """Put the word of a card into the list; with its sentence where the card belongs to a place."""
        if pointed is not None and pointed.token.word.text == model.traditional:
            self._keep(self._entry(pointed))
            return
        pinyin = " ".join(syllable.pinyin for syllable in model.syllables)
        english = model.english or next((s for group in model.senses for s in group.senses), "")
        note = self._note(model.note_en, model.note_zh)
        word = SavedWord(model.traditional, pinyin, english, model.term_id, note, shape=model.shape)
        self._keep(stamped(word))

    def show_list(self) -> "WordListWindow":
        """Open the window of the word list."""
        from app.ui.words.window import WordListWindow

        if self._list is None:
            self._list = WordListWindow(self._window.theme, self._window)
            self._list.place_asked.connect(self.go_to)
            self._list.known_changed.connect(self.known_changed)
            self._list.changed.connect(self._window.cards.refresh)
            self._list.write_asked.connect(self._window.desk.save)
        self._window.cards.close()
        self._list.show()
        self._list.raise_()
        self._list.activateWindow()
        return self._list

    def go_to(self, word: SavedWord) -> None:
        """Show the sentence of an entry; its article is opened where it is not."""
        if _can_open(word.source) and not self._is_open(word) and self._place(word) is None:
            self._sought = word
            self._window.open_named(word.source)
        else:
            self._show_place(word)

    def _show_place(self, word: SavedWord) -> None:
        found = self._place(word)
        if found is None:
            self._window.status.say(self.tr("The sentence is not in the article that is open."))
            return
        self._window.reader.point_to(*found)
        self._window.activateWindow()
        self._window.reader.setFocus()

    def _place(self, word: SavedWord) -> tuple[int, Token] | None:
        rows = self._window.rows
        return place_of(rows.article, word) if rows is not None else None

    def _is_open(self, word: SavedWord) -> bool:
        rows = self._window.rows
        return rows is not None and rows.article.article.source == word.source

    def _entry(self, pointed: Pointed) -> SavedWord:
        rows = self._window.rows
        assert rows is not None
        english = rows.english.get(pointed.row)
        term = pointed.token.term
        note = self._note(term.note_en, term.note_zh) if term else ""
        return entry_of(rows.article, pointed.row, pointed.token, english, note=note)

    def _note(self, english: str, chinese: str) -> str:
        """Return what the list keeps of a term's note, in the languages that cards have it in."""
        notes = language.notes(self._window.settings.notes)
        if language.current() == language.MAINLAND:
            chinese = engine.in_mainland_words(chinese) if chinese else ""
        english = curly(english)
        kept = {"english": (english,), "chinese": (chinese,)}.get(notes, (english, chinese))
        return "\n".join(filter(None, kept))

    def _keep(self, word: SavedWord) -> None:
        try:
            new = engine.word_list().add(word)
        except JingduError as error:
            messages.error(self._window, error)
            return
        said = (
            self.tr("{0} is in your word list") if new else self.tr("{0} has this sentence in your word list")
        )
        self._window.status.say(said.format(word.traditional))
        self._window.cards.refresh()
        if self._list is not None:
            self._list.reload()

    # The article

    def _on_opened(self) -> None:
        self.counter = WordCounter()
        self._show_share()
        sought, self._sought = self._sought, None
        if sought is not None:
            QTimer.singleShot(0, self, lambda: self._show_place(sought))  # once its rows are shown

    def _on_failed(self) -> None:
        self._sought = None

    def _on_rows(self, rows: list[int]) -> None:
        source = self._window.rows
        assert source is not None
        for row in rows:
            self.counter.add(source.article[row])
        if not self._counting.isActive():
            self._counting.start()

    def say_words(self) -> None:
        """Say the count in another language."""
        self._show_share()

    def _show_share(self) -> None:
        share = self.counter.share(engine.known_words().words)
        self.share.setVisible(share is not None)
        if share is not None:
            self.share.setText(self.tr("{0}% of words known").format(share))
            self.share.setToolTip(
                self.tr("You know {0}% of the words of this article; click to say what you know").format(
                    share
                )
            )


def _can_open(source: str) -> bool:
    """Tell whether an article can be opened again; a pasted text cannot."""
    return "://" in source or (bool(source) and Path(source).is_file())
