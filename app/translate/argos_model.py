"""A package's model at work: text in, English with its doubts and links out; lives in the child process."""

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.text.article import Span
from app.translate.alignment import links_of
from app.translate.argos_tokenizer import Pieces, load_tokenizer, target_spans
from app.translate.clauses import clauses, joined, long_parts
from app.translate.engine import Rendering
from app.translate.judge import doubt_of
from app.translate.model_text import ModelText, model_text
from app.translate.unit import Link

_LONGEST = 256  # tokens of a translation
_BATCH = (48, 768)  # tokens at once: a thread has less use of fewer, and more waste memory on padding
_MOST_THREADS = 8
_Cut = tuple[str, tuple[Span, ...]]  # a text and its parts


@dataclass(frozen=True, slots=True)
class Asked:
    """Texts that CTranslate2 is at work on."""

    texts: list[str]
    pieces: list[Pieces]
    results: list[Any]  # futures
    most: int  # pieces of a translation


@dataclass(frozen=True, slots=True)
class Begun:
    """Sentences on their way, cut where they are too long."""

    texts: list[ModelText]
    cuts: list[_Cut]
    asked: Asked


class Model:
    """A package's model and tokenizer."""

    def __init__(self, folder: Path) -> None:
        import ctranslate2

        metadata = json.loads((folder / "metadata.json").read_bytes())
        self._prefix = str(metadata.get("target_prefix") or "")
        self._tokenizer = load_tokenizer(folder)
        self.translator = ctranslate2.Translator(
            str(folder / "model"), device="cpu", compute_type="int8", inter_threads=threads(), intra_threads=1
        )

    def translate(self, sentences: Sequence[str]) -> list[Rendering]:
        """Return the English in order."""
        return self.finish(self.begin(sentences))

    def begin(self, sentences: Sequence[str]) -> "Begun":
        """Start to translate; the processors are at work until ``finish`` is called for the result."""
        texts = [model_text(sentence) for sentence in sentences]
        cuts = [(each.text, long_parts(each.text)) for each in texts]
        return Begun(texts, cuts, self._ask(_parts(cuts)))

    def finish(self, begun: "Begun") -> list[Rendering]:
        """Return the English in order; what looks wrong is tried again clause by clause."""
        texts = begun.texts
        drafts = _judged(begun.cuts, self._told(begun.asked))
        again = [i for i, draft in enumerate(drafts) if draft.doubt]
        cuts = [(texts[i].text, clauses(texts[i].text)) for i in again]
        more = list(zip(again, cuts, strict=True))
        retried = [cut for _, cut in more]
        seconds = _judged(retried, self._told(self._ask(_parts(retried), careful=True)))
        for (i, _), second in zip(more, seconds, strict=True):
            if not second.doubt:
                drafts[i] = second
        return [_placed(draft, text) for text, draft in zip(texts, drafts, strict=True)]

    def _ask(self, texts: list[str], *, careful: bool = False) -> "Asked":
        """Hand short texts to CTranslate2, which sorts them by length itself."""
        if not texts:
            return Asked([], [], [], 0)
        pieces = self._tokenizer.pieces(texts)
        tokens = [piece.tokens for piece in pieces]
        options = decoding(tokens, careful=careful)
        results = self.translator.translate_batch(
            tokens,
            target_prefix=[[self._prefix]] * len(pieces) if self._prefix else None,
            return_attention=any(piece.spans for piece in pieces),
            asynchronous=True,
            **options,
        )
        return Asked(texts, pieces, results, options["max_decoding_length"])

    def _told(self, asked: "Asked") -> list[Rendering]:
        """Wait for the translations; the doubt of one that was not let to its end says so."""
        each = zip(asked.texts, asked.pieces, asked.results, strict=True)
        return [self._rendering(text, pieces, future.result(), asked.most) for text, pieces, future in each]

    def _rendering(self, source: str, pieces: Pieces, result: Any, most: int) -> Rendering:
        tokens = result.hypotheses[0]
        skip = 1 if self._prefix and tokens[:1] == [self._prefix] else 0
        english = self._tokenizer.decode(tokens[skip:])
        spans = target_spans(tokens[skip:], english) if pieces.spans else ()
        links: tuple[Link, ...] = ()
        if spans:
            links = links_of(result.attention[0][skip:], source, pieces.spans, english, spans)
        return Rendering(english, "stopped" if len(tokens) >= most else "", links)


def _parts(cuts: Sequence[_Cut]) -> list[str]:
    return [span.of(text) for text, spans in cuts for span in spans]


def _judged(cuts: Sequence[_Cut], parts: Iterable[Rendering]) -> list[Rendering]:
    """Join the English of the parts of each text, and say what looks wrong with it."""
    said = iter(parts)
    made = [joined(text, spans, [next(said) for _ in spans]) for text, spans in cuts]
    doubts = [
        doubt_of(text, draft.text, stopped=bool(draft.doubt))
        for (text, _), draft in zip(cuts, made, strict=True)
    ]
    return [
        draft if draft.doubt == doubt else Rendering(draft.text, doubt, draft.links)
        for draft, doubt in zip(made, doubts, strict=True)
    ]


def threads() -> int:
    """Return how many processors to use; the process has low priority, so the window goes first."""
    return max(1, min(_MOST_THREADS, os.cpu_count() or 1))


def decoding(tokens: Sequence[Sequence[str]], *, careful: bool = False) -> dict[str, Any]:
    """Return how CTranslate2 is to translate sentences: batches such that no thread is idle.

    ``careful`` keeps a model from repeating itself; it also costs digits (2032 became 203), so only
    what came out badly is translated so.
    """
    least, most = _BATCH
    share = -(-sum(map(len, tokens)) // threads())
    return {
        "beam_size": 2,
        "length_penalty": 0.2,
        "repetition_penalty": 1.1 if careful else 1.0,
        "no_repeat_ngram_size": 4 if careful else 0,
        "replace_unknowns": True,
        "max_decoding_length": min(_LONGEST, 16 + 3 * max(map(len, tokens))),
        "max_batch_size": max(least, min(most, share)),
        "batch_type": "tokens",
    }


def _placed(draft: Rendering, text: ModelText) -> Rendering:
    """Count the links' Chinese offsets within the sentence as it was given."""
    if not text.places:
        return draft
    links = (
        Link(*text.source_span(link.start, link.end), link.english_start, link.english_end)
        for link in draft.links
    )
    return Rendering(draft.text, draft.doubt, tuple(links))
