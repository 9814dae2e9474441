"""The table of interviews: choosing one, starting it, and keeping the choice."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from clusterdyn_desktop.gui.plan.interview_delegate import ROW_HEIGHT, InterviewDelegate
from clusterdyn_desktop.gui.plan.interview_table import InterviewTable
from clusterdyn_desktop.gui.plan.plan_base import next_to_hold
from clusterdyn_desktop.gui.plan.plan_words import cells, headings
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.widgets.row_table import BELOW, choose_rows
from clusterdyn_desktop.services.planning import Plan, PlannedInterview

RESPONDENT = 1
"""The column that takes what the others leave."""

FIRST_TO_GO = (3, 5, 6)
"""Language, comparison and quotes: the columns that go where the respondent has too little room."""

NARROWEST = 64
WIDEST = 190
RESPONDENT_NEEDS = 230
HEADING_PADDING = 20
HEADING_SPARE = 8
"""Room for what measuring misses: the header paints a little wider than its font says."""


class InterviewView(QTableView):
    """Whole rows are chosen; Enter or a double click starts."""

    row_chosen = Signal()
    started = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = InterviewTable(self)
        self._delegate: InterviewDelegate | None = None
        self._heading_size = 0
        self.setModel(self._table)
        choose_rows(self, row_height=ROW_HEIGHT, headings=BELOW | Qt.TextFlag.TextWordWrap)
        self.horizontalHeader().setMinimumSectionSize(NARROWEST)
        self.doubleClicked.connect(self.started)

    def set_up(self, screen: Screen) -> None:
        """Begin, with nothing to show."""
        self._heading_size = screen.look.theme.sizes["small"]
        self._delegate = InterviewDelegate(screen.look.theme, self)
        self.setItemDelegate(self._delegate)

    def restyle(self, screen: Screen) -> None:
        """Paint in another theme."""
        if self._delegate is not None:
            self._delegate.dress(screen.look.theme)
        self.viewport().update()

    def show_plan(self, plan: Plan, screen: Screen, wanted: str = "") -> None:
        """Show the interviews of a plan; keep the choice, or choose the one that comes next."""
        chosen = wanted or (self.interview.interview.id if self.interview else "")
        worded = [cells(p, plan.instrument, screen.language) for p in plan.interviews]
        self._table.show_interviews(plan.interviews, worded, headings())
        self._share_out()
        row = self._table.row_of(chosen)
        if row < 0 and (upcoming := next_to_hold(plan.interviews)):
            row = self._table.row_of(upcoming.interview.id)
        self.setCurrentIndex(self._table.index(row, 0))
        self.row_chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width anew."""
        super().resizeEvent(event)
        self._share_out()
        self.scrollTo(self.currentIndex())

    def _share_out(self) -> None:
        header = self.horizontalHeader()
        widths = {
            column: min(WIDEST, max(self.sizeHintForColumn(column), self._heading_width(column)))
            for column in range(self._table.columnCount())
            if column != RESPONDENT
        }
        left = self.viewport().width() - sum(widths.values())
        for column in FIRST_TO_GO:
            self.setColumnHidden(column, left < RESPONDENT_NEEDS)
            left += widths.get(column, 0) if left < RESPONDENT_NEEDS else 0
        for column, width in widths.items():
            header.resizeSection(column, width)
        if widths:
            header.setSectionResizeMode(RESPONDENT, QHeaderView.ResizeMode.Stretch)
            header.setFixedHeight(self._heading_height(widths))
            self.resizeRowsToContents()

    def _heading_width(self, column: int) -> int:
        """Return the width at which a heading takes two lines at the most."""
        words = self._heading(column).split()
        widest = min(
            (
                max(self._advance(words[:place]), self._advance(words[place:]))
                for place in range(1, len(words) + 1)
            ),
            default=0,
        )
        return max(NARROWEST, widest + HEADING_PADDING + HEADING_SPARE)

    def _advance(self, words: Sequence[str]) -> int:
        return self._measure.horizontalAdvance(" ".join(words))

    def _heading_height(self, widths: Mapping[int, int]) -> int:
        """Return the height at which every heading is whole."""
        wrap = int(Qt.TextFlag.TextWordWrap)
        heights = [
            self._measure.boundingRect(
                0, 0, width - HEADING_PADDING, 400, wrap, self._heading(column)
            ).height()
            for column, width in widths.items()
        ]
        return max(heights) + HEADING_PADDING

    @property
    def _measure(self) -> QFontMetrics:
        font = self.horizontalHeader().font()
        font.setWeight(QFont.Weight.DemiBold)
        if self._heading_size:  # the header itself does not know what the style sheet makes of it
            font.setPixelSize(self._heading_size)
        return QFontMetrics(font)

    def _heading(self, column: int) -> str:
        return str(self._table.headerData(column, Qt.Orientation.Horizontal) or "")

    @property
    def interview(self) -> PlannedInterview | None:
        """The chosen interview."""
        return self._table.interview(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start the chosen interview with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.started.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell that another interview is chosen."""
        super().currentChanged(current, previous)
        self.row_chosen.emit()
