"""The export of an annotated article as a text document."""

from collections.abc import Sequence
from pathlib import Path

from app.annotate.article import AnnotatedArticle
from app.export.content.gather import gather
from app.export.content.options import FileOptions
from app.export.docx.package import package
from app.files import write_bytes
from app.jobs import CancelToken, Job, Progress
from app.translate.unit import UnitEnglish


def export_docx(
    article: AnnotatedArticle,
    english: Sequence[UnitEnglish],
    options: FileOptions,
    target: Path,
    token: CancelToken,
) -> Job[None]:
    """Write the document to ``target``, all at once or not at all; ``OutputError`` where that fails."""
    content = yield from gather(article, english, options, token)
    token.check()
    yield Progress(0, 0, "Writing the file")
    write_bytes(target, package(content, options))
