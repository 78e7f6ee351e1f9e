"""The jobs that the window runs in workers."""

import time
from collections.abc import Callable, Container, Generator, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from app import engine
from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit
from app.export.annotation_json import to_json
from app.files import write_text
from app.jobs import CancelToken, Job, Progress
from app.text.article import Article
from app.text.load import article_from_text
from app.text.parts import in_rows
from app.translate.service import EnglishMode
from app.translate.unit import UnitEnglish
from app.ui import gate
from app.ui.arrivals import Part

Opening = Generator[Progress | Article, None, AnnotatedArticle]
Translated = tuple[Part, ...]  # rows with their English

_SCREEN = 8  # rows that are in sight before the view has told
_FEWEST, _MOST = 300, 20_000  # characters translated between two looks at what is in sight
_TOGETHER = 256  # rows translated at once where nobody watches
_GOAL = 0.5  # seconds between these looks
_PATTERNS = 16  # patterns compiled before each row, ahead of the window
_WARM = 8  # rows annotated before the article is handed over, so that its first frame is quick


def open_named(name: str) -> Callable[[CancelToken], Opening]:
    """Return the job that opens a file or a web page; where annotating has to wait, it yields the article."""
    return _opening(lambda token: engine.read_article(name, token))


def open_pasted(text: str, name: str) -> Callable[[CancelToken], Opening]:
    """Return the job that makes an article of pasted text."""
    return _opening(lambda _: article_from_text(text, name))


def translate(
    article: AnnotatedArticle, mode: EnglishMode, shown: Callable[[], range] = lambda: range(_SCREEN)
) -> Callable[[CancelToken], Generator[Translated | str, None, None]]:
    """Return the job that yields the English of rows, those in sight first; a string is a problem."""

    def work(token: CancelToken) -> Generator[Translated | str, None, None]:
        preparing = engine.annotator().prepare()
        with engine.english_service(mode) as service:
            for rows in in_order_of_sight([len(unit.text) for unit in article.article.units], shown):
                units = list[AnnotatedUnit]()
                for row in rows:
                    gate.wait(token)
                    units.append(article[row])
                told = bool(service.problem)
                for _ in service.prepare(units, token):
                    token.check()
                parts = zip(rows, map(service.translate_unit, units), strict=True)
                yield tuple(_unhurried(parts, preparing, token))
                if service.problem and not told:
                    yield service.problem

    return work


def prepare(token: CancelToken) -> Job[None]:
    """Look up and compile what articles to come will need, while the window rests."""
    for _ in engine.annotator().prepare():
        gate.wait(token)
        token.check()
    yield from ()


def in_order_of_sight(
    sizes: Sequence[int], shown: Callable[[], range], clock: Callable[[], float] = time.monotonic
) -> Iterator[tuple[int, ...]]:
    """Yield every row once, in batches: those in sight, then what follows, then what stands before.

    A batch takes in as many characters as the last ones let expect to be done in half a second.
    """
    waiting, budget = dict.fromkeys(range(len(sizes))), _FEWEST
    while waiting:
        seen = shown()
        rows, left = list[int](), budget
        for row in _from(seen.start, waiting, len(sizes)):
            rows.append(row)
            left -= sizes[row] + 1
            if left <= 0 or (row + 1 == seen.stop and seen.start in rows):
                break
        for row in rows:
            del waiting[row]
        before = clock()
        yield tuple(rows)
        speed = (budget - left) / max(1e-3, clock() - before)
        budget = max(_FEWEST, min(_MOST, 2 * budget, int(speed * _GOAL)))


def _from(start: int, waiting: Container[int], total: int) -> Iterator[int]:
    """Yield the rows that wait, round from one of them."""
    for row in (*range(start, total), *range(min(start, total))):
        if row in waiting:
            yield row


def _unhurried(parts: Iterable[Part], preparing: Iterator[None], token: CancelToken) -> Iterator[Part]:
    """Let the window go first between two rows, and prepare a little of what it will need."""
    for part in parts:
        token.check()
        yield part
        for _ in islice(preparing, _PATTERNS):
            gate.wait(token)
        gate.wait(token)


def translate_again(
    article: AnnotatedArticle, mode: EnglishMode, rows: Sequence[int]
) -> Callable[[CancelToken], Generator[Part, None, None]]:
    """Return the job that yields the English of some rows anew."""

    def work(token: CancelToken) -> Generator[Part, None, None]:
        with engine.english_service(mode) as service:
            for row in rows:
                token.check()
                yield row, service.translate_unit(article[row])

    return work


def save_json(
    article: AnnotatedArticle, english: dict[int, UnitEnglish], target: Path
) -> Callable[[CancelToken], Job[None]]:
    """Return the job that writes the annotation as JSON."""

    def work(token: CancelToken) -> Job[None]:
        texts = yield from complete(article, english, token)
        write_text(target, to_json(article, texts))

    return work


def annotate(article: Article) -> Callable[[CancelToken], Opening]:
    """Return the job that annotates an article that was read before."""
    return _opening(lambda _: article)


def _opening(read: Callable[[CancelToken], Article]) -> Callable[[CancelToken], Opening]:
    def work(token: CancelToken) -> Opening:
        yield Progress(0, 0, "Opening…")
        article = in_rows(read(token))
        if not engine.is_ready():
            yield article
            yield from engine.make_ready()
        annotated = engine.annotated(article)
        for row in range(min(_WARM, len(annotated))):
            token.check()
            annotated[row].tokens  # noqa: B018 - computed and kept
        return annotated

    return work


def complete(
    article: AnnotatedArticle, english: dict[int, UnitEnglish], token: CancelToken
) -> Job[tuple[UnitEnglish, ...]]:
    """Translate the rows whose English is not there yet."""
    lacking = [row for row in range(len(article)) if row not in english]
    with engine.english_service(EnglishMode.AUTO) as service:
        for start in range(0, len(lacking), _TOGETHER):
            rows = lacking[start : start + _TOGETHER]
            yield from service.prepare([article[row] for row in rows], token)
            for row in rows:
                token.check()
                english[row] = service.translate_unit(article[row])
                yield Progress(row + 1, len(article), "Translating")
    return tuple(english[row] for row in range(len(article)))
