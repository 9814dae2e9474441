"""History: everything that was done to an assessment, and the way back and forth through it.

All of it is read from the change log, so it holds across restarts and for whoever works on the
store. Undoing is an edit like any other: for partners a value that was put back is a newer one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Assessment, Record, Stamped, new_id
from clusterdyn_desktop.services.dossiers import living_assessment
from clusterdyn_desktop.services.effects import effects
from clusterdyn_desktop.services.history_lines import HistoryStep, finder, step_of
from clusterdyn_desktop.services.history_reading import read_history
from clusterdyn_desktop.services.ports import Author, Clock, InstrumentLibrary, nobody
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.stepping import (
    BACK,
    FORTH,
    Way,
    carry_out,
    changed_since,
    outstanding_of,
    place_of,
    refuse_changed,
    refuse_erased,
    refuse_overtaken,
)
from clusterdyn_desktop.services.store_port import Store, UnitOfWork

MANY_LINES = 60
"""A step of more lines is named by their count alone; its records need not be looked up."""


@dataclass(frozen=True, slots=True)
class StepDone:
    """A step that was undone or redone: what it was, and the batch and time (UTC) of doing so.

    `interview_id` and `question_id` say where to look, empty where it concerns no single
    interview or question, or the interview is not there any more.
    """

    step: HistoryStep
    is_redo: bool
    batch: str
    at: datetime
    interview_id: str
    question_id: str


@dataclass(frozen=True, slots=True)
class NextSteps:
    """What undo and redo would do next, None where there is nothing.

    `instrument` is the assessment's, None where it is not at hand.
    """

    undo: HistoryStep | None
    redo: HistoryStep | None
    instrument: Instrument | None


class History:
    """Tells what was done, and undoes and redoes it. Each call is one transaction."""

    def __init__(
        self, store: Store, instruments: InstrumentLibrary, clock: Clock, who: Author = nobody
    ) -> None:
        self._store = store
        self._instruments = instruments
        self._clock = clock
        self._who = who
        self._own: set[str] = set()

    def is_own(self, batch: str) -> bool:
        """Say whether a batch is a step that was undone or redone here, in this program."""
        return batch in self._own

    # ---- telling

    def next_undo(self, assessment_id: str) -> HistoryStep | None:
        """Return the step that `undo` would undo, or None."""
        with self._store.unit_of_work() as work:
            return _next(work, assessment_id, BACK)

    def next_redo(self, assessment_id: str) -> HistoryStep | None:
        """Return the step that `redo` would do again, or None."""
        with self._store.unit_of_work() as work:
            return _next(work, assessment_id, FORTH)

    def next_steps(self, assessment_id: str) -> NextSteps:
        """Return both, with what it takes to put them in words."""
        with self._store.unit_of_work() as work:
            back = _next(work, assessment_id, BACK)
            forth = _next(work, assessment_id, FORTH)
            instrument = self._instrument(work.get(Assessment, assessment_id))
        return NextSteps(back, forth, instrument)

    def steps(
        self,
        assessment_id: str,
        progress: Progress = no_progress,
        known: Sequence[HistoryStep] = (),
    ) -> tuple[HistoryStep, ...]:
        """Return everything that was done, in order; quicker with what is `known` already.

        Steps that are as they were are the very same objects. Raises `assessment.unknown`.
        """
        with self._store.unit_of_work() as work:
            return read_history(work, assessment_id, progress, known)

    def newest(self, assessment_id: str) -> str:
        """Return the batch of the last step; while it is the same, there is nothing new."""
        with self._store.unit_of_work() as work:
            return next(work.latest_batches(assessment_id), ("", ""))[0]

    def instrument(self, assessment_id: str) -> Instrument | None:
        """Return the instrument of an assessment for words, None where it is not at hand."""
        with self._store.unit_of_work() as work:
            return self._instrument(work.get(Assessment, assessment_id))

    def _instrument(self, held: Stamped[Assessment] | None) -> Instrument | None:
        if held is None:
            return None
        assessment = held.record
        try:
            return self._instruments.get(assessment.instrument_id, assessment.instrument_version)
        except UserError:  # what was done can be told and undone without
            return None

    # ---- going back and forth

    def undo(
        self, assessment_id: str, named: str = "", progress: Progress = no_progress
    ) -> StepDone | None:
        """Undo the last step that is still done; None where there is none.

        `named` is the batch that was named to the person: a later step of somebody else is then
        not undone unseen. Raises `history.changed-since`, where another program was faster,
        `history.erased` where the way back ends at an erasure, and `assessment.unknown`.
        """
        return self._go(BACK, assessment_id, named, progress)

    def redo(
        self, assessment_id: str, named: str = "", progress: Progress = no_progress
    ) -> StepDone | None:
        """Do the step undone last again; None where there is none. Takes and raises as `undo`."""
        return self._go(FORTH, assessment_id, named, progress)

    def _go(self, way: Way, assessment_id: str, named: str, progress: Progress) -> StepDone | None:
        batch, who = new_id(), self._who()
        with self._store.unit_of_work(who, batch) as work:
            living_assessment(work, assessment_id)
            seen = next(work.latest_batches(assessment_id), ("", ""))[0]
            for wanted in way.order(work.latest_batches(assessment_id)):
                lines = work.changes_in(wanted, assessment_id)
                outstanding = outstanding_of(work, effects(lines), way)
                if not outstanding:
                    continue
                step = step_of(lines, finder(work))
                if named not in {"", wanted} and step.who != who:
                    raise changed_since(step)
                refuse_changed(outstanding, way, step)
                carry_out(work, outstanding, way, wanted, progress)
                refuse_overtaken(work, assessment_id, (batch, seen), step)
                place = place_of(work, step)
                work.commit()
                self._own.add(batch)
                return StepDone(step, way.is_redo, batch, self._clock.now(), *place)
            if way is BACK:
                refuse_erased(work, assessment_id)
        return None


def _next(work: UnitOfWork, assessment_id: str, way: Way) -> HistoryStep | None:
    for batch in way.order(work.latest_batches(assessment_id)):
        lines = work.changes_in(batch, assessment_id)
        if len(lines) > MANY_LINES:
            return step_of(lines, _nothing)
        if outstanding_of(work, effects(lines), way):
            return step_of(lines, finder(work))
    return None


def _nothing(_kind: str, _record_id: str) -> Record | None:
    return None
