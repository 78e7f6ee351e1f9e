"""A package's tokenizer: text to the pieces that its model knows, pieces to text, and where each stands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.text.article import Span


@dataclass(frozen=True, slots=True)
class Pieces:
    """A text as a model reads it; ``spans`` say where each piece stands, empty where that is unknown."""

    tokens: list[str]
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Tokenizer:
    """Cuts sentences into the pieces that a model knows, and puts pieces together again."""

    pieces: Callable[[list[str]], list[Pieces]]
    decode: Callable[[list[str]], str]

    def encode(self, text: str) -> list[str]:
        """Return the pieces of one text."""
        (pieces,) = self.pieces([text])
        return pieces.tokens


def target_spans(tokens: Sequence[str], english: str) -> tuple[Span, ...]:
    """Return where each target piece stands in the English; nothing where the pieces do not spell it."""
    spans, at = list[Span](), 0
    for token in tokens:
        bare = token.replace("▁", " ")
        said = bare.strip()
        if at < len(english) and english[at] == " " and (bare[:1] == " " or not said):
            at += 1
        if not english.startswith(said, at):
            return ()
        spans.append(Span(at, at + len(said)))
        at += len(said)
    return tuple(spans) if at == len(english) else ()


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
        return [Pieces(each["pieces"], tuple(Span(*span) for span in each["offsets"])) for each in found]

    def decode(tokens: list[str]) -> str:
        return " ".join(str(processor.decode_pieces(tokens)).replace("▁", " ").split())

    return Tokenizer(pieces, decode)


def _byte_pairs(folder: Path) -> Tokenizer:
    from argostranslate.tokenizer import BPETokenizer

    tokenizer = BPETokenizer(folder / "bpe.model", "zh", "en")

    def pieces(texts: list[str]) -> list[Pieces]:
        return [Pieces(tokenizer.encode(text)) for text in texts]

    return Tokenizer(pieces, lambda tokens: " ".join(str(tokenizer.decode(tokens)).split()))
