"""Draws the characters of an article before they are needed: the first drawing of each takes long."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPointF
from PySide6.QtGui import QGlyphRun, QImage, QPainter

from app.lexicon import script
from app.text.article import UnitKind
from app.ui.reader.glyphs import FontGlyphs, glyphs_of
from app.ui.reader.rowlayout import RowLayout
from app.ui.reader.rows import RowSource
from app.ui.reader.style import ReadingStyle

_LOOKED_AT = 200_000  # characters of the article
_MOST = 6_000  # different characters
_AT_ONCE = 12


def warmed(rows: RowSource, style: ReadingStyle, columns: tuple[str, ...]) -> Iterator[None]:
    """Draw the commonest characters of an article, a few at each step."""
    counted, left = Counter[str](), _LOOKED_AT
    for unit in rows.article.article.units:
        counted.update(unit.text)
        left -= len(unit.text)
        if left < 0:
            break
        yield
    common = "".join(sign for sign, _ in counted.most_common(_MOST))
    for column, text in (("traditional", common), ("simplified", script.simplify(common))):
        font = glyphs_of(style.chinese(column, UnitKind.PARAGRAPH).font)
        for at in range(0, len(text) if column in columns else 0, _AT_ONCE):
            _draw(font, text[at : at + _AT_ONCE])
            yield


def drawn(layout: RowLayout) -> Iterator[None]:
    """Draw the Chinese of a row that is not in sight yet, some characters at each step."""
    for placed in layout.cells:
        if placed.cell.style.han:
            font, new = glyphs_of(placed.cell.style.font), placed.cell.text
            new = "".join(dict.fromkeys(new).keys() - font.drawn)
            for at in range(0, len(new), _AT_ONCE):
                _draw(font, new[at : at + _AT_ONCE])
                yield


def _draw(font: FontGlyphs, text: str) -> None:
    font.drawn.update(text)
    run = QGlyphRun()
    run.setRawFont(font.raw)
    run.setGlyphIndexes(font.of(text))
    run.setPositions([QPointF(0, 0)] * len(text))
    picture = QImage(1, 1, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.drawGlyphRun(QPointF(0, 0), run)
    painter.end()
