"""Paragraphs, cells and tables of the text document."""

from collections.abc import Iterable, Sequence

from app.export.docx.runs import text_run


def paragraph(style: str, inside: str, extra: str = "") -> str:
    """Return a paragraph in a style; ``extra`` are further properties of it."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{extra}</w:pPr>{inside}</w:p>'


def plain(style: str, text: str) -> str:
    """Return a paragraph of plain text."""
    return paragraph(style, text_run(text, "") if text else "")


def cell(width: int, inside: str, span: int = 1) -> str:
    """Return a cell; it must have a paragraph."""
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spanned}</w:tcPr>{inside}</w:tc>'


def row(cells: Iterable[str], *, head: bool = False, whole: bool = True) -> str:
    """Return a row, which no page break parts where it stays ``whole``; a head comes again on every page."""
    kept, again = "<w:cantSplit/>" if whole else "", "<w:tblHeader/>" if head else ""
    return f"<w:tr><w:trPr>{kept}{again}</w:trPr>{''.join(cells)}</w:tr>"


def table(widths: Sequence[int], rows: Iterable[str], title: str) -> str:
    """Return a table with columns as wide as told, in twentieths of a point."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="Parallel"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" '
        'w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
        f'<w:tblCaption w:val="{title}"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'
    )


def shared(width: int, shares: Sequence[float]) -> list[int]:
    """Share a width out among columns."""
    whole = sum(shares)
    found = [int(width * share / whole) for share in shares]
    return [*found[:-1], width - sum(found[:-1])]
