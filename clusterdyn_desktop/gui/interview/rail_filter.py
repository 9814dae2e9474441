"""What the rail shows: all questions, or those that are open, flagged, noted and so on.

The filters carry the signs of the squares and are thereby their legend.
"""

from collections.abc import Mapping
from enum import Enum
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clusterdyn_desktop.gui.interview.given_buttons import GivenButton
from clusterdyn_desktop.gui.interview.roving import Roving
from clusterdyn_desktop.gui.interview.square_marks import SIGN, Mark, paint_mark
from clusterdyn_desktop.gui.interview.squares import SquareFace
from clusterdyn_desktop.gui.screen import ScreenLook
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.flow_layout import FlowLayout
from clusterdyn_desktop.gui.widgets.key_label import KeyLabel
from clusterdyn_desktop.gui.widgets.painting import box, colour, focus_ring, smooth, type_size
from clusterdyn_desktop.gui.words import translate

HEIGHT = 26
SIDE = 4
GAP = 6


class RailFilter(Enum):
    """Which questions stand out."""

    ALL = "all"
    OPEN = "open"
    FLAGGED = "flagged"
    NOTED = "noted"
    TO_LOOK_AT = "to look at"
    DIFFERING = "differing"


_MARKS: Mapping[RailFilter, Mark] = {
    RailFilter.OPEN: Mark.OPEN,
    RailFilter.FLAGGED: Mark.FLAG,
    RailFilter.NOTED: Mark.NOTE,
    RailFilter.TO_LOOK_AT: Mark.REMARK,
    RailFilter.DIFFERING: Mark.DIFFER,
}


def fits(face: SquareFace, chosen: RailFilter) -> bool:
    """Say whether a filter shows a question."""
    return {
        RailFilter.ALL: True,
        RailFilter.OPEN: face.is_open,
        RailFilter.FLAGGED: face.flagged,
        RailFilter.NOTED: face.noted,
        RailFilter.TO_LOOK_AT: face.remarked,
        RailFilter.DIFFERING: face.differs,
    }[chosen]


def filter_word(chosen: RailFilter) -> str:
    """Return the word for a filter."""
    return {
        RailFilter.ALL: translate("interview", "All"),
        RailFilter.OPEN: translate("interview", "Open"),
        RailFilter.FLAGGED: translate("interview", "Flagged"),
        RailFilter.NOTED: translate("interview", "Noted"),
        RailFilter.TO_LOOK_AT: translate("interview", "To look at"),
        RailFilter.DIFFERING: translate("interview", "Differing"),
    }[chosen]


def filter_hint(chosen: RailFilter) -> str:
    """Say in a sentence what a filter shows."""
    return {
        RailFilter.ALL: translate("interview", "Every question of this interview"),
        RailFilter.OPEN: translate("interview", "Questions that are not answered yet"),
        RailFilter.FLAGGED: translate("interview", "Questions flagged for a second look"),
        RailFilter.NOTED: translate("interview", "Questions with a note or a quote"),
        RailFilter.TO_LOOK_AT: translate(
            "interview", "Answers worth a second look, for example without evidence"
        ),
        RailFilter.DIFFERING: translate(
            "interview", "Questions on which respondents of this assessment differ"
        ),
    }[chosen]


class FilterButton(GivenButton):
    """One filter: sign, word and number."""

    def __init__(self, look: ScreenLook, chosen: RailFilter) -> None:
        super().__init__()
        self._look = look
        self._mark = _MARKS.get(chosen)
        self._count = 0
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        set_role(self, "bare")

    def say(self, word: str, hint: str, count: int) -> None:
        """Show word and number."""
        if (self.text(), self._count) != (word, count):
            self._count = count
            self.setText(word)
            self.updateGeometry()
        self.setToolTip(hint)
        self.setAccessibleName(f"{word} {count}")
        self.setAccessibleDescription(hint)

    @property
    def count(self) -> int:
        """How many questions the filter shows."""
        return self._count

    def sizeHint(self) -> QSize:
        """Return the room for sign, word and number, as wide as when chosen."""
        words = QFontMetrics(self._font(bold=True)).horizontalAdvance(self._words)
        return QSize(2 * SIDE + self._text_left + words + 2, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the same: nothing is cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Take the room another word needs."""
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.StyleChange}:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, sign and words."""
        painter, theme = QPainter(self), self._look.theme
        smooth(painter)
        area = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            ground = "pine_tint" if self.isChecked() else "selection"
            box(painter, area, 6, colour(theme, ground))
        if self.hasFocus():
            focus_ring(painter, area, 6, colour(theme, "pine"))
        if self._mark is not None:
            paint_mark(painter, QPointF(SIDE + SIGN / 2, HEIGHT / 2), self._mark, theme)
        painter.setFont(self._font(bold=self.isChecked()))
        painter.setPen(colour(theme, "pine" if self.isChecked() else "ink_second"))
        room = self.rect().adjusted(SIDE + self._text_left, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._words)

    @property
    def _words(self) -> str:
        return f"{self.text()} {self._count}"

    @property
    def _text_left(self) -> int:
        return 0 if self._mark is None else int(SIGN) + GAP

    def _font(self, *, bold: bool) -> QFont:
        return type_size(self._look.theme, "small", bold=bold)


class FilterBar(QWidget):
    """All filters with the number of questions each shows; `asked_for` carries the one pressed."""

    asked_for = Signal(object)

    def __init__(self, look: ScreenLook, key: str) -> None:
        super().__init__()
        self._heading = QLabel()
        set_role(self._heading, "small-heading")
        self._buttons = {chosen: FilterButton(look, chosen) for chosen in RailFilter}
        flow = FlowLayout(spacing=4)
        for chosen, button in self._buttons.items():
            button.clicked.connect(partial(self.asked_for.emit, chosen))
            flow.addWidget(button)
        self._roving = Roving(self, list(self._buttons.values()))
        head = QHBoxLayout()
        head.setContentsMargins(SIDE, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self._heading)
        head.addWidget(KeyLabel(key))
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(flow)

    def retranslate(self) -> None:
        """Set the heading."""
        self._heading.setText(translate("interview", "Show"))
        self.setAccessibleName(translate("interview", "Show"))

    def show_counts(self, counts: Mapping[RailFilter, int], chosen: RailFilter) -> None:
        """Show how many questions each filter shows, and which one is on."""
        for own, button in self._buttons.items():
            button.say(filter_word(own), filter_hint(own), counts[own])
            button.setChecked(own is chosen)
        if not any(button.hasFocus() for button in self._buttons.values()):
            self._roving.stop_at(list(RailFilter).index(chosen))

    def button(self, chosen: RailFilter) -> FilterButton:
        """Return the button of a filter."""
        return self._buttons[chosen]
