"""The left column: the stages, what they show, the pace, and the way to another interview.

What is to look at takes the place of the stages while it is asked for.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clusterdyn_desktop.gui.interview.consent_line import ConsentLine
from clusterdyn_desktop.gui.interview.given_buttons import KeyedButton
from clusterdyn_desktop.gui.interview.keys import first_key
from clusterdyn_desktop.gui.interview.rail_filter import FilterBar, RailFilter
from clusterdyn_desktop.gui.interview.remarks_panel import RemarksPanel
from clusterdyn_desktop.gui.interview.stage_rail import StageRail
from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.words import translate

WIDTH = 246


class RailColumn(QFrame):
    """Scrolls where the window is low."""

    interviews_asked_for = Signal()
    remarks_asked_for = Signal()

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        set_role(self, "side")
        self.setFixedWidth(WIDTH)
        self.stages = StageRail(look)
        self.filters = FilterBar(look, first_key("filter"))
        self.filters.asked_for.connect(self.choose_filter)
        self.remarks = RemarksPanel(look)
        self.consent_line = ConsentLine(look)
        self._filter = RailFilter.ALL
        self._pace = QLabel()
        self._pace.setWordWrap(True)
        set_role(self._pace, "small")
        self._look_at = KeyedButton(look, "foot", first_key("remarks"))
        self._look_at.clicked.connect(self.remarks_asked_for)
        self._other = KeyedButton(look, "foot", first_key("interviews"))
        self._other.clicked.connect(self.interviews_asked_for)
        self._parts = QStackedWidget()
        self._parts.addWidget(self._scrolled())
        self._parts.addWidget(self.remarks)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 12)
        outer.setSpacing(4)
        outer.addWidget(self._parts, 1)
        outer.addWidget(self.consent_line)
        for button in (self._look_at, self._other):
            row = QHBoxLayout()
            row.setContentsMargins(16, 0, 8, 0)
            row.addWidget(button)
            row.addStretch(1)
            outer.addLayout(row)

    def _scrolled(self) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 22, 8, 12)
        column.setSpacing(16)
        column.addWidget(self.stages)
        column.addWidget(self.filters)
        column.addWidget(self._pace)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(content)
        return self._area

    def retranslate(self) -> None:
        """Set the words of the buttons."""
        self._other.setText(translate("interview", "Other interviews"))
        self.filters.retranslate()
        self.remarks.retranslate()
        self.show_filter()

    # ---- what the stages show -----------------------------------------------------------------

    @property
    def filter(self) -> RailFilter:
        """What the stages show."""
        return self._filter

    def choose_filter(self, chosen: RailFilter) -> None:
        """Show other questions; the rest steps back."""
        self._filter = chosen
        self.show_filter()

    def step_filter(self) -> None:
        """Go on to the next filter that shows something, and round past all."""
        order = list(RailFilter)
        place = order.index(self._filter) + 1
        around = order[place:] + order[:place]
        self.choose_filter(
            next(each for each in around if each is RailFilter.ALL or self.stages.shown_by(each))
        )

    def show_filter(self) -> None:
        """Show the filter over what the squares show by now."""
        counts = {each: len(self.stages.shown_by(each)) for each in RailFilter}
        self.filters.show_counts(counts, self._filter)
        self.stages.show_filter(self._filter)

    # ---- what is to look at -------------------------------------------------------------------

    @property
    def shows_remarks(self) -> bool:
        """Whether the list of what is to look at is in the place of the stages."""
        return self._parts.currentWidget() is self.remarks

    def show_remarks(self, *, shown: bool) -> None:
        """Put the list of what is to look at in the place of the stages, or back."""
        self._parts.setCurrentWidget(self.remarks if shown else self._area)

    def show_remark_count(self, count: int) -> None:
        """Say how many things there are to look at in this interview."""
        words = translate("interview", "What to look at: {count}").format(count=count)
        self._look_at.setText(words)

    def show_minutes(self, minutes: int | None) -> None:
        """Say how long the rest takes, where there is a basis for it."""
        words = translate("interview", "About %n minute(s) left at this pace", "", minutes or 0)
        self._pace.setText("" if minutes is None else words)
        self._pace.setVisible(minutes is not None)

    def show_current(self, question_id: str) -> None:
        """Ring the current question and bring it into sight."""
        self.stages.show_current(question_id)
        square = self.stages.current_square
        if square is not None:
            self._area.ensureWidgetVisible(square, 0, 24)
