"""The training itself: batches of like length, Adam, a rate that rises and falls."""

import time
from collections.abc import Iterator
from functools import partial
from itertools import islice
from random import Random
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax

from tests.training.corpus import Corpus
from tests.training.model import PAD, Pass, Shape, Weights, fresh
from tests.training.numbers import Pair
from tests.training.tokens import END, START, Tokens

BATCH, POOL = 64, 32  # pairs in a batch, batches that are sorted by length together
RATE, WARM_UP, SMOOTHING = 3e-3, 200, 0.1
_LENGTHS = (12, 16, 20, 26, 34, 48)  # sentences are filled up to one of these, so that little is compiled
_TOLD = 100  # steps between two lines of progress

Batch = tuple[np.ndarray, np.ndarray, np.ndarray]


def batches(corpus: Corpus, cutter: Tokens, random: Random) -> Iterator[Batch]:
    """Yield batches for ever."""
    drawn = corpus.draw(random)
    while True:
        pool = [_cut(cutter, pair, random) for pair in islice(drawn, BATCH * POOL)]
        pool = [pair for pair in pool if max(map(len, pair)) < _LENGTHS[-1]]
        pool.sort(key=lambda pair: max(map(len, pair)))
        starts = list(range(0, len(pool) - BATCH + 1, BATCH))
        random.shuffle(starts)
        for start in starts:
            yield _filled(pool[start : start + BATCH])


def _cut(cutter: Tokens, pair: Pair, random: Random) -> tuple[list[int], list[int]]:
    return cutter.encode_varied(pair[0], random), cutter.encode(pair[1])


def _filled(pairs: list[tuple[list[int], list[int]]]) -> Batch:
    longest = max(max(len(source), len(target) + 1) for source, target in pairs)
    length = next(size for size in _LENGTHS if size >= longest)

    def rows(sentences: list[list[int]]) -> np.ndarray:
        return np.array([sentence + [PAD] * (length - len(sentence)) for sentence in sentences], np.int32)

    sources, targets = zip(*pairs, strict=True)
    return rows(list(sources)), rows([[START, *t] for t in targets]), rows([[*t, END] for t in targets])


def _loss(weights: Weights, shape: Shape, batch: Any, key: Any) -> Any:
    source, before, after = batch
    scores = jax.nn.log_softmax(Pass(weights, shape, key).logits(source, before))
    right = jnp.take_along_axis(scores, jnp.maximum(after, 0)[..., None], -1)[..., 0]
    losses = -(1 - SMOOTHING) * right - SMOOTHING * scores.mean(-1)
    counted = after != PAD
    return jnp.where(counted, losses, 0).sum() / counted.sum()


def learn(corpus: Corpus, cutter: Tokens, shape: Shape, steps: int, seed: int) -> Weights:
    """Return weights after a number of steps."""
    rate = optax.warmup_cosine_decay_schedule(0, RATE, min(WARM_UP, steps // 4), steps)
    rule = optax.chain(optax.clip_by_global_norm(1.0), optax.adam(rate, b2=0.98, eps=1e-9))

    @partial(jax.jit, donate_argnums=(0, 1))
    def step(weights: Weights, state: Any, batch: Any, key: Any) -> Any:
        loss, slope = jax.value_and_grad(_loss)(weights, shape, batch, key)
        change, state = rule.update(slope, state)
        return optax.apply_updates(weights, change), state, loss

    weights: Any = jax.tree.map(jnp.asarray, fresh(shape, seed))
    state, start = rule.init(weights), time.monotonic()
    keys = jax.random.key(seed, impl="unsafe_rbg")  # several times as fast as the usual kind
    for number, batch in enumerate(islice(batches(corpus, cutter, Random(seed)), steps), 1):
        weights, state, loss = step(weights, state, batch, jax.random.fold_in(keys, number))
        if number % _TOLD == 0 or number == steps:
            print(f"step {number:5}  loss {loss:.3f}  {time.monotonic() - start:.0f} s", flush=True)
    return jax.tree.map(np.asarray, weights)
