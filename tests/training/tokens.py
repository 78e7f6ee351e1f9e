"""The tokenizer of the small model: one SentencePiece vocabulary for both languages."""

import io
from collections.abc import Iterable, Sequence
from random import Random
from typing import Any

SIZE = 3400
UNKNOWN, START, END = 0, 1, 2
_WAYS = 6


def train(texts: Iterable[str]) -> bytes:
    """Return a SentencePiece model; digits stand alone, so that numbers are spelt out."""
    import sentencepiece

    buffer = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(texts), model_writer=buffer, vocab_size=SIZE, model_type="unigram",
        character_coverage=1.0, split_digits=True, max_sentencepiece_length=12, num_threads=1,
        unk_id=UNKNOWN, bos_id=START, eos_id=END, minloglevel=2,
    )  # fmt: skip
    return buffer.getvalue()


class Tokens:
    """Turns text into numbers and back."""

    def __init__(self, model: bytes) -> None:
        import sentencepiece

        self._processor: Any = sentencepiece.SentencePieceProcessor(model_proto=model)

    @property
    def pieces(self) -> list[str]:
        """The vocabulary in order."""
        return [self._processor.id_to_piece(i) for i in range(self._processor.get_piece_size())]

    def encode(self, text: str) -> list[int]:
        """Cut a text the likeliest way."""
        ids: list[int] = self._processor.encode(text)
        return ids

    def encode_varied(self, text: str, random: Random) -> list[int]:
        """Cut a text in one of several ways, so that the model sees parts of words.

        SentencePiece samples by itself, too, but not the same at every run.
        """
        ways: list[list[int]] = self._processor.nbest_encode(text, nbest_size=_WAYS)
        return ways[min(random.randrange(2 * _WAYS), len(ways)) % len(ways)]

    def decode(self, ids: Sequence[int]) -> str:
        """Put a text together again."""
        return str(self._processor.decode(list(ids)))
