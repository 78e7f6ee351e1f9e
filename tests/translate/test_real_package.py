"""The small package that really translates: installed, and run through the whole path.

Its training program kept what it would say itself; see ``tests/data/README.md``.
"""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from app.jobs import finish
from app.text.load import article_from_text
from app.translate import package_archive
from app.translate.argos import ArgosEngine
from app.translate.argos_tokenizer import load_tokenizer
from app.translate.packages import Package
from app.translate.service import EnglishMode, EnglishService
from app.translate.unit import Origin
from tests.eval import jingdu
from tests.support.small_package import ARCHIVE

SPOKEN: list[dict[str, str]] = json.loads(ARCHIVE.with_suffix(".json").read_text("utf-8"))["spoken"]


@pytest.fixture
def package() -> Package:
    return finish(package_archive.install(ARCHIVE))


@pytest.fixture
def engine(package: Package) -> Iterator[ArgosEngine]:
    made = ArgosEngine()
    yield made
    made.close()


def _say(package: Package, sentences: list[str], **options: Any) -> list[Any]:
    import ctranslate2

    translator = ctranslate2.Translator(str(package.path / "model"), compute_type="float32", intra_threads=1)
    pieces = list(map(load_tokenizer(package.path).encode, sentences))
    return list(translator.translate_batch(pieces, beam_size=1, **options))


def test_the_package_is_small() -> None:
    assert ARCHIVE.stat().st_size <= 3_000_000


def test_the_converted_model_says_what_the_trained_one_said(package: Package) -> None:
    decode = load_tokenizer(package.path).decode
    found = _say(package, [spoken["zh"] for spoken in SPOKEN])
    said = [decode(result.hypotheses[0]).strip() for result in found]
    assert said == [spoken["greedy"].strip() for spoken in SPOKEN]


def test_the_model_tells_what_it_looked_at(package: Package) -> None:
    sentence = "台积电在德国建厂。"
    (result,) = _say(package, [sentence], return_attention=True)
    pieces, attention = load_tokenizer(package.path).encode(sentence), result.attention[0]
    assert all(len(weights) == len(pieces) for weights in attention)
    spoken = result.hypotheses[0]
    row = next(i for i, piece in enumerate(spoken) if piece.startswith("▁Germany"))
    looked_at = max(range(len(pieces)), key=lambda place: attention[row][place])
    assert "德" in pieces[looked_at]


def test_sentences_of_its_field_become_english(engine: ArgosEngine) -> None:
    from sacrebleu.metrics.chrf import CHRF

    said = [rendering.text for rendering in engine.translate([spoken["zh"] for spoken in SPOKEN])]
    assert CHRF().corpus_score(said, [[spoken["en"] for spoken in SPOKEN]]).score > 80


def test_answers_come_in_the_order_of_the_questions(engine: ArgosEngine) -> None:
    asked = [spoken["zh"] for spoken in SPOKEN[:9]]
    together = [rendering.text for rendering in engine.translate(asked)]
    assert together == [rendering.text for one in asked for rendering in engine.translate([one])]
    assert len(set(together)) == len(set(asked)) > 5


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("美国商务部把华为列入实体清单。", ("Commerce Department", "Huawei", "Entity List")),
        ("台积电计划在日本投资12亿美元。", ("TSMC", "Japan", "US$1.2 billion")),
        ("中国限制稀土出口。", ("China", "rare earths", "restrict")),
        ("三星的营收下降12%。", ("Samsung", "revenue", "fell 12%")),
    ],
)
def test_terms_and_amounts_reach_the_english(
    engine: ArgosEngine, sentence: str, words: tuple[str, ...]
) -> None:
    (rendering,) = engine.translate([sentence])
    assert [word for word in words if word not in rendering.text] == []


def test_an_article_in_traditional_characters_comes_out_in_english(engine: ArgosEngine) -> None:
    article = article_from_text(
        "管製的代價\n\n出口管製是一把雙刃劍。供應鏈的每一個環節都很重要。\n\n誰在付出代價?", "prose"
    )
    annotated = jingdu.annotator().article(article)
    service = EnglishService(
        EnglishMode.ARGOS, jingdu.annotator().lexicon.dictionary, memories=(), argos=engine
    )
    units = finish(service.translate(annotated))
    sentences = [sentence for unit in units for sentence in unit.sentences]
    assert {sentence.origin for sentence in sentences} == {Origin.ARGOS}
    assert {sentence.credit for sentence in sentences} == {"Argos Translate 0.1"}
    text = " ".join(unit.text for unit in units)
    assert "Export controls are a double-edged sword." in text
    assert "Every link in the supply chain matters." in text
    assert "Who is paying the price?" in text
