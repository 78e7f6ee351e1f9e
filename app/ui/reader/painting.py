"""Painting a laid-out row: marks below, text and readings above them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from app.text.article import Span, UnitKind
from app.translate.store import YOU
from app.translate.unit import Origin, UnitEnglish
from app.ui.reader.beside import beside_lines
from app.ui.reader.canvas import shade, write
from app.ui.reader.geometry import GAP
from app.ui.reader.marks import marks_of
from app.ui.reader.origins import RowLabels, header_words, note_words, origin_words, warning_words
from app.ui.reader.rowlayout import PlacedCell, RowLayout
from app.ui.reader.ruby import reading_lines
from app.ui.reader.style import LABEL_PIXELS
from app.ui.theme import Theme

_LABEL_GAP = 12.0
_THICK = 3.0  # pixels; no bar or line is thicker
_SOFT = (UnitKind.CHROME, UnitKind.BYLINE)


class RowPainter:
    """Paints rows with one theme; ``labels`` are the words for origins and comment headers."""

    def __init__(self, theme: Theme, labels: RowLabels) -> None:
        self._theme = theme
        self._labels = labels
        self._ink, self._soft, self._line = map(QColor, (theme.ink, theme.soft, theme.line))
        self._pointed, self._slip = QColor(theme.pointed), QColor(theme.slip)

    def finish(self, row: RowLayout) -> None:
        """Work out the marks and the readings of a row, which take longer than its text."""
        if row.finished:
            return
        metrics = QFontMetrics(row.style.ruby_font)
        for placed in row.cells:
            placed.cell.prepare()
            row.marks[placed.column] = marks_of(row, placed, self._theme)
            if placed.runs:
                row.readings = (
                    beside_lines(placed) if row.style.beside else reading_lines(placed, row.style, metrics)
                )
        row.finished = True

    def paint(
        self,
        painter: QPainter,
        row: RowLayout,
        box: QRectF,
        pointed: int | None,
        clip: QRectF,
        *,
        marked: Span | None = None,
    ) -> None:
        """Paint a row into its box of the viewport.

        ``pointed`` is the token to light, ``marked`` the sentence whose English is being edited.
        """
        top, width = box.top(), box.width()
        painter.save()
        painter.translate(0, top)
        local = clip.translated(0, -top)
        if local.bottom() >= row.height - 1:
            painter.setPen(self._line)
            painter.drawLine(QPointF(row.left, row.height - 0.5), QPointF(width - row.left, row.height - 0.5))
        shade(painter, self._theme)
        if marked is not None:
            self._mark(painter, row, marked)
        if pointed is not None:
            self._light(painter, row, pointed, local)
        write(painter, self._theme)
        if row.header:
            self._header(painter, row)
        for placed in row.cells:
            left = placed.origin.x()
            if left - GAP / 2 > local.right() or left + placed.cell.width + GAP / 2 < local.left():
                continue
            self._cell(painter, row, placed, local)
        painter.restore()

    def _cell(self, painter: QPainter, row: RowLayout, placed: PlacedCell, clip: QRectF) -> None:
        self._marks(painter, row, placed, clip)
        painter.setPen(self._soft if row.content.kind in _SOFT else self._ink)
        placed.cell.draw(painter, placed.origin, clip)
        if placed.column == "english":
            self._origin(painter, row, placed, clip)
        elif row.readings and placed.runs:
            self._readings(painter, row, clip)

    def _light(self, painter: QPainter, row: RowLayout, index: int, clip: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._pointed)
        for rects in row.token_rects(index).values():
            for box in (rect.adjusted(-1, 0, 1, 1) for rect in rects):
                if box.intersects(clip):
                    painter.drawRoundedRect(box, 3, 3)

    def _mark(self, painter: QPainter, row: RowLayout, span: Span) -> None:
        colour = QColor(self._theme.pointed)
        colour.setAlphaF(0.35)
        for placed in row.cells:
            if placed.column != "english":
                for rect in row.rects(placed.column, [span]):
                    painter.fillRect(rect.adjusted(-1, 0, 1, 1), colour)

    def _header(self, painter: QPainter, row: RowLayout) -> None:
        name, said = header_words(row.content, self._labels)
        painter.setFont(row.style.head_font)
        metrics = painter.fontMetrics()
        baseline = 10 + row.header / 2 + 4
        left = row.left
        painter.setPen(self._ink)
        painter.drawText(QPointF(left, baseline), name)
        left += metrics.horizontalAdvance(name) + 12
        painter.setPen(self._soft)
        painter.drawText(QPointF(left, baseline), said)

    def _marks(self, painter: QPainter, row: RowLayout, placed: PlacedCell, clip: QRectF) -> None:
        marks = row.marks.get(placed.column)
        if marks is None:
            return
        top, bottom = clip.top() - _THICK, clip.bottom() + _THICK
        for bar, colour in marks.bars.between(top, bottom):
            painter.fillRect(bar, colour)
        for bar in marks.doubts:
            painter.fillRect(bar, self._slip)
        if dotted := marks.dotted.between(top, bottom):
            painter.setPen(QPen(QColor(self._theme.amount), 1, Qt.PenStyle.DotLine))
            painter.drawLines(dotted)
        if lines := marks.lines.between(top, bottom):
            painter.setPen(QPen(self._soft, 1))
            painter.drawLines(lines)
        if marks.waves:
            painter.setPen(QPen(QColor(self._theme.slip), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for wave in marks.waves:
                painter.drawPath(wave)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # lines below words are sharp

    def _readings(self, painter: QPainter, row: RowLayout, clip: QRectF) -> None:
        painter.setFont(row.style.ruby_font)
        painter.setPen(self._ink if row.style.beside else self._soft)  # its letters are small
        for line in row.readings:
            if line.bottom >= clip.top() and line.top <= clip.bottom():
                line.draw(painter, clip)

    def _origin(self, painter: QPainter, row: RowLayout, placed: PlacedCell, clip: QRectF) -> None:
        english = row.content.english
        if english is None or not placed.cell.text or row.content.kind is UnitKind.CHROME:
            return
        size = LABEL_PIXELS * max(1.0, row.style.zoom)
        lines = placed.cell.baseline(0) + placed.cell.height - placed.cell.style.pitch
        baseline = placed.origin.y() + lines + size + 8
        if baseline + size < clip.top() or baseline - 2 * size > clip.bottom():
            return
        place = QPointF(placed.origin.x(), baseline)
        colour = QColor(self._label_colour(english))
        painter.setFont(row.style.label_font)
        warning = warning_words(row.content, self._labels)
        labels = (
            (origin_words(row.content, self._labels), colour),
            (f"⚠ {warning}" if warning else "", QColor(self._theme.slip)),
            (note_words(row.content, self._labels), QColor(self._theme.accent)),
        )
        right = place.x() + placed.cell.width
        for said, ink in labels:
            if said:
                place.setX(place.x() + _LABEL_GAP + self._label(painter, place, said, right - place.x(), ink))

    @staticmethod
    def _label(painter: QPainter, place: QPointF, words: str, room: float, colour: QColor) -> float:
        """Write a label, cut short where there is no room, and return its width."""
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room))
        painter.setPen(colour)
        painter.drawText(place, shown)
        return float(metrics.horizontalAdvance(shown))

    def _label_colour(self, english: UnitEnglish) -> str:
        said = [sentence for sentence in english.sentences if sentence.text]
        if any(sentence.origin is Origin.GLOSS for sentence in said):
            return self._theme.gloss
        return self._theme.reviewed if all(one.credit == YOU for one in said) else self._theme.soft
