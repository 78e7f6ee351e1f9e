"""Labels whose light text on a dark ground keeps thin strokes, as rows do (see ``reader/canvas``)."""

from PySide6.QtWidgets import QGraphicsOpacityEffect, QLabel

from app.ui import strokes

_NEARLY = 0.999  # at 1 the effect would do nothing


def keep_thin(label: QLabel, *, dark: bool) -> None:
    """Paint a label without a ground of its own as a picture first, where its text is light."""
    if strokes.as_drawn():
        return
    effect = label.graphicsEffect()
    if effect is None:
        effect = QGraphicsOpacityEffect(label)
        effect.setOpacity(_NEARLY)
        label.setGraphicsEffect(effect)
    effect.setEnabled(dark)
