"""Gathering what a reader can share on an article: English, corrections, notes; never the article."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from app.annotate.article import AnnotatedArticle
from app.errors import PackError
from app.lexicon.corrections import CorrectionSet
from app.text.article import Article
from app.translate.memory import Memory, key_of
from app.translate.pack_file import Pack, PackSentence, fingerprint
from app.translate.pack_words import gathered_fixes
from app.translate.service import source_of
from app.translate.unit import EnglishSentence, Origin, State, UnitEnglish

_SHARED = (Origin.MEMORY, Origin.ARGOS, Origin.LIBRETRANSLATE)  # a gloss is made anew by every reader


@dataclass(frozen=True, slots=True)
class Imprint:
    """What stands in front of a pack."""

    author: str
    licence: str
    date: str
    title: str = ""
    notes: str = ""


def sentences_as_read(article: Article) -> Iterator[str]:
    """Yield the sentences of an article, without annotating it; what holds no letter counts as none."""
    for unit in article.units:
        for span in unit.sentences:
            sentence = span.of(unit.text)
            if any(map(str.isalpha, sentence)):
                yield sentence


def shareable(
    article: AnnotatedArticle,
    english: Mapping[int, UnitEnglish],
    others: Memory,
    note_on: Callable[[str], str] = lambda _: "",
) -> dict[str, PackSentence]:
    """Return the reader's English by fingerprint: not the gloss, and not what packs of ``others`` say.

    ``note_on`` returns the reader's note on a sentence.
    """
    found: dict[str, PackSentence] = {}
    for row, text in english.items():
        unit = article[row]
        for sentence in text.sentences:
            source = source_of(unit, unit.unit.sentences[sentence.index])
            if _is_own(source, sentence, others):
                found[fingerprint(source)] = PackSentence(
                    " ".join(sentence.text.split()), note_on(source), _state(sentence)
                )
    return found


def reviewed(sentences: Mapping[str, PackSentence]) -> dict[str, PackSentence]:
    """Return the sentences that a person stands for."""
    return {mark: known for mark, known in sentences.items() if known.state is not State.MACHINE}


def make_pack(
    article: AnnotatedArticle,
    sentences: Mapping[str, PackSentence],
    corrections: CorrectionSet,
    imprint: Imprint,
) -> Pack:
    """Return the pack of what is shared; ``PackError`` where there is nothing to share."""
    if not sentences:
        raise PackError("There is no English of yours to share for this article yet.")
    return Pack(
        imprint.author.strip(),
        imprint.licence.strip(),
        imprint.date,
        imprint.title.strip(),
        notes=imprint.notes.strip(),
        sentences=sentences,
        words=gathered_fixes(article, corrections),
    )


def _is_own(source: str, sentence: EnglishSentence, others: Memory) -> bool:
    if sentence.origin not in _SHARED or not sentence.text.strip():
        return False
    if key_of(source) in key_of(sentence.text):  # an echo of the Chinese would be the article itself
        return False
    known = others.find(source)
    return known is None or (known.english, known.credit) != (sentence.text, sentence.credit)


def _state(sentence: EnglishSentence) -> State:
    return sentence.state if sentence.origin is Origin.MEMORY else State.MACHINE
