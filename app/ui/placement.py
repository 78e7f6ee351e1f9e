"""Where cards go, and whether the pointer is on its way to one: pure functions of boxes."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPolygon

GAP = 8
NOWHERE = QRect()
_STEEP = 0.35  # a pointer that moves flatter than this reads along the line


def place_card(word: QRect, card: QSize, bounds: QRect) -> QPoint:
    """Return the card's top left: below the word, else above it, never over its own line.

    Where neither side has room, the side with more of it is taken and the card's far end is cut.
    """
    left = min(max(bounds.left(), word.left()), max(bounds.left(), bounds.right() + 1 - card.width()))
    below = bounds.bottom() + 1 - (word.bottom() + 1 + GAP)
    above = word.top() - GAP - bounds.top()
    if card.height() <= below or (card.height() > above and below >= above):
        return QPoint(left, word.bottom() + 1 + GAP)
    return QPoint(left, max(bounds.top(), word.top() - GAP - card.height()))


def room(word: QRect, bounds: QRect) -> int:
    """Return the height that the roomier side of a word offers."""
    below = bounds.bottom() + 1 - (word.bottom() + 1 + GAP)
    return max(below, word.top() - GAP - bounds.top())


def clamp(box: QRect, bounds: QRect) -> QPoint:
    """Return the top left that brings a box inside bounds; a larger one shows its top left."""
    left = min(box.left(), bounds.right() + 1 - box.width())
    top = min(box.top(), bounds.bottom() + 1 - box.height())
    return QPoint(max(bounds.left(), left), max(bounds.top(), top))


def free_place(box: QRect, taken: Sequence[QRect], bounds: QRect, word: QRect = NOWHERE) -> QPoint:
    """Return the nearest place to ``box`` within bounds that covers neither ``word`` nor any of ``taken``.

    Where all places are taken, it is set off from the last card, so that the heads of both are seen.
    """
    wanted, size = clamp(box, bounds), box.size()
    covered = [*taken, word] if not word.isEmpty() else taken
    free = [
        place
        for place in (wanted, *_beside(size, covered, bounds))
        if bounds.contains(QRect(place, size))
        and not any(QRect(place, size).intersects(other) for other in covered)
    ]
    if free:
        return min(free, key=lambda place: (place - wanted).manhattanLength())
    last = taken[-1].topLeft() + QPoint(28, 40) if taken else wanted
    return _off(QRect(clamp(QRect(last, size), bounds), size), word, bounds)


def cut_off(box: QRect, word: QRect, bounds: QRect) -> QRect:
    """Return a box that would cover a word, cut to what of it is below or above it, whichever is more."""
    if word.isEmpty() or not box.intersects(word):
        return box
    below, above, *_ = _areas(word, bounds, GAP)
    return max(box.intersected(below), box.intersected(above), key=QRect.height)


def area_of(card: QRect, word: QRect, bounds: QRect) -> QRect:
    """Return the part of bounds, beside a word, in which a card may grow without covering the word.

    That is all of them where there is no word in sight, or where the card stands on it already.
    """
    if not word.isEmpty():
        for area in _areas(word, bounds, 0):
            if area.contains(card):
                return area
    return bounds


def _off(box: QRect, word: QRect, bounds: QRect) -> QPoint:
    """Return the nearest place off a word; where none has room, the roomier of those below and above."""
    if word.isEmpty() or not box.intersects(word):
        return box.topLeft()
    areas = _areas(word, bounds, GAP)
    large = [area for area in areas if area.width() >= box.width() and area.height() >= box.height()]
    places = [clamp(box, area) for area in large or [max(areas[:2], key=QRect.height)]]
    return min(places, key=lambda place: (place - box.topLeft()).manhattanLength())


def _areas(word: QRect, bounds: QRect, gap: int) -> tuple[QRect, ...]:
    """Return what bounds have below, above, right and left of a word."""
    kept = word.adjusted(-gap, -gap, gap, gap)
    below, above, right, left = QRect(bounds), QRect(bounds), QRect(bounds), QRect(bounds)
    below.setTop(max(bounds.top(), kept.bottom() + 1))
    above.setBottom(min(bounds.bottom(), kept.top() - 1))
    right.setLeft(max(bounds.left(), kept.right() + 1))
    left.setRight(min(bounds.right(), kept.left() - 1))
    return below, above, right, left


def _beside(size: QSize, taken: Sequence[QRect], bounds: QRect) -> Iterator[QPoint]:
    """Yield the places next to each box, flush with one of its edges or with the bounds."""
    for other in taken:
        for left in (other.right() + 1 + GAP, other.left() - GAP - size.width()):
            for top in (other.top(), other.bottom() + 1 - size.height(), bounds.top()):
                yield QPoint(left, top)
        for top in (other.bottom() + 1 + GAP, other.top() - GAP - size.height()):
            for left in (other.left(), other.right() + 1 - size.width(), bounds.left()):
                yield QPoint(left, top)


def heads_for(card: QRect, before: QPoint, now: QPoint) -> bool:
    """Tell whether a pointer that went from ``before`` to ``now`` is on its way to the card.

    It is within the triangle between where it was and the card's near edge, and moves steeply enough.
    """
    rise, run = now.y() - before.y(), abs(now.x() - before.x())
    if card.top() > before.y():
        near = (card.topLeft(), card.topRight())
    elif card.bottom() < before.y():
        near, rise = (card.bottomLeft(), card.bottomRight()), -rise
    else:
        return False
    if rise <= 0 or rise < _STEEP * run:
        return False
    return QPolygon([before, *near]).containsPoint(now, Qt.FillRule.OddEvenFill)
