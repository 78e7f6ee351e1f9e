"""The interface's names for categories, origins and columns."""

from PySide6.QtCore import QCoreApplication

from app.lexicon.category_groups import CategoryGroup
from app.lexicon.termbase import Category
from app.translate.unit import Origin, State
from app.ui.reader.origins import RowLabels

_CATEGORIES = {
    Category.DEVICES: "Devices",
    Category.PROCESS: "Process",
    Category.EQUIPMENT: "Equipment",
    Category.MATERIALS: "Materials",
    Category.MEMORY: "Memory",
    Category.LOGIC: "Logic",
    Category.PACKAGING: "Packaging",
    Category.DESIGN: "Design",
    Category.COMPUTING: "Computing",
    Category.METRICS: "Fab economics",
    Category.COMPANIES: "Companies",
    Category.AGENCIES: "Agencies",
    Category.LAW: "Law and policy",
    Category.TRADE: "Trade and geopolitics",
    Category.DEBATE: "Words of the debate",
}
_ORIGINS = {
    Origin.MEMORY: "Memory",
    Origin.ARGOS: "Argos",
    Origin.LIBRETRANSLATE: "Server",
    Origin.GLOSS: "Word-for-word gloss",
    Origin.MIXED: "In part a word-for-word gloss",
}
_STATES = {State.MACHINE: "Machine", State.REVIEWED: "Reviewed", State.FINAL: "Final"}
_COLUMNS = {"traditional": "Traditional", "simplified": "Simplified", "english": "English"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("names", text)


def category_name(category: Category) -> str:
    """Return the name of a category."""
    return _tr(_CATEGORIES[category])


def group_name(group: CategoryGroup) -> str:
    """Return the name of a group of categories, as its colour stands for it."""
    return {
        CategoryGroup.LAW: QCoreApplication.translate("names", "Law, agencies and trade"),
        CategoryGroup.PROCESS: QCoreApplication.translate("names", "Process and fab economics"),
        CategoryGroup.EQUIPMENT: QCoreApplication.translate("names", "Equipment and design"),
        CategoryGroup.MATERIALS: QCoreApplication.translate("names", "Materials and packaging"),
        CategoryGroup.MEMORY: QCoreApplication.translate("names", "Memory and computing"),
        CategoryGroup.DEVICES: QCoreApplication.translate("names", "Devices and logic"),
        CategoryGroup.COMPANIES: QCoreApplication.translate("names", "Companies"),
    }[group]


def origin_name(origin: Origin) -> str:
    """Return the words that say where an English text came from."""
    return _tr(_ORIGINS[origin]) if origin in _ORIGINS else ""


def row_labels() -> RowLabels:
    """Return the words that stand on rows."""
    return RowLabels(
        {origin: origin_name(origin) for origin in Origin},
        comment=_tr("comment"),
        answers=_tr("answers {0}"),
        anonymous=_tr("Anonymous"),
        credit=_tr("Translated by {0}"),
        yours=_tr("Your edit"),
        not_kept=_tr("Not kept: {0}"),
    )


def state_name(state: State) -> str:
    """Return the word for how far an English sentence can be relied on."""
    return _tr(_STATES[state])


def column_name(column: str) -> str:
    """Return the name of a column."""
    return _tr(_COLUMNS[column])


def column_head(column: str) -> str:
    """Return what stands above a column: its name, and the script's own name beside it."""
    own = {"traditional": "繁體", "simplified": "简体"}.get(column)
    name = column_name(column).upper()
    return f"{name}  ·  {own}" if own and own != name else name
