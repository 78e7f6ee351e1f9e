"""The style sheet of the windows: only what Qt's palette cannot say."""

from app import paths
from app.ui import fonts
from app.ui.theme import Theme

SCROLL_BAR = 12  # pixels


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of the window, at the size of the interface."""
    t, px = theme, fonts.px

    def icon(name: str) -> str:
        shade = "light" if theme.dark != (name == "check") else "dark"  # a check stands on ink
        return paths.resource(f"icons/{name}-{shade}.svg").as_posix()

    return f"""
    QMainWindow, QDialog {{ background: {t.background}; }}
    QWidget {{ color: {t.ink}; }}
    QMenuBar, QMenu, QToolTip {{ background: {t.pane}; color: {t.ink}; }}
    QMenuBar {{ border-bottom: 1px solid {t.line}; }}
    QMenuBar::item {{ padding: 4px 10px; background: transparent; }}
    QMenu {{ border: 1px solid {t.line}; padding: 4px; }}
    QMenu::item {{ padding: 5px 28px 5px 22px; border-radius: 4px; }}
    QMenuBar::item:selected, QMenu::item:selected {{ background: {t.pointed}; }}
    QMenu::item:disabled {{ color: {t.soft}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
    QToolTip {{ border: 1px solid {t.line}; padding: 4px 6px; }}
    #topBar, #statusBar {{ background: {t.pane}; }}
    #topBar {{ border-bottom: 1px solid {t.line}; }}
    #statusBar {{ border-top: 1px solid {t.line}; }}
    #articleTitle {{ font-size: {px(15)}px; }}
    #findBar {{ background: {t.pane}; border-top: 1px solid {t.line}; }}
    #findBar QLabel {{ color: {t.soft}; font-size: {px(13)}px; }}
    #findBar QLabel[wrong="true"], #findBar #findWrong {{ color: {t.slip}; }}
    #findBar QLineEdit[wrong="true"] {{ border-color: {t.slip}; }}
    #findBar QToolButton {{ padding: 3px 8px; }}
    #findBar QToolButton[option="true"]:checked {{
        background: {t.ink}; color: {t.background}; border-color: {t.ink}; }}
    #findBar QToolButton[option="true"]:checked:disabled {{
        background: {t.line}; color: {t.soft}; border-color: {t.line}; }}
    #packBanner {{ background: {t.pane}; border-bottom: 1px solid {t.line}; }}
    #packBanner QLabel {{ color: {t.soft}; font-size: {px(13)}px; }}
    #statusBar QLabel {{ color: {t.soft}; }}
    #statusBar QLabel, #statusBar QPushButton {{ font-size: {px(13)}px; }}
    #topBar QLabel#caption {{ color: {t.soft}; font-size: {px(13)}px; padding-left: 8px; }}
    #topBar QToolButton, #topBar QPushButton {{ font-size: {px(13)}px; padding: 3px 10px; }}
    QPushButton, QToolButton {{
        background: {t.pane}; border: 1px solid {t.line}; border-radius: 5px; padding: 4px 11px; }}
    QPushButton:hover, QToolButton:hover {{ border-color: {t.soft}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {t.link}; padding: 3px 10px; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {t.soft}; }}
    QToolButton[column="true"]:checked {{
        background: {t.ink}; color: {t.background}; border-color: {t.ink}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QPushButton#primary {{ background: {t.ink}; color: {t.background}; border-color: {t.ink}; }}
    QPushButton#plain {{ background: transparent; border: 2px solid transparent; color: {t.link};
        padding: 1px 4px; }}
    QPushButton#plain:focus, QPushButton#primary:focus, QToolButton[column="true"]:checked:focus,
        #findBar QToolButton[option="true"]:checked:focus {{ border: 2px solid {t.link}; }}
    QPlainTextEdit, QTextEdit, QLineEdit {{
        background: {t.pane}; border: 1px solid {t.edge}; border-radius: 5px; padding: 4px 6px;
        selection-background-color: {t.pointed}; selection-color: {t.ink}; }}
    QPlainTextEdit:focus, QTextEdit:focus, QLineEdit:focus {{
        border: 2px solid {t.link}; padding: 3px 5px; }}
    QLineEdit, QPlainTextEdit, QTextEdit {{ placeholder-text-color: {t.soft}; }}
    QComboBox, QAbstractSpinBox {{ background: {t.pane}; border: 1px solid {t.edge}; border-radius: 5px;
        padding: 4px 8px; min-height: {px(19)}px; }}
    QComboBox:focus, QAbstractSpinBox:focus {{ border: 2px solid {t.link}; padding: 3px 7px; }}
    QComboBox:disabled, QAbstractSpinBox:disabled {{ color: {t.soft}; border-color: {t.line}; }}
    QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: {px(24)}px; }}
    QComboBox::down-arrow, QDateEdit::down-arrow {{
        image: url({icon("down")}); width: {px(10)}px; height: {px(10)}px; }}
    QSpinBox::up-button, QSpinBox::down-button {{ border: none; width: {px(22)}px; background: transparent; }}
    QSpinBox::up-button:hover, QSpinBox::down-button:hover {{ background: {t.selection}; }}
    QSpinBox::up-arrow {{ image: url({icon("up")}); width: {px(9)}px; height: {px(9)}px; }}
    QSpinBox::down-arrow {{ image: url({icon("down")}); width: {px(9)}px; height: {px(9)}px; }}
    QAbstractSpinBox QLineEdit {{ background: transparent; border: none; padding: 0 0 0 6px; }}
    QAbstractSpinBox QLineEdit:focus {{ border: none; padding: 0 0 0 6px; }}
    QCheckBox, QRadioButton {{ spacing: {px(7)}px; padding: 2px 6px 2px 2px;
        border: 2px solid transparent; border-radius: 5px; }}
    QCheckBox:focus, QRadioButton:focus {{ border-color: {t.link}; }}
    QRadioButton::indicator {{ width: {px(15)}px; height: {px(15)}px; border: 1px solid {t.edge};
        border-radius: {px(15) // 2 + 1}px; background: {t.pane}; }}
    QRadioButton::indicator:checked {{ width: {px(15) - 8}px; height: {px(15) - 8}px;
        border: 5px solid {t.ink}; }}
    QCheckBox::indicator {{ width: {px(15)}px; height: {px(15)}px; border: 1px solid {t.edge};
        border-radius: 3px; background: {t.pane}; }}
    QCheckBox::indicator:checked {{ background: {t.ink}; border-color: {t.ink};
        image: url({icon("check")}); }}
    QComboBox QAbstractItemView {{
        background: {t.pane}; color: {t.ink}; selection-background-color: {t.pointed}; }}
    QTableView, QTreeView {{ background: {t.pane}; color: {t.ink}; border: 1px solid {t.line};
        border-radius: 5px; selection-background-color: {t.pointed}; selection-color: {t.ink}; }}
    QTableView:focus, QTreeView:focus, QListWidget:focus, QTextBrowser:focus {{ border-color: {t.link}; }}
    QTableView::item:focus, QTreeView::item:focus {{ background: {t.pointed}; color: {t.ink};
        border: 1px solid {t.link}; }}
    QTreeView::item {{ height: {px(28)}px; }}
    QHeaderView {{ background: {t.pane}; }}
    QHeaderView::section {{ background: {t.pane}; color: {t.soft}; border: none;
        border-bottom: 1px solid {t.line}; padding: 5px 4px; }}
    #reader {{ background: {t.background}; border: none; }}
    #columnHeads {{ background: {t.background}; }}
    QDialogButtonBox QPushButton {{ qproperty-icon: none; }}
    #sidePanel, #sidePanel QWidget {{ background: {t.pane}; }}
    #sidePanel {{ border-left: 1px solid {t.line}; }}
    #sidePanel QListView {{ border: none; outline: none; padding: 0; }}
    #sidePanel QLineEdit {{ background: {t.background}; font-size: {px(13)}px; padding: 3px 6px; }}
    #sidePanel QTabBar::tab {{ background: transparent; border: none; border-bottom: 2px solid transparent;
        color: {t.soft}; font-size: {px(12)}px; padding: 3px 1px 5px 1px; margin-right: 9px; }}
    #sidePanel QTabBar::tab:selected {{ color: {t.ink}; border-bottom-color: {t.accent}; }}
    #sidePanel QTabBar::tab:hover {{ color: {t.ink}; }}
    #sidePanel QTabBar::tab:selected:focus {{ color: {t.link}; border-bottom-color: {t.link}; }}
    QTabBar QToolButton {{ padding: 0; }}
    #sideNote {{ color: {t.soft}; font-size: {px(12)}px; }}
    #sidePanel QPushButton {{ padding: 3px 8px; font-size: {px(13)}px; }}
    #settingHelp {{ color: {t.soft}; font-size: {px(12)}px; }}
    #settingWarning {{ color: {t.slip}; font-size: {px(12)}px; }}
    #exportGroup {{ color: {t.soft}; font-size: {px(12)}px; padding-top: 4px; }}
    QLabel:disabled, QCheckBox:disabled, QLineEdit:disabled {{ color: {t.soft}; }}
    #settingPage {{ font-size: {px(17)}px; padding: 12px 0 0 0; }}
    QToolButton#reset {{ padding: 2px 8px; }}
    QListWidget {{ background: {t.pane}; border: 1px solid {t.line}; border-radius: 5px; outline: none; }}
    QListWidget::item {{ padding: 6px 8px; }}
    QListWidget::item:selected, QListWidget::item:hover {{ background: {t.pointed}; color: {t.ink}; }}
    QListWidget::item:focus {{ border: 1px solid {t.link}; }}
    #sideCaption {{ color: {t.soft}; font-size: {px(12)}px; }}
    #card {{ background: {t.pane}; border: 1px solid {t.line}; border-radius: 10px; }}
    #card QLabel {{ background: transparent; selection-background-color: {t.pointed};
        selection-color: {t.ink}; }}
    #cardButton {{ border: 1px solid transparent; padding: 3px; background: transparent; }}
    #cardList {{ background: transparent; padding: 2px 9px; }}
    #cardButton:hover {{ border-color: {t.line}; }}
    #cardButton:focus {{ border-color: {t.link}; }}
    #sentenceEditor {{ background: {t.pane}; border: 1px solid {t.link}; border-radius: 6px; }}
    #sentenceEditor QTextEdit {{ background: {t.pane}; border: none; padding: 0;
        selection-background-color: {t.pointed}; selection-color: {t.ink}; }}
    #editorHint {{ color: {t.soft}; font-size: {px(12)}px; }}
    #matchRow {{ border-top: 1px solid {t.line}; padding-top: 5px; }}
    #matchRow:hover {{ background: {t.background}; }}
    #welcomePaper, #welcome {{ background: {t.background}; }}
    #welcomeAbout {{ color: {t.soft}; font-size: {px(16)}px; }}
    #welcomeWay {{ padding: 14px 16px; text-align: left; font-size: {px(15)}px; border-radius: 8px; }}
    #welcomeRecent {{ background: transparent; border: 1px solid transparent; text-align: left;
        padding: 5px 8px; color: {t.link}; }}
    #welcomeRecent:hover {{ background: {t.pane}; }}
    #welcomeRecent:focus {{ border-color: {t.link}; }}
    QProgressBar {{ background: {t.line}; border: none; border-radius: 2px; max-height: 4px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 2px; }}
    QScrollBar:vertical {{ background: transparent; width: {SCROLL_BAR}px; margin: 0; border: none; }}
    QScrollBar::handle:vertical {{ background: {t.edge}; border-radius: 4px; min-height: 36px; margin: 2px; }}
    QScrollBar::handle:vertical:hover {{ background: {t.ink}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: none; border: none; height: 0; }}
    QScrollArea, #cardBody {{ background: transparent; border: none; }}
    """
