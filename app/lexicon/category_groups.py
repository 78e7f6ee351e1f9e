"""Categories that share a colour on the screen and on paper."""

from enum import StrEnum

from app.lexicon.termbase import Category


class CategoryGroup(StrEnum):
    """A group of neighbouring categories."""

    LAW = "law"
    PROCESS = "process"
    EQUIPMENT = "equipment"
    MATERIALS = "materials"
    MEMORY = "memory"
    DEVICES = "devices"
    COMPANIES = "companies"


GROUP_OF = {
    Category.LAW: CategoryGroup.LAW,
    Category.AGENCIES: CategoryGroup.LAW,
    Category.TRADE: CategoryGroup.LAW,
    Category.DEBATE: CategoryGroup.LAW,
    Category.PROCESS: CategoryGroup.PROCESS,
    Category.METRICS: CategoryGroup.PROCESS,
    Category.EQUIPMENT: CategoryGroup.EQUIPMENT,
    Category.DESIGN: CategoryGroup.EQUIPMENT,
    Category.MATERIALS: CategoryGroup.MATERIALS,
    Category.PACKAGING: CategoryGroup.MATERIALS,
    Category.MEMORY: CategoryGroup.MEMORY,
    Category.COMPUTING: CategoryGroup.MEMORY,
    Category.DEVICES: CategoryGroup.DEVICES,
    Category.LOGIC: CategoryGroup.DEVICES,
    Category.COMPANIES: CategoryGroup.COMPANIES,
}
