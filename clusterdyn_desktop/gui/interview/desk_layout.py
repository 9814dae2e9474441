"""Where the parts of the desk stand: stages at the left, question and evidence, foot below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from clusterdyn_desktop.gui.interview.columns import Columns
from clusterdyn_desktop.gui.interview.ending import Ending
from clusterdyn_desktop.gui.interview.evidence_panel import EvidencePanel
from clusterdyn_desktop.gui.interview.foot import InterviewFoot
from clusterdyn_desktop.gui.interview.language_menu import LanguageMenu
from clusterdyn_desktop.gui.interview.question_card import QuestionCard
from clusterdyn_desktop.gui.interview.rail_column import RailColumn
from clusterdyn_desktop.gui.screen import Screen


class DeskLayout(QWidget):
    """Makes the parts and sets them in their places."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self.rail = RailColumn(screen.look)
        self.card = QuestionCard(screen.look)
        self.panel = EvidencePanel()
        self.foot = InterviewFoot(screen.look)
        self.ending = Ending()
        self.language = LanguageMenu(screen.services.formats_for)
        self.card.head.addWidget(self.language)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(Columns(self.card, self.panel))
        self._centre = QStackedWidget()
        self._centre.addWidget(self._scroll)
        self._centre.addWidget(self.ending)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addWidget(self._centre, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across, 1)
        column.addWidget(self.foot)
        QWidget.setTabOrder(self.foot.keys, self.language)

    def retranslate(self) -> None:
        """Set the words that no interview is needed for."""
        for part in (self.rail, self.card, self.panel, self.foot, self.ending):
            part.retranslate()

    def show_part(self, *, at_end: bool) -> None:
        """Show the question, or the end."""
        self._centre.setCurrentWidget(self.ending if at_end else self._scroll)

    def to_top(self) -> None:
        """Begin at the top of the question."""
        self._scroll.verticalScrollBar().setValue(0)

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll as far as a part needs."""
        self._scroll.ensureWidgetVisible(widget, 0, 16)
