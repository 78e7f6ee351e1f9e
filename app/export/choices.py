"""Everything that is chosen for an export, whatever its format, and as lines that can be kept."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import get_type_hints

from app.annotate.slip_senses import Language
from app.export.content.options import FileOptions
from app.export.formats import Format
from app.export.pdf.options import Annotated, Column, Layout, Order, Paper, PdfOptions, Readings, Size
from app.export.pdf.page_range import parse

_ALL = tuple(Column)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the reader chooses; each format takes from it what it has."""

    format: Format = Format.PDF
    layout: Layout = Layout.THREE
    columns: tuple[Column, ...] = _ALL
    script: Column = Column.TRADITIONAL  # where a layout has one Chinese text
    readings: Readings = Readings.NONE
    readings_on: str = "all"  # all words, unknown ones, or terms
    paper: Paper = Paper.A4
    landscape: bool = False
    size: Size = Size.MEDIUM
    tints: bool = True
    greyscale: bool = False
    overview: bool = True
    comments: bool = True
    annotated: Annotated = Annotated.FIRST
    order: Order = Order.PINYIN
    pages: str = ""  # as the reader writes them; empty: all
    open_after: bool = False
    show_after: bool = False  # in its folder

    def pdf(self, known: frozenset[str], termbase: str, language: Language = Language.ENGLISH) -> PdfOptions:
        """Return the options of the PDF; ``ExportError`` where it cannot be told which pages are meant."""
        return PdfOptions(
            columns=self.columns if self.layout is Layout.THREE else _ALL,
            readings=self.readings,
            readings_on=self.readings_on,
            known=known,
            paper=self.paper,
            landscape=self.landscape,
            annotated=self.annotated,
            order=self.order,
            layout=self.layout,
            script=self.script,
            size=self.size,
            greyscale=self.greyscale,
            comments=self.comments,
            overview=self.overview,
            tints=self.tints,
            language=language,
            termbase=termbase,
            pages=parse(self.pages),
        )

    def file(self, known: frozenset[str], language: Language = Language.ENGLISH) -> FileOptions:
        """Return the options of the formats that flow."""
        return FileOptions(
            columns=self.columns,
            readings=Readings.ZHUYIN if self.readings.is_zhuyin else self.readings,
            readings_on=self.readings_on,
            known=known,
            comments=self.comments,
            paper=self.paper,
            landscape=self.landscape,
            language=language,
        )

    def lines(self) -> tuple[str, ...]:
        """Return what differs from the usual, as ``name=value``."""
        usual = Choices()
        named = ((field.name, getattr(self, field.name)) for field in fields(self))
        return tuple(f"{name}={_written(value)}" for name, value in named if value != getattr(usual, name))


def from_lines(lines: Iterable[str]) -> Choices:
    """Return what the lines say; what cannot be understood stays as usual."""
    return replace(Choices(), **dict(_understood(lines)))  # type: ignore[arg-type]


def _understood(lines: Iterable[str]) -> Iterator[tuple[str, object]]:
    hints = get_type_hints(Choices)
    for line in lines:
        name, sign, value = line.partition("=")
        if sign and name in hints:
            try:
                yield name, _read(name, hints[name], value)
            except ValueError:
                continue


def _written(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ",".join(value) if isinstance(value, tuple) else str(value)


def _read(name: str, kind: object, value: str) -> object:
    if kind is bool:
        return {"yes": True, "no": False}[value] if value in ("yes", "no") else _refuse()
    if name == "columns":
        columns = tuple(dict.fromkeys(Column(each) for each in value.split(",")))
        return columns or _refuse()
    if name == "readings_on":
        return value if value in ("all", "unknown", "terms") else _refuse()
    return kind(value) if isinstance(kind, type) and issubclass(kind, StrEnum) else value


def _refuse() -> object:
    raise ValueError("no such choice")
