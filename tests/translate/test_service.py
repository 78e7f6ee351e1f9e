"""The service: which source of English each mode uses, and what the reader is told when one fails."""

import threading
from collections.abc import Iterator, Mapping, Sequence

import pytest

from app.annotate.article import AnnotatedArticle
from app.annotate.model import AnnotatedUnit
from app.errors import Cancelled, EngineError
from app.jobs import CancelToken, finish
from app.lexicon.termbase import Category
from app.text.article import Article, Span, Unit, UnitKind
from app.translate.engine import Rendering
from app.translate.memory import TranslationMemory
from app.translate.service import EnglishMode, EnglishService
from app.translate.tmx import TmxUnit
from app.translate.unit import Link, Origin
from tests.translate.makers import SmallDictionary, annotated, term


class _Engine:
    """An engine that says in English what it was given, or fails after some sentences."""

    name = "Echo"
    version = "2"

    def __init__(self, origin: Origin, missing: str = "", fails_after: int = 1_000) -> None:
        self.origin = origin
        self.missing = missing
        self.fails_after = fails_after
        self.calls: list[list[str]] = []
        self.closed = False
        self.links: tuple[Link, ...] = ()

    def is_ready(self) -> str:
        return self.missing

    def translate(self, sentences: Sequence[str], token: CancelToken | None = None) -> Iterator[Rendering]:
        self.calls.append(list(sentences))
        for i, sentence in enumerate(sentences):
            if i >= self.fails_after:
                raise EngineError("The engine broke.")
            yield Rendering(f"<{sentence}>", links=self.links)

    def close(self) -> None:
        self.closed = True


_MEMORY = [TmxUnit("官員談判。", "Officials are in talks.")]
_KNOWN, _UNKNOWN, _LATIN = "官員|談判|。", "官員|限制|市場|。", "Good| |question|!"


def _service(
    mode: EnglishMode,
    dictionary: SmallDictionary,
    argos: _Engine | None = None,
    server: _Engine | None = None,
) -> EnglishService:
    return EnglishService(
        mode,
        dictionary,
        memories=(TranslationMemory(_MEMORY),),
        argos=argos or _Engine(Origin.ARGOS, "Get a package."),
        server=server or _Engine(Origin.LIBRETRANSLATE, "Set a server."),
    )


def _english(service: EnglishService, *units: str) -> list[tuple[str, Origin]]:
    found = [service.translate_unit(annotated(unit)) for unit in units]
    return [(english.text, english.origin) for english in found]


def test_auto_without_a_package_is_memory_then_gloss(dictionary: SmallDictionary) -> None:
    assert _english(_service(EnglishMode.AUTO, dictionary), _KNOWN, _UNKNOWN, _LATIN) == [
        ("Officials are in talks.", Origin.MEMORY),
        ("Official restricts market.", Origin.GLOSS),
        ("Good question!", Origin.GLOSS),
    ]


def test_auto_with_a_package_asks_it_only_for_what_is_not_remembered(dictionary: SmallDictionary) -> None:
    argos = _Engine(Origin.ARGOS)
    service = _service(EnglishMode.AUTO, dictionary, argos)
    assert _english(service, _KNOWN, _UNKNOWN, _UNKNOWN, _LATIN) == [
        ("Officials are in talks.", Origin.MEMORY),
        ("<官员限制市场。>", Origin.ARGOS),
        ("<官员限制市场。>", Origin.ARGOS),
        ("Good question!", Origin.GLOSS),
    ]
    assert [call for call in argos.calls if call] == [["官员限制市场。"]]


@pytest.mark.parametrize(
    ("mode", "known", "unknown", "latin"),
    [
        (EnglishMode.MEMORY, Origin.MEMORY, Origin.NONE, Origin.GLOSS),
        (EnglishMode.GLOSS, Origin.GLOSS, Origin.GLOSS, Origin.GLOSS),
        (EnglishMode.ARGOS, Origin.ARGOS, Origin.ARGOS, Origin.GLOSS),
        (EnglishMode.LIBRETRANSLATE, Origin.LIBRETRANSLATE, Origin.LIBRETRANSLATE, Origin.GLOSS),
        (EnglishMode.NONE, Origin.NONE, Origin.NONE, Origin.NONE),
    ],
)
def test_other_modes_use_their_own_source_and_no_other(
    mode: EnglishMode, known: Origin, unknown: Origin, latin: Origin, dictionary: SmallDictionary
) -> None:
    service = _service(mode, dictionary, _Engine(Origin.ARGOS), _Engine(Origin.LIBRETRANSLATE))
    found = _english(service, _KNOWN, _UNKNOWN, _LATIN)
    assert [origin for _, origin in found] == [known, unknown, latin]
    assert [bool(text) for text, _ in found] == [known != Origin.NONE, unknown != Origin.NONE, True]


