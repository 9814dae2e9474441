"""In which language, or which two, the questions of each interview are put. Knows no Qt."""

from collections.abc import Sequence

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.services.interviewing import InterviewSheet


def question_languages(instrument: Instrument) -> Sequence[str]:
    """Return the languages the questions can be put in, the instrument's own first."""
    others = sorted(tag for tag in instrument.texts if tag != instrument.base_language)
    return [instrument.base_language, *others]


def opening_language(instrument: Instrument, interview: Interview, screen_language: str) -> str:
    """Return the language to begin in: the interview's own, else the screen's, else the base's."""
    for wanted in (interview.language, screen_language):
        for tag in (wanted, wanted.split("-")[0]):
            if tag in instrument.texts:
                return tag
    return instrument.base_language


class QuestionLanguages:
    """Keeps the choice for every interview.

    The first language is the one the question is put in; the second stands under it where it is
    on. The two are never the same: choosing one for the other's place makes them change places.
    """

    def __init__(self) -> None:
        self._first: dict[str, str] = {}
        self._second: dict[str, str] = {}
        self._on: set[str] = set()

    def first(self, sheet: InterviewSheet, screen_language: str) -> str:
        """Return the language a question is put in."""
        opening = opening_language(sheet.instrument, sheet.interview, screen_language)
        return self._first.get(sheet.interview.id, opening)

    def second(self, sheet: InterviewSheet, screen_language: str) -> str:
        """Return the language that stands under the first, empty where none does."""
        is_on = sheet.interview.id in self._on
        return self._proposed_second(sheet, screen_language) if is_on else ""

    def choose_first(self, sheet: InterviewSheet, tag: str, screen_language: str) -> None:
        """Put the questions in another language."""
        before = self.first(sheet, screen_language)
        if tag == self._proposed_second(sheet, screen_language):
            self._second[sheet.interview.id] = before
        self._first[sheet.interview.id] = tag

    def choose_second(self, sheet: InterviewSheet, tag: str, screen_language: str) -> None:
        """Show another language under the first, or none for an empty tag."""
        interview_id = sheet.interview.id
        if not tag:
            self._on.discard(interview_id)
            return
        before = self._proposed_second(sheet, screen_language)
        if tag == self.first(sheet, screen_language):
            self._first[interview_id] = before
        self._second[interview_id] = tag
        self._on.add(interview_id)

    def step_first(self, sheet: InterviewSheet, screen_language: str) -> None:
        """Put the questions in the next language."""
        tags = question_languages(sheet.instrument)
        place = tags.index(self.first(sheet, screen_language))
        self.choose_first(sheet, tags[(place + 1) % len(tags)], screen_language)

    def step_second(self, sheet: InterviewSheet, screen_language: str) -> None:
        """Show the next language under the first; round past none."""
        first = self.first(sheet, screen_language)
        others = [tag for tag in question_languages(sheet.instrument) if tag != first]
        around = ["", *others]
        place = around.index(self.second(sheet, screen_language))
        self.choose_second(sheet, around[(place + 1) % len(around)], screen_language)

    def toggle_second(self, sheet: InterviewSheet, screen_language: str) -> None:
        """Show the second language, or no second one."""
        is_on = sheet.interview.id in self._on
        tag = "" if is_on else self._proposed_second(sheet, screen_language)
        self.choose_second(sheet, tag, screen_language)

    def _proposed_second(self, sheet: InterviewSheet, screen_language: str) -> str:
        """Return what was chosen before, else what the interviewer reads; empty if none is left."""
        first = self.first(sheet, screen_language)
        others = [tag for tag in question_languages(sheet.instrument) if tag != first]
        wished = (
            self._second.get(sheet.interview.id, ""),
            screen_language,
            screen_language.split("-", maxsplit=1)[0],
        )
        return next((tag for tag in (*wished, *others) if tag in others), "")
