"""The style sheet of the windows: only what Qt's palette cannot say."""

from app.ui.fonts import px
from app.ui.style_controls import SCROLL_BAR, buttons, checks, fields, scroll_bars, tables
from app.ui.theme import Theme

__all__ = ["SCROLL_BAR", "style_sheet"]


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of the window, at the size of the interface."""
    controls = (buttons, fields, checks, tables, scroll_bars)
    parts = (_windows, _menus, *controls, _bars, _reader, _panel, _settings, _card, _editor, _welcome)
    return "".join(part(theme) for part in parts)


def _windows(t: Theme) -> str:
    return f"""
    QMainWindow, QDialog {{ background: {t.background}; }}
    QWidget {{ color: {t.ink}; }}
    """


def _menus(t: Theme) -> str:
    return f"""
    QMenuBar, QMenu, QToolTip {{ background: {t.pane}; color: {t.ink}; }}
    QMenuBar {{ border-bottom: 1px solid {t.line}; }}
    QMenuBar::item {{ padding: 4px 10px; background: transparent; }}
    QMenu {{ border: 1px solid {t.line}; padding: 4px; }}
    QMenu::item {{ padding: 5px 28px 5px 22px; border-radius: 4px; }}
    QMenuBar::item:selected, QMenu::item:selected {{ background: {t.pointed}; }}
    QMenu::item:disabled {{ color: {t.soft}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
    QToolTip {{ border: 1px solid {t.line}; padding: 4px 6px; }}
    """


def _bars(t: Theme) -> str:
    return f"""
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
    #topBar #sideToggle {{ padding: 0; }}
    """


def _reader(t: Theme) -> str:
    return f"""
    #reader {{ background: {t.background}; border: none; }}
    #columnHeads {{ background: {t.background}; }}
    """


def _panel(t: Theme) -> str:
    return f"""
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
    #sideCaption {{ color: {t.soft}; font-size: {px(12)}px; }}
    """


def _settings(t: Theme) -> str:
    return f"""
    #emptyHint {{ color: {t.soft}; background: {t.pane}; border: 1px solid {t.line}; border-radius: 5px;
        padding: 16px; }}
    #settingHelp {{ color: {t.soft}; font-size: {px(12)}px; }}
    #settingWarning {{ color: {t.slip}; font-size: {px(12)}px; }}
    #exportGroup {{ color: {t.soft}; font-size: {px(12)}px; padding-top: 4px; }}
    QLabel:disabled, QCheckBox:disabled, QLineEdit:disabled {{ color: {t.soft}; }}
    #settingPage {{ font-size: {px(17)}px; padding: 12px 0 0 0; }}
    """


def _card(t: Theme) -> str:
    return f"""
    #card {{ background: {t.pane}; border: 1px solid {t.line}; border-radius: 10px; }}
    #card QLabel {{ background: transparent; selection-background-color: {t.pointed};
        selection-color: {t.ink}; }}
    #cardButton {{ border: 1px solid transparent; padding: 3px; background: transparent; }}
    #cardList {{ background: transparent; padding: 2px 9px; }}
    #cardButton:hover {{ border-color: {t.line}; }}
    #cardButton:focus {{ border-color: {t.link}; }}
    """


def _editor(t: Theme) -> str:
    return f"""
    #sentenceEditor {{ background: {t.pane}; border: 1px solid {t.link}; border-radius: 6px; }}
    #sentenceEditor QTextEdit {{ background: {t.pane}; border: none; padding: 0;
        selection-background-color: {t.pointed}; selection-color: {t.ink}; }}
    #editorHint {{ color: {t.soft}; font-size: {px(12)}px; }}
    #matchRow {{ border-top: 1px solid {t.line}; padding-top: 5px; }}
    #matchRow:hover {{ background: {t.background}; }}
    """


def _welcome(t: Theme) -> str:
    return f"""
    #welcomePaper, #welcome {{ background: {t.background}; }}
    #welcomeAbout {{ color: {t.soft}; font-size: {px(16)}px; }}
    #welcomeWay {{ padding: 14px 16px; text-align: left; font-size: {px(15)}px; border-radius: 8px; }}
    #welcomeRecent {{ background: transparent; border: 1px solid transparent; text-align: left;
        padding: 5px 8px; color: {t.link}; }}
    #welcomeRecent:hover {{ background: {t.pane}; }}
    #welcomeRecent:focus {{ border-color: {t.link}; }}
    """
