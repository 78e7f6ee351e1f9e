"""The tokenizer of the small model: one SentencePiece vocabulary for both languages."""

import io
from collections.abc import Iterable, Sequence
from typing import Any

SIZE = 3400
UNKNOWN, START, END = 0, 1, 2


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

    def encode(self, text: str, varied: bool = False) -> list[int]:
        """Cut a text; ``varied`` cuts it another way each time, so that the model sees parts of words."""
        if varied:
            ids: list[int] = self._processor.encode(text, enable_sampling=True, alpha=0.3, nbest_size=-1)
        else:
            ids = self._processor.encode(text)
        return ids

    def decode(self, ids: Sequence[int]) -> str:
        """Put a text together again."""
        return str(self._processor.decode(list(ids)))


def seed(value: int) -> None:
    """Make varied cutting the same in every run."""
    import sentencepiece

    sentencepiece.set_random_generator_seed(value)
