"""A translator's note on an English sentence, shown when the pointer rests on the sentence."""

from html import escape

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from app import engine
from app.annotate.model import AnnotatedUnit
from app.translate.pack_file import fingerprint
from app.translate.service import source_of
from app.translate.unit import EnglishSentence, Origin, UnitEnglish
from app.ui.reader.view import ReaderView


class SentenceNotes(QObject):
    """Answers the reader view when it asks for a tool tip."""

    def __init__(self, reader: ReaderView, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        reader.events.watch(self._on_rest, QEvent.Type.ToolTip)

    def _on_rest(self, event: QHelpEvent) -> bool:
        """Show the note of the sentence under the pointer, if it has one."""
        note = self.note_at(QPointF(event.pos()))
        if note:
            QToolTip.showText(event.globalPos(), f"<p>{escape(note)}</p>", self._reader.viewport())
        return bool(note)

    def note_at(self, point: QPointF) -> str:
        """Return the note on the English sentence at a point of the viewport."""
        pages = self._reader.pages
        for _, top, layout in pages.visible(self._reader.viewport().height()) if pages else ():
            hit = layout.hit(point - QPointF(0, top)) if top <= point.y() < top + layout.height else None
            if hit and hit[0] == "english" and layout.content.english:
                sentence = _sentence_at(layout.content.english, hit[1])
                return _note(layout.content.unit, sentence) if sentence else ""
        return ""


def notes_of(unit: AnnotatedUnit, english: UnitEnglish) -> tuple[str, ...]:
    """Return the notes on the sentences of a unit."""
    said = (_note(unit, sentence) for sentence in english.sentences if sentence.text)
    return tuple(note for note in said if note)


def _sentence_at(english: UnitEnglish, offset: int) -> EnglishSentence | None:
    within = (sentence for sentence, span in english.placed() if span.start <= offset <= span.end)
    return next(within, None)


def _note(unit: AnnotatedUnit, sentence: EnglishSentence) -> str:
    """Return the reader's own note, else that of the pack that the sentence comes from."""
    source = source_of(unit, unit.unit.sentences[sentence.index])
    own = engine.sentence_notes().find(source)
    if own or sentence.origin is not Origin.MEMORY:
        return own
    _, known = engine.packs().index.sentences.get(fingerprint(source), (None, None))
    return known.note if known and known.english == sentence.text else ""
