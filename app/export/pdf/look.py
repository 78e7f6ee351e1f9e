"""The colours of the printed page and the names of what they stand for."""

from app.lexicon.termbase import Category

INK = "#22262b"
SOFT = "#646b77"
LINE = "#e7e4dc"
AMOUNT = "#0f766e"
SLIP = "#dc2626"

_LAW = ("#b45309", "Law and policy")
_PROCESS = ("#047857", "Process")
_EQUIPMENT = ("#0369a1", "Equipment and design")
_MATERIALS = ("#7c2d12", "Materials and packaging")
_MEMORY = ("#6d28d9", "Memory and computing")
_DEVICES = ("#be185d", "Devices and logic")
_COMPANIES = ("#1d4ed8", "Companies")
_GROUPS = {
    Category.LAW: _LAW,
    Category.AGENCIES: _LAW,
    Category.TRADE: _LAW,
    Category.DEBATE: _LAW,
    Category.PROCESS: _PROCESS,
    Category.METRICS: _PROCESS,
    Category.EQUIPMENT: _EQUIPMENT,
    Category.DESIGN: _EQUIPMENT,
    Category.MATERIALS: _MATERIALS,
    Category.PACKAGING: _MATERIALS,
    Category.MEMORY: _MEMORY,
    Category.COMPUTING: _MEMORY,
    Category.DEVICES: _DEVICES,
    Category.LOGIC: _DEVICES,
    Category.COMPANIES: _COMPANIES,
}


def colour_of(category: Category) -> str:
    """Return the colour of a category as ``#rrggbb``."""
    return _GROUPS[category][0]


def legend(categories: set[Category]) -> list[dict[str, str]]:
    """Return colour and name of the groups that some categories fall into, in a fixed order."""
    seen = {_GROUPS[category] for category in categories}
    return [{"colour": c, "name": name} for c, name in dict.fromkeys(_GROUPS.values()) if (c, name) in seen]
