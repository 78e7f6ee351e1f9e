"""The export of an annotated article as an e-book."""

from collections.abc import Sequence
from pathlib import Path

from app.annotate.article import AnnotatedArticle
from app.export.content.gather import gather
from app.export.content.options import FileOptions
from app.export.epub.package import package
from app.files import write_bytes
from app.jobs import CancelToken, Job, Progress
from app.translate.unit import UnitEnglish


def export_epub(
    article: AnnotatedArticle,
    english: Sequence[UnitEnglish],
    options: FileOptions,
    target: Path,
    token: CancelToken,
) -> Job[None]:
    """Write the e-book to ``target``, all at once or not at all; ``OutputError`` where that fails."""
    content = yield from gather(article, english, options, token)
    token.check()
    yield Progress(0, 0, "Writing the file")
    write_bytes(target, package(content, options))
