"""Reading an article from a file, from standard input or from pasted text."""

import re
import stat
import sys
from pathlib import Path

from app import errors
from app.text import encodings
from app.text.article import Article
from app.text.page import is_page, text_of_page
from app.text.structure import parse_article

MAX_BYTES = 20_000_000  # some six million characters
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MAGIC = (
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x7fELF",
    b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b",
)


def load_article(path: Path | str) -> Article:
    """Read an article from a text file or a saved web page; ``-`` stands for standard input.

    Raises an ``InputError`` that says in one sentence why a file cannot be an article.
    """
    if str(path) == "-":
        return article_from_bytes(_standard_input(), "standard input")
    return article_from_bytes(_read(Path(path)), str(path))


def article_from_bytes(data: bytes, name: str) -> Article:
    """Decode a text, in UTF-8 or another encoding of Chinese, or take the text of a saved web page."""
    if len(data) > MAX_BYTES:
        raise errors.TooLarge(name, len(data), MAX_BYTES)
    if is_page(data):
        text = text_of_page(data)
        if not text:
            raise errors.NoArticle(name)
        return article_from_text(text, name)
    if (text_of_mark := encodings.marked(data)) is not None:
        return article_from_text(text_of_mark, name)
    if data.startswith(_MAGIC) or len(_CONTROL.findall(data[:65536])) > len(data[:65536]) // 200:
        raise errors.NotText(name)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        other = encodings.older(data)
        if other is None:
            raise errors.WrongEncoding(name, error.start) from error
        text = other
    return article_from_text(text, name)


def article_from_text(text: str, name: str) -> Article:
    """Cut a text into an article; a text of white space alone is refused."""
    if not text.strip():
        raise errors.EmptyInput(name)
    return parse_article(text, name)


def _standard_input() -> bytes:
    if sys.stdin is None:  # the caller closed it
        raise errors.Unreadable("standard input", "it is closed")
    try:
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    except OSError as error:
        raise errors.Unreadable("standard input", errors.reason_of(error)) from error


def _read(path: Path) -> bytes:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise errors.NotAFile(path)
        if status.st_size > MAX_BYTES:
            raise errors.TooLarge(path, status.st_size, MAX_BYTES)
        with path.open("rb") as stream:
            return stream.read(MAX_BYTES + 1)  # it may grow meanwhile
    except FileNotFoundError as error:
        raise errors.FileMissing(path) from error
    except OSError as error:
        raise errors.Unreadable(path, errors.reason_of(error)) from error
    except ValueError as error:  # a NUL within the name
        raise errors.FileMissing(repr(str(path))) from error
