"""The interface's names for categories, origins and columns."""

from PySide6.QtCore import QCoreApplication

from app.lexicon.category_groups import CategoryGroup
from app.lexicon.termbase import Category
from app.translate.unit import Origin, State
from app.ui.language import ENGLISH, NAMES, current
from app.ui.reader.origins import RowLabels
from app.ui.wording import marked

_CATEGORIES = {
    Category.DEVICES: marked("categories", "Devices"),
    Category.PROCESS: marked("categories", "Process"),
    Category.EQUIPMENT: marked("categories", "Equipment"),
    Category.MATERIALS: marked("categories", "Materials"),
    Category.MEMORY: marked("categories", "Memory"),
    Category.LOGIC: marked("categories", "Logic"),
    Category.PACKAGING: marked("categories", "Packaging"),
    Category.DESIGN: marked("categories", "Design"),
    Category.COMPUTING: marked("categories", "Computing"),
    Category.METRICS: marked("categories", "Fab economics"),
    Category.COMPANIES: marked("categories", "Companies"),
    Category.AGENCIES: marked("categories", "Agencies"),
    Category.LAW: marked("categories", "Law and policy"),
    Category.TRADE: marked("categories", "Trade and geopolitics"),
    Category.DEBATE: marked("categories", "Words of the debate"),
}
_ORIGINS = {
    Origin.MEMORY: marked("origins", "Memory"),
    Origin.ARGOS: marked("origins", "Argos"),
    Origin.LIBRETRANSLATE: marked("origins", "Server"),
    Origin.GLOSS: marked("origins", "Word-for-word gloss"),
    Origin.MIXED: marked("origins", "In part a word-for-word gloss"),
}
_STATES = {
    State.MACHINE: marked("states", "Machine"),
    State.REVIEWED: marked("states", "Reviewed"),
    State.FINAL: marked("states", "Final"),
}
_COLUMNS = {
    "traditional": marked("columns", "Traditional"),
    "simplified": marked("columns", "Simplified"),
    "english": marked("columns", "English"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("names", text)


def category_name(category: Category) -> str:
    """Return the name of a category."""
    return QCoreApplication.translate("categories", _CATEGORIES[category])


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
    return QCoreApplication.translate("origins", _ORIGINS[origin]) if origin in _ORIGINS else ""


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
        note=_tr("Note: {0}"),
    )


def state_name(state: State) -> str:
    """Return the word for how far an English sentence can be relied on."""
    return QCoreApplication.translate("states", _STATES[state])


def column_name(column: str) -> str:
    """Return the name of a column."""
    return QCoreApplication.translate("columns", _COLUMNS[column])


def column_names() -> dict[str, str]:
    """Return the names of all columns."""
    return {column: column_name(column) for column in _COLUMNS}


def column_heads() -> dict[str, str]:
    """Return what stands above each column: its name; in English, the script's own name beside it."""
    return {column: _head(column) for column in _COLUMNS}


def _head(column: str) -> str:
    own = {"traditional": "繁體", "simplified": "简体"}.get(column) if current() == ENGLISH else None
    name = column_name(column).upper()
    return f"{name}  ·  {own}" if own else name


def languages() -> tuple[tuple[str, str], ...]:
    """Return the languages that the interface can speak, each by its own name, and the system's."""
    return ("system", _tr("Same as the system")), *NAMES.items()


def note_languages() -> tuple[tuple[str, str], ...]:
    """Return the languages that notes can be read in."""
    return (
        ("interface", _tr("Same as the interface")),
        ("english", _tr("English")),
        ("chinese", _tr("Chinese")),
        ("both", _tr("Both")),
    )
