"""English for units: from the memory, then an engine, then the gloss, as the reader's choice of mode says."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Self

from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit
from app.errors import EngineError
from app.jobs import CancelToken, Job, Progress, finish
from app.lexicon.listed import HAN
from app.text.article import Span
from app.translate.argos import ArgosEngine
from app.translate.engine import Engine
from app.translate.gloss import Lookup, gloss_sentence
from app.translate.libretranslate import LibreTranslateEngine
from app.translate.memory import TranslationMemory
from app.translate.unit import EnglishSentence, Origin, UnitEnglish

_WINDOW = 16  # units that are handed to an engine together
_SPACE = re.compile(r"\s+")
_SPACE_IN_CHINESE = re.compile(r"(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])")


class EnglishMode(StrEnum):
    """Where English is to come from."""

    AUTO = "auto"  # memory, else an installed package, else the gloss
    MEMORY = "memory"
    ARGOS = "argos"
    LIBRETRANSLATE = "libretranslate"
    GLOSS = "gloss"
    NONE = "none"


class EnglishService:
    """Translates units sentence by sentence; what an engine has said once is kept."""

    def __init__(
        self,
        mode: EnglishMode,
        dictionary: Lookup,
        *,
        memory: TranslationMemory | None = None,
        argos: Engine | None = None,
        server: Engine | None = None,
    ) -> None:
        self.mode = mode
        self.problem = ""  # why auto had to go on without the package; one sentence
        self._dictionary = dictionary
        self._memory = memory or TranslationMemory.standard()
        self._argos = argos or ArgosEngine()
        self._server = server or LibreTranslateEngine("")
        self._said: dict[str, str] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End what the engines keep running."""
        self._argos.close()
        self._server.close()

    def translate_unit(self, unit: AnnotatedUnit) -> UnitEnglish:
        """Return the English of a unit; raises ``EngineError`` if the chosen engine cannot work."""
        engine = self._engine()
        finish(self._consult(engine, [unit], CancelToken()))
        return self._unit(unit, engine)

    def translate(
        self, article: AnnotatedArticle, token: CancelToken | None = None
    ) -> Job[tuple[UnitEnglish, ...]]:
        """Translate an article, unit after unit, the engine's share in batches."""
        token = token or CancelToken()
        engine, done = self._engine(), list[UnitEnglish]()
        for start in range(0, len(article), _WINDOW):
            token.check()
            units = [article[i] for i in range(start, min(start + _WINDOW, len(article)))]
            for _ in self._consult(engine, units, token):
                yield Progress(start, len(article), "Translating")
            done.extend(self._unit(unit, engine) for unit in units)
            yield Progress(len(done), len(article), "Translating")
        return tuple(done)

    def _engine(self) -> Engine | None:
        """Return the engine that the mode wants, None where it wants none or auto can have none."""
        if self.mode is EnglishMode.AUTO:
            return None if self.problem or self._argos.is_ready() else self._argos
        engines = {EnglishMode.ARGOS: self._argos, EnglishMode.LIBRETRANSLATE: self._server}
        engine = engines.get(self.mode)
        if engine and (problem := engine.is_ready()):
            raise EngineError(problem)
        return engine

    def _consult(
        self, engine: Engine | None, units: Sequence[AnnotatedUnit], token: CancelToken
    ) -> Job[None]:
        """Let the engine translate what nothing better covers, each sentence once."""
        if engine is None or self.problem:
            return
        waiting = list(dict.fromkeys(source for unit in units for source in self._open(unit)))
        try:
            for done, english in enumerate(engine.translate(waiting)):
                self._said[waiting[done]] = english
                yield Progress(done + 1, len(waiting), engine.name)
                token.check()
        except EngineError as error:
            if self.mode is not EnglishMode.AUTO:
                raise
            self.problem = str(error)

    def _open(self, unit: AnnotatedUnit) -> Iterator[str]:
        """Yield the sentences of a unit that wait for the engine."""
        for span in unit.unit.sentences:
            source = source_of(unit, span)
            if HAN.search(source) and source not in self._said and self._remembered(source) is None:
                yield source

    def _remembered(self, source: str) -> str | None:
        uses_memory = self.mode in (EnglishMode.AUTO, EnglishMode.MEMORY)
        return self._memory.find(source) if uses_memory else None

    def _unit(self, unit: AnnotatedUnit, engine: Engine | None) -> UnitEnglish:
        sentences = (self._sentence(unit, span, engine) for span in unit.unit.sentences)
        return UnitEnglish(tuple(EnglishSentence(i, *found) for i, found in enumerate(sentences)))

    def _sentence(self, unit: AnnotatedUnit, span: Span, engine: Engine | None) -> tuple[str, Origin]:
        """Return the English of a sentence and its origin: memory, engine and gloss, as far as allowed."""
        source = source_of(unit, span)
        if not HAN.search(source):  # it is English already
            own = " ".join(span.of(unit.unit.text).split())
            return own, Origin.NONE if self.mode is EnglishMode.NONE else Origin.GLOSS
        if (remembered := self._remembered(source)) is not None:
            return remembered, Origin.MEMORY
        if engine and (said := self._said.get(source)):
            return said, engine.origin
        if self.mode in (EnglishMode.AUTO, EnglishMode.GLOSS):
            return gloss_sentence(unit, span, self._dictionary), Origin.GLOSS
        return "", Origin.NONE


def source_of(unit: AnnotatedUnit, span: Span) -> str:
    """Return a sentence as engines and the memory get it: Simplified, on one line."""
    text = _SPACE.sub(" ", span.of(unit.simplified).strip())
    return _SPACE_IN_CHINESE.sub("", text)
