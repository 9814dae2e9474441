"""The left column: the stages, the pace, and the way to another interview."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from clusterdyn_desktop.gui.interview.given_buttons import KeyedButton
from clusterdyn_desktop.gui.interview.keys import first_key
from clusterdyn_desktop.gui.interview.stage_rail import StageRail
from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.words import translate

WIDTH = 246


class RailColumn(QFrame):
    """Scrolls where the window is low."""

    interviews_asked_for = Signal()

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        set_role(self, "side")
        self.setFixedWidth(WIDTH)
        self.stages = StageRail(look)
        self._pace = QLabel()
        self._pace.setWordWrap(True)
        set_role(self._pace, "small")
        self._other = KeyedButton(look, "foot", first_key("interviews"))
        self._other.clicked.connect(self.interviews_asked_for)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 12)
        outer.setSpacing(8)
        outer.addWidget(self._scrolled(), 1)
        last = QHBoxLayout()
        last.setContentsMargins(16, 0, 8, 0)
        last.addWidget(self._other)
        last.addStretch(1)
        outer.addLayout(last)

    def _scrolled(self) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 22, 8, 12)
        column.setSpacing(20)
        column.addWidget(self.stages)
        column.addWidget(self._pace)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(content)
        return self._area

    def retranslate(self) -> None:
        """Set the words of the button."""
        self._other.setText(translate("interview", "Other interviews"))

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
