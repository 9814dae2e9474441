"""Consent as it stands: what was agreed to, and a button each to withdraw it."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from clusterdyn_desktop.domain.consent_text import PURPOSES, ConsentText
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.gui.screen import Screen
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.widgets.badge import Badge
from clusterdyn_desktop.gui.widgets.consent_purpose import wrapped
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.consenting import ConsentState
from clusterdyn_desktop.services.wording.consent_sentences import ConsentSentences

NAME, STATE, BUTTON = 0, 1, 2


class PurposeLine:
    """One purpose in the grid: name with effect, state, and the button to withdraw it."""

    def __init__(self, grid: QGridLayout, row: int) -> None:
        self.name, self.effect = wrapped("body"), wrapped("small")
        self.badge, self.button = Badge(), QPushButton()
        self.button.setAutoDefault(False)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.effect)
        grid.addLayout(words, row, NAME)
        grid.addWidget(self.badge, row, STATE)
        grid.addWidget(self.button, row, BUTTON)


class ConsentStanding(QFrame):
    """Shows the state; `withdraw_asked` names the purposes, all of them for the whole."""

    withdraw_asked = Signal(object)
    undo_asked = Signal()
    ask_again_asked = Signal()
    erase_asked = Signal()

    def __init__(self, screen: Screen, *, titled: bool) -> None:
        super().__init__()
        self._screen = screen
        self._titled = titled
        self._given = wrapped("small")
        self._heading = QLabel()
        self._lines: dict[str, PurposeLine] = {}
        self._note = QFrame()
        self._note_heading = wrapped("heading")
        self._note_words = wrapped("body")
        self._contact = wrapped("small")
        self.withdraw, self.undo, self.again = QPushButton(), QPushButton(), QPushButton()
        self.erase = QPushButton()
        self._lay_out()
        self.withdraw.clicked.connect(self._on_withdraw_clicked)
        self.undo.clicked.connect(self.undo_asked)
        self.again.clicked.connect(self.ask_again_asked)
        self.erase.clicked.connect(self.erase_asked)

    def _lay_out(self) -> None:
        set_role(self._heading, "title")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(NAME, 1)
        for row, purpose in enumerate(PURPOSES):
            self._lines[purpose] = line = PurposeLine(grid, row)
            line.button.clicked.connect(partial(self._on_purpose_clicked, purpose))
        card = QFrame()
        set_role(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 16, 16, 16)
        inside.addLayout(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._heading)
        self._heading.setVisible(self._titled)
        head.addWidget(self._given)
        column.addLayout(head)
        column.addWidget(card)
        column.addWidget(self._whole())
        column.addStretch()

    def _whole(self) -> QFrame:
        """Return the part about all of it at once."""
        set_role(self._note, "hint")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.withdraw, self.undo, self.again):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        self.erase.setAutoDefault(False)
        buttons.addWidget(self.erase)
        column = QVBoxLayout(self._note)
        column.setContentsMargins(20, 14, 16, 14)
        column.setSpacing(8)
        for label in (self._note_heading, self._note_words, self._contact):
            column.addWidget(label)
        column.addLayout(buttons)
        return self._note

    # ---- showing

    def show_state(
        self,
        state: ConsentState,
        instrument: Instrument,
        names: ConsentText,
        *,
        can_undo: bool,
    ) -> None:
        """Show how consent stands; `names` are the purposes in the screen's language."""
        language = self._screen.language
        sentences = ConsentSentences(instrument, language.texts, language.formats)
        self._heading.setText(translate("consent", "Consent"))
        self._given.setText(sentences.given(state.interview))
        for purpose, line in self._lines.items():
            self._show_line(purpose, line, state, names)
            say = sentences.if_withdrawn if line.button.isVisibleTo(self) else sentences.withdrawn
            line.effect.setText(say(purpose, state.effect))
        agreed = [getattr(state.interview, f"consent_{purpose}") for purpose in PURPOSES]
        is_gone = state.interview.consent_withdrawn_on is not None
        self.withdraw.setVisible(True in agreed and not is_gone)
        self.undo.setVisible(can_undo)
        self._retranslate_buttons()
        self._show_note(state, sentences)
        self._show_contact(state)

    def _show_note(self, state: ConsentState, sentences: ConsentSentences) -> None:
        """Say what withdrawing all of it changes, or what it has changed."""
        gone = state.interview.consent_withdrawn_on
        counts = state.effect.counts_now
        if gone is not None:
            words = translate("consent", "Consent was withdrawn on {day}")
            heading = words.format(day=self._screen.language.formats.long_date(gone))
        elif counts:
            heading = translate("consent", "Withdraw all of it")
        else:
            heading = translate("consent", "Not agreed to the report")
        self._note_heading.setText(heading)
        self._note_words.setText(
            sentences.would_change(state.effect) if counts else sentences.has_changed(state.effect)
        )
        set_role(self._note, "hint" if counts else "callout")

    def _retranslate_buttons(self) -> None:
        self.withdraw.setText(translate("consent", "Withdraw consent"))
        self.undo.setText(translate("consent", "Undo the withdrawal"))
        self.again.setText(translate("consent", "Ask again"))
        self.erase.setText(translate("consent", "Erase the interview…"))
        self.erase.setToolTip(
            translate("consent", "Takes out for good what was answered; a step beyond withdrawing.")
        )

    def _show_line(
        self, purpose: str, line: PurposeLine, state: ConsentState, names: ConsentText
    ) -> None:
        agreed = getattr(state.interview, f"consent_{purpose}")
        whole = state.interview.consent_withdrawn_on is not None
        is_gone = purpose in state.withdrawn or (whole and agreed is True and purpose != "contact")
        line.name.setText(names.purposes[purpose].name)
        line.badge.show_word(*_state_word(agreed, is_gone=is_gone))
        line.button.setText(translate("consent", "Withdraw"))
        words = translate("consent", "Withdraw: {purpose}")
        line.button.setAccessibleName(words.format(purpose=names.purposes[purpose].name))
        line.button.setVisible(agreed is True and not is_gone)
        line.effect.setVisible(agreed is True or is_gone)

    def _show_contact(self, state: ConsentState) -> None:
        refuses = state.interview.consent_contact is False
        gone = state.interview.consent_withdrawn_on is not None
        words = translate(
            "consent",
            "Name and contact details are still on this computer. They are deleted under Contact.",
        )
        self._contact.setText(words)
        self._contact.setVisible(state.has_contact and (refuses or gone))

    def focus_first(self) -> None:
        """Let the keys act on what can be done here."""
        buttons = (self.undo, self.withdraw, self.again)
        next(button for button in buttons if button.isVisibleTo(self)).setFocus()

    @property
    def states(self) -> Mapping[str, str]:
        """What is said of each purpose."""
        return {purpose: line.badge.text() for purpose, line in self._lines.items()}

    def line(self, purpose: str) -> PurposeLine:
        """Return the line of a purpose."""
        return self._lines[purpose]

    @property
    def note(self) -> str:
        """What is said about all of it."""
        return f"{self._note_heading.text()}\n{self._note_words.text()}"

    @property
    def says_contact_is_kept(self) -> bool:
        """Whether it is said that contact details are still there."""
        return not self._contact.isHidden()

    # ---- asking

    def _on_purpose_clicked(self, purpose: str, *_: object) -> None:
        self.withdraw_asked.emit((purpose,))

    def _on_withdraw_clicked(self) -> None:
        self.withdraw_asked.emit(PURPOSES)


def _state_word(agreed: bool | None, *, is_gone: bool) -> tuple[str, str]:
    if is_gone:
        return translate("consent", "withdrawn"), "warning"
    return {
        True: (translate("consent", "yes"), "working"),
        False: (translate("consent", "no"), ""),
        None: (translate("consent", "not asked"), ""),
    }[agreed]