@pytest.mark.parametrize(
    ("mode", "words"), [(EnglishMode.ARGOS, "Get a package."), (EnglishMode.LIBRETRANSLATE, "Set a server.")]
)
def test_a_mode_whose_engine_is_not_there_says_so(
    mode: EnglishMode, words: str, dictionary: SmallDictionary
) -> None:
    with pytest.raises(EngineError, match=words):
        _service(mode, dictionary).translate_unit(annotated(_LATIN))


def test_auto_goes_on_with_the_gloss_when_the_package_fails(dictionary: SmallDictionary) -> None:
    service = _service(EnglishMode.AUTO, dictionary, _Engine(Origin.ARGOS, fails_after=0))
    assert _english(service, _UNKNOWN) == [("Official restricts market.", Origin.GLOSS)]
    assert service.problem == "The engine broke."


def test_argos_alone_stops_when_the_package_fails(dictionary: SmallDictionary) -> None:
    service = _service(EnglishMode.ARGOS, dictionary, _Engine(Origin.ARGOS, fails_after=0))
    with pytest.raises(EngineError, match="The engine broke"):
        service.translate_unit(annotated(_UNKNOWN))


def test_a_unit_of_two_sentences_has_two_origins(dictionary: SmallDictionary) -> None:
    one = annotated(_KNOWN.replace("。", "。|") + _UNKNOWN)
    unit = Unit(0, UnitKind.PARAGRAPH, one.unit.span, one.unit.text, (Span(0, 5), Span(5, 12)))
    both = AnnotatedUnit(unit, one.repaired, one.simplified, one.words, one.starts)
    english = _service(EnglishMode.AUTO, dictionary).translate_unit(both)
    assert (english.text, english.origin) == (
        "Officials are in talks. Official restricts market.",
        Origin.MIXED,
    )
    assert [sentence.index for sentence in english.sentences] == [0, 1]


def _article(count: int) -> AnnotatedArticle:
    """Return an article of many units: sentences of two kinds, and one line of page chrome."""
    lines = [_UNKNOWN, *([_KNOWN, _UNKNOWN.replace("限制", "談判")] * count)][:count]
    units = [annotated(line) for line in [*lines, "打印"]]
    article = Article("", "", tuple(unit.unit for unit in units))
    by_text = {unit.unit.text: unit for unit in units}
    return AnnotatedArticle(article, lambda unit: by_text[unit.text])


def test_an_article_goes_to_the_engine_in_batches_and_reports(dictionary: SmallDictionary) -> None:
    argos = _Engine(Origin.ARGOS)
    service = _service(EnglishMode.AUTO, dictionary, argos)
    article = _article(40)
    steps = list(service.translate(article))
    english = finish(service.translate(article))
    assert len(english) == 41 and all(unit.text for unit in english)
    assert argos.calls[0] == ["官员限制市场。", "官员谈判市场。", "打印"]
    assert sum(map(len, argos.calls)) == 3
    assert (steps[-1].done, steps[-1].total) == (41, 41)


def test_a_cancelled_translation_stops(dictionary: SmallDictionary) -> None:
    token = CancelToken()
    job = _service(EnglishMode.GLOSS, dictionary).translate(_article(40), token)
    next(job)
    token.cancel()
    with pytest.raises(Cancelled):
        finish(job)


class _Stuck(_Engine):
    """An engine that says nothing until it is cancelled."""

    def translate(self, sentences: Sequence[str], token: CancelToken | None = None) -> Iterator[Rendering]:
        assert token is not None
        woken = threading.Event()
        with token.calling(woken.set):
            self.calls.append(list(sentences))
            assert woken.wait(10)
        token.check()
        yield Rendering("")


