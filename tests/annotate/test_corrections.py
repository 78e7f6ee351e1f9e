"""The reader's corrections at work: in words, terms and readings, after a reload and a restart."""

from collections.abc import Iterator

import pytest

from app import engine
from app.annotate.pipeline import Annotator
from app.annotate.slip_kept import KeptSpellings
from app.lexicon import termbase
from app.lexicon.corrections import CorrectionSet
from app.lexicon.dictionary import Dictionary
from app.lexicon.lexicon import Lexicon
from app.lexicon.reading import ReadingSource
from app.lexicon.termbase import Category, Termbase, TermEntry
from app.text.article import Span, Unit, UnitKind

LIST = TermEntry("export-list", Category.LAW, "出口管制清單", "出口管制清单", "export control list")
CONTROL = TermEntry("export-control", Category.LAW, "出口管制", "出口管制", "export controls")


def tokens(annotator: Annotator, text: str) -> list[str]:
    whole = Span(0, len(text))
    unit = annotator.unit(Unit(0, UnitKind.PARAGRAPH, whole, text, (whole,)))
    assert "".join(token.text for token in unit.tokens) == text
    return [token.text for token in unit.tokens]


@pytest.fixture(scope="module")
def dictionary() -> Dictionary:
    return Dictionary()


@pytest.fixture
def with_corrections(dictionary: Dictionary):
    def make(corrections: CorrectionSet, *entries: TermEntry) -> Annotator:
        return Annotator(Lexicon(dictionary, Termbase(entries), corrections))

    return make


def test_a_joined_word_is_whole(with_corrections) -> None:
    assert "小黃蜂" not in tokens(with_corrections(CorrectionSet()), "他買了小黃蜂晶片")
    joined = with_corrections(CorrectionSet(joined=("小黄蜂", "出货量")))
    assert tokens(joined, "他買了小黃蜂晶片") == ["他", "買", "了", "小黃蜂", "晶片"]
    assert "出貨量" in tokens(joined, "第一季出貨量下滑")


def test_a_joined_word_of_two_characters_is_whole(with_corrections) -> None:
    text = "他的晶片很小"
    assert tokens(with_corrections(CorrectionSet()), text)[:2] == ["他", "的"]
    assert tokens(with_corrections(CorrectionSet(joined=("他的",))), text)[0] == "他的"


def test_a_joined_word_wins_over_a_term_inside_it(with_corrections) -> None:
    text = "美國出口管制帳表示"
    assert "出口管制" in tokens(with_corrections(CorrectionSet(), CONTROL), text)
    joined = with_corrections(CorrectionSet(joined=("出口管制帐",)), CONTROL)
    assert tokens(joined, text) == ["美國", "出口管制帳", "表示"]


def test_a_term_that_holds_a_joined_word_stays(with_corrections) -> None:
    joined = with_corrections(CorrectionSet(joined=("管制清单",)), LIST)
    assert tokens(joined, "新的出口管制清單") == ["新", "的", "出口管制清單"]


def test_the_longest_joined_word_wins(with_corrections) -> None:
    joined = with_corrections(CorrectionSet(joined=("出口管", "出口管制局长")))
    assert "出口管制局長" in tokens(joined, "出口管制局長說")


def test_a_split_word_is_never_whole(with_corrections) -> None:
    text = "各國研究生命的起源，研究生很多"
    assert "研究生" in tokens(with_corrections(CorrectionSet()), text)
    split = with_corrections(CorrectionSet(split={"研究生": ("研究", "生")}))
    assert tokens(split, "研究生很多")[:2] == ["研究", "生"]
    assert "研究生" not in tokens(split, text)


def test_a_split_term_is_not_put_together_again(with_corrections) -> None:
    split = CorrectionSet(split={"出口管制清单": ("出口管制", "清单")})
    annotator = with_corrections(split, LIST, CONTROL)
    assert tokens(annotator, "出口管制清單很長")[:2] == ["出口管制", "清單"]
    assert tokens(with_corrections(CorrectionSet(), LIST, CONTROL), "出口管制清單很長")[0] == "出口管制清單"


