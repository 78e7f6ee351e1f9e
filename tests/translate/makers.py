"""Makers for the tests of the translation layer: a small dictionary, units by hand, a tiny model."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from app.annotate.model import AnnotatedUnit, Quantity, TokenKind, Word
from app.annotate.tokenkind import kind_of
from app.lexicon import script
from app.lexicon.entries import DictionaryEntry
from app.lexicon.termbase import Category, TermEntry
from app.text.article import Span, Unit, UnitKind

Pack = Callable[..., Path]
METADATA = {"package_version": "1.9", "argos_version": "1.9", "from_code": "zh", "to_code": "en"}

ENTRIES = """
限制 限制 [xian4 zhi4] /to restrict; to limit/restriction; limit/CL:個|个[ge4]/
列入 列入 [lie4 ru4] /to include on a list/to list/
生效 生效 [sheng1 xiao4] /to take effect/
談判 谈判 [tan2 pan4] /to negotiate/negotiation; talks/
收購 收购 [shou1 gou4] /to purchase (from various places)/to acquire (a company)/
臺灣 台湾 [Tai2 wan1] /Taiwan/
台灣 台湾 [Tai2 wan1] /variant of 臺灣|台湾[Tai2 wan1]/
官員 官员 [guan1 yuan2] /official; officer/
嚴厲 严厉 [yan2 li4] /severe; strict/
晶圓 晶圆 [jing1 yuan2] /wafer/
廠 厂 [chang3] /factory; yard; depot/
王 王 [Wang2] /surname Wang/
王 王 [wang2] /king or monarch/
小 小 [xiao3] /small; tiny; few; young/
明 明 [ming2] /bright/
著 着 [zhe5] /aspect particle indicating action in progress or ongoing state/
盯 盯 [ding1] /to watch attentively/
告訴 告诉 [gao4 su5] /to tell (sb sth)/to inform (sb of sth)/
高 高 [Gao1] /surname Gao/
高 高 [gao1] /high; tall/
之間 之间 [zhi1 jian1] /(after a noun) between/
畫餅 画饼 [hua4 bing3] /lit. to draw a cake/fig. to hold out vain hopes/
"""


class SmallDictionary:
    """A dictionary of a few entries."""

    def __init__(self, lines: str) -> None:
        self._entries: dict[str, list[DictionaryEntry]] = {}
        for line in filter(None, lines.strip().splitlines()):
            head, _, rest = line.partition(" [")
            pinyin, _, senses = rest.partition("] /")
            traditional, simplified = head.split()
            entry = DictionaryEntry(traditional, simplified, pinyin, tuple(senses.rstrip("/").split("/")))
            self._entries.setdefault(simplified, []).append(entry)

    def lookup(self, simplified: str) -> tuple[DictionaryEntry, ...]:
        """Return the entries with a Simplified spelling."""
        return tuple(self._entries.get(simplified, ()))

    def compound(self, simplified: str) -> str:
        """Return the English of the one compound that no entry lists."""
        return {"产线": "production line"}.get(simplified, "")


def term(tw: str, en: str, category: Category = Category.LAW) -> TermEntry:
    """Return a termbase entry."""
    return TermEntry(id=en.lower(), category=category, tw=tw, cn=script.simplify(tw), en=en)


def annotated(
    words: str,
    terms: Mapping[str, TermEntry] | None = None,
    amounts: Mapping[str, str] | None = None,
    kind: UnitKind = UnitKind.PARAGRAPH,
) -> AnnotatedUnit:
    """Return a unit of one sentence from words parted by bars; ``amounts`` gives the English of words."""
    parts = words.split("|")
    text = "".join(parts)
    starts = [sum(map(len, parts[:i])) for i in range(len(parts))]
    simplified = [script.simplify(part) for part in parts]
    quantities, quantity_at = list[Quantity](), dict[int, int]()
    for i, part in enumerate(parts):
        if part in (amounts or {}):
            quantity_at[i] = len(quantities)
            span = Span(starts[i], starts[i] + len(part))
            quantities.append(Quantity(span, part, "", (amounts or {})[part]))
    unit = Unit(0, kind, Span(0, len(text)), text, (Span(0, len(text)),))
    found = tuple(
        Word(part, plain, kind_of(part) if part.strip() else TokenKind.SPACE, term=(terms or {}).get(part))
        for part, plain in zip(parts, simplified, strict=True)
    )
    whole = script.simplify(text)
    return AnnotatedUnit(unit, text, whole, found, tuple(starts), (), tuple(quantities), {}, quantity_at)


_LINES = (
    "芯片出口受到新的限制。", "美国宣布管制设备和软件。", "企业担心供应链的风险。",
    "The new rules limit exports of chips.", "Companies fear for their supply chains.",
)  # fmt: skip


def tiny_model(folder: Path) -> bytes:
    """Write a CTranslate2 model with random weights to a folder; return its SentencePiece model."""
    import io

    import ctranslate2
    import numpy as np
    import sentencepiece

    buffer = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(_LINES * 4), model_writer=buffer, vocab_size=90, model_type="char",
        minloglevel=2, hard_vocab_limit=False,
    )  # fmt: skip
    processor = sentencepiece.SentencePieceProcessor(model_proto=buffer.getvalue())
    pieces = [processor.id_to_piece(i) for i in range(processor.get_piece_size())]
    spec = ctranslate2.specs.TransformerSpec.from_config(num_layers=1, num_heads=2)
    random, size = np.random.default_rng(7), len(pieces)

    def fill(part: Any) -> None:
        for name, value in vars(part).items():
            if isinstance(value, ctranslate2.specs.LayerSpec):
                fill(value)
            elif isinstance(value, list):
                for each in value:
                    fill(each)
            elif value is None and name in _shapes:
                setattr(part, name, random.normal(0, 0.4, _shapes[name]).astype(np.float32))

    _shapes: dict[str, tuple[int, ...]] = {"gamma": (16,), "beta": (16,)}
    fill(spec)
    _fill_linear(spec, random, size)
    spec.register_source_vocabulary(pieces)
    spec.register_target_vocabulary(pieces)
    spec.validate()
    folder.mkdir(parents=True)
    spec.save(str(folder))
    return buffer.getvalue()


def _fill_linear(spec: Any, random: Any, size: int) -> None:
    """Give the matrices of the model their shapes: 16 dimensions, 32 in the feed-forward part."""
    import numpy as np

    def matrix(part: Any, rows: int, columns: int, bias: bool = True) -> None:
        part.weight = random.normal(0, 0.4, (rows, columns)).astype(np.float32)
        if bias and hasattr(part, "bias"):
            part.bias = np.zeros(rows, dtype=np.float32)

    for side in (spec.encoder, spec.decoder):
        embeddings = side.embeddings if isinstance(side.embeddings, list) else [side.embeddings]
        for embedding in embeddings:
            matrix(embedding, size, 16, bias=False)
        for layer in side.layer:
            matrix(layer.self_attention.linear[0], 48, 16)
            matrix(layer.self_attention.linear[1], 16, 16)
            matrix(layer.ffn.linear_0, 32, 16)
            matrix(layer.ffn.linear_1, 16, 32)
    for layer in spec.decoder.layer:
        matrix(layer.attention.linear[0], 16, 16)
        matrix(layer.attention.linear[1], 32, 16)
        matrix(layer.attention.linear[2], 16, 16)
    matrix(spec.decoder.projection, size, 16)
