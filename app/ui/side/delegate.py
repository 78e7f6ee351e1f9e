"""Paints the lines of the side panel: a dot, the text, what stands behind, beside and below it."""

from functools import lru_cache, partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import fonts
from app.ui.side.entry import Entry, mark_colour
from app.ui.side.line_pictures import LinePictures
from app.ui.side.model import EntryModel, Index
from app.ui.theme import Theme

HEAD, LINE, SECOND = 34, 26, 18  # heights
_PAD, _DOT, _BEHIND_DOT = 7, 8, 8
_INDENT, _DEEPEST = 14, 5
_TEXT = 14.0
_SOFT_TEXT = 12.0
_SPACING = 0.6  # between the letters of a heading

_State = QStyle.StateFlag
_CHOSEN, _FOCUSED, _OVER = (
    flag.value for flag in (_State.State_Selected, _State.State_HasFocus, _State.State_MouseOver)
)
_Align = Qt.AlignmentFlag


class EntryDelegate(QStyledItemDelegate):
    """Knows the theme, and which line is about the word that is pointed at."""

    def __init__(self, theme: Theme, entries: EntryModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entry = entries.entry  # straight, since each painting asks for every line
        self._pictures = LinePictures()
        self.lit = ""  # key of a line
        self.scale = 1.0

    @property
    def theme(self) -> Theme:
        """The colours."""
        return self._theme

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._theme = theme
        self._pictures.clear()

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: Index
    ) -> QSize:
        """Return the height of a line."""
        entry = self._entry(index)
        if entry is None:
            return QSize(0, round(LINE * self.scale))
        if entry.is_head:
            return QSize(0, round(HEAD * self.scale))
        return QSize(0, round((LINE + (SECOND if entry.second else 0)) * self.scale))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        """Paint a line."""
        entry = self._entry(index)
        if entry is None:
            return
        state = option.state.value
        chosen = bool(state & _CHOSEN)
        look = _Look(chosen, chosen and bool(state & _FOCUSED), bool(state & _OVER), entry.key == self.lit)
        about = entry, look, self.scale, tuple(fonts.families(fonts.TRADITIONAL))
        self._pictures.paint(painter, option.rect, about, self.theme.pane, partial(self._draw, entry, look))

    def _draw(self, entry: Entry, look: "_Look", painter: QPainter, rect: QRect) -> None:
        box = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.is_head:
            self._head(painter, box, entry)
        else:
            self._ground(painter, box, look)
            self._line(painter, box, entry, self.theme.ink if look.strong else self.theme.soft)
        painter.restore()

    @property
    def _plain(self) -> float:
        return _TEXT * self.scale

    @property
    def _soft(self) -> float:
        return _SOFT_TEXT * self.scale

    def _head(self, painter: QPainter, box: QRectF, entry: Entry) -> None:
        low = box.adjusted(0, 8, -_PAD, 0)
        note = self._write(painter, low, entry.note, self._soft, self.theme.soft, _Align.AlignRight)
        self._write(painter, low.adjusted(0, 0, -note, 0), entry.text, -self._soft, self.theme.soft)

    def _ground(self, painter: QPainter, box: QRectF, look: "_Look") -> None:
        """Paint what lies below a line."""
        if not look.strong and not look.over:
            return
        painter.setPen(QColor(self.theme.link) if look.focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.pointed if look.strong else self.theme.background))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _line(self, painter: QPainter, box: QRectF, entry: Entry, soft: str) -> None:
        theme, depth = self.theme, min(entry.depth, _DEEPEST)
        left = box.left() + _PAD + depth * _INDENT
        if depth:
            painter.fillRect(QRectF(left - 9, box.top() + 5, 1.5, box.height() - 10), QColor(theme.line))
        upper = QRectF(left, box.top(), box.right() - _PAD - left, LINE * self.scale)
        if entry.mark:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mark_colour(theme, entry.mark)))
            side = _DOT * self.scale
            painter.drawRoundedRect(
                QRectF(left, upper.center().y() - side / 2, side, side), side / 4, side / 4
            )
            upper.setLeft(left + side + _BEHIND_DOT * self.scale)
        second = QRectF(upper.left(), upper.bottom() - 4 * self.scale, upper.width(), SECOND * self.scale)
        note = self._write(painter, upper, entry.note, self._plain, soft, _Align.AlignRight)
        upper.setRight(upper.right() - (note + 8 if note else 0))
        used = self._write(painter, upper, entry.text, self._plain, theme.ink)
        if entry.aside and upper.width() - used > 40:
            self._write(painter, upper.adjusted(used + 8, 0, 0, 0), entry.aside, self._soft, soft)
        self._write(painter, second, entry.second, self._soft, soft)

    @staticmethod
    def _write(  # noqa: PLR0917 - a text has a place, a size, a colour and a side
        painter: QPainter,
        box: QRectF,
        text: str,
        pixels: float,
        colour: str,
        side: Qt.AlignmentFlag = _Align.AlignLeft,
    ) -> float:
        """Write a text into a box, cut where there is no room, and return its width."""
        if not text:
            return 0.0
        made = _made(text, pixels, box.width())
        left = box.left() if side is _Align.AlignLeft else box.right() - made.width
        painter.setFont(made.font)
        painter.setPen(QColor(colour))
        painter.drawStaticText(QPointF(left, box.top() + round((box.height() - made.height) / 2)), made.text)
        return made.width


class _Look(NamedTuple):
    """What changes the ground of a line."""

    chosen: bool
    focused: bool
    over: bool
    lit: bool

    @property
    def strong(self) -> bool:
        """Tell whether the ground has the strong colour."""
        return self.chosen or self.lit


class _Made(NamedTuple):
    """A text ready to be painted: the whole list is painted anew at each step of a resize."""

    text: QStaticText
    font: QFont
    width: float
    height: float


@lru_cache(maxsize=2_000)
def _made(text: str, pixels: float, room: float) -> _Made:
    """Return a text cut to the room that it has; headings, whose size is negative, are spaced."""
    font = fonts.font(fonts.TRADITIONAL, abs(pixels), _SPACING if pixels < 0 else 0.0)
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    made = QStaticText(shown)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.prepare(font=font)
    return _Made(made, font, metrics.horizontalAdvance(shown), metrics.height())


fonts.when_chosen(_made.cache_clear)