def test_a_reading_of_the_reader_comes_first(with_corrections) -> None:
    corrected = with_corrections(CorrectionSet(readings={"长城": "zhǎng chéng"}))
    reading = corrected.lexicon.readings.read("長城", "长城")
    assert reading is not None
    assert (reading.pinyin, reading.source) == (("zhǎng", "chéng"), ReadingSource.READER)


def test_a_corrected_name_keeps_its_capital(with_corrections) -> None:
    corrected = with_corrections(CorrectionSet(readings={"长城": "zhǎng chéng"}))
    text = "長城很長"
    whole = Span(0, len(text))
    (word, *_) = corrected.unit(Unit(0, UnitKind.PARAGRAPH, whole, text, (whole,))).words
    assert (word.written, word.with_reading(None).written) == ("Zhǎngchéng", "")


def slips(annotator: Annotator, text: str) -> dict[str, str]:
    whole = Span(0, len(text))
    unit = annotator.unit(Unit(0, UnitKind.PARAGRAPH, whole, text, (whole,)), traditional=lambda: True)
    assert len(unit.repaired) == len(unit.simplified) == len(text)
    return {slip.was: slip.now for slip in unit.slips}


SLIPS = "美國的新限製波及三家公司，產線複雜，限製還會再加，聯係不易。"


def test_a_kept_spelling_is_no_slip_any_more(with_corrections) -> None:
    assert slips(with_corrections(CorrectionSet()), SLIPS) == {"限製": "限制", "聯係": "聯繫"}
    assert slips(with_corrections(CorrectionSet(kept=("限製",))), SLIPS) == {"聯係": "聯繫"}
    assert slips(with_corrections(CorrectionSet(kept=("限製", "聯係"))), SLIPS) == {}


def test_a_kept_spelling_holds_within_a_longer_word(with_corrections) -> None:
    measures = TermEntry("measures", Category.LAW, "限制措施", "限制措施", "restrictions")
    text = "美國公布新的限製措施。"
    assert slips(with_corrections(CorrectionSet(), measures), text) == {"限製措施": "限制措施"}
    assert slips(with_corrections(CorrectionSet(kept=("限製",)), measures), text) == {}


def test_only_the_kept_half_of_a_word_is_left_alone() -> None:
    kept = KeptSpellings(("限製",))
    text = "聯係限製"
    assert kept.left_alone(text, [0, 4], {0: "聯繫限制"}) == {0: "聯繫限製"}
    assert KeptSpellings(("係",)).left_alone(text, [0, 4], {0: "聯繫限制"}) == {0: "聯繫限制"}
    assert KeptSpellings(("係",)).left_alone("係", [0, 1], {0: "繫"}) == {}


@pytest.fixture
def fresh_engine() -> Iterator[None]:
    """Start and end without the annotator and the corrections of another user folder."""
    _forget()
    yield
    _forget()


def _forget() -> None:
    engine.reload()
    engine.corrections.cache_clear()


@pytest.mark.usefixtures("fresh_engine")
def test_engine_takes_corrections_over_after_a_reload(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(termbase, "load", lambda *_: Termbase([]))
    text = "他買了小黃蜂晶片"
    assert "小黃蜂" not in tokens(engine.annotator(), text)
    engine.corrections().join("小黃蜂")
    engine.reload()
    assert "小黃蜂" in tokens(engine.annotator(), text)
    _forget()  # as at a restart
    assert "小黃蜂" in tokens(engine.annotator(), text)
    engine.corrections().split("小黃蜂", ("小", "黃蜂"))
    engine.corrections().undo()
    engine.reload()
    assert "小黃蜂" in tokens(engine.annotator(), text)
