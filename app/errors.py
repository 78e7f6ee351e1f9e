"""The errors a reader can meet; each class owns the one sentence it says.

JingduError
├── InputError              what was opened cannot be read
│   ├── FileMissing
│   ├── NotAFile
│   ├── EmptyInput
│   ├── NoArticle
│   ├── NotText
│   ├── WrongEncoding
│   ├── TooLarge
│   ├── Unreadable
│   └── PageUnreachable
├── OutputError             what was asked for cannot be written
├── DataError               a data file of the program or of the reader is damaged
├── ExportError             what was chosen for an export cannot be, or the PDF could not be set
├── NetworkError            no server can be asked
├── EngineError             a translation engine is missing or failed
├── PackageError            a translation package is bad, absent or could not be fetched
├── PackError               a reading pack is wrong or absent
├── GlossaryError           a glossary file is wrong
└── NoDisplay               a window was asked for where there is no screen

A cancelled job raises ``Cancelled``, which is no error: nobody is told.
"""

import errno
from pathlib import Path

from app.phrases import Phrase, megabytes

_REFUSALS = {
    errno.ENOENT: Phrase("no such file or directory"),
    errno.EACCES: Phrase("permission denied"),
    errno.EPERM: Phrase("operation not permitted"),
    errno.EISDIR: Phrase("is a directory"),
    errno.ENOTDIR: Phrase("not a directory"),
    errno.ENOSPC: Phrase("no space left on device"),
    errno.EROFS: Phrase("read-only file system"),
    errno.ENAMETOOLONG: Phrase("file name too long"),
    errno.EDQUOT: Phrase("disk quota exceeded"),
}


_TAKEN = (32, 33)  # Windows: another program has the file, or a part of it


class JingduError(Exception):
    """Base of every error that is shown to the reader: ``str(error)`` is the sentence in English."""

    def __init__(self, template: str, *values: object) -> None:
        self.phrase = Phrase(template, *values)
        super().__init__(self.phrase)


class InputError(JingduError):
    """What was opened cannot be read."""


class FileMissing(InputError):
    """There is no file at the path."""

    def __init__(self, path: Path | str) -> None:
        super().__init__("There is no file at {0}.", path)


class NotAFile(InputError):
    """The path names a folder or a device."""

    def __init__(self, path: Path | str) -> None:
        super().__init__("{0} is not a file; open a text file instead.", path)


class EmptyInput(InputError):
    """The file holds nothing but white space."""

    def __init__(self, name: Path | str) -> None:
        super().__init__("{0} holds no text.", name)


class NoArticle(InputError):
    """The file is a web page that shows no article."""

    def __init__(self, name: Path | str) -> None:
        super().__init__("No article was found on the saved page {0}.", name)


class NotText(InputError):
    """The file is binary."""

    def __init__(self, name: Path | str) -> None:
        super().__init__("{0} is not a text file.", name)


class WrongEncoding(InputError):
    """The bytes are not UTF-8."""

    def __init__(self, name: Path | str, offset: int) -> None:
        super().__init__(
            "{0} is not UTF-8 (byte {1} does not fit); save it as UTF-8 and open it again.", name, offset
        )


class TooLarge(InputError):
    """The file is larger than an article can be."""

    def __init__(self, name: Path | str, size: int, limit: int) -> None:
        super().__init__(
            "{0} has {1} MB; articles of up to {2} MB can be opened.",
            name,
            megabytes(size),
            megabytes(limit),
        )


class Unreadable(InputError):
    """The system refuses to read the file."""

    def __init__(self, name: Path | str, reason: str) -> None:
        super().__init__("{0} cannot be read: {1}.", name, reason)


class PageUnreachable(InputError):
    """The web page could not be fetched or holds no article."""

    def __init__(self, address: str, reason: str) -> None:
        super().__init__("{0} could not be opened: {1}.", address, reason)


class OutputError(JingduError):
    """The file asked for cannot be written; what stood there before is untouched."""

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__("{0} cannot be written: {1}.", path, reason)


class DataError(JingduError):
    """A data file of the program or of the reader is damaged."""


class ExportError(JingduError):
    """What was chosen for an export cannot be, or the PDF could not be set."""


class NetworkError(JingduError):
    """No server can be asked, since the system's proxy is of no use."""


class EngineError(JingduError):
    """A translation engine is missing or failed."""


class PackageError(JingduError):
    """A translation package is bad, absent or could not be fetched."""


class PackError(JingduError):
    """A reading pack is wrong or absent."""


class GlossaryError(JingduError):
    """A glossary file is wrong."""


class NoDisplay(JingduError):
    """There is no screen to open a window on."""


class Cancelled(Exception):
    """The reader stopped the job."""


def reason_of(error: OSError) -> str:
    """Return the system's own words for an error, lower-cased to fit within a sentence."""
    if getattr(error, "winerror", None) in _TAKEN:
        return Phrase("another program has it open")
    known = _REFUSALS.get(error.errno or 0)
    words = error.strerror or type(error).__name__
    return known or words[0].lower() + words[1:]
