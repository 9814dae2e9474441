"""The questions of a plan: how often each is planned and answered, and which stay thin."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from clusterdyn_desktop.gui.plan.coverage_grid import CoverageGrid
from clusterdyn_desktop.gui.plan.coverage_words import legend, question_line, thin_ones
from clusterdyn_desktop.gui.plan.thin_table import ThinTable
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.consent_purpose import wrapped
from clusterdyn_desktop.gui.widgets.row_table import BELOW, choose_rows
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.planning import Plan

WHY = 4
GRID_SHARE, DETAIL_SHARE = 13, 7
HEADER, ROW = 44, 34


class CoverageView(QWidget):
    """Cells with what is chosen beside them, and the thin questions below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._screen: Screen | None = None
        self._list = QTableView()
        self._table = ThinTable(self._list)
        self._heading = QLabel()
        self._legend = wrapped("small")
        self._detail = wrapped("body")
        self._enough = wrapped("second")

    def set_up(self, screen: Screen) -> None:
        """Begin, with nothing to show."""
        self._screen = screen
        self.grid = CoverageGrid(screen, beside=True)
        self.grid.chosen.connect(self._on_grid_chosen)
        self._set_up_list()
        upper = QHBoxLayout()
        upper.setSpacing(24)
        upper.addWidget(self.grid, GRID_SHARE)
        upper.addWidget(self._detail_card(), DETAIL_SHARE)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 4, 8, 0)
        column.setSpacing(8)
        column.addLayout(upper)
        column.addWidget(self._legend)
        column.addSpacing(8)
        set_role(self._heading, "heading")
        column.addWidget(self._heading)
        column.addWidget(self._enough)
        column.addWidget(self._list)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.setFocusProxy(self.grid)

    def _detail_card(self) -> QFrame:
        card = QFrame()
        set_role(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.addWidget(self._detail)
        inside.addStretch()
        return card

    def _set_up_list(self) -> None:
        view = self._list
        view.setModel(self._table)
        choose_rows(view, row_height=ROW, headings=BELOW)
        view.setSortingEnabled(True)
        view.setWordWrap(True)
        header = view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WHY, QHeaderView.ResizeMode.Stretch)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.horizontalHeader().setFixedHeight(HEADER - 4)
        view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        view.selectionModel().currentRowChanged.connect(self._on_list_row_changed)

    def show_plan(self, plan: Plan) -> None:
        """Show the coverage of a plan."""
        self._plan = plan
        thin = thin_ones(plan.coverage)
        self.grid.show_coverage(plan.instrument, plan.coverage)
        self._table.show_thin(thin)
        self._list.setAccessibleName(translate("plan", "Questions that stay thin"))
        self._heading.setText(translate("plan", "%n question(s) stay thin", "", len(thin)))
        self._heading.setVisible(bool(thin))
        self._list.setVisible(bool(thin))
        self._list.setFixedHeight(HEADER + ROW * len(thin))
        self._legend.setText(legend())
        self._enough.setText(translate("plan", "Every question reaches the answers wanted."))
        self._enough.setVisible(not thin)
        self._show_detail(self.grid.current)

    def restyle(self) -> None:
        """Paint in another theme."""
        for cell in self.grid.cells.values():
            cell.update()

    def _show_detail(self, question_id: str) -> None:
        plan, screen = self._plan, self._screen
        if plan is None or screen is None:
            return
        found = [each for each in plan.coverage if each.question_id == question_id]
        if not found:
            words = translate("plan", "Choose a question to see in which interviews it is planned.")
            self._detail.setText(words)
            return
        asked = plan.asked(question_id)
        self._detail.setText(question_line(found[0], plan.instrument, screen.language, asked))

    @property
    def detail(self) -> str:
        """What is said of the chosen question."""
        return self._detail.text()

    @property
    def thin(self) -> list[str]:
        """The thin questions, in the order of the list."""
        return [self._table.question(row) for row in range(self._table.rowCount())]

    def _on_grid_chosen(self, question_id: str) -> None:
        row = self._table.row_of(question_id)
        if row >= 0:
            self._list.setCurrentIndex(self._table.index(row, 0))
        self._show_detail(question_id)

    def _on_list_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        question = self._table.question(current.row())
        if question and self._list.hasFocus():
            self.grid.choose(question)
            self._show_detail(question)
