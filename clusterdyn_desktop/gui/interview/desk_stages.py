"""Puts an interview onto the stage rail."""

from dataclasses import replace

from clusterdyn_desktop.gui.interview.question_words import square_face
from clusterdyn_desktop.gui.interview.rail_column import RailColumn
from clusterdyn_desktop.gui.interview.sitting import Sitting
from clusterdyn_desktop.gui.interview.squares import SquareFace
from clusterdyn_desktop.gui.screen import ScreenLanguage
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.checking import Checked

NOTHING = Checked("", (), frozenset())


class DeskStages:
    """Words and shows squares, counts, pace and the ring."""

    def __init__(self, rail: RailColumn, language: ScreenLanguage) -> None:
        self._rail = rail
        self._language = language
        self._checked = NOTHING
        self._remarked: frozenset[str] = frozenset()

    def take(self, checked: Checked, interview_id: str) -> None:
        """Take in what checking found; `show_all` shows it."""
        self._checked = checked
        self._remarked = frozenset(
            remark.question_id for remark in checked.of_interview(interview_id)
        )

    def show_all(self, sitting: Sitting) -> None:
        """Show every question's state."""
        for question in sitting.sheet.questions:
            self._show_square(sitting, question.id)
        self._show_counts(sitting)

    def show_answer(self, sitting: Sitting, question_id: str) -> None:
        """Show what one answer changes."""
        self._show_square(sitting, question_id)
        self._show_counts(sitting)

    def show_ring(self, sitting: Sitting) -> None:
        """Ring the current question; at the end there is none."""
        self._rail.show_current("" if sitting.at_end else sitting.current)

    def _show_square(self, sitting: Sitting, question_id: str) -> None:
        self._rail.stages.show_face(question_id, self._face(sitting, question_id))

    def _face(self, sitting: Sitting, question_id: str) -> SquareFace:
        answer = sitting.answer(question_id)
        face = square_face(
            sitting.sheet.instrument,
            sitting.sheet.instrument.question_by_id[question_id],
            answer,
            self._language.tag,
            unsaved=sitting.ledger.has_unsaved(question_id),
        )
        return with_words_for_signs(
            replace(
                face,
                noted=bool(answer.note.strip() or answer.quote.strip()),
                undecided=bool(sitting.undecided_at(question_id)),
                remarked=question_id in self._remarked,
                differs=question_id in self._checked.differing,
            )
        )

    def _show_counts(self, sitting: Sitting) -> None:
        texts = sitting.sheet.instrument.text(self._language.tag)
        for progress in sitting.stages:
            self._rail.stages.show_stage(texts.stages[progress.stage].short, progress)
        self._rail.show_minutes(sitting.minutes_left)
        self._rail.show_filter()


def with_words_for_signs(face: SquareFace) -> SquareFace:
    """Return a face whose name also says what its signs show."""
    words = (
        (face.undecided, translate("interview", "changed by two people, to decide")),
        (face.noted, translate("interview", "noted")),
        (face.remarked, translate("interview", "to look at")),
        (face.differs, translate("interview", "respondents differ")),
    )
    return replace(face, name=" · ".join((face.name, *(word for shown, word in words if shown))))
