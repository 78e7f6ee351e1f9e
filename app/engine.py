"""Puts the layers together: from a path to an annotated article and its English."""

import atexit
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING, TypeVar

from app import __version__, settings
from app.annotate import mainland
from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit
from app.annotate.pipeline import Annotator
from app.jobs import CancelToken, Job
from app.lexicon import index, termbase
from app.lexicon.corrections import Corrections
from app.lexicon.dictionary import Dictionary
from app.lexicon.history import History
from app.lexicon.known_words import KnownWords
from app.lexicon.lexicon import Lexicon
from app.lexicon.own_terms import OwnTerms
from app.lexicon.standard import Standard
from app.lexicon.word_list import WordList
from app.text.article import Article, Span, Unit, UnitKind
from app.text.load import load_article
from app.translate import server_key
from app.translate.argos import ArgosEngine
from app.translate.libretranslate import LibreTranslateEngine
from app.translate.memory import Memory, TranslationMemory
from app.translate.own_notes import OwnNotes
from app.translate.pack_words import PackFixes
from app.translate.packs import PackMemory, PackShelf
from app.translate.service import EnglishMode, EnglishService
from app.translate.store import MemoryStore
from app.translate.unit import Origin

if TYPE_CHECKING:
    from app.export.presets import Presets

K = TypeVar("K", OwnTerms, Corrections, KnownWords, WordList, OwnNotes, PackShelf)


def is_ready() -> bool:
    """Tell whether articles can be annotated at once; ``make_ready`` takes seconds where they cannot."""
    return index.location().exists()


def make_ready() -> Job[None]:
    """Make what annotating needs, where it has not been made yet."""
    yield from index.ensuring()


@lru_cache(maxsize=1)
def annotator() -> Annotator:
    """Return the annotator over the bundled dictionary, both termbases and the reader's corrections."""
    standard = Standard(settings.load(settings.location()).standard)
    return Annotator(Lexicon(Dictionary(), terms(), corrections().current, standard))


@lru_cache(maxsize=1)
def terms() -> termbase.Termbase:
    """Return the bundled termbase with the reader's own terms."""
    own = own_terms().current
    return termbase.load(own.entries, own.hidden)


@lru_cache(maxsize=1)
def history() -> History:
    """Return what the reader did in this session, over all that can be taken back."""
    return History()


@lru_cache(maxsize=1)
def own_terms() -> OwnTerms:
    """Return the reader's own terms; after a change, ``reload`` makes it hold."""
    return _joined(OwnTerms())


@lru_cache(maxsize=1)
def corrections() -> Corrections:
    """Return the reader's corrections; after a change, ``reload`` makes it hold."""
    return _joined(Corrections())


@lru_cache(maxsize=1)
def memory_store() -> MemoryStore:
    """Return the reader's translation memory, whose file is opened when it is first used."""
    return MemoryStore(termbase=_termbase_stamp)


@lru_cache(maxsize=1)
def known_words() -> KnownWords:
    """Return the words that the reader knows."""
    return _joined(KnownWords())


@lru_cache(maxsize=1)
def word_list() -> WordList:
    """Return the reader's word list."""
    return _joined(WordList())


@lru_cache(maxsize=1)
def sentence_notes() -> OwnNotes:
    """Return the reader's notes on sentences."""
    return _joined(OwnNotes())


def _joined(kept: K) -> K:
    """Put a file of the reader's into the one history."""
    kept.history = history()
    return kept


@lru_cache(maxsize=1)
def export_presets() -> "Presets":
    """Return the reader's presets for exports."""
    from app.export.presets import Presets

    return Presets()


def warnings() -> tuple[str, ...]:
    """Return a sentence for each file of the reader that could not be used and was set aside."""
    own = corrections(), own_terms(), known_words(), word_list(), sentence_notes(), export_presets()
    kept = (*own, memory_store())
    return tuple(filter(None, (*(file.warning for file in kept), *packs().problems)))


def reload() -> None:
    """Let the next annotator know the reader's terms and corrections as they are now."""
    annotator.cache_clear()
    terms.cache_clear()
    in_mainland_words.cache_clear()


def read_article(name: str, token: CancelToken | None = None) -> Article:
    """Read an article from a file, standard input (``-``) or a web page."""
    if name.startswith(("http://", "https://")):
        from app.text.web import fetch_article

        return fetch_article(name, token)
    return load_article(name)


def open_article(name: str) -> AnnotatedArticle:
    """Read an article and return it with annotation on demand."""
    return annotated(read_article(name))


def annotated(article: Article) -> AnnotatedArticle:
    """Return an article with annotation on demand, corrected where reading packs in use correct it."""
    return annotator().article(article, PackFixes(packs(), corrections().current))


@lru_cache(maxsize=1)
def packs() -> PackShelf:
    """Return the reading packs, bundled and installed."""
    return _joined(PackShelf())


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text in order; together they are the text."""
    return tuple(token.text for token in _unit(text).tokens)


def in_traditional(simplified: str) -> str:
    """Return a Simplified word in the usual Traditional spelling, as far as its words are listed."""
    known = annotator().lexicon.spellings.known
    for end in range(len(simplified), 0, -1):
        if spellings := known(simplified[:end]):
            return spellings[0] + in_traditional(simplified[end:])
    return simplified[:1] + (in_traditional(simplified[1:]) if simplified else "")


@lru_cache(maxsize=64)
def in_mainland_words(text: str) -> str:
    """Return a Traditional text of Taiwan in the script and the words of the Mainland."""
    return mainland.in_mainland_words(_unit(text), annotator().lexicon.regions)


def _unit(text: str) -> AnnotatedUnit:
    whole = Span(0, len(text))
    return annotator().unit(Unit(0, UnitKind.PARAGRAPH, whole, text, (whole,)))


@lru_cache(maxsize=1)
def argos() -> ArgosEngine:
    """Return the engine of the installed package: one for all articles and exports, as models are large."""
    made = ArgosEngine(idle=max(1, settings.load(settings.location()).model_idle))
    atexit.register(made.close)
    return made


def english_service(mode: EnglishMode) -> EnglishService:
    """Return the source of English that a mode stands for."""
    kept = settings.load(settings.location())
    server = LibreTranslateEngine(kept.libretranslate, server_key.load(kept.libretranslate))
    preferred = {"server": Origin.LIBRETRANSLATE, "gloss": Origin.GLOSS}.get(kept.english, Origin.ARGOS)
    dictionary = annotator().lexicon.dictionary
    return EnglishService(
        mode,
        dictionary,
        memories=_memories(),
        machine=memory_store(),
        argos=argos(),
        server=server,
        preferred=preferred,
    )


def _memories() -> tuple[Memory, ...]:
    """Return where people's translations lie; what is the reader's own goes before the packs of others."""
    return memory_store(), TranslationMemory.standard(), PackMemory(packs())


def termbase_version() -> str:
    """Return how many terms the termbase has, and what tells this state of it from others."""
    return f"{len(terms()):,} terms, version {__version__} ({_termbase_stamp()[:6]})"


def _termbase_stamp() -> str:
    return _stamp_of(terms())


@lru_cache(maxsize=1)
def _stamp_of(known: termbase.Termbase) -> str:
    """Return what tells one state of the termbase from another."""
    entries = sorted(known.entries.values(), key=lambda entry: entry.id)
    return blake2b(repr(entries).encode(), digest_size=6).hexdigest()
