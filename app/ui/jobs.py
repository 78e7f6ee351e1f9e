"""The jobs that the window runs in workers."""

from collections.abc import Callable, Generator, Sequence
from pathlib import Path

from app import engine
from app.annotate.article import AnnotatedArticle
from app.export.annotation_json import to_json
from app.export.pdf.options import PdfOptions
from app.files import write_text
from app.jobs import CancelToken, Job, Progress
from app.text.article import Article
from app.text.load import article_from_text
from app.translate.service import EnglishMode
from app.translate.unit import UnitEnglish

_WARM = 8  # rows annotated before the article is handed over, so that its first frame is quick


def open_named(name: str) -> Callable[[CancelToken], Job[AnnotatedArticle]]:
    """Return the job that opens a file or a web page."""
    return _opening(lambda: engine.read_article(name))


def open_pasted(text: str, name: str) -> Callable[[CancelToken], Job[AnnotatedArticle]]:
    """Return the job that makes an article of pasted text."""
    return _opening(lambda: article_from_text(text, name))


def translate(
    article: AnnotatedArticle, mode: EnglishMode
) -> Callable[[CancelToken], Generator[tuple[int, UnitEnglish], None, None]]:
    """Return the job that yields the English of each row."""

    def work(token: CancelToken) -> Generator[tuple[int, UnitEnglish], None, None]:
        with engine.english_service(mode) as service:
            for row in range(len(article)):
                token.check()
                yield row, service.translate_unit(article[row])

    return work


def translate_again(
    article: AnnotatedArticle, mode: EnglishMode, rows: Sequence[int]
) -> Callable[[CancelToken], Generator[tuple[int, UnitEnglish], None, None]]:
    """Return the job that yields the English of some rows anew."""

    def work(token: CancelToken) -> Generator[tuple[int, UnitEnglish], None, None]:
        with engine.english_service(mode) as service:
            for row in rows:
                token.check()
                yield row, service.translate_unit(article[row])

    return work


def save_pdf(
    article: AnnotatedArticle, english: dict[int, UnitEnglish], options: PdfOptions, target: Path
) -> Callable[[CancelToken], Job[None]]:
    """Return the job that writes the annotated PDF."""
    from app.export.pdf.export import export_pdf  # loads the typesetter

    def work(token: CancelToken) -> Job[None]:
        texts = yield from _complete(article, english, token)
        yield from export_pdf(article, texts, options, target, token)

    return work


def save_json(
    article: AnnotatedArticle, english: dict[int, UnitEnglish], target: Path
) -> Callable[[CancelToken], Job[None]]:
    """Return the job that writes the annotation as JSON."""

    def work(token: CancelToken) -> Job[None]:
        texts = yield from _complete(article, english, token)
        write_text(target, to_json(article, texts))

    return work


def annotate(article: Article) -> Callable[[CancelToken], Job[AnnotatedArticle]]:
    """Return the job that annotates an article that was read before."""
    return _opening(lambda: article)


def _opening(read: Callable[[], Article]) -> Callable[[CancelToken], Job[AnnotatedArticle]]:
    def work(token: CancelToken) -> Job[AnnotatedArticle]:
        yield Progress(0, 0, "Opening")
        annotated = engine.annotated(read())
        for row in range(min(_WARM, len(annotated))):
            token.check()
            annotated[row].tokens  # noqa: B018 - computed and kept
        return annotated

    return work


def _complete(
    article: AnnotatedArticle, english: dict[int, UnitEnglish], token: CancelToken
) -> Job[tuple[UnitEnglish, ...]]:
    """Translate the rows whose English is not there yet."""
    with engine.english_service(EnglishMode.AUTO) as service:
        for row in range(len(article)):
            token.check()
            if row not in english:
                english[row] = service.translate_unit(article[row])
                yield Progress(row + 1, len(article), "Translating")
    return tuple(english[row] for row in range(len(article)))
