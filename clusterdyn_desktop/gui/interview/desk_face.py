"""Puts the words of an interview onto the parts of the desk."""

from clusterdyn_desktop.gui.interview.desk_languages import DeskLanguages
from clusterdyn_desktop.gui.interview.desk_layout import DeskLayout
from clusterdyn_desktop.gui.interview.desk_talk import DeskTalk
from clusterdyn_desktop.gui.interview.ending import end_face
from clusterdyn_desktop.gui.interview.foot import saving_words
from clusterdyn_desktop.gui.interview.question_words import consent_sentence, question_face
from clusterdyn_desktop.gui.interview.sitting import Sitting
from clusterdyn_desktop.gui.screen import ScreenLanguage


class DeskFace:
    """Shows a sitting: its question in one language or two, its answer, what is saved."""

    def __init__(
        self,
        parts: DeskLayout,
        languages: DeskLanguages,
        talk: DeskTalk,
        screen_language: ScreenLanguage,
    ) -> None:
        self._parts = parts
        self._languages = languages
        self._talk = talk
        self._screen_language = screen_language

    def show_question(self, sitting: Sitting) -> None:
        """Show the current question in the languages it is put in."""
        instrument, own = sitting.sheet.instrument, self._screen_language.tag
        first, second = self._languages.first, self._languages.second
        face = question_face(instrument, sitting.question, first, own, second)
        self._parts.card.show_face(face)
        self._talk.show(first, second)
        self._parts.panel.show_words(instrument.text(own))
        self._parts.panel.show_consent(consent_sentence(sitting.sheet.interview))
        self._languages.show()

    def show_end(self, sitting: Sitting, remark_count: int) -> None:
        """Show how the interview ends, where it does."""
        if sitting.at_end:
            self._parts.ending.show_face(end_face(sitting, remark_count))

    def show_answer(self, sitting: Sitting) -> None:
        """Show the answer to the current question, except its words."""
        answer = sitting.answer()
        self._parts.card.show_answer(answer)
        self._parts.panel.show_answer(answer)
        self._talk.show(self._languages.first, self._languages.second)

    def show_saving(self, sitting: Sitting, *, is_aside: bool) -> None:
        """Show what is saved and what is not; `is_aside` says that it lies beside the store."""
        words = saving_words(sitting, self._screen_language.formats, is_aside=is_aside)
        can_retry = sitting.unsaved_count > 0 and not sitting.ledger.is_busy
        self._parts.foot.show_saving(*words, may_retry=can_retry)
        self._parts.talk.show_saving(*words)
        self._parts.card.show_unsaved(sitting.ledger.has_unsaved(sitting.current))
