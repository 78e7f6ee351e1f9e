"""The two themes: paper and ink, quiet lines, colour only where it means something."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from app.lexicon.category_groups import GROUP_OF, CategoryGroup
from app.lexicon.termbase import Category

SCROLL_BAR = 12  # pixels


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as ``#rrggbb``; ``groups`` by colour group, ``tones`` by tone 1-4."""

    dark: bool
    background: str
    pane: str
    ink: str
    soft: str
    line: str
    accent: str
    pointed: str
    selection: str
    found: str  # what a search has found
    found_here: str  # the hit that the reader is at
    amount: str
    slip: str
    gloss: str  # the label of a word-for-word gloss
    reviewed: str
    link: str
    groups: dict[CategoryGroup, str]
    tones: tuple[str, str, str, str]

    def category(self, category: Category) -> str:
        """Return the colour of a category."""
        return self.groups[GROUP_OF[category]]

    def tone(self, number: int) -> str:
        """Return the colour of a tone; the neutral tone is soft ink."""
        return self.tones[number - 1] if 1 <= number <= len(self.tones) else self.soft


LIGHT = Theme(
    dark=False,
    background="#fbfaf7",
    pane="#ffffff",
    ink="#22262b",
    soft="#646b77",
    line="#e7e4dc",
    accent="#9a3412",
    pointed="#fde68a",
    selection="#d5e4fc",
    found="#d9efca",
    found_here="#fdba74",
    amount="#0f766e",
    slip="#dc2626",
    gloss="#b45309",
    reviewed="#047857",
    link="#1d4ed8",
    groups={
        CategoryGroup.LAW: "#b45309",
        CategoryGroup.PROCESS: "#047857",
        CategoryGroup.EQUIPMENT: "#0369a1",
        CategoryGroup.MATERIALS: "#7c2d12",
        CategoryGroup.MEMORY: "#6d28d9",
        CategoryGroup.DEVICES: "#be185d",
        CategoryGroup.COMPANIES: "#1d4ed8",
    },
    tones=("#c2410c", "#15803d", "#1d4ed8", "#7e22ce"),
)
DARK = Theme(
    dark=True,
    background="#17191c",
    pane="#1d2024",
    ink="#e6e3dc",
    soft="#9aa0a8",
    line="#2d3136",
    accent="#fb923c",
    pointed="#5b4a12",
    selection="#22395a",
    found="#1f4a2b",
    found_here="#9a4a12",
    amount="#5eead4",
    slip="#f87171",
    gloss="#fbbf24",
    reviewed="#6ee7b7",
    link="#93c5fd",
    groups={
        CategoryGroup.LAW: "#fbbf24",
        CategoryGroup.PROCESS: "#6ee7b7",
        CategoryGroup.EQUIPMENT: "#7dd3fc",
        CategoryGroup.MATERIALS: "#fdba74",
        CategoryGroup.MEMORY: "#c4b5fd",
        CategoryGroup.DEVICES: "#f9a8d4",
        CategoryGroup.COMPANIES: "#93c5fd",
    },
    tones=("#fdba74", "#86efac", "#93c5fd", "#d8b4fe"),
)


