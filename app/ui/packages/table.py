"""The installed packages as a table."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from app.translate import packages
from app.translate.packages import Package
from app.ui import language

_FOLDER = 3  # the column that takes the room that is left


class PackageTable(QTreeWidget):
    """A row a package: the languages, the version, the size and the folder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(_FOLDER + 1)
        self.setRootIsDecorated(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(_FOLDER, QHeaderView.ResizeMode.Stretch)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    def show_packages(self, found: Iterable[Package]) -> None:
        """Show packages, and choose none."""
        self.clear()
        for package in found:
            size = language.size(packages.size(package))
            item = QTreeWidgetItem([package.pair, package.version, size, str(package.path)])
            item.setToolTip(_FOLDER, str(package.path))
            item.setData(0, Qt.ItemDataRole.UserRole, package)
            self.addTopLevelItem(item)

    @property
    def chosen(self) -> Package | None:
        """The package that is chosen."""
        items = self.selectedItems()
        package: Package | None = items[0].data(0, Qt.ItemDataRole.UserRole) if items else None
        return package
