"""The feedback loops: a map for each stage and for all, what they tell, and the table behind."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clusterdyn_desktop.gui.jobs import Job
from clusterdyn_desktop.gui.results.link_label import LinkLabel
from clusterdyn_desktop.gui.results.loop_words import (
    LoopWords,
    all_loops,
    loop_words,
    loops_of_stage,
    map_elements,
    map_in_words,
)
from clusterdyn_desktop.gui.results.map_view import MapView
from clusterdyn_desktop.gui.results.reading import Reading
from clusterdyn_desktop.gui.results.variable_table import VariableTable
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.progress_strip import ProgressStrip
from clusterdyn_desktop.gui.widgets.segments import Segments
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.theme import Theme

ALL, TABLE = "all", "table"
STORY_LEAST = 240
STORY_ROOM = 176
"""The stories scroll in no more than this, so that the map keeps its room."""

Drawn = Callable[[bytes], None]
Draw = Callable[[Sequence[str], Drawn], Job | None]


class LoopsCard(QFrame):
    """Shows one stage's loops, all of them, or the table.

    `draw(loops, drawn)` asks for a map; the answer comes later, and until then the map before it
    stays. `link_followed` carries a link.
    """

    link_followed = Signal(str)
    variable_chosen = Signal(str)

    def __init__(self, theme: Theme, draw: Draw, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._theme = theme
        self._draw = draw
        self._reading: Reading | None = None
        self._value: object = None
        self._title = QLabel()
        set_role(self._title, "heading")
        self._room = QVBoxLayout()
        self._segments: Segments | None = None
        self.map = MapView()
        self._strip = ProgressStrip()
        self._stories = _Stories()
        self.table = VariableTable(theme)
        self._sheets = QStackedWidget()
        self._lay_out()
        self.table.chosen.connect(self.variable_chosen)
        self.map.pressed.connect(self.variable_chosen)
        self._stories.link_followed.connect(self.link_followed)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setContentsMargins(16, 0, 16, 0)
        self._head.setSpacing(16)
        self._head.addWidget(self._title, 1)
        picture = QWidget()
        below = QVBoxLayout(picture)
        below.setContentsMargins(16, 0, 16, 0)
        below.setSpacing(0)
        room = QGridLayout()
        room.addWidget(self.map, 0, 0)
        room.addWidget(self._strip, 0, 0, Qt.AlignmentFlag.AlignBottom)
        below.addLayout(room, 1)
        self._rule = QFrame()
        set_role(self._rule, "line")
        below.addWidget(self._rule)
        below.addWidget(self._stories)
        self._sheets.addWidget(picture)
        self._sheets.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 12, 1, 8)
        column.setSpacing(12)
        column.addLayout(self._head)
        column.addWidget(self._sheets, 1)

    def show_reading(self, reading: Reading, theme: Theme) -> None:
        """Show results; the chosen sheet stays, at first it is the stage that is built."""
        self._reading, self._theme = reading, theme
        self._name_sheets(reading)
        if self._value is None:
            self._value = reading.results.outcome.position.building or ALL
        self.table.show_reading(reading, theme)
        self.choose(self._value)

    def start_anew(self) -> None:
        """Forget which sheet was chosen: another assessment comes."""
        self._value = None
        self._reading = None

    def _name_sheets(self, reading: Reading) -> None:
        stages = [stage.id for stage in reading.results.instrument.stages]
        if self._segments is None:
            self._segments = Segments([*stages, ALL, TABLE])
            self._segments.chosen.connect(self._on_segments_chosen)
            self._head.addWidget(self._segments)
        self._title.setText(translate("results", "Feedback loops"))
        self._strip.set_cancel_word(translate("results", "Cancel"))
        words = [str(stage) for stage in stages]
        self._segments.set_words(
            [*words, translate("results", "All"), translate("results", "Table")],
            translate("results", "Feedback loops"),
        )

    @property
    def tab_chain(self) -> list[QWidget]:
        """What Tab reaches here, in order."""
        segments = self._segments.findChildren(QPushButton) if self._segments else []
        return [*segments, self.table.view]

    def choose(self, value: object) -> None:
        """Show a stage's loops, `ALL` of them, or the `TABLE`."""
        if self._segments is None or self._reading is None:
            return
        self._value = value
        self._segments.choose(value)
        if value == TABLE:
            self._sheets.setCurrentWidget(self.table)
            return
        self._sheets.setCurrentIndex(0)
        self._show_loops(self._reading, self._loops(self._reading, value))

    @property
    def value(self) -> object:
        """The sheet that is shown."""
        return self._value

    def _loops(self, reading: Reading, value: object) -> tuple[str, ...]:
        return loops_of_stage(reading, value) if isinstance(value, int) else all_loops(reading)

    def _show_loops(self, reading: Reading, loops: Sequence[str]) -> None:
        is_one_stage = self._value != ALL
        self._rule.setVisible(is_one_stage)
        self._stories.setVisible(is_one_stage)
        if is_one_stage:
            self._stories.show_loops(loop_words(reading, loops))
        spoken, value = map_in_words(reading, loops), self._value
        job = self._draw(loops, lambda svg: self._show_map(svg, spoken, value))
        if job is not None:
            self._strip.follow(job, translate("results", "Drawing the loops…"))

    def _show_map(self, svg: bytes, spoken: str, value: object) -> None:
        if value == self._value and self._reading is not None:
            self.map.show_drawing(svg, spoken, map_elements(self._reading))

    def _on_segments_chosen(self, value: object) -> None:
        self.choose(value)


class _Stories(QScrollArea):
    """What the loops on the map tell, side by side."""

    link_followed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedHeight(STORY_ROOM)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_loops(self, loops: Sequence[LoopWords]) -> None:
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 12, 0, 4)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(16)
        columns = max(1, min(len(loops), self.width() // STORY_LEAST))
        for place, loop in enumerate(loops):
            grid.addLayout(self._story(loop), place // columns, place % columns)
            grid.setColumnStretch(place % columns, 1)
        grid.setRowStretch(len(loops), 1)
        self.setWidget(content)

    def _story(self, loop: LoopWords) -> QVBoxLayout:
        name = QLabel(loop.name)
        name.setWordWrap(True)
        set_role(name, "heading")
        result = LinkLabel("small")
        result.show_rich(loop.result)
        result.linkActivated.connect(self.link_followed)
        story = QLabel(loop.story)
        story.setWordWrap(True)
        set_role(story, "small")
        column = QVBoxLayout()
        column.setSpacing(2)
        for label in (name, result, story):
            column.addWidget(label)
        column.addStretch()
        return column
