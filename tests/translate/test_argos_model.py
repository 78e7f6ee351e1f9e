"""The model in the process: its tokenizers, its batches, and the second try clause by clause."""

from pathlib import Path

import pytest

from app.translate import judge
from app.translate.argos_model import Asked, Model, decoding
from app.translate.argos_tokenizer import load_tokenizer, target_spans
from app.translate.argos_worker import FIRST, batches
from app.translate.engine import Rendering
from app.translate.unit import Link


class _Scripted(Model):
    """A model whose English is written down."""

    def __init__(self, english: dict[str, Rendering]) -> None:
        self.english = english
        self.asked: list[str] = []

    def render(self, sentence: str) -> Rendering:
        """Return the English of one sentence."""
        (made,) = self.translate([sentence])
        return made

    def _ask(self, texts: list[str], *, careful: bool = False) -> Asked:
        self.asked.extend(texts)
        self.careful = careful
        return Asked(texts, [], [], 0)

    def _told(self, asked: Asked) -> list[Rendering]:
        return [self.english.get(text, Rendering(text)) for text in asked.texts]


_LOOP = Rendering("The chip the chip the chip the chip.")


def test_what_looks_wrong_is_tried_again_clause_by_clause() -> None:
    model = _Scripted(
        {
            "芯片涨价了两成，客户只好接受。": _LOOP,
            "芯片涨价了两成，": Rendering("Chips rose by a fifth.", links=(Link(0, 2, 0, 5),)),
            "客户只好接受。": Rendering("The customers had to accept.", links=(Link(0, 2, 4, 13),)),
        }
    )
    source = "芯片涨价 了两成,客户只好接受。"
    made = model.render(source)
    assert (made.text, made.doubt) == ("Chips rose by a fifth, the customers had to accept.", "")
    linked = [
        (source[one.start : one.end], made.text[one.english_start : one.english_end]) for one in made.links
    ]
    assert linked == [("芯片", "Chips"), ("客户", "customers")]


def test_what_looks_wrong_twice_stays_as_it_was_and_is_marked() -> None:
    model = _Scripted(
        {
            "芯片涨价了两成，客户只好接受。": _LOOP,
            "芯片涨价了两成，": _LOOP,
            "客户只好接受。": Rendering("The customers had to accept."),
        }
    )
    made = model.render("芯片涨价了两成，客户只好接受。")
    assert (made.text, made.doubt) == (_LOOP.text, judge.REPEATS)


def test_a_sentence_of_one_clause_is_tried_again_with_more_care() -> None:
    model = _Scripted({"芯片涨价了。": _LOOP})
    made = model.render("芯片涨价了。")
    assert made.doubt == judge.REPEATS
    assert model.asked == ["芯片涨价了。"] * 2 and model.careful


def test_only_the_second_try_is_kept_from_repeating_itself() -> None:
    first, second = decoding([["片"]]), decoding([["片"]], careful=True)
    assert (first["no_repeat_ngram_size"], second["no_repeat_ngram_size"]) == (0, 4)


def test_a_translation_that_was_not_let_to_its_end_is_marked() -> None:
    model = _Scripted({"芯片涨价了。": Rendering("The chips rose and", "stopped")})
    assert model.render("芯片涨价了。").doubt == judge.SHORT


@pytest.mark.parametrize("count", [0, 1, FIRST, FIRST + 1, 300])
def test_answers_begin_small_and_grow(count: int) -> None:
    sentences = [f"chip {i}" for i in range(count)]
    made = list(batches(_Scripted({}), sentences))
    assert [each.text for batch in made for each in batch] == sentences
    sizes = [len(batch) for batch in made]
    assert max(sizes[:1], default=0) <= FIRST and sizes[:-1] == sorted(sizes[:-1])
    assert len(sizes) < 12


def test_small_requests_are_shared_among_the_threads() -> None:
    few, many = decoding([["芯"]] * 10), decoding([["芯"] * 50] * 2000)
    assert few["max_batch_size"] < many["max_batch_size"] <= 1536


@pytest.mark.parametrize(
    ("tokens", "english", "spans"),
    [
        (["▁The", "▁ch", "ips", "."], "The chips.", [(0, 3), (4, 6), (6, 9), (9, 10)]),
        (["▁", "T", "▁", "▁b"], "T b", [(0, 0), (0, 1), (2, 2), (2, 3)]),
        (["▁The", "<0xE6>"], "The 晶", []),
    ],
)
def test_target_pieces_are_found_in_the_english(
    tokens: list[str], english: str, spans: list[tuple[int, int]]
) -> None:
    assert list(target_spans(tokens, english)) == spans


def test_pieces_of_sentencepiece_know_their_places(parts: dict[str, bytes], tmp_path: Path) -> None:
    (tmp_path / "sentencepiece.model").write_bytes(parts["zh_en/sentencepiece.model"])
    text = "芯片……😀出口 H20"
    (pieces,) = load_tokenizer(tmp_path).pieces([text])
    shown = [(token, text[slice(*span)]) for token, span in zip(pieces.tokens, pieces.spans, strict=True)]
    assert ("出", "出") in shown and ("片", "片") in shown
    assert pieces.spans[-1][1] == len(text)


def test_a_package_with_byte_pairs_is_tokenized(tmp_path: Path) -> None:
    (tmp_path / "bpe.model").write_text("#version: 0.2\nc h\nch i\nchi p</w>\n", "utf-8")
    tokenizer = load_tokenizer(tmp_path)
    (pieces,) = tokenizer.pieces(["chips"])
    assert tokenizer.encode("chip") == ["chip"]
    assert tokenizer.decode(pieces.tokens) == "chips" and pieces.spans == ()
