"""Looks at every text on a window: what it says, and whether there is room for it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QTextEdit,
    QWidget,
)


def texts(window: QWidget) -> Iterator[str]:
    """Yield every text of a window, of its menus and for screen readers."""
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.toolTip(), widget.accessibleName(), widget.windowTitle())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(at) for at in range(widget.count()))
        if isinstance(widget, QMenu):
            yield widget.title()
        if isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
            yield from (
                str(widget.model().headerData(at, widget.orientation()) or "") for at in _shown(widget)
            )
    for action in window.findChildren(QAction):
        yield action.text()


def clipped(window: QWidget) -> Iterator[str]:
    """Yield the texts of a shown window that have less room than they need."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window:
            continue
        if isinstance(widget, QHeaderView):
            yield from _clipped_heads(widget)
        elif isinstance(widget, QLabel):
            yield from _clipped_label(widget)
        elif isinstance(widget, QAbstractButton) and widget.text():
            if widget.width() < widget.minimumSizeHint().width() - 1:
                yield widget.text()
        elif isinstance(widget, QComboBox) and _needed(widget) > _room(widget):
            yield widget.currentText()


def _clipped_label(label: QLabel) -> Iterator[str]:
    if not label.text() or label.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored:
        return  # it cuts its text itself, and has the whole as a tool tip
    narrow = not label.wordWrap() and label.width() < label.sizeHint().width() - 1
    if narrow or (label.wordWrap() and label.height() < label.heightForWidth(label.width()) - 1):
        yield label.text()


def _clipped_heads(header: QHeaderView) -> Iterator[str]:
    if header.orientation() is not Qt.Orientation.Horizontal or not header.height():
        return
    for at in _shown(header):
        if header.sectionSize(at) < header.sectionSizeFromContents(at).width():
            yield _head(header, at)


def _head(header: QHeaderView, at: int) -> str:
    return str(header.model().headerData(at, header.orientation()) or "")


def _shown(header: QHeaderView) -> list[int]:
    return [at for at in range(header.count()) if not header.isHidden() and not header.isSectionHidden(at)]


def _needed(combo: QComboBox) -> int:
    return combo.fontMetrics().horizontalAdvance(combo.currentText())


def _room(combo: QComboBox) -> int:
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    return combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, combo).width() + 2
