"""Puts an interview onto the stage rail."""

from clusterdyn_desktop.gui.interview.question_words import square_face
from clusterdyn_desktop.gui.interview.rail_column import RailColumn
from clusterdyn_desktop.gui.interview.sitting import Sitting
from clusterdyn_desktop.gui.screen import ScreenLanguage


class DeskStages:
    """Words and shows squares, counts, pace and the ring."""

    def __init__(self, rail: RailColumn, language: ScreenLanguage) -> None:
        self._rail = rail
        self._language = language

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
        face = square_face(
            sitting.sheet.instrument,
            sitting.sheet.instrument.question_by_id[question_id],
            sitting.answer(question_id),
            self._language.tag,
            unsaved=sitting.ledger.has_unsaved(question_id),
        )
        self._rail.stages.show_face(question_id, face)

    def _show_counts(self, sitting: Sitting) -> None:
        texts = sitting.sheet.instrument.text(self._language.tag)
        for progress in sitting.stages:
            self._rail.stages.show_stage(texts.stages[progress.stage].short, progress)
        self._rail.show_minutes(sitting.minutes_left)
