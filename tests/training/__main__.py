"""``python -m tests.training``: trains the model and writes the package and what it is to say."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random

from tests.training import tokens
from tests.training.corpus import Corpus
from tests.training.learn import learn
from tests.training.model import Shape, greedy
from tests.training.pack import pack
from tests.training.tokens import Tokens

HOME = Path(__file__).parents[1] / "data"
SEED, STEPS = 20261123, 1600
_SPOKEN = 24  # sentences whose English by this program is kept: half by hand, half put together


def main(arguments: Sequence[str] | None = None) -> int:
    """Train, and write ``zh_en.argosmodel`` and ``zh_en.json`` to a folder."""
    parser = argparse.ArgumentParser(prog="python -m tests.training", description=__doc__)
    parser.add_argument("--steps", type=int, default=STEPS)
    parser.add_argument("--folder", type=Path, default=HOME)
    chosen = parser.parse_args(arguments)
    corpus = Corpus()
    tokenizer = tokens.train(corpus.plain(Random(SEED)))
    cutter = Tokens(tokenizer)
    shape = Shape(len(cutter.pieces))
    weights = learn(corpus, cutter, shape, chosen.steps, SEED)
    chosen.folder.mkdir(parents=True, exist_ok=True)
    pack(chosen.folder / "zh_en.argosmodel", weights, shape, tokenizer, cutter.pieces)
    spoken = [
        {"zh": zh, "en": en, "greedy": cutter.decode(greedy(weights, shape, cutter.encode(zh)))}
        for zh, en in _sentences(corpus)
    ]
    text = json.dumps({"seed": SEED, "steps": chosen.steps, "spoken": spoken}, ensure_ascii=False, indent=1)
    (chosen.folder / "zh_en.json").write_text(text + "\n", "utf-8")
    return 0


def _sentences(corpus: Corpus) -> list[tuple[str, str]]:
    random = Random(SEED + 1)  # other sentences than the training's
    by_hand = random.sample(corpus.by_hand, _SPOKEN // 2)
    return [*by_hand, *(corpus.made_up(random) for _ in range(_SPOKEN // 2))]


if __name__ == "__main__":
    sys.exit(main())
