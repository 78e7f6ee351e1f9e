"""English for units: from the memory, then an engine, then the gloss, as the reader's choice of mode says."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import cached_property, partial
from typing import Self

from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit
from app.errors import EngineError
from app.jobs import CancelToken, Job, Progress, finish
from app.lexicon.listed import HAN
from app.lexicon.termbase import TermEntry
from app.text.article import Span
from app.translate.argos import ArgosEngine
from app.translate.engine import Engine, Rendering
from app.translate.gloss import gloss_sentence
from app.translate.gloss_senses import Lookup
from app.translate.libretranslate import LibreTranslateEngine
from app.translate.memory import MachineMemory, Memory, Remembered, TranslationMemory
from app.translate.restore import restored
from app.translate.unit import EnglishSentence, Link, Origin, UnitEnglish
from app.translate.word_links import whole_words

_WINDOW = 256  # units that are handed to an engine together
_SPACE = re.compile(r"\s+")
_SPACE_IN_CHINESE = re.compile(r"(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])")


class EnglishMode(StrEnum):
    """Where English is to come from."""

    AUTO = "auto"  # memory, else the engine that the reader prefers, else the gloss
    MEMORY = "memory"
    ARGOS = "argos"
    LIBRETRANSLATE = "libretranslate"
    GLOSS = "gloss"
    NONE = "none"


class EnglishService:
    """Translates units sentence by sentence; what an engine has said once is kept.

    A package's engine that it is given may serve others, too, and is left running.
    """

    def __init__(
        self,
        mode: EnglishMode,
        dictionary: Lookup,
        *,
        memories: Sequence[Memory] | None = None,
        machine: MachineMemory | None = None,
        argos: Engine | None = None,
        server: Engine | None = None,
        preferred: Origin = Origin.ARGOS,
    ) -> None:
        self.mode = mode
        self.problem: str = ""  # why auto had to go on without the package; one sentence
        self._dictionary = dictionary
        self._memories = (TranslationMemory.standard(),) if memories is None else tuple(memories)
        self._machine = machine
        self._argos = argos or ArgosEngine()
        self._lent = argos is not None
        self._server = server or LibreTranslateEngine("")
        self._preferred = {Origin.ARGOS: self._argos, Origin.LIBRETRANSLATE: self._server}.get(preferred)
        self._said: dict[str, Rendering] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the connection to the server, and the package's engine unless it was lent."""
        if not self._lent:
            self._argos.close()
        self._server.close()

    def translate_unit(self, unit: AnnotatedUnit) -> UnitEnglish:
        """Return the English of a unit; raises ``EngineError`` if the chosen engine cannot work."""
        finish(self.prepare([unit]))
        return self._unit(unit, self._engine)

    def prepare(self, units: Sequence[AnnotatedUnit], token: CancelToken | None = None) -> Job[None]:
        """Let the engine translate what it must of units, so that ``translate_unit`` answers at once."""
        return self._consult(self._engine, units, token or CancelToken())

    def translate(
        self, article: AnnotatedArticle, token: CancelToken | None = None
    ) -> Job[tuple[UnitEnglish, ...]]:
        """Translate an article, unit after unit, the engine's share in batches."""
        token = token or CancelToken()
        engine, done = self._engine, list[UnitEnglish]()
        for start in range(0, len(article), _WINDOW):
            token.check()
            units = [article[i] for i in range(start, min(start + _WINDOW, len(article)))]
            for _ in self._consult(engine, units, token):
                yield Progress(start, len(article), "Translating")
            for unit in units:
                token.check()
                done.append(self._unit(unit, engine))
                yield Progress(len(done), len(article), "Translating")
        return tuple(done)

    @cached_property
    def _engine(self) -> Engine | None:
        """The engine that the mode wants, None where it wants none or auto can have none."""
        if self.mode is EnglishMode.AUTO:
            preferred = self._preferred
            return None if preferred is None or preferred.is_ready() else preferred
        engines = {EnglishMode.ARGOS: self._argos, EnglishMode.LIBRETRANSLATE: self._server}
        engine = engines.get(self.mode)
        if engine and (problem := engine.is_ready()):
            raise EngineError(problem)
        return engine

    @cached_property
    def _version(self) -> str:
        return self._engine.version if self._engine else ""

    def _consult(
        self, engine: Engine | None, units: Sequence[AnnotatedUnit], token: CancelToken
    ) -> Job[None]:
        """Let the engine translate what nothing better covers, each sentence once."""
        if engine is None or self.problem:
            return
        waiting = list(dict.fromkeys(source for unit in units for source in self._open(unit, engine)))
        fresh: dict[str, Rendering] = {}
        try:
            for done, english in enumerate(engine.translate(waiting, token)):
                self._said[waiting[done]] = fresh[waiting[done]] = english
                yield Progress(done + 1, len(waiting), engine.name)
                token.check()
        except EngineError as error:
            if self.mode is not EnglishMode.AUTO:
                raise
            self.problem = error.phrase
        finally:
            if self._machine and fresh:
                self._machine.keep(fresh, engine.name, self._version)

    def _open(self, unit: AnnotatedUnit, engine: Engine) -> Iterator[str]:
        """Yield the sentences of a unit that wait for the engine."""
        for span in unit.unit.sentences:
            source = source_of(unit, span)
            if HAN.search(source) and self._remembered(source) is None and not self._recall(source, engine):
                yield source

    def _recall(self, source: str, engine: Engine) -> Rendering | None:
        """Return what the engine has said of a sentence, now or at another time."""
        said = self._said.get(source)
        if said is None and self._machine:
            said = self._machine.recall(source, engine.name, self._version)
            if said is not None:
                self._said[source] = said
        return said

    def _remembered(self, source: str) -> Remembered | None:
        if self.mode not in (EnglishMode.AUTO, EnglishMode.MEMORY):
            return None
        found = (memory.find(source) for memory in self._memories)
        return next((kept for kept in found if kept), None)

    def _unit(self, unit: AnnotatedUnit, engine: Engine | None) -> UnitEnglish:
        spans = enumerate(unit.unit.sentences)
        return UnitEnglish(tuple(self._sentence(unit, index, span, engine) for index, span in spans))

    def _sentence(
        self, unit: AnnotatedUnit, index: int, span: Span, engine: Engine | None
    ) -> EnglishSentence:
        """Return the English of a sentence: from memory, engine or gloss, as far as allowed."""
        source = source_of(unit, span)
        if kept := self._remembered(source):
            told = EnglishSentence(index, kept.english, Origin.MEMORY, kept.credit, kept.state)
            return replace(told, from_pack=True) if kept.from_pack else told
        if not HAN.search(source):  # it is English already
            own = " ".join(span.of(unit.unit.text).split())
            return EnglishSentence(index, own, Origin.NONE if self.mode is EnglishMode.NONE else Origin.GLOSS)
        if engine and (said := self._recall(source, engine)) and said.text:
            credit = f"{engine.name} {self._version}".strip()
            moved = _in_unit(said.links, unit, span)
            text, links = restored(said.text, moved, _terms(unit, span), partial(_glosses, unit, span))
            return EnglishSentence(index, text, engine.origin, credit, doubt=said.doubt, links=links)
        if self.mode in (EnglishMode.AUTO, EnglishMode.GLOSS):
            gloss = gloss_sentence(unit, span, self._dictionary)
            return EnglishSentence(index, gloss.text, Origin.GLOSS, links=gloss.links)
        return EnglishSentence(index, "", Origin.NONE)


