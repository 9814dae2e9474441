"""Agreeing on one question: a score, its reason, and what keeping it changes."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from clusterdyn_desktop.domain.side_by_side import Row
from clusterdyn_desktop.gui._forms.agree_value import Ui_AgreeValue
from clusterdyn_desktop.gui.agree.detail_words import effect, standing
from clusterdyn_desktop.gui.agree.proposal import Proposal, held
from clusterdyn_desktop.gui.agree.reading import Reading
from clusterdyn_desktop.gui.agree.reason_field import LEAST_HEIGHT
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.key_label import shown_key
from clusterdyn_desktop.gui.window_keys import KEEP_KEY
from clusterdyn_desktop.gui.words import translate

ROOMY_REASON = 96
STATE_HEIGHT = 36
"""Room for two lines, so that nothing moves while one chooses."""


class AgreePart(QWidget):
    """Signals carry the question's id: first a proposal as it changes, then what is wanted of it.

    `left` is the wish to go back to the matrix.
    """

    proposed = Signal(str, object)
    kept = Signal(str, object)
    taken_back = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_AgreeValue()
        self.form.setupUi(self)
        self._reading: Reading | None = None
        self._row: Row | None = None
        self._is_filling = False
        self.setFocusProxy(self.form.scores)
        self.form.state.setMinimumHeight(STATE_HEIGHT)
        self.form.scores.made.connect(self._on_scores_made)
        self.form.scores.picked.connect(self._on_scores_picked)
        self.form.scores.numbered.connect(self._on_scores_numbered)
        self.form.reason.textChanged.connect(self._on_reason_changed)
        self.form.reason.kept.connect(self._on_keep_wanted)
        self.form.keep.clicked.connect(self._on_keep_wanted)
        self.form.takeBack.clicked.connect(self._on_take_back_clicked)

    def give_room(self, *, is_roomy: bool) -> None:
        """Let the reason have several lines in sight, or as few as will do."""
        self.form.reason.setMinimumHeight(ROOMY_REASON if is_roomy else LEAST_HEIGHT)

    def show_row(self, reading: Reading, row: Row, proposal: Proposal | None) -> None:
        """Show a question with what stands, or with what is being put together for it."""
        self._reading, self._row = reading, row
        shown = proposal or held(row)
        self._is_filling = True
        self.form.retranslateUi(self)
        anchors = reading.words.questions[row.question.id].anchors
        self.form.scores.set_anchors(anchors, translate("agree", "Agreed value"))
        self.form.scores.show_score(shown.score)
        self.form.reason.show_text(shown.reason)
        self.form.keep.setToolTip(f"{self.form.keep.text()}  {shown_key(KEEP_KEY)}")
        self.form.reason.setPlaceholderText(translate("agree", "What the decision rests on"))
        self._is_filling = False
        self._show_state()

    @property
    def has_focus(self) -> bool:
        """Whether somebody is at work here."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    @property
    def proposal(self) -> Proposal:
        """What is shown."""
        return Proposal(self.form.scores.score, self.form.reason.text)

    @property
    def _is_changed(self) -> bool:
        return self._row is not None and self.proposal != held(self._row)

    def _show_state(self) -> None:
        if self._reading is None or self._row is None:
            return
        self.form.takeBack.setVisible(self._row.agreed is not None or self._is_changed)
        is_new = self._row.agreed is None
        self.form.takeBack.setText(
            translate("agree", "Clear") if is_new else translate("agree", "Take back")
        )
        self.form.keep.setEnabled(self._is_changed)
        changes = effect(self._reading, self._row, self.proposal.score) if self._is_changed else ""
        self._say(changes or standing(self._reading, self._row), "small")

    def _say(self, words: str, role: str) -> None:
        set_role(self.form.state, role)
        self.form.state.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number, and go back to the matrix with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not self.form.scores.take_key(event):
            super().keyPressEvent(event)

    def _tell(self) -> None:
        if self._row is not None and not self._is_filling:
            changed = self.proposal if self._is_changed else None
            self._show_state()
            self.proposed.emit(self._row.question.id, changed)

    def _keep(self) -> None:
        """Hand over what is complete, else say what is missing and go there."""
        if self._row is None or not self._is_changed:
            return
        if self.proposal.score is None:
            self._say(translate("agree", "Choose a value first."), "warning")
            self.form.scores.setFocus()
        elif not self.proposal.is_complete:
            self._say(translate("agree", "Write down what it rests on."), "warning")
            self.form.reason.setFocus()
        else:
            self.kept.emit(self._row.question.id, self.proposal)

    def _on_scores_made(self) -> None:
        """Let Tab go on from the scores to the reason."""
        form = self.form
        for before, after in pairwise(
            [*form.scores.tab_chain, form.reason, form.keep, form.takeBack]
        ):
            QWidget.setTabOrder(before, after)

    def _on_scores_picked(self, _score: int) -> None:
        self._tell()

    def _on_scores_numbered(self) -> None:
        self.form.reason.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_reason_changed(self) -> None:
        self._tell()

    def _on_keep_wanted(self) -> None:
        self._keep()

    def _on_take_back_clicked(self) -> None:
        if self._row is None or self._reading is None:
            return
        if self._row.agreed is not None:
            self.taken_back.emit(self._row.question.id)
        else:
            question = self._row.question.id
            self.show_row(self._reading, self._row, None)
            self.proposed.emit(question, None)
            self.form.scores.setFocus()
