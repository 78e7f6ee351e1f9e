"""What is copied of a selection: its text, its text with readings, or a bilingual table."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from html import escape

from app.jobs import Job, Progress
from app.text.article import Span
from app.ui.reader.rows import RowContent, RowSource
from app.ui.reader.ruby import shown_readings
from app.ui.reader.selection import Selection, english_sentences, text_of
from app.ui.reader.style import ReadingStyle

_LANGUAGES = {"traditional": "zh-Hant", "simplified": "zh-Hans", "english": "en"}


class CopyKind(StrEnum):
    """The ways of copying."""

    TEXT = "text"
    READINGS = "readings"  # 晶片(jīngpiàn), and ruby in the HTML
    TABLE = "table"  # a sentence a line, tabs between the columns, and a table in the HTML


@dataclass(frozen=True, slots=True)
class Copied:
    """A plain text, and HTML beside it where that says more."""

    text: str
    html: str = ""


@dataclass(frozen=True, slots=True)
class CopyStyle:
    """How the reader sees the article: readings, the columns shown, and their names."""

    look: ReadingStyle
    columns: tuple[str, ...]
    names: Mapping[str, str]


def copying(rows: RowSource, selection: Selection, kind: CopyKind, style: CopyStyle) -> Job[Copied]:
    """Make what is to be copied, yielding after each row."""
    make = {CopyKind.TEXT: _texts, CopyKind.READINGS: _with_readings, CopyKind.TABLE: _table_rows}[kind]
    parts: list[_Part] = []
    for done, row in enumerate(selection.rows):
        content = rows[row]
        span = selection.span(row, len(text_of(content, selection.column)))
        parts += make(content, span, selection.column, style)
        yield Progress(done + 1, len(selection.rows))
    if kind is CopyKind.TABLE:
        return _table(parts, style)
    text = "\n".join(text for text, _ in parts)
    if kind is CopyKind.TEXT:
        return Copied(text)
    language = _LANGUAGES[selection.column]
    return Copied(text, "".join(f'<p lang="{language}">{html}</p>' for _, html in parts))


_Part = tuple[str, str]  # plain, HTML


def _texts(content: RowContent, span: Span, column: str, _: CopyStyle) -> Iterator[_Part]:
    yield span.of(text_of(content, column)), ""


def _with_readings(content: RowContent, span: Span, column: str, style: CopyStyle) -> Iterator[_Part]:
    text = text_of(content, column)
    if column == "english":
        yield span.of(text), escape(span.of(text))
        return
    words = list(_read_words(content, span, text, style.look))
    plain = "".join(f"{word}({reading})" if reading else word for word, reading in words)
    yield plain, "".join(_ruby(word, reading) for word, reading in words)


def _read_words(content: RowContent, span: Span, text: str, look: ReadingStyle) -> Iterator[tuple[str, str]]:
    """Yield the words in a stretch with their readings; a word that is cut has those of its part."""
    tokens = content.unit.tokens
    shown = shown_readings(tokens, "pinyin" if look.kind == "none" else look.kind, sandhi=look.sandhi)
    for token in tokens:
        if not token.span.overlaps(span):
            continue
        part = Span(max(token.start, span.start), min(token.end, span.end))
        wanted = token.term or look.readings_on == "all"
        yield part.of(text), shown.over(token, part) if wanted else ""


def _ruby(word: str, reading: str) -> str:
    if not reading:
        return escape(word).replace("\n", "<br>")
    return f"<ruby>{escape(word)}<rp>(</rp><rt>{escape(reading)}</rt><rp>)</rp></ruby>"


def _columns(style: CopyStyle) -> tuple[str, ...]:
    """Return the Chinese columns shown, or the Traditional one, and English."""
    chinese = tuple(column for column in style.columns if column != "english")
    return (*(chinese or ("traditional",)), "english")


def _table_rows(content: RowContent, span: Span, column: str, style: CopyStyle) -> Iterator[_Part]:
    """Yield a line for each sentence that the selection touches."""
    rendered = content.english.sentences if content.english else ()
    english = {sentence.index: sentence.text for sentence in rendered if sentence.text}
    spans = content.unit.unit.sentences
    if column == "english":
        places = dict(zip(english, english_sentences(content), strict=True))
    else:
        places = dict(enumerate(spans))
    for index, sentence in enumerate(spans):
        if index in places and places[index].overlaps(span):
            cell = _cells(content, sentence, english.get(index, ""))
            cells = [(name, cell(name)) for name in _columns(style)]
            html = "".join(f'<td lang="{_LANGUAGES[name]}">{escape(text)}</td>' for name, text in cells)
            yield "\t".join(text for _, text in cells), html


def _cells(content: RowContent, sentence: Span, english: str) -> Callable[[str], str]:
    def cell(column: str) -> str:
        text = english if column == "english" else sentence.of(text_of(content, column))
        return " ".join(text.split())

    return cell


def _table(parts: Sequence[_Part], style: CopyStyle) -> Copied:
    names = [style.names[column] for column in _columns(style)]
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    rows = "".join(f"<tr>{html}</tr>" for _, html in parts)
    lines = ("\t".join(names), *(text for text, _ in parts))
    return Copied("\n".join(lines), f"<table><tr>{head}</tr>{rows}</table>")
