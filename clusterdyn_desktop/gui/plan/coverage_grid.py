"""All questions as cells, a block a stage: one look says where answers are missing."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.rotation import Coverage
from clusterdyn_desktop.gui.plan.coverage_cell import CoverageCell
from clusterdyn_desktop.gui.plan.coverage_words import spoken_cell
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.flow_layout import FlowLayout

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: +1}
GAP = 3
ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}


class CoverageGrid(QWidget):
    """One Tab stop; arrows move. `chosen` names the question that more is wanted about.

    The name of a stage stands beside its cells, or above them.
    """

    chosen = Signal(str)

    def __init__(self, screen: Screen, *, beside: bool) -> None:
        super().__init__()
        self._screen = screen
        self._beside = beside
        self._room = QGridLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.setHorizontalSpacing(12)
        self._room.setVerticalSpacing(4)
        self._room.setColumnStretch(1 if beside else 0, 1)
        self._cells: dict[str, CoverageCell] = {}
        self._headings: dict[int, QLabel] = {}
        self._current = ""

    @property
    def cells(self) -> Mapping[str, CoverageCell]:
        """The cells by question id."""
        return self._cells

    @property
    def current(self) -> str:
        """The question chosen last, empty where none was."""
        return self._current

    def show_coverage(self, instrument: Instrument, coverage: Sequence[Coverage]) -> None:
        """Show a plan's coverage, in the screen's language."""
        if list(self._cells) != [each.question_id for each in coverage]:
            self._build(instrument, coverage)
        texts = instrument.text(self._screen.language.tag)
        for stage, heading in self._headings.items():
            heading.setText(f"{stage}  {texts.stages[stage].short}")
        for each in coverage:
            variable = instrument.question_by_id[each.question_id].variable
            spoken = spoken_cell(each, texts.variables[variable].name)
            self._cells[each.question_id].show_coverage(each, spoken)

    def _build(self, instrument: Instrument, coverage: Sequence[Coverage]) -> None:
        while (item := self._room.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._cells, self._headings, self._current = {}, {}, ""
        for line, stage in enumerate(instrument.stages):
            heading, block = QLabel(), QWidget()
            set_role(heading, "small-heading")
            self._headings[stage.id] = heading
            row = FlowLayout(block, spacing=GAP)
            for each in coverage:
                if instrument.question_by_id[each.question_id].stage == stage.id:
                    row.addWidget(self._cell(each.question_id))
            self._place(line, heading, block)
        self._room.setRowStretch(2 * len(instrument.stages), 1)
        self._stop_at(next(iter(self._cells), ""))

    def _place(self, line: int, heading: QLabel, block: QWidget) -> None:
        """Set a stage's name beside its cells, or above them."""
        if self._beside:
            self._room.addWidget(heading, 2 * line, 0, Qt.AlignmentFlag.AlignVCenter)
            self._room.addWidget(block, 2 * line, 1)
        else:
            self._room.addWidget(heading, 2 * line, 0)
            self._room.addWidget(block, 2 * line + 1, 0)

    def _cell(self, question_id: str) -> CoverageCell:
        cell = self._cells[question_id] = CoverageCell(self._screen.look)
        cell.clicked.connect(partial(self._on_cell_clicked, question_id))
        cell.installEventFilter(self)
        return cell

    def choose(self, question_id: str) -> None:
        """Show a question as chosen, without telling."""
        if question_id in self._cells:
            self._current = question_id
            for name, cell in self._cells.items():
                cell.setChecked(name == question_id)
                cell.update()
            self._stop_at(question_id)

    def _stop_at(self, question_id: str) -> None:
        for name, cell in self._cells.items():
            stop = name == question_id
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)
            if stop:
                self.setFocusProxy(cell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the arrows."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if isinstance(watched, CoverageCell) and (key in STEPS or key in ROWS):
                self._move(watched, key)
                return True
        return super().eventFilter(watched, event)

    def _move(self, start: CoverageCell, key: Qt.Key) -> None:
        cells = list(self._cells.values())
        if key in STEPS:
            place = cells.index(start) + STEPS[key]
            target = cells[max(0, min(place, len(cells) - 1))]
        else:
            target = self._nearest(start, ROWS[key])
        name = next(name for name, cell in self._cells.items() if cell is target)
        self._on_cell_clicked(name)
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _nearest(self, start: CoverageCell, step: int) -> CoverageCell:
        """Return the cell in the line above or below that is nearest."""
        here = start.mapTo(self, start.rect().center())
        places = {cell: cell.mapTo(self, cell.rect().center()) for cell in self._cells.values()}
        lines = {place.y() for place in places.values() if (place.y() - here.y()) * step > 0}
        if not lines:
            return start
        line = min(lines, key=lambda height: abs(height - here.y()))
        level = [cell for cell, place in places.items() if place.y() == line]
        return min(level, key=lambda cell: abs(places[cell].x() - here.x()))

    def _on_cell_clicked(self, question_id: str, *_: object) -> None:
        self.choose(question_id)
        self.chosen.emit(question_id)
