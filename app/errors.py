"""The errors a reader can meet; each class owns the one sentence it says.

JingduError
├── InputError              what was opened cannot be read
│   ├── FileMissing
│   ├── NotAFile
│   ├── EmptyInput
│   ├── NotText
│   ├── WrongEncoding
│   ├── TooLarge
│   ├── Unreadable
│   └── PageUnreachable
├── OutputError             what was asked for cannot be written
├── DataError               a data file of the program or of the reader is damaged
├── ExportError             the PDF could not be set
├── EngineError             a translation engine is missing or failed
├── PackageError            a translation package is bad, absent or could not be fetched
├── PackError               a reading pack is wrong or absent
├── GlossaryError           a glossary file is wrong
└── NoDisplay               a window was asked for where there is no screen

A cancelled job raises ``Cancelled``, which is no error: nobody is told.
"""

from pathlib import Path


class JingduError(Exception):
    """Base of every error that is shown to the reader: ``str(error)`` is the sentence."""


class InputError(JingduError):
    """What was opened cannot be read."""


class FileMissing(InputError):
    """There is no file at the path."""

    def __init__(self, path: Path | str) -> None:
        super().__init__(f"There is no file at {path}.")


class NotAFile(InputError):
    """The path names a folder or a device."""

    def __init__(self, path: Path | str) -> None:
        super().__init__(f"{path} is not a file; open a text file instead.")


class EmptyInput(InputError):
    """The file holds nothing but white space."""

    def __init__(self, name: Path | str) -> None:
        super().__init__(f"{name} holds no text.")


class NotText(InputError):
    """The file is binary."""

    def __init__(self, name: Path | str) -> None:
        super().__init__(f"{name} is not a text file.")


class WrongEncoding(InputError):
    """The bytes are not UTF-8."""

    def __init__(self, name: Path | str, offset: int) -> None:
        super().__init__(
            f"{name} is not UTF-8 (byte {offset} does not fit); save it as UTF-8 and open it again."
        )


class TooLarge(InputError):
    """The file is larger than an article can be."""

    def __init__(self, name: Path | str, size: int, limit: int) -> None:
        super().__init__(
            f"{name} has {size / 1e6:.0f} MB; articles of up to {limit / 1e6:.0f} MB can be opened."
        )


class Unreadable(InputError):
    """The system refuses to read the file."""

    def __init__(self, name: Path | str, reason: str) -> None:
        super().__init__(f"{name} cannot be read: {reason}.")


class PageUnreachable(InputError):
    """The web page could not be fetched or holds no article."""

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(f"{address} could not be opened: {reason}.")


class OutputError(JingduError):
    """The file asked for cannot be written; what stood there before is untouched."""

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__(f"{path} cannot be written: {reason}.")


class DataError(JingduError):
    """A data file of the program or of the reader is damaged."""


class ExportError(JingduError):
    """The PDF could not be set."""


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
    words = error.strerror or type(error).__name__
    return words[0].lower() + words[1:]
