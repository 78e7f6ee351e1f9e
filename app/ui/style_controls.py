"""The style sheet of the controls that all windows have: buttons, fields, tables, scroll bars."""

from app import paths
from app.ui.fonts import px
from app.ui.theme import Theme

SCROLL_BAR = 12  # pixels


def buttons(t: Theme) -> str:
    """Return the rules of buttons."""
    return f"""
    QPushButton, QToolButton {{
        background: {t.pane}; border: 1px solid {t.line}; border-radius: 5px; padding: 4px 11px; }}
    QPushButton:hover, QToolButton:hover {{ border-color: {t.soft}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {t.link}; padding: 3px 10px; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {t.soft}; }}
    QToolButton[column="true"]:checked {{
        background: {t.ink}; color: {t.background}; border-color: {t.ink}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QPushButton#primary {{ background: {t.ink}; color: {t.background}; border-color: {t.ink}; }}
    QPushButton#primary:disabled {{ background: {t.pane}; color: {t.soft}; border-color: {t.line}; }}
    QPushButton#plain {{ background: transparent; border: 2px solid transparent; color: {t.link};
        padding: 1px 4px; }}
    QPushButton#plain:focus, QPushButton#primary:focus, QToolButton[column="true"]:checked:focus,
        #findBar QToolButton[option="true"]:checked:focus {{ border: 2px solid {t.link}; }}
    QDialogButtonBox QPushButton {{ qproperty-icon: none; }}
    QToolButton#reset {{ padding: 2px 8px; }}
    """


def fields(t: Theme) -> str:
    """Return the rules of fields: a hairline around, an edge that is seen below."""
    return f"""
    QPlainTextEdit, QTextEdit, QLineEdit {{
        background: {t.pane}; border: 1px solid {t.line}; border-bottom-color: {t.edge}; border-radius: 5px;
        padding: 4px 6px; selection-background-color: {t.pointed}; selection-color: {t.ink}; }}
    QPlainTextEdit:focus, QTextEdit:focus, QLineEdit:focus {{
        border-color: {t.link}; border-bottom: 2px solid {t.link}; padding-bottom: 3px; }}
    QLineEdit, QPlainTextEdit, QTextEdit {{ placeholder-text-color: {t.soft}; }}
    QComboBox, QAbstractSpinBox {{ background: {t.pane}; border: 1px solid {t.line};
        border-bottom-color: {t.edge}; border-radius: 5px; padding: 4px 8px; min-height: {px(19)}px; }}
    QComboBox:focus, QAbstractSpinBox:focus {{
        border-color: {t.link}; border-bottom: 2px solid {t.link}; padding-bottom: 3px; }}
    QComboBox:disabled, QAbstractSpinBox:disabled {{ color: {t.soft}; border-color: {t.line}; }}
    QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: {px(24)}px; }}
    QComboBox::down-arrow, QDateEdit::down-arrow {{
        image: url({icon(t, "down")}); width: {px(10)}px; height: {px(10)}px; }}
    QSpinBox::up-button, QSpinBox::down-button {{ border: none; width: {px(22)}px; background: transparent; }}
    QSpinBox::up-button:hover, QSpinBox::down-button:hover {{ background: {t.selection}; }}
    QSpinBox::up-arrow {{ image: url({icon(t, "up")}); width: {px(9)}px; height: {px(9)}px; }}
    QSpinBox::down-arrow {{ image: url({icon(t, "down")}); width: {px(9)}px; height: {px(9)}px; }}
    QAbstractSpinBox QLineEdit {{ background: transparent; border: none; padding: 0 0 0 6px; }}
    QAbstractSpinBox QLineEdit:focus {{ border: none; padding: 0 0 0 6px; }}
    QComboBox QAbstractItemView {{
        background: {t.pane}; color: {t.ink}; selection-background-color: {t.pointed}; }}
    """


def checks(t: Theme) -> str:
    """Return the rules of check boxes and radio buttons."""
    return f"""
    QCheckBox, QRadioButton {{ spacing: {px(7)}px; padding: 2px 6px 2px 2px;
        border: 2px solid transparent; border-radius: 5px; }}
    QCheckBox:focus, QRadioButton:focus {{ border-color: {t.link}; }}
    QRadioButton::indicator {{ width: {px(15)}px; height: {px(15)}px; border: 1px solid {t.edge};
        border-radius: {px(15) // 2 + 1}px; background: {t.pane}; }}
    QRadioButton::indicator:checked {{ width: {px(15) + 2 - 2 * px(5)}px; height: {px(15) + 2 - 2 * px(5)}px;
        border: {px(5)}px solid {t.ink}; }}
    QCheckBox::indicator {{ width: {px(15)}px; height: {px(15)}px; border: 1px solid {t.edge};
        border-radius: 3px; background: {t.pane}; }}
    QCheckBox::indicator:checked {{ background: {t.ink}; border-color: {t.ink};
        image: url({icon(t, "check")}); }}
    """


def tables(t: Theme) -> str:
    """Return the rules of tables, trees and lists."""
    return f"""
    QTableView, QTreeView {{ background: {t.pane}; color: {t.ink}; border: 1px solid {t.line};
        border-radius: 5px; selection-background-color: {t.pointed}; selection-color: {t.ink}; }}
    QTableView:focus, QTreeView:focus, QListWidget:focus, QTextBrowser:focus {{ border-color: {t.link}; }}
    QTableView::item, QTreeView::item {{ padding: 0 3px; }}
    QTableView::item:focus, QTreeView::item:focus {{ background: {t.pointed}; color: {t.ink}; }}
    QTableView::item:focus {{ border: 1px solid {t.link}; padding: 0 2px; }}
    QTableView, QTreeView {{ outline: none; }}
    QTreeView::item:hover:!selected {{ background: {t.background}; }}
    QTreeView::item {{ height: {px(28)}px; }}
    QHeaderView {{ background: {t.pane}; }}
    QHeaderView::section {{ background: {t.pane}; color: {t.soft}; border: none;
        border-bottom: 1px solid {t.line}; padding: 5px 6px; }}
    QHeaderView::up-arrow {{ image: url({icon(t, "up")}); width: {px(9)}px; height: {px(9)}px; }}
    QHeaderView::down-arrow {{ image: url({icon(t, "down")}); width: {px(9)}px; height: {px(9)}px; }}
    QListWidget {{ background: {t.pane}; border: 1px solid {t.line}; border-radius: 5px; outline: none; }}
    QListWidget::item {{ padding: 6px 8px; }}
    QListWidget::item:selected, QListWidget::item:hover {{ background: {t.pointed}; color: {t.ink}; }}
    QListWidget::item:focus {{ border: 1px solid {t.link}; }}
    """


def scroll_bars(t: Theme) -> str:
    """Return the rules of progress and scroll bars."""
    return f"""
    QProgressBar {{ background: {t.line}; border: none; border-radius: 2px; max-height: 4px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 2px; }}
    QScrollBar:vertical {{ background: transparent; width: {SCROLL_BAR}px; margin: 0; border: none; }}
    QScrollBar::handle:vertical {{ background: {t.edge}; border-radius: 3px; min-height: 36px; margin: 3px; }}
    QScrollBar::handle:vertical:hover {{ background: {t.ink}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: none; border: none; height: 0; }}
    QScrollArea, #cardBody {{ background: transparent; border: none; }}
    """


def icon(t: Theme, name: str) -> str:
    """Return the file of an icon in a theme."""
    shade = "light" if t.dark != (name == "check") else "dark"  # a check stands on ink
    return paths.resource(f"icons/{name}-{shade}.svg").as_posix()
