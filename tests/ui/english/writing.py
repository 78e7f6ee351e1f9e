"""Sentences of the sample, and what is written over them."""

from PySide6.QtCore import QPoint, Qt

from app.ui.english.place import Place, english_of, english_spans

HERE = Place(3, 1)  # the second sentence of the sample's first paragraph
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def english_said(window, place=HERE):
    return english_of(window.rows[place.row], place.index)


def write(window, text, place=HERE):
    window.english.open(place)
    window.english.editor.field.put(text)


def save(window, qtbot, text, place=HERE):
    write(window, text, place)
    qtbot.keyClick(window.english.editor.field, Qt.Key.Key_Return, CTRL)


def point_on(window, place=HERE):
    """Return a point of the viewport on a sentence's English."""
    layout = window.reader.pages.layout(place.row)
    span = english_spans(layout.content)[place.index]
    rect = layout.rects("english", [span])[0]
    model = window.reader.article_model
    top = window.reader.visualRect(model.index(place.row, model.columns.index("english"))).top()
    return QPoint(int(rect.center().x()), int(rect.center().y()) + top)
