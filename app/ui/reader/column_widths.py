"""The order and the shares of the columns as the reader has set them; pure arithmetic."""

from collections.abc import Mapping, Sequence

from app.ui.reader.geometry import GAP, WEIGHTS, ColumnBox

LEAST = 120.0  # pixels of a column that is dragged narrow
_STEP = 1.12  # by keys
_RANGE = (0.2, 6.0)


def read_weights(written: Sequence[str]) -> dict[str, float]:
    """Read ``name=share`` settings; what is unknown or broken takes the usual share."""
    weights = dict(WEIGHTS)
    for item in written:
        name, _, share = item.partition("=")
        try:
            value = float(share)
        except ValueError:
            continue
        if name in weights and _RANGE[0] <= value <= _RANGE[1]:
            weights[name] = value
    return weights


def write_weights(weights: Mapping[str, float]) -> tuple[str, ...]:
    """Write shares as settings; none at all where they are the usual ones."""
    if all(abs(weights[name] - usual) < 1e-4 for name, usual in WEIGHTS.items()):
        return ()
    return tuple(f"{name}={weights[name]:.4f}" for name in WEIGHTS)


def read_order(written: Sequence[str]) -> tuple[str, ...]:
    """Return all columns in the reader's order, those that it does not name last."""
    known = dict.fromkeys(name for name in written if name in WEIGHTS)
    return tuple(dict.fromkeys((*known, *WEIGHTS)))


def in_order(shown: Sequence[str], order: Sequence[str]) -> tuple[str, ...]:
    """Return the columns shown in an order; all of them where none is known."""
    return tuple(name for name in order if name in shown) or tuple(order)


def moved(order: Sequence[str], shown: Sequence[str], name: str, to: int) -> tuple[str, ...]:
    """Return the order after a column has gone to a place among those shown; hidden ones keep theirs."""
    others = [column for column in shown if column != name]
    others.insert(max(0, min(to, len(others))), name)
    following = iter(others)
    return tuple(next(following) if column in shown else column for column in order)


def dragged(
    weights: Mapping[str, float], boxes: Sequence[ColumnBox], border: int, x: float
) -> dict[str, float]:
    """Return the shares after the border behind a box was dragged to ``x``; only its neighbours change."""
    left, right = boxes[border], boxes[border + 1]
    both = left.width + right.width
    least = min(LEAST, both / 2)
    width = max(least, min(x - GAP / 2 - left.left, both - least))
    shares = weights[left.name] + weights[right.name]
    return {**weights, left.name: shares * width / both, right.name: shares * (both - width) / both}


def widened(weights: Mapping[str, float], name: str, steps: int) -> dict[str, float]:
    """Return the shares after a column has been made wider, or narrower, by steps."""
    low, high = _RANGE
    return {**weights, name: max(low, min(high, weights[name] * _STEP**steps))}
