"""A calm line on the rail where consent was not asked for, not given, or withdrawn.

One line of few words, so that it takes no room from the question; all of it is said on pointing.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.domain.scoring.consent import counts
from clusterdyn_desktop.gui.interview.given_buttons import KeyedButton
from clusterdyn_desktop.gui.interview.keys import first_key
from clusterdyn_desktop.gui.screen import ScreenLanguage, ScreenLook
from clusterdyn_desktop.gui.style import set_role
from clusterdyn_desktop.gui.words import translate


class ConsentLine(QWidget):
    """Says that consent was not asked for, not given, or withdrawn; else it is not there."""

    pressed = Signal()

    def __init__(self, look: ScreenLook) -> None:
        super().__init__()
        self._frame = QFrame()
        set_role(self._frame, "hint")
        self._sentence = ""
        self._button = KeyedButton(look, "foot", first_key("consent"))
        self._button.clicked.connect(self.pressed)
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(0, 2, 0, 2)
        row.addWidget(self._button)
        row.addStretch(1)
        room = QVBoxLayout(self)
        room.setContentsMargins(16, 0, 8, 4)
        room.addWidget(self._frame)
        self.hide()

    def show_interview(self, interview: Interview, language: ScreenLanguage) -> None:
        """Say how an interview stands with its consent, where there is anything to say."""
        self._sentence, words = line_words(interview, language)
        self._button.setText(words)
        self._button.setAccessibleName(self._sentence)
        self._button.setToolTip(self._sentence)
        asked = interview.consent_report is not None or interview.consent_withdrawn_on is not None
        set_role(self._frame, "callout" if asked else "hint")
        self.setVisible(bool(words))

    @property
    def sentence(self) -> str:
        """What is said on pointing, empty where the line is not there."""
        return "" if self.isHidden() else self._sentence


def line_words(interview: Interview, language: ScreenLanguage) -> tuple[str, str]:
    """Return what is to be said, in a sentence and in few words; empty where all is well."""
    if counts(interview):
        return "", ""
    if interview.consent_withdrawn_on is not None:
        words = translate("interview", "Consent was withdrawn on {day}: nothing here counts.")
        day = language.formats.short_date(interview.consent_withdrawn_on)
        return words.format(day=day), translate("interview", "Consent withdrawn")
    if interview.consent_report is None:
        words = translate("interview", "Consent has not been asked for yet.")
        return words, translate("interview", "Ask for consent")
    words = translate("interview", "The respondent has not agreed to the report: nothing counts.")
    return words, translate("interview", "No consent")
