"""The two themes: paper and ink, quiet lines, colour only where it means something.

Every text reaches level AA on every ground that it stands on, every mark and edge 3 to 1; a test says so.
"""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from app.lexicon.category_groups import GROUP_OF, CategoryGroup
from app.lexicon.termbase import Category
from app.ui import contrast


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as ``#rrggbb``; ``groups`` by colour group, ``tones`` by tone 1-4."""

    dark: bool
    background: str
    pane: str
    ink: str
    soft: str
    line: str  # hairlines, which mean nothing
    edge: str  # of fields and handles, which must be seen
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

    def tint(self, colour: str, least: float, ground: str = "") -> QColor:
        """Return a colour as quiet as a mark on a ground, by default that of the text, may be."""
        made = QColor(colour)
        made.setAlphaF(contrast.visible_share(colour, ground or self.background, least))
        return made


LIGHT = Theme(
    dark=False,
    background="#fbfaf7",
    pane="#ffffff",
    ink="#22262b",
    soft="#5c636f",
    line="#e7e4dc",
    edge="#85878b",
    accent="#9a3412",
    pointed="#fde68a",
    selection="#d5e4fc",
    found="#d9efca",
    found_here="#fed9b0",
    amount="#0e6b64",
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
    ink="#e0ddd6",
    soft="#a9afb7",
    line="#2d3136",
    edge="#70767e",
    accent="#fb923c",
    pointed="#4f400f",
    selection="#22395a",
    found="#1f4a2b",
    found_here="#742c0c",
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
    colours = (
        (theme.background, (role.Window, role.AlternateBase)),
        (theme.pane, (role.Base, role.Button, role.ToolTipBase)),
        (theme.ink, (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.HighlightedText)),
        (theme.soft, (role.PlaceholderText,)),
        (theme.line, (role.Mid, role.Midlight, role.Dark)),
        (theme.pointed, (role.Highlight,)),
        (theme.link, (role.Link, role.Accent)),
    )
    for colour, roles in colours:
        for each in roles:
            made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.soft))
    return made
