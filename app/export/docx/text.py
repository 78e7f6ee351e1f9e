"""The title, the table of the article and that of the comments."""

from collections.abc import Iterator, Sequence

from app.export.content.model import Content, Row, Sentence
from app.export.docx.blocks import cell, paragraph, plain, row, shared, table
from app.export.docx.runs import Writer, text_run
from app.export.pdf.options import Column
from app.text.article import UnitKind

_SHARES = {Column.TRADITIONAL: 1.12, Column.SIMPLIFIED: 1.0, Column.ENGLISH: 1.38}
_STYLES = {Column.TRADITIONAL: "Traditional", Column.SIMPLIFIED: "Simplified", Column.ENGLISH: "English"}
_HEADS = {
    Column.TRADITIONAL: "Traditional 繁體",
    Column.SIMPLIFIED: "Simplified 简体",
    Column.ENGLISH: "English",
}
_SIZES = {UnitKind.TITLE: 40, UnitKind.HEADING: 26, UnitKind.BYLINE: 18}  # half points
_SIZE = 22
_LONG = 60  # characters of a row that a page's end may part: else half a page would stay empty
_STEP, _DEEPEST = 240, 6  # how far an answer stands further in, and how often


class TextWriter:
    """Writes the rows of a document of some width, in twentieths of a point."""

    def __init__(self, content: Content, writer: Writer, width: int) -> None:
        self._content = content
        self._writer = writer
        self._widths = shared(width, [_SHARES[column] for column in content.columns])

    def title(self) -> Iterator[str]:
        """Yield the title in the first column's wording, and below it those of the others."""
        first = self._title
        if first is None:
            yield plain("Title", self._content.title)
            return
        for number, column in enumerate(self._content.columns):
            inside = self._inside(first, column)
            if inside:
                yield paragraph("Subtitle" if number else "Title", inside)

    def text(self) -> str:
        """Return the table of the article."""
        rows = (self._row(each) for each in self._content.text if each is not self._title)
        return table(self._widths, [self._head(), *rows], "Article")

    def comments(self) -> str:
        """Return the table of the comments."""
        rows = [self._head()]
        for each in self._content.comments:
            if not each.goes_on:
                rows.append(self._who(each))
            rows.append(self._row(each))
        return table(self._widths, rows, "Comments")

    @property
    def _title(self) -> Row | None:
        first = next(iter(self._content.text), None)
        return first if first and first.kind is UnitKind.TITLE else None

    def _head(self) -> str:
        names = (plain("ColumnHead", _HEADS[column]) for column in self._content.columns)
        return row(map(cell, self._widths, names), head=True)

    def _who(self, each: Row) -> str:
        said = text_run(each.author or "Anonymous", "<w:rPr><w:b/></w:rPr>")
        said += text_run(f" answers {each.reply_to}", "") if each.reply_to else ""
        one = cell(sum(self._widths), paragraph("Who", said, _indent(each.depth)), len(self._widths))
        return row([one])

    def _row(self, each: Row) -> str:
        cells = (self._cell(each, column, number) for number, column in enumerate(self._content.columns))
        return row(map(cell, self._widths, cells), whole=_length(each) <= _LONG)

    def _cell(self, each: Row, column: Column, number: int) -> str:
        indent = "" if number else _indent(each.depth)
        style = "English" if each.latin else _STYLES[column]
        if each.kind in (UnitKind.HEADING, UnitKind.TITLE):
            style = f"Heading2{'' if number == 0 else 'Other'}"
        elif each.kind is UnitKind.BYLINE:
            style = "Byline"
        made = paragraph(style, self._inside(each, column), indent)
        return made + (self._origins(each.english) if column is Column.ENGLISH else "")

    def _inside(self, each: Row, column: Column) -> str:
        if column is Column.ENGLISH:
            return self._writer.english(each.english)
        return self._writer.chinese(each.chinese[column], column, _SIZES.get(each.kind, _SIZE))

    def _origins(self, sentences: Sequence[Sentence]) -> str:
        """Return a line with what is unusual in where sentences came from, and why they may be wrong."""
        said = [s.origin for s in sentences if s.origin not in ("", self._content.origin)]
        said += [f"⚠ {sentence.doubt}" for sentence in sentences if sentence.doubt]
        return plain("Origin", " · ".join(dict.fromkeys(said))) if said else ""


def _length(each: Row) -> int:
    """Return how many characters the longest of the Chinese columns has."""
    return max((sum(len(run.text) for run in runs) for runs in each.chinese.values()), default=0)


def _indent(depth: int) -> str:
    return f'<w:ind w:left="{_STEP * min(depth, _DEEPEST)}"/>' if depth else ""