def palette(theme: Theme) -> QPalette:
    """Return the palette that Qt draws its own controls with."""
    made = QPalette()
    role = QPalette.ColorRole
    colours = {
        theme.background: (role.Window, role.AlternateBase),
        theme.pane: (role.Base, role.Button, role.ToolTipBase),
        theme.ink: (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.HighlightedText),
        theme.soft: (role.PlaceholderText,),
        theme.line: (role.Mid, role.Midlight, role.Dark),
        theme.pointed: (role.Highlight,),
        theme.link: (role.Link,),
    }
    for colour, roles in colours.items():
        for each in roles:
            made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.soft))
    return made


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of the window; only what Qt's palette cannot say."""
    t = theme
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
    #articleTitle {{ font-size: 15px; }}
    #findBar {{ background: {t.pane}; border-top: 1px solid {t.line}; }}
    #findBar QLabel {{ color: {t.soft}; font-size: 13px; }}
    #findBar QLabel[wrong="true"], #findBar #findWrong {{ color: {t.slip}; }}
    #findBar QLineEdit[wrong="true"] {{ border-color: {t.slip}; }}
    #findBar QToolButton {{ padding: 3px 8px; }}
    #findBar QToolButton[option="true"]:checked {{
        background: {t.ink}; color: {t.background}; border-color: {t.ink}; }}
    #findBar QToolButton[option="true"]:checked:disabled {{
        background: {t.line}; color: {t.soft}; border-color: {t.line}; }}
    #packBanner {{ background: {t.pane}; border-bottom: 1px solid {t.line}; }}
    #packBanner QLabel {{ color: {t.soft}; font-size: 13px; }}
    #statusBar QLabel {{ color: {t.soft}; font-size: 13px; }}
    #topBar QLabel#caption {{ color: {t.soft}; font-size: 13px; padding-left: 8px; }}
    #topBar QToolButton, #topBar QPushButton {{ font-size: 13px; padding: 3px 10px; }}
    QPushButton, QToolButton {{
        background: {t.pane}; border: 1px solid {t.line}; border-radius: 5px; padding: 4px 11px; }}
    QPushButton:hover, QToolButton:hover {{ border-color: {t.soft}; }}
    QPushButton:focus, QToolButton:focus {{ border: 1px solid {t.link}; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {t.soft}; }}
    QToolButton[column="true"]:checked {{
        background: {t.ink}; color: {t.background}; border-color: {t.ink}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QPushButton#primary {{ background: {t.ink}; color: {t.background}; border-color: {t.ink}; }}
    QPushButton#plain {{ background: transparent; border: none; color: {t.link}; padding: 2px 4px; }}
    QPlainTextEdit, QLineEdit {{
        background: {t.pane}; border: 1px solid {t.line}; border-radius: 5px; padding: 4px 6px;
        selection-background-color: {t.pointed}; selection-color: {t.ink}; }}
    QComboBox QAbstractItemView {{
        background: {t.pane}; color: {t.ink}; selection-background-color: {t.pointed}; }}
    QTableView {{ background: {t.pane}; color: {t.ink}; border: 1px solid {t.line}; border-radius: 5px;
        selection-background-color: {t.pointed}; selection-color: {t.ink}; }}
    QHeaderView {{ background: {t.pane}; }}
    QHeaderView::section {{ background: {t.pane}; color: {t.soft}; border: none;
        border-bottom: 1px solid {t.line}; padding: 5px 4px; }}
    #reader {{ background: {t.background}; border: none; }}
    #columnHeads {{ background: {t.background}; }}
    #sidePanel, #sidePanel QWidget {{ background: {t.pane}; }}
    #sidePanel {{ border-left: 1px solid {t.line}; }}
    #sidePanel QListView {{ border: none; outline: none; padding: 0; }}
    #sidePanel QLineEdit {{ background: {t.background}; font-size: 13px; padding: 3px 6px; }}
    #sidePanel QTabBar::tab {{ background: transparent; border: none; border-bottom: 2px solid transparent;
        color: {t.soft}; font-size: 12px; padding: 3px 1px 5px 1px; margin-right: 9px; }}
    #sidePanel QTabBar::tab:selected {{ color: {t.ink}; border-bottom-color: {t.accent}; }}
    #sidePanel QTabBar::tab:hover {{ color: {t.ink}; }}
    #sidePanel QTabBar::tab:focus {{ color: {t.link}; }}
    #sideNote {{ color: {t.soft}; font-size: 12px; }}
    #sidePanel QPushButton {{ padding: 3px 8px; font-size: 13px; }}
    #settingHelp {{ color: {t.soft}; font-size: 12px; }}
    #settingPage {{ font-size: 17px; padding: 12px 0 0 0; }}
    QToolButton#reset {{ padding: 2px 8px; }}
    QListWidget {{ background: {t.pane}; border: 1px solid {t.line}; border-radius: 5px; outline: none; }}
    QListWidget::item {{ padding: 6px 8px; }}
    QListWidget::item:selected, QListWidget::item:hover {{ background: {t.pointed}; color: {t.ink}; }}
    #sideCaption {{ color: {t.soft}; font-size: 12px; }}
    #card {{ background: {t.pane}; border: 1px solid {t.line}; border-radius: 10px; }}
    #card QLabel {{ background: transparent; selection-background-color: {t.pointed};
        selection-color: {t.ink}; }}
    #cardButton {{ border: 1px solid transparent; padding: 3px; background: transparent; }}
    #cardButton:hover {{ border-color: {t.line}; }}
    #cardButton:focus {{ border-color: {t.link}; }}
    #sentenceEditor {{ background: {t.pane}; border: 1px solid {t.link}; border-radius: 6px; }}
    #sentenceEditor QTextEdit {{ background: {t.pane}; border: none; padding: 0;
        selection-background-color: {t.pointed}; selection-color: {t.ink}; }}
    #editorHint {{ color: {t.soft}; font-size: 12px; }}
    #matchRow {{ border-top: 1px solid {t.line}; padding-top: 5px; }}
    #matchRow:hover {{ background: {t.background}; }}
    #welcomePaper, #welcome {{ background: {t.background}; }}
    #welcomeAbout {{ color: {t.soft}; font-size: 16px; }}
    #welcomeWay {{ padding: 14px 16px; text-align: left; font-size: 15px; border-radius: 8px; }}
    #welcomeRecent {{ background: transparent; border: 1px solid transparent; text-align: left;
        padding: 5px 8px; color: {t.link}; }}
    #welcomeRecent:hover {{ background: {t.pane}; }}
    #welcomeRecent:focus {{ border-color: {t.link}; }}
    QProgressBar {{ background: {t.line}; border: none; border-radius: 2px; max-height: 4px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 2px; }}
    QScrollBar:vertical {{ background: transparent; width: {SCROLL_BAR}px; margin: 0; border: none; }}
    QScrollBar::handle:vertical {{ background: {t.line}; border-radius: 4px; min-height: 36px; margin: 2px; }}
    QScrollBar::handle:vertical:hover {{ background: {t.soft}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: none; border: none; height: 0; }}
    QScrollArea, #cardBody {{ background: transparent; border: none; }}
    """
