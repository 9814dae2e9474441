"""What the tables of keying have in common: columns with headings, and rows below one another."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, Qt


class HeadedModel(QAbstractTableModel):
    """`headings` returns the words above the columns, in the language of now."""

    def headings(self) -> Sequence[str]:
        """Return the headings of the columns."""
        raise NotImplementedError  # each table has its own; models of Qt cannot be abstract

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return a column's heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings()[section]
        return None
