"""The menu on an English sentence."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.translate.unit import EnglishSentence
from app.ui.english.place import Place, is_approved
from app.ui.english.session import EnglishSession
from app.ui.menu_letters import MenuLetters

_LONGEST = 70  # characters of a sentence in a menu


class SentenceMenu(QObject):
    """Builds the menu of a sentence; editing itself is left to whoever listens."""

    edit_asked = Signal(object, str)  # Place, English to begin with, empty for what is there
    note_asked = Signal(object)  # Place

    def __init__(self, session: EnglishSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parent = parent

    def build(self, place: Place, sentence: EnglishSentence | None) -> QMenu:
        """Return the menu of a sentence, whose English may not be there yet."""
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = sentence.text if sentence else ""
        menu.addAction(self.tr("Edit…")).triggered.connect(lambda: self.edit_asked.emit(place, ""))
        approve = menu.addAction(self.tr("Approve as it is"))
        approve.triggered.connect(lambda: self._session.save(place, text))
        approve.setEnabled(bool(text) and not is_approved(sentence))
        back = menu.addAction(self.tr("Back to the machine's"))
        back.triggered.connect(lambda: self._session.take_back(place))
        back.setEnabled(self._session.is_kept(place))
        note = menu.addAction(self.tr("Write a note…"))
        note.triggered.connect(lambda: self.note_asked.emit(place))
        menu.addSeparator()
        copy = menu.addAction(self.tr("Copy"))
        copy.triggered.connect(lambda: QApplication.clipboard().setText(text))
        copy.setEnabled(bool(text))
        similar = menu.addMenu(self.tr("Similar sentences"))
        similar.aboutToShow.connect(lambda: self._fill(similar, place))
        MenuLetters(menu)
        return menu

    def _fill(self, menu: QMenu, place: Place) -> None:
        menu.clear()
        key = self._session.key_of(place)
        for match in self._session.edits.store.similar(key):
            english = match.entry.english
            shown = english if len(english) <= _LONGEST else f"{english[:_LONGEST]}…"
            action = menu.addAction(f"{match.score:.0%}   {shown}".replace("&", "&&"))
            action.triggered.connect(lambda _=False, text=english: self.edit_asked.emit(place, text))
        if menu.isEmpty():
            menu.addAction(self.tr("None in the memory")).setEnabled(False)
