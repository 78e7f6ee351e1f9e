"""The child process that holds a translation model; it reads and writes JSON, one object a line.

    -> {"sentences": ["…", …]}      <- {"translations": ["…", …]}  or  {"error": "…"}

It says ``{"ready": true}`` once the model is loaded, and ends with its input.
"""

import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

_BEAM = 2
_BATCH_TOKENS = 1024
_LONGEST = 256  # tokens of a translation
_MODEL_ERRORS = (
    RuntimeError,
    ValueError,
    OSError,
    KeyError,
    TypeError,
    MemoryError,
)  # what the libraries raise


@dataclass(frozen=True, slots=True)
class Tokenizer:
    """Cuts a sentence into the pieces that a model knows, and puts pieces together again."""

    encode: Callable[[str], list[str]]
    decode: Callable[[list[str]], str]


class Model:
    """A package's model and tokenizer."""

    def __init__(self, folder: Path) -> None:
        import ctranslate2

        metadata = json.loads((folder / "metadata.json").read_bytes())
        self._prefix = str(metadata.get("target_prefix") or "")
        self._tokenizer = load_tokenizer(folder)
        self._translator = ctranslate2.Translator(
            str(folder / "model"),
            device="cpu",
            compute_type="int8",
            inter_threads=1,
            intra_threads=_threads(),
        )

    def translate(self, sentences: Sequence[str]) -> list[str]:
        """Return the translations in order; CTranslate2 sorts the sentences by length itself."""
        pieces = [self._tokenizer.encode(sentence) for sentence in sentences]
        longest = max(map(len, pieces), default=0)
        results = self._translator.translate_batch(
            pieces,
            target_prefix=[[self._prefix]] * len(pieces) if self._prefix else None,
            beam_size=_BEAM,
            max_batch_size=_BATCH_TOKENS,
            batch_type="tokens",
            length_penalty=0.2,
            repetition_penalty=1.1,
            no_repeat_ngram_size=4,
            max_decoding_length=min(_LONGEST, 16 + 3 * longest),
            replace_unknowns=True,
        )
        return [self._text(result.hypotheses[0]) for result in results]

    def _text(self, pieces: list[str]) -> str:
        if self._prefix and pieces[:1] == [self._prefix]:
            pieces = pieces[1:]
        return " ".join(self._tokenizer.decode(pieces).split())


def _threads() -> int:
    """Return how many processors to use: no more than four, and one is left to the window."""
    return max(1, min(4, (os.cpu_count() or 2) - 1))


def load_tokenizer(folder: Path) -> Tokenizer:
    """Return the tokenizer of a package, SentencePiece or the older byte-pair encoding."""
    model = folder / "sentencepiece.model"
    return _sentencepiece(model.read_bytes()) if model.exists() else _byte_pairs(folder)


def _sentencepiece(model: bytes) -> Tokenizer:
    """Load from bytes: SentencePiece cannot open every path on Windows."""
    import sentencepiece

    processor = sentencepiece.SentencePieceProcessor(model_proto=model)

    def encode(sentence: str) -> list[str]:
        pieces: list[str] = processor.encode(sentence, out_type=str)
        return pieces

    def decode(pieces: list[str]) -> str:
        return str(processor.decode_pieces(pieces)).replace("▁", " ")

    return Tokenizer(encode, decode)


def _byte_pairs(folder: Path) -> Tokenizer:
    from argostranslate.tokenizer import BPETokenizer

    tokenizer = BPETokenizer(folder / "bpe.model", "zh", "en")
    return Tokenizer(tokenizer.encode, tokenizer.decode)


def serve(requests: IO[str], answers: IO[str], folder: Path) -> int:
    """Load the model and answer requests until there are no more; return the exit code."""

    def answer(message: dict[str, Any]) -> None:
        answers.write(json.dumps(message) + "\n")
        answers.flush()

    try:
        model = Model(folder)
    except _MODEL_ERRORS as error:
        answer({"error": f"the package cannot be loaded ({_one_line(error)})"})
        return 1
    answer({"ready": True})
    for line in requests:
        try:
            answer({"translations": model.translate(json.loads(line)["sentences"])})
        except _MODEL_ERRORS as error:
            answer({"error": f"the model gave up ({_one_line(error)})"})
    return 0


def _one_line(error: BaseException) -> str:
    return " ".join(str(error).split())[:200].rstrip(".") or type(error).__name__


def main(arguments: Sequence[str]) -> int:
    """Serve on the standard streams; whatever else prints to them goes to the error stream."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    requests = os.fdopen(os.dup(0), "r", encoding="utf-8")
    return serve(requests, answers, Path(arguments[0]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
