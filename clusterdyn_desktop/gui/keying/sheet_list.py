"""The interviews whose sheets can be keyed, as rows of a table."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from clusterdyn_desktop.gui.screen import Screen, ScreenLanguage
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.planning import Plan
from clusterdyn_desktop.services.sheets import FoundSheets

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One interview to choose: its label, who, and how far it is or where it is."""

    interview_id: str
    cells: tuple[str, str, str]


def planned_rows(plan: Plan, language: ScreenLanguage) -> list[SheetRow]:
    """Word the interviews of an assessment, in the order of their labels."""
    roles, number = plan.instrument.text(language.tag).roles, language.formats.number
    rows = []
    for each in plan.interviews:
        role = roles.get(each.interview.role)
        who = each.interview.organisation_kind or (role.short if role else each.interview.role)
        count = translate("keying", "{done} of {all} keyed").format(
            done=number(each.done), all=number(each.planned)
        )
        rows.append(SheetRow(each.interview.id, (each.interview.label, who, count)))
    return rows


def found_rows(found: FoundSheets, plan: Plan, language: ScreenLanguage) -> list[SheetRow]:
    """Word what a code stands for: interviews of this assessment first, then others."""
    own = {row.interview_id: row for row in planned_rows(plan, language)}
    here, elsewhere = [], []
    for each in found.owners:
        interview = each.interview
        if interview.id in own:
            here.append(own[interview.id])
        else:
            where = f"{each.cluster.name} · {each.assessment.label}"
            cells = (interview.label, interview.organisation_kind or interview.role, where)
            elsewhere.append(SheetRow(interview.id, cells))
    return [*here, *elsewhere]


class SheetModel(QAbstractTableModel):
    """Interviews as rows."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self.rows: Sequence[SheetRow] = ()

    def show_rows(self, rows: Sequence[SheetRow]) -> None:
        """Take in other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of interviews."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's words and look; the label leads."""
        row, leads = self.rows[index.row()], index.column() == 0
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.cells[index.column()]
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, row.cells))
            case Qt.ItemDataRole.ForegroundRole:
                name = "ink" if leads else "ink_second"
                return QColor(self._screen.look.theme.colours[name])
            case Qt.ItemDataRole.FontRole if leads:
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
        return None