def _terms(unit: AnnotatedUnit, span: Span) -> list[tuple[Span, TermEntry]]:
    return [(token.span, token.term) for token in unit.tokens_of(span) if token.term]


def _glosses(unit: AnnotatedUnit, span: Span, term: Span) -> str:
    """Return the English of a sentence's words apart from a term."""
    others = (token for token in unit.tokens_of(span) if not term.overlaps(token.span))
    return " ".join(filter(None, (token.word.english for token in others)))


def _in_unit(links: tuple[Link, ...], unit: AnnotatedUnit, span: Span) -> tuple[Link, ...]:
    """Count the links' Chinese offsets within the unit, though the engine saw less white space."""
    places = _places(unit.simplified, span)
    inside = (link for link in links if link.end <= len(places))
    moved = (replace(link, start=places[link.start], end=places[link.end - 1] + 1) for link in inside)
    return whole_words(moved, unit)


def _places(text: str, span: Span) -> list[int]:
    """Return where in the unit each character of ``source_of`` stands."""
    places, source = list[int](), _one_line(span.of(text))
    at = span.start
    for sign in source:
        while text[at] != sign and not (sign == " " and text[at].isspace()):
            at += 1
        places.append(at)
        at += 1
    return places


def source_of(unit: AnnotatedUnit, span: Span) -> str:
    """Return a sentence as engines and the memory get it: Simplified, on one line."""
    return _one_line(span.of(unit.simplified))


def _one_line(text: str) -> str:
    return _SPACE_IN_CHINESE.sub("", _SPACE.sub(" ", text.strip()))
