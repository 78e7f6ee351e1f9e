"""A package's tokenizer: text to the pieces that its model knows, pieces to text, and where each stands."""

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.translate.alignment import Range


@dataclass(frozen=True, slots=True)
class Pieces:
    """A text as a model reads it; ``spans`` say where each piece stands, empty where that is unknown."""

    tokens: list[str]
    spans: Sequence[Range] = ()


@dataclass(frozen=True, slots=True)
class Tokenizer:
    """Cuts sentences into the pieces that a model knows, and puts pieces together again."""

    pieces: Callable[[list[str]], list[Pieces]]
    decode: Callable[[list[str]], str]

    def encode(self, text: str) -> list[str]:
        """Return the pieces of one text."""
        (pieces,) = self.pieces([text])
        return pieces.tokens


def target_spans(tokens: Sequence[str], english: str) -> Sequence[Range]:
    """Return where each target piece stands in the English; nothing where the pieces do not spell it."""
    spans, at, most = list[Range](), 0, len(english)
    for token in tokens:
        said, begins = _spelling(token)
        if begins and at < most and english[at] == " ":
            at += 1
        if not english.startswith(said, at):
            return ()
        start, at = at, at + len(said)
        spans.append((start, at))
    return spans if at == most else ()


@functools.lru_cache(1 << 15)  # what a vocabulary may hold
def _spelling(token: str) -> tuple[str, bool]:
    """Return what a piece spells, and whether it may begin with a space."""
    bare = token.replace("▁", " ")
    said = bare.strip()
    return said, bare[:1] == " " or not said


def load_tokenizer(folder: Path) -> Tokenizer:
    """Return the tokenizer of a package, SentencePiece or the older byte-pair encoding."""
    model = folder / "sentencepiece.model"
    return _sentencepiece(model.read_bytes()) if model.exists() else _byte_pairs(folder)


def _sentencepiece(model: bytes) -> Tokenizer:
    """Load from bytes: SentencePiece cannot open every path on Windows."""
    import sentencepiece

    processor = sentencepiece.SentencePieceProcessor(model_proto=model)

    def pieces(texts: list[str]) -> list[Pieces]:
        found = processor.encode(texts, return_type="offset_mapping")
        return [Pieces(each["pieces"], each["offsets"]) for each in found]

    def decode(tokens: list[str]) -> str:
        return " ".join(processor.decode_pieces(tokens).replace("▁", " ").split())

    return Tokenizer(pieces, decode)


def _byte_pairs(folder: Path) -> Tokenizer:
    from argostranslate.tokenizer import BPETokenizer

    tokenizer = BPETokenizer(folder / "bpe.model", "zh", "en")

    def pieces(texts: list[str]) -> list[Pieces]:
        return [Pieces(tokenizer.encode(text)) for text in texts]

    return Tokenizer(pieces, lambda tokens: " ".join(str(tokenizer.decode(tokens)).split()))
