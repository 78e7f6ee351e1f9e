"""The colours of the printed page and the names of what they stand for."""

from app.lexicon.category_groups import GROUP_OF, CategoryGroup
from app.lexicon.termbase import Category

INK = "#22262b"
SOFT = "#646b77"
READING = "#646b78"  # and numbers of notes: as soft as the eye can tell, but of no other text
LINE = "#e7e4dc"
AMOUNT = "#0f766e"
SLIP = "#dc2626"

_GROUPS = {
    CategoryGroup.LAW: ("#b45309", "Law, agencies and trade"),
    CategoryGroup.PROCESS: ("#047857", "Process and fab economics"),
    CategoryGroup.EQUIPMENT: ("#0369a1", "Equipment and design"),
    CategoryGroup.MATERIALS: ("#7c2d12", "Materials and packaging"),
    CategoryGroup.MEMORY: ("#6d28d9", "Memory and computing"),
    CategoryGroup.DEVICES: ("#be185d", "Devices and logic"),
    CategoryGroup.COMPANIES: ("#1d4ed8", "Companies"),
}
GROUPS = {group: name for group, (_, name) in _GROUPS.items()}
CATEGORIES = {
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


def colour_of(category: Category) -> str:
    """Return the colour of a category as ``#rrggbb``."""
    return _GROUPS[GROUP_OF[category]][0]


def name_of(category: Category) -> str:
    """Return the name of the group of a category."""
    return _GROUPS[GROUP_OF[category]][1]


def place_of(category: Category) -> int:
    """Return where the group of a category stands in the legend."""
    return list(_GROUPS).index(GROUP_OF[category])


def grey_of(colour: str) -> str:
    """Return the grey that is as light as a colour."""
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    level = round(0.299 * red + 0.587 * green + 0.114 * blue)
    return f"#{level:02x}{level:02x}{level:02x}"


def colours() -> list[str]:
    """Return every colour that a line below a word can have."""
    return [AMOUNT, SLIP, *(colour for colour, _ in _GROUPS.values())]


def legend(categories: set[Category]) -> list[dict[str, str]]:
    """Return colour and name of the groups that some categories fall into, in a fixed order."""
    seen = {GROUP_OF[category] for category in categories}
    return [{"colour": c, "name": name} for group, (c, name) in _GROUPS.items() if group in seen]
