"""The jobs of reading packs that run beside the window."""

from collections.abc import Callable
from pathlib import Path

from app import engine
from app.annotate.article import AnnotatedArticle
from app.jobs import CancelToken, Job, Progress
from app.text.article import Article
from app.translate.pack_export import Imprint, make_pack, reviewed, sentences_as_read, shareable
from app.translate.pack_file import write_pack
from app.translate.packs import PackMemory
from app.translate.shelved import Cover
from app.translate.unit import UnitEnglish

_SLICE = 200  # sentences between two looks at the token


def cover(article: Article) -> Callable[[CancelToken], Job[tuple[Cover, ...]]]:
    """Return the job that finds the packs for an article."""

    def work(token: CancelToken) -> Job[tuple[Cover, ...]]:
        sentences = list[str]()
        for sentence in sentences_as_read(article):
            sentences.append(sentence)
            if len(sentences) % _SLICE == 0:
                token.check()
                yield Progress(len(sentences), 0)
        return engine.packs().cover(sentences)

    return work


def save_pack(
    article: AnnotatedArticle, english: dict[int, UnitEnglish], imprint: Imprint, every: bool, target: Path
) -> Callable[[CancelToken], Job[None]]:
    """Return the job that writes a pack; ``every`` takes in a machine's sentences."""

    def work(_: CancelToken) -> Job[None]:
        yield Progress(0, 0, "Exporting")
        sentences = shareable(article, english, PackMemory(engine.packs()), engine.sentence_notes().find)
        sentences = sentences if every else reviewed(sentences)
        write_pack(target, make_pack(article, sentences, engine.corrections().current, imprint))

    return work
