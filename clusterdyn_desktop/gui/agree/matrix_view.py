"""The matrix on screen: questions at the left, respondents in the middle, figures at the right.

Only the middle scrolls sideways. Keeps the question, the respondent and the place one has scrolled
to when what it shows changes.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollBar, QWidget

from clusterdyn_desktop.domain.side_by_side import Column, Row
from clusterdyn_desktop.gui.agree.answer_cells import AnswerCells
from clusterdyn_desktop.gui.agree.figure_cells import FigureCells
from clusterdyn_desktop.gui.agree.matrix_model import Figure, MatrixModel, figure_heading
from clusterdyn_desktop.gui.agree.matrix_tables import AnswerTable, FigureTable
from clusterdyn_desktop.gui.agree.matrix_words import marks
from clusterdyn_desktop.gui.agree.narrowing import Line
from clusterdyn_desktop.gui.agree.question_header import QuestionHeader
from clusterdyn_desktop.gui.agree.reading import Reading
from clusterdyn_desktop.gui.agree.respondent_header import RespondentHeader
from clusterdyn_desktop.gui.widgets.painting import type_size
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.theme import Theme

NARROWEST_COLUMN, WIDEST_COLUMN = 30, 44
WIDEST_QUESTION = 560
STRIP_WIDTH = 66
HEADING_PADDING = 22
SCROLL_BAR = 10


@dataclass(frozen=True, slots=True)
class Spot:
    """Where somebody is in the matrix, and how far it is scrolled (pixels)."""

    question_id: str = ""
    interview_id: str = ""
    across: int = 0
    down: int = 0


class MatrixView(QWidget):
    """Signals carry what a person does; `moved` when another cell is the current one."""

    moved = Signal()
    opened = Signal()
    agreeing_asked_for = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_filling = False
        self.model = MatrixModel()
        self.answers = AnswerTable(self.model, self)
        self.figures = FigureTable(self.model, self)
        self._questions = QuestionHeader(self.model, theme, self.answers)
        self._respondents = RespondentHeader(self.model, theme, self.answers)
        self._cells = AnswerCells(self.model, theme, self.answers)
        self._figure_cells = FigureCells(self.model, theme, self.figures)
        self._across = QScrollBar(Qt.Orientation.Horizontal)
        self.answers.setVerticalHeader(self._questions)
        self.answers.setHorizontalHeader(self._respondents)
        self.answers.setItemDelegate(self._cells)
        self.figures.setItemDelegate(self._figure_cells)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.answers)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.answers, 0, 0)
        grid.addWidget(self.figures, 0, 1)
        grid.addWidget(self._across, 1, 0)
        grid.setColumnStretch(0, 1)

    def _connect(self) -> None:
        inner = self.answers.horizontalScrollBar()
        inner.rangeChanged.connect(self._on_across_range_changed)
        inner.valueChanged.connect(self._across.setValue)
        self._across.valueChanged.connect(inner.setValue)
        down, beside = self.answers.verticalScrollBar(), self.figures.verticalScrollBar()
        down.valueChanged.connect(beside.setValue)
        beside.valueChanged.connect(down.setValue)
        inner.valueChanged.connect(self._on_scrolled_across)
        self.answers.moved.connect(self._on_answers_moved)
        self.answers.opened.connect(self.opened)
        self.answers.agreeing_asked_for.connect(self.agreeing_asked_for)
        self.figures.line_chosen.connect(self._on_line_chosen)
        self._questions.sectionPressed.connect(self._on_line_chosen)

    # ---- what is shown

    def show_lines(
        self, reading: Reading, lines: Sequence[Line], proposed: Collection[str], spot: Spot
    ) -> None:
        """Show lines, and go to a spot, or as near to it as there is something.

        What is scrolled to stays so, even where the current line is out of sight then.
        """
        self._is_filling = True
        self.model.show_lines(reading, lines, proposed)
        self.answers.setAccessibleName(translate("agree", "All answers side by side"))
        self.figures.setAccessibleName(translate("agree", "Spread, median and agreed value"))
        self._fit()
        self.answers.stand_on(self._line_for(spot), max(0, self.model.column_of(spot.interview_id)))
        self.answers.verticalScrollBar().setValue(spot.down)
        self.answers.horizontalScrollBar().setValue(spot.across)
        self._is_filling = False
        self._on_answers_moved()

    def _line_for(self, spot: Spot) -> int:
        line = self.model.line_of(spot.question_id)
        if line >= 0:
            return line
        questions = (n for n, held in enumerate(self.model.lines) if held.row is not None)
        return next(questions, -1)

    def show_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        for part in (self._questions, self._respondents, self._cells, self._figure_cells):
            part.show_theme(theme)
        self.answers.viewport().update()
        self.figures.viewport().update()

    def bring_into_sight(self) -> None:
        """Scroll to where one is."""
        self.answers.scrollTo(self.answers.currentIndex())

    def repaint_line(self) -> None:
        """Paint the figures of the current line anew."""
        self.figures.update_line(self.answers.currentIndex().row())

    # ---- where one is

    @property
    def spot(self) -> Spot:
        """Where one is."""
        row, column = self.row, self.column
        return Spot(
            row.question.id if row else "",
            column.interview.id if column else "",
            self.answers.horizontalScrollBar().value(),
            self.answers.verticalScrollBar().value(),
        )

    @property
    def row(self) -> Row | None:
        """The current question."""
        return self.model.row_at(self.answers.currentIndex().row())

    @property
    def column(self) -> Column | None:
        """The current respondent."""
        place = self.answers.currentIndex().column()
        return self.model.columns[place] if 0 <= place < len(self.model.columns) else None

    # ---- how wide everything is

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give figures what they need, answers what there is, and questions the rest."""
        reading = self.model.reading
        if reading is None:
            return
        count = len(self.model.columns)
        figures = self._figure_widths(reading)
        self.figures.setFixedWidth(sum(figures) + SCROLL_BAR)
        left = self.width() - sum(figures) - SCROLL_BAR
        least = self._questions.least_width(reading)
        each = max(NARROWEST_COLUMN, min(WIDEST_COLUMN, (left - least) // max(1, count)))
        self._questions.set_width(min(max(least, left - each * count), WIDEST_QUESTION))
        header = self._respondents
        header.setMinimumSectionSize(NARROWEST_COLUMN)
        height = header.fit(each)
        for place, width in enumerate([each] * count + figures):
            is_figure = place >= count
            self.answers.setColumnHidden(place, is_figure)
            self.figures.setColumnHidden(place, not is_figure)
            (self.figures if is_figure else self.answers).setColumnWidth(place, width)
        header.setFixedHeight(height)
        self.figures.horizontalHeader().setFixedHeight(height)

    def _figure_widths(self, reading: Reading) -> list[int]:
        measure = QFontMetrics(type_size(self._theme, "small", bold=True))
        widths = [
            measure.horizontalAdvance(figure_heading(figure)) + HEADING_PADDING for figure in Figure
        ]
        widths[Figure.SPREAD] = max(widths[Figure.SPREAD], STRIP_WIDTH)
        widest = (self._figure_cells.width_of_marks(marks(reading, r)) for r in reading.matrix.rows)
        widths[Figure.MARKS] = max(widths[Figure.MARKS], *widest)
        return widths

    # ---- what happens

    def _on_answers_moved(self) -> None:
        if self._is_filling:
            return
        index, before = self.answers.currentIndex(), self._figure_cells.current_line
        self._figure_cells.current_line = index.row()
        self._questions.show_current(index.row())
        self._respondents.show_current(index.column())
        for line in {index.row(), before}:
            self.figures.update_line(line)
        self.moved.emit()

    def _on_line_chosen(self, line: int) -> None:
        if self.model.row_at(line) is not None:
            self.answers.stand_on(line, max(0, self.answers.currentIndex().column()))
            self.answers.setFocus(Qt.FocusReason.MouseFocusReason)

    def _on_across_range_changed(self, least: int, most: int) -> None:
        self._across.setPageStep(self.answers.horizontalScrollBar().pageStep())
        self._across.setRange(least, most)
        self._across.setVisible(most > least)

    def _on_scrolled_across(self, _value: int) -> None:
        self._respondents.viewport().update()
