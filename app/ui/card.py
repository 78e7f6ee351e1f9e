"""The card: a child of the window that shows what is known of a word."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ui import fonts, placement
from app.ui.card_model import CardModel
from app.ui.names import category_name
from app.ui.theme import Theme

WIDTH = 430
_MAX_HEIGHT = 460


class Card(QFrame):
    """Shows one ``CardModel`` beside a word; the pointer may travel into it."""

    entered = Signal()
    left = Signal()
    link_followed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._text.setFont(fonts.font(fonts.TRADITIONAL, 14))
        self._text.linkActivated.connect(self.link_followed)
        self._area = QScrollArea()
        self._area.setObjectName("cardBody")
        self._area.setWidget(self._text)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 8, 12)
        box.addWidget(self._area)
        self.model: CardModel | None = None
        self._word = self._bounds = QRect()
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take over the colours of a theme."""
        self._theme = theme
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 150 if theme.dark else 60))
        self.setGraphicsEffect(shadow)

    def show_again(self, model: CardModel) -> None:
        """Show another card in the same place, as when a link inside it is followed."""
        self.show_model(model, self._word, self._bounds)

    def show_model(self, model: CardModel, word: QRect, bounds: QRect) -> None:
        """Show a card for a word whose box is ``word``, inside ``bounds`` of the parent."""
        self.model = model
        self._word, self._bounds = word, bounds
        self._text.setText(card_html(model, self._theme))
        self.setAccessibleName(f"{model.traditional} {model.english}")
        self.setAccessibleDescription(model.note_en)
        size = self._wanted_size(placement.room(word, bounds))
        self.setGeometry(QRect(placement.place_card(word, size, bounds), size))
        self._area.verticalScrollBar().setValue(0)
        self.show()
        self.raise_()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """Stay open while the pointer is on the card."""
        self.entered.emit()

    def leaveEvent(self, event: object) -> None:  # noqa: N802
        """Let the card be closed again."""
        self.left.emit()

    def _wanted_size(self, room: int) -> QSize:
        inner = WIDTH - 16 - 8 - 2
        height = self._text.heightForWidth(inner - 4) + 26
        return QSize(WIDTH, max(90, min(height, _MAX_HEIGHT, room)))


def card_html(model: CardModel, theme: Theme) -> str:
    """Return the card as Qt rich text; every word of content is escaped."""
    return "".join(_blocks(model, theme))


def _blocks(model: CardModel, theme: Theme) -> Iterable[str]:
    soft = f"color:{theme.soft}"
    latin = f"font-family:{fonts.LATIN}"
    simplified = f"<span style='font-size:17px;{soft}'>&nbsp;&nbsp;{escape(model.simplified)}</span>"
    yield f"<p style='margin:0'><span style='font-size:25px'>{escape(model.traditional)}</span>{simplified}</p>"
    if model.syllables:
        tones = "".join(
            f"<span style='color:{theme.tone(s.tone)}'>{escape(s.pinyin)}</span>" for s in model.syllables
        )
        zhuyin = f"<span style='font-size:13px;{soft}'>&nbsp;&nbsp;&nbsp;{escape(model.zhuyin)}</span>"
        yield f"<p style='margin:2px 0 0 0;font-size:17px'>{tones}{zhuyin}</p>"
    if model.other_reading:
        yield f"<p style='margin:0;font-size:12px;{soft}'>Taiwan also {escape(model.other_reading)}</p>"
    if model.slip:
        was, now = map(escape, model.slip)
        yield (
            f"<p style='margin:6px 0 0 0;color:{theme.slip}'>Written {was}; {now} is meant: "
            "a slip of conversion from Simplified.</p>"
        )
    if model.amount:
        text, english = map(escape, model.amount)
        yield f"<p style='margin:6px 0 0 0;color:{theme.amount}'>{text} = {english}</p>"
    if model.english:
        chip = ""
        if model.category:
            colour = theme.category(model.category)
            chip = f"<span style='font-size:12px;color:{colour}'>&nbsp;&nbsp;{escape(category_name(model.category))}</span>"
        yield f"<p style='margin:6px 0 0 0;font-size:16px;{latin}'>{escape(model.english)}{chip}</p>"
    if model.note_en:
        yield f"<p style='margin:4px 0 0 0;{latin}'>{escape(model.note_en)}</p>"
    yield from _rows(model, theme)
    yield from _senses(model, theme)
    if model.as_of or model.sources:
        dated = f"as of {escape(model.as_of)}" if model.as_of else ""
        foot = " · ".join(part for part in (dated, *map(escape, model.sources)) if part)
        yield f"<p style='margin:8px 0 0 0;font-size:12px;{soft}'>{foot}</p>"


def _rows(model: CardModel, theme: Theme) -> Iterable[str]:
    cells = [
        ("Taiwan", escape(model.taiwan)),
        ("Mainland", escape(model.mainland)),
        ("Hong Kong", escape(model.hongkong)),
    ]
    if model.related:
        links = " · ".join(
            f"<a style='color:{theme.link};text-decoration:none' href='term:{escape(name)}'>{escape(english)}</a>"
            for name, english in model.related
        )
        cells.append(("Related", links))
    if model.here:
        number, total = model.here
        walk = " ".join(
            f"<a style='color:{theme.link};text-decoration:none' href='here:{way}'>{text}</a>"
            for way, text in (("previous", "‹ previous"), ("next", "next ›"))
        )
        cells.append(("Here", f"{number} of {total}" + (f"&nbsp;&nbsp;{walk}" if total > 1 else "")))
    body = "".join(
        f"<tr><td style='color:{theme.soft};padding-right:14px'>{name}</td><td>{value}</td></tr>"
        for name, value in cells
        if value
    )
    if body:
        yield f"<table style='margin-top:6px' cellspacing='0' cellpadding='1'>{body}</table>"


def _senses(model: CardModel, theme: Theme) -> Iterable[str]:
    for group in model.senses:
        text = escape("; ".join(group.senses))
        head = f"<span style='color:{theme.soft}'>{escape(group.headword)} {escape(group.pinyin)}</span>"
        yield f"<p style='margin:6px 0 0 0;font-size:13px'>{head}&nbsp; {text}</p>"
