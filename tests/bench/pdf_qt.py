"""The pages of a PDF as Qt's own writer sets them: the same words, faces, sizes, lines, colours and links.

Left out is what ``QPdfWriter`` cannot do: cards, tags, an outline, and the pages on which a term stands.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

_FACES = {
    "traditional": "Noto Sans CJK TC",
    "simplified": "Noto Sans CJK SC",
    "english": "Noto Sans CJK KR",
}
_SIZES = {"title": (17, 14.5), "heading": (12.5, 11.5), "byline": (9, 8.5)}  # points; Chinese, English
_USUAL = (10.5, 9.5)
_PITCH = {"english": 101}  # per cent of the height that the font asks for
_USUAL_PITCH = 119
_PADDING = 5
_LINES = {
    "term": QTextCharFormat.UnderlineStyle.SingleUnderline,
    "amount": QTextCharFormat.UnderlineStyle.DotLine,
    "slip": QTextCharFormat.UnderlineStyle.DashUnderline,
}


def write(data: Mapping[str, Any], target: Path) -> None:
    """Write what Jingdu's template is given, rows and glossary, as tables."""
    writer = QPdfWriter(str(target))
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(),  # printing leaves two centimetres of its own
        )
    )
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    cursor = document.rootFrame().firstCursorPosition()
    cursor.beginEditBlock()
    setter = _Setter(data["ink"])
    setter.rows(cursor, data)
    setter.glossary(document.rootFrame().lastCursorPosition(), data["appendix"]["terms"])
    for lines in _tables(data["appendix"]):
        setter.lines(document.rootFrame().lastCursorPosition(), lines)
    cursor.endEditBlock()
    document.print_(writer)


class _Setter:
    """Fills tables, and keeps each format for the next text of its kind."""

    def __init__(self, ink: str) -> None:
        self._ink = QColor(ink)
        self._formats: dict[tuple[str, str, str, str, str], QTextCharFormat] = {}
        self._small = self._format("english", "byline", {})
        self._blocks = {name: _block(name) for name in _FACES}

    def rows(self, cursor: QTextCursor, data: Mapping[str, Any]) -> None:
        """Set the rows: a part of each as a row of the table, and its notes as one more."""
        columns = data["columns"]
        parts = [
            (row["kind"], part, row["notes"] if part is row["parts"][-1] else ())
            for row in data["rows"]
            for part in row["parts"]
        ]
        lines = len(parts) + sum(bool(notes) for _, _, notes in parts)
        table = cursor.insertTable(lines, len(columns), _shape(data["shares"]))
        number = 0
        for kind, part, notes in parts:
            for column, name in enumerate(columns):
                self._fill(table, number, column, kind, name, list(_runs(part, name)))
            number += 1
            if notes:
                table.mergeCells(number, 0, 1, len(columns))
                told = "  ".join(f"{mark} {chinese} {english}" for mark, chinese, english in notes)
                table.cellAt(number, 0).firstCursorPosition().insertText(told, self._small)
                number += 1

    def glossary(self, cursor: QTextCursor, terms: Sequence[Mapping[str, Any]]) -> None:
        """Set the terms: both spellings and the readings, the English and the note."""
        table = cursor.insertTable(len(terms), 2, _shape((1, 1.75)))
        for number, term in enumerate(terms):
            left = table.cellAt(number, 0).firstCursorPosition()
            left.insertText(f"{term['tw']} ", self._format("traditional", "", {}))
            left.insertText(f"{term['cn']}\n", self._format("simplified", "", {}))
            left.insertText(f"{term['pinyin']}\n{term['zhuyin']}", self._format("english", "", {}))
            right = table.cellAt(number, 1).firstCursorPosition()
            right.insertText(f"{term['english']}\n{_said(term['note'])}", self._format("english", "", {}))

    def lines(self, cursor: QTextCursor, lines: Sequence[Sequence[str]]) -> None:
        """Set a table of small text."""
        table = cursor.insertTable(len(lines), len(lines[0]), _shape((1,) * len(lines[0])))
        for number, line in enumerate(lines):
            for column, words in enumerate(line):
                table.cellAt(number, column).firstCursorPosition().insertText(words, self._small)

    def _fill(
        self, table: QTextTable, number: int, column: int, kind: str, name: str, runs: Sequence[Any]
    ) -> None:
        cursor = table.cellAt(number, column).firstCursorPosition()
        cursor.setBlockFormat(self._blocks[name])
        for run in runs:
            plain = isinstance(run, str)
            cursor.insertText(run if plain else run["t"], self._format(name, kind, {} if plain else run))

    def _format(self, name: str, kind: str, run: Mapping[str, Any]) -> QTextCharFormat:
        style, colour, place = run.get("s", ""), run.get("c", ""), run.get("to", "")
        key = (name, kind, style, colour, place)
        if key not in self._formats:
            made = self._formats[key] = QTextCharFormat()
            font = QFont(_FACES[name])
            font.setPointSizeF(_SIZES.get(kind, _USUAL)[name == "english"])
            made.setFont(font)
            made.setForeground(self._ink)
            if style:
                made.setUnderlineStyle(_LINES[style])
                made.setUnderlineColor(QColor(colour))
            if place:
                made.setAnchor(True)
                made.setAnchorHref(place)
        return self._formats[key]


def _runs(part: Mapping[str, Any], name: str) -> Iterator[Any]:
    if name != "english":
        yield from _flat(part.get(name, ()))
        return
    for number, sentence in enumerate(part.get(name, ())):
        if number:
            yield " "
        yield from _flat(sentence["runs"])


def _tables(appendix: Mapping[str, Any]) -> Iterator[list[tuple[str, ...]]]:
    """Yield the words that differ by region, the slips and the sources, line by line, where there are any."""
    regions = [(row["taiwan"], row["mainland"], row["english"]) for row in appendix["regions"]]
    slips = [
        (f"{slip['was']} → {slip['now']}", _said(group["why"]))
        for group in appendix["slips"]
        for slip in group["slips"]
    ]
    works = [(_said(row["work"]),) for row in appendix["sources"]["references"]]
    yield from filter(None, (regions, slips, works))


def _said(pieces: Sequence[Any]) -> str:
    return "".join(piece if isinstance(piece, str) else piece[0] for piece in pieces)


def _flat(runs: Sequence[Any]) -> Iterator[Any]:
    for run in runs:
        if isinstance(run, dict) and "parts" in run:
            yield from _flat(run["parts"])
        elif isinstance(run, str) or "t" in run:  # a gap is none of Qt's
            yield run


def _shape(shares: Sequence[float]) -> QTextTableFormat:
    shape = QTextTableFormat()
    shape.setBorder(0)
    shape.setCellPadding(_PADDING)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, 100 * share / sum(shares)) for share in shares]
    )
    return shape


def _block(name: str) -> QTextBlockFormat:
    block = QTextBlockFormat()
    kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    block.setLineHeight(_PITCH.get(name, _USUAL_PITCH), kind)
    if name != "english":
        block.setAlignment(Qt.AlignmentFlag.AlignJustify)
    return block