def test_cancelling_wakes_an_engine_that_is_at_work(dictionary: SmallDictionary) -> None:
    token = CancelToken()
    service = _service(EnglishMode.ARGOS, dictionary, _Stuck(Origin.ARGOS))
    threading.Timer(0.05, token.cancel).start()
    with pytest.raises(Cancelled):
        finish(service.prepare([annotated(_UNKNOWN)], token))


def test_leaving_the_service_closes_the_connection_but_not_an_engine_that_others_use(
    dictionary: SmallDictionary,
) -> None:
    argos, server = _Engine(Origin.ARGOS), _Engine(Origin.LIBRETRANSLATE)
    with _service(EnglishMode.AUTO, dictionary, argos, server):
        pass
    assert (argos.closed, server.closed) == (False, True)


def test_line_breaks_within_a_sentence_do_not_reach_the_engine(dictionary: SmallDictionary) -> None:
    argos = _Engine(Origin.ARGOS)
    _service(EnglishMode.ARGOS, dictionary, argos).translate_unit(annotated("官員|\n|AI| |H20|。| "))
    assert argos.calls == [["官员AI H20。"]]


def test_links_count_within_the_unit_though_the_engine_sees_less_space(dictionary: SmallDictionary) -> None:
    argos = _Engine(Origin.ARGOS)
    argos.links = (Link(2, 4, 0, 1),)  # 限制 in the sentence that the engine gets
    service = _service(EnglishMode.ARGOS, dictionary, argos)
    unit = annotated(" |官員|\n|限制|市場|。")
    (sentence,) = service.translate_unit(unit).sentences
    assert [unit.unit.text[link.start : link.end] for link in sentence.links] == ["限制"]
    assert sentence.credit == "Echo 2"


def test_a_term_that_the_engine_missed_is_restored_by_its_links(dictionary: SmallDictionary) -> None:
    class Garbling(_Engine):
        def translate(
            self, sentences: Sequence[str], token: CancelToken | None = None
        ) -> Iterator[Rendering]:
            for _ in sentences:
                links = (Link(0, 4, 4, 15), Link(4, 6, 16, 24))
                yield Rendering("The Middle Core develops.", "may be cut short", links)

    unit = annotated("中芯國際|發展|。", {"中芯國際": term("中芯國際", "SMIC", Category.COMPANIES)})
    service = _service(EnglishMode.ARGOS, dictionary, Garbling(Origin.ARGOS))
    (sentence,) = service.translate_unit(unit).sentences
    assert (sentence.text, sentence.doubt) == ("SMIC develops.", "may be cut short")
    assert [sentence.text[link.english_start : link.english_end] for link in sentence.links] == [
        "SMIC",
        "develops",
    ]


class _Cabinet:
    """A machine memory in a dictionary."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str, str], Rendering] = {}

    def recall(self, sentence: str, engine: str, version: str) -> Rendering | None:
        return self.kept.get((sentence, engine, version))

    def keep(self, said: Mapping[str, Rendering], engine: str, version: str) -> None:
        self.kept.update({(source, engine, version): english for source, english in said.items()})


def test_what_an_engine_said_before_a_failure_is_kept_for_the_next_time(dictionary: SmallDictionary) -> None:
    cabinet, argos = _Cabinet(), _Engine(Origin.ARGOS, fails_after=1)

    def service() -> EnglishService:
        return EnglishService(EnglishMode.AUTO, dictionary, memories=(), machine=cabinet, argos=argos)

    article = _article(3)  # the second sentence that the engine gets is never answered

    def origins() -> list[Origin]:
        return [english.origin for english in finish(service().translate(article))][:3]

    assert origins() == [Origin.ARGOS, Origin.GLOSS, Origin.GLOSS]
    argos.fails_after = 1_000
    assert origins() == [Origin.ARGOS] * 3
    assert "官员限制市场。" not in argos.calls[-1]


def test_a_memory_may_hold_a_sentence_that_is_english_already(dictionary: SmallDictionary) -> None:
    memory = TranslationMemory([TmxUnit("Good question!", "A good question!")])
    service = EnglishService(EnglishMode.AUTO, dictionary, memories=(memory,))
    assert _english(service, _LATIN) == [("A good question!", Origin.MEMORY)]
