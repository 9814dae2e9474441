"""Where the parts of the desk stand: stages at the left, question and evidence, foot below.

What is opened beside the question takes the place of the evidence; talk mode takes all of it.
"""

from enum import Enum

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from clusterdyn_desktop.gui.interview.columns import Columns
from clusterdyn_desktop.gui.interview.ending import Ending
from clusterdyn_desktop.gui.interview.evidence_panel import EvidencePanel
from clusterdyn_desktop.gui.interview.foot import InterviewFoot
from clusterdyn_desktop.gui.interview.inbox import Inbox
from clusterdyn_desktop.gui.interview.jot_bar import JotBar
from clusterdyn_desktop.gui.interview.language_menu import LanguageMenu
from clusterdyn_desktop.gui.interview.question_card import QuestionCard
from clusterdyn_desktop.gui.interview.rail_column import RailColumn
from clusterdyn_desktop.gui.interview.strip import Strip
from clusterdyn_desktop.gui.interview.talk_page import TalkPage
from clusterdyn_desktop.gui.screen import Screen

BESIDE_EDGE = 16
"""Pixels between a part that is brought into sight and the edge."""


class DeskPart(Enum):
    """What the middle of the desk shows."""

    QUESTION = "question"
    END = "end"
    TALK = "talk"
    CONSENT = "consent"


class DeskLayout(QWidget):
    """Makes the parts and sets them in their places."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self.rail = RailColumn(screen.look)
        self.card = QuestionCard(screen.look)
        self.panel = EvidencePanel()
        self.foot = InterviewFoot(screen.look)
        self.ending = Ending()
        self.inbox = Inbox(screen.look)
        self.jot_bar = JotBar(screen.look)
        self.strip = Strip()
        self.talk = TalkPage(screen.look)
        self.language = LanguageMenu(screen.services.formats_for)
        self.card.head.addWidget(self.language)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._beside = QStackedWidget()
        self._beside.addWidget(self.panel)
        self._beside.addWidget(self.inbox)
        self._columns = Columns(self.card, self._beside)
        self._scroll.setWidget(self._columns)
        self._centre = QStackedWidget()
        self._parts: dict[DeskPart, QWidget] = {
            DeskPart.QUESTION: self._scroll,
            DeskPart.END: self.ending,
            DeskPart.TALK: self.talk,
        }
        for part in self._parts.values():
            self._centre.addWidget(part)
        self._lay_out()

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addWidget(self._centre, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across, 1)
        column.addWidget(self.strip)
        column.addWidget(self.jot_bar)
        column.addWidget(self.foot)
        QWidget.setTabOrder(self.foot.keys, self.language)

    def add_part(self, name: DeskPart, part: QWidget) -> None:
        """Add a part that is made when it is first wanted."""
        self._parts[name] = part
        self._centre.addWidget(part)

    def is_shown(self, name: DeskPart) -> bool:
        """Say whether a part is in the middle of the desk."""
        return self._centre.currentWidget() is self._parts.get(name)

    def retranslate(self) -> None:
        """Set the words that no interview is needed for."""
        for part in (
            self.rail,
            self.card,
            self.panel,
            self.foot,
            self.ending,
            self.inbox,
            self.jot_bar,
            self.talk,
        ):
            part.retranslate()

    def show_part(self, part: DeskPart) -> None:
        """Show the question, the end, or the question alone."""
        alone = part in {DeskPart.TALK, DeskPart.CONSENT}
        self.rail.setVisible(not alone)
        self.foot.setVisible(not alone)
        self._centre.setCurrentWidget(self._parts[part])

    def show_beside(self, part: QWidget | None) -> None:
        """Show something beside the question in the place of the evidence, or the evidence."""
        self._beside.setCurrentWidget(part or self.panel)

    def is_beside(self, part: QWidget) -> bool:
        """Say whether something stands beside the question."""
        return self._beside.currentWidget() is part

    def to_top(self) -> None:
        """Begin at the top of the question."""
        self._scroll.verticalScrollBar().setValue(0)

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll as far as a part needs; to its top, where not all of it fits."""
        if widget.height() > self._scroll.viewport().height():
            top = widget.mapTo(self._columns, QPoint()).y()
            self._scroll.verticalScrollBar().setValue(top - BESIDE_EDGE)
        else:
            self._scroll.ensureWidgetVisible(widget, 0, BESIDE_EDGE)
