"""What somebody else changed meanwhile: shown beside the question, and decided on when one likes.

It opens by itself where nobody is in the middle of a word, and takes the focus only when asked to.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from clusterdyn_desktop.domain.joining import Decision
from clusterdyn_desktop.gui.interview.ledger import Spot
from clusterdyn_desktop.gui.interview.version_words import versions_face
from clusterdyn_desktop.gui.screen import ScreenLanguage
from clusterdyn_desktop.gui.widgets.two_versions import TwoVersions
from clusterdyn_desktop.gui.words import translate

if TYPE_CHECKING:
    from clusterdyn_desktop.gui.interview.desk import Desk


class DeskVersions(QObject):
    """Fills the panel of a desk, and has done what is decided."""

    def __init__(self, desk: "Desk", language: ScreenLanguage) -> None:
        super().__init__(desk)
        self._desk = desk
        self._language = language
        self._known: set[Spot] = set()
        self.panel = TwoVersions()
        self.panel.decided.connect(self._on_panel_decided)
        self.panel.left.connect(self._on_panel_left)

    def retranslate(self) -> None:
        """Set every text anew."""
        self.panel.retranslate()
        if self._desk.presenter.is_open:
            self.show()

    def show(self) -> None:
        """Show what is to be decided on as it is now; a new one opens the panel."""
        sitting = self._desk.presenter.sitting
        self._desk.foot.show_undecided(len(sitting.undecided))
        here = sitting.undecided_at(sitting.current)
        new = set(here) - self._known
        self._known = set(sitting.undecided)
        if not here or sitting.at_end:
            self._desk.panels.close_versions()
            return
        texts = sitting.sheet.instrument.text(self._desk.question_language)
        question = texts.questions[sitting.current]
        self.panel.show_face(versions_face(sitting, here[0], question, self._language.formats))
        if new and not self._is_writing and not self._desk.talk.is_on:
            self._desk.panels.show_versions(focus=False)

    def show_question(self) -> None:
        """Open the panel at a question where something is to be decided on."""
        self._known.clear()
        self.show()

    def go(self) -> None:
        """Go to what is to be decided on: here, else at the next question that has such."""
        presenter = self._desk.presenter
        sitting = presenter.sitting
        if not sitting.undecided:
            self._desk.say(translate("interview", "There is nothing to decide on."))
            return
        if sitting.at_end or not sitting.undecided_at(sitting.current):
            order = [question.id for question in sitting.sheet.questions]
            place = order.index(sitting.current)
            around = [*order[place + 1 :], *order[: place + 1]]
            waiting = {spot[0] for spot in sitting.undecided}
            presenter.go_to(next((name for name in around if name in waiting), sitting.current))
        self._desk.panels.show_versions(focus=True)

    @property
    def _is_writing(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self._desk.panel.isAncestorOf(focus)

    def _on_panel_decided(self, decision: Decision) -> None:
        presenter = self._desk.presenter
        here = presenter.sitting.undecided_at(presenter.sitting.current)
        if here:
            presenter.decide(here[0], decision)

    def _on_panel_left(self) -> None:
        self._desk.panels.close()
