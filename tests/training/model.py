"""A small transformer in JAX, laid out as CTranslate2 reads it: norms first, one embedding for all."""

from dataclasses import dataclass
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from tests.training.tokens import END, START

Weights = dict[str, Any]
PAD = -1  # no token; stands behind the end of a shorter sentence
_NEVER = -1e9


@dataclass(frozen=True, slots=True)
class Shape:
    """How large the model is."""

    vocabulary: int
    width: int = 128
    inner: int = 512
    heads: int = 4
    encoder: int = 2
    decoder: int = 2
    dropout: float = 0.1


def fresh(shape: Shape, seed: int) -> Weights:
    """Return random weights."""
    random = np.random.default_rng(seed)

    def linear(rows: int, columns: int) -> Weights:
        spread = (6 / (rows + columns)) ** 0.5
        weight = random.uniform(-spread, spread, (rows, columns)).astype(np.float32)
        return {"weight": weight, "bias": np.zeros(rows, np.float32)}

    def norm() -> Weights:
        return {"gamma": np.ones(shape.width, np.float32), "beta": np.zeros(shape.width, np.float32)}

    def attention() -> Weights:
        parts = {name: linear(shape.width, shape.width) for name in ("query", "key", "value", "out")}
        return {"norm": norm(), **parts}

    def layer(cross: bool) -> Weights:
        inner = {"up": linear(shape.inner, shape.width), "down": linear(shape.width, shape.inner)}
        made = {"own": attention(), "ffn": {"norm": norm(), **inner}}
        return {**made, "cross": attention()} if cross else made

    embedding = random.normal(0, shape.width**-0.5, (shape.vocabulary, shape.width)).astype(np.float32)
    return {
        "embedding": embedding,
        "bias": np.zeros(shape.vocabulary, np.float32),
        "encoder": {"layers": [layer(False) for _ in range(shape.encoder)], "norm": norm()},
        "decoder": {"layers": [layer(True) for _ in range(shape.decoder)], "norm": norm()},
    }


def positions(length: int, width: int) -> np.ndarray:
    """Return the sines and cosines that tell places apart."""
    slowness = np.exp(np.arange(width // 2) * -(np.log(10000) / (width // 2 - 1)))
    angles = np.arange(1, length + 1)[:, None] * slowness[None]
    return np.concatenate([np.sin(angles), np.cos(angles)], axis=1).astype(np.float32)


class Pass:
    """One pass through the model; with a key it drops values at random, as in training."""

    def __init__(self, weights: Weights, shape: Shape, key: Any = None) -> None:
        self._weights, self._shape, self._key = weights, shape, key

    def logits(self, source: Any, target: Any) -> Any:
        """Return a score of every token at every place of the target."""
        seen = source != PAD
        memory = self._encoded(source, seen)
        length = target.shape[1]
        before = jnp.tril(jnp.ones((length, length), bool))[None, None]
        hidden = self._embedded(target)
        for layer in self._weights["decoder"]["layers"]:
            own = _norm(hidden, layer["own"]["norm"])
            hidden += self._drop(self._attend(layer["own"], own, own, before))
            cross = _norm(hidden, layer["cross"]["norm"])
            hidden += self._drop(self._attend(layer["cross"], cross, memory, seen[:, None, None]))
            hidden += self._drop(self._inner(layer["ffn"], hidden))
        hidden = _norm(hidden, self._weights["decoder"]["norm"])
        return hidden @ self._weights["embedding"].T + self._weights["bias"]

    def _encoded(self, source: Any, seen: Any) -> Any:
        hidden = self._embedded(source)
        for layer in self._weights["encoder"]["layers"]:
            own = _norm(hidden, layer["own"]["norm"])
            hidden += self._drop(self._attend(layer["own"], own, own, seen[:, None, None]))
            hidden += self._drop(self._inner(layer["ffn"], hidden))
        return _norm(hidden, self._weights["encoder"]["norm"])

    def _embedded(self, tokens: Any) -> Any:
        width = self._shape.width
        found = self._weights["embedding"][jnp.maximum(tokens, 0)] * width**0.5
        return self._drop(found + positions(tokens.shape[1], width)[None])

    def _inner(self, part: Weights, hidden: Any) -> Any:
        up = jax.nn.relu(_linear(_norm(hidden, part["norm"]), part["up"]))
        return _linear(up, part["down"])

    def _attend(self, part: Weights, hidden: Any, memory: Any, allowed: Any) -> Any:
        query, key, value = (
            self._split(_linear(of, part[name]))
            for of, name in ((hidden, "query"), (memory, "key"), (memory, "value"))
        )
        scores = jnp.einsum("bhqd,bhkd->bhqk", query, key) * query.shape[-1] ** -0.5
        share = jax.nn.softmax(jnp.where(allowed, scores, _NEVER), axis=-1)
        mixed = jnp.einsum("bhqk,bhkd->bhqd", share, value).transpose(0, 2, 1, 3)
        return _linear(mixed.reshape(*mixed.shape[:2], -1), part["out"])

    def _split(self, values: Any) -> Any:
        return values.reshape(*values.shape[:2], self._shape.heads, -1).transpose(0, 2, 1, 3)

    def _drop(self, values: Any) -> Any:
        if self._key is None:
            return values
        self._key, now = jax.random.split(self._key)
        kept = jax.random.bernoulli(now, 1 - self._shape.dropout, values.shape)
        return jnp.where(kept, values / (1 - self._shape.dropout), 0.0)


def _linear(values: Any, part: Weights) -> Any:
    return values @ part["weight"].T + part["bias"]


def _norm(values: Any, part: Weights) -> Any:
    centred = values - values.mean(-1, keepdims=True)
    spread = jax.lax.rsqrt((centred**2).mean(-1, keepdims=True) + 1e-5)
    return centred * spread * part["gamma"] + part["beta"]


@partial(jax.jit, static_argnames="shape")
def _next(weights: Weights, shape: Shape, source: Any, target: Any, at: Any) -> Any:
    return Pass(weights, shape).logits(source, target)[0, at].argmax()


def greedy(weights: Weights, shape: Shape, source: list[int], longest: int = 64) -> list[int]:
    """Return the likeliest token at every step until the end."""
    padded = np.array([source + [PAD] * (longest - len(source))])
    target = [START]
    while len(target) < longest:
        so_far = np.array([target + [PAD] * (longest - len(target))])
        found = int(_next(weights, shape, padded, so_far, len(target) - 1))
        if found == END:
            break
        target.append(found)
    return target[1:]
