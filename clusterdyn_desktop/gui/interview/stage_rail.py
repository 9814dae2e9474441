"""The stages of an interview with a square for every question: what is done, where one is."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from clusterdyn_desktop.domain.interview_flow import StageProgress
from clusterdyn_desktop.gui.interview.rail_filter import RailFilter, fits
from clusterdyn_desktop.gui.interview.squares import Square, SquareFace
from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.flow_layout import FlowLayout
from clusterdyn_desktop.gui.words import translate

SQUARE_ROOM = 4
"""Room that a square keeps around itself for its ring; words line up with what is seen."""


class StageBlock(QWidget):
    """One stage: its name, how much is done, and its squares."""

    def __init__(self, squares: Sequence[Square]) -> None:
        super().__init__()
        self._name = QLabel()
        self._name.setWordWrap(True)
        set_role(self._name, "heading")
        self._count = QLabel()
        set_role(self._count, "small")
        head = QGridLayout()
        head.setContentsMargins(SQUARE_ROOM, 0, 0, 0)
        head.setHorizontalSpacing(8)
        head.setColumnStretch(0, 1)
        head.addWidget(self._name, 0, 0)
        head.addWidget(self._count, 0, 1)
        row = FlowLayout(spacing=0)
        for square in squares:
            row.addWidget(square)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(row)

    @property
    def name(self) -> str:
        """Number and name of the stage."""
        return self._name.text()

    def show_progress(self, name: str, progress: StageProgress) -> None:
        """Show the stage's name and how many of its questions are dealt with."""
        self._name.setText(f"{progress.stage} {name}")
        self._count.setText(
            translate("interview", "{done} of {all}").format(done=progress.done, all=progress.total)
        )


class StageRail(QWidget):
    """All stages; `asked_for` carries the id of the question that was clicked."""

    asked_for = Signal(str)

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        self._look = look
        self._squares: dict[str, Square] = {}
        self._blocks: dict[int, StageBlock] = {}
        self._current = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def lay_out(self, stages: Sequence[StageProgress]) -> None:
        """Make the squares of another interview."""
        for block in self._blocks.values():
            self._column.removeWidget(block)
            block.deleteLater()
        self._squares = {name: self._square(name) for stage in stages for name in stage.questions}
        self._blocks = {
            stage.stage: StageBlock([self._squares[name] for name in stage.questions])
            for stage in stages
        }
        for block in self._blocks.values():
            self._column.addWidget(block)
        self._current = ""

    def _square(self, name: str) -> Square:
        square = Square(self._look)
        square.clicked.connect(partial(self.asked_for.emit, name))
        return square

    def show_stage(self, name: str, progress: StageProgress) -> None:
        """Show one stage's name and progress."""
        self._blocks[progress.stage].show_progress(name, progress)

    def show_face(self, question_id: str, face: SquareFace) -> None:
        """Show one question's state."""
        self._squares[question_id].show_face(face)

    def show_filter(self, chosen: RailFilter) -> None:
        """Let the questions that a filter does not show step back."""
        for square in self._squares.values():
            square.show_pale(not fits(square.face, chosen))

    def shown_by(self, chosen: RailFilter) -> list[str]:
        """Return the ids of the questions that a filter shows, in order."""
        return [name for name, square in self._squares.items() if fits(square.face, chosen)]

    def show_current(self, question_id: str) -> None:
        """Ring the current question; the Tab stop and, where it is here, the focus go with it."""
        before = self._squares.get(self._current)
        had_focus = before is not None and before.hasFocus()
        self._current = question_id
        for name, square in self._squares.items():
            square.show_current(name == question_id)
        if had_focus and question_id in self._squares:
            self._squares[question_id].setFocus()

    @property
    def squares(self) -> Mapping[str, Square]:
        """The squares by question id, in order."""
        return self._squares

    @property
    def stage_names(self) -> list[str]:
        """What the stages are called here, in order."""
        return [block.name for block in self._blocks.values()]

    @property
    def current_square(self) -> Square | None:
        """The ringed square."""
        return self._squares.get(self._current)
