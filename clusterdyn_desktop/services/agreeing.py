"""Agreeing: the answers side by side, and the values the interview team decides on (6.4.2)."""

from dataclasses import replace
from enum import Enum

from clusterdyn_desktop.domain.dossier import living
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import AgreedValue, derived_id
from clusterdyn_desktop.domain.side_by_side import Matrix, side_by_side
from clusterdyn_desktop.services.dossiers import instrument_of, living_assessment, open_dossier
from clusterdyn_desktop.services.meanwhile import joined_with_held
from clusterdyn_desktop.services.ports import Author, Clock, InstrumentLibrary, nobody
from clusterdyn_desktop.services.store_port import Store, UnitOfWork


class NotLooked(Enum):
    """Stands for what was seen where nobody looked: the last one wins."""

    NOT_LOOKED = "not looked"


NOT_LOOKED = NotLooked.NOT_LOOKED
Seen = AgreedValue | None | NotLooked
"""The agreed value that somebody had before them, None for none."""


class Agreeing:
    """Lays answers side by side and keeps agreed values. Each call is one transaction."""

    def __init__(
        self, store: Store, instruments: InstrumentLibrary, clock: Clock, who: Author = nobody
    ) -> None:
        self._store = store
        self._instruments = instruments
        self._clock = clock
        self._who = who

    def matrix(self, assessment_id: str) -> Matrix:
        """Return all answers of an assessment side by side.

        Raises `assessment.unknown`, `instrument.unknown`.
        """
        dossier = open_dossier(self._store, assessment_id)
        return side_by_side(
            instrument_of(self._instruments, dossier),
            assessment_id,
            [each for each in living(dossier.interviews) if each.erased_on is None],
            living(dossier.answers),
            living(dossier.agreed_values),
        )

    def agree(
        self,
        assessment_id: str,
        question_id: str,
        score: int,
        reason: str,
        seen: Seen = NOT_LOOKED,
    ) -> AgreedValue:
        """Keep what the team agreed on, in the place of an earlier decision, and return it.

        `score` is a whole step of the instrument's scale. It is decided today, unless score and
        reason are as they were: then nothing changes. Raises `answer.score-range`,
        `agreed.no-reason`, `assessment.unknown`, and `KeyError` for a question that the
        instrument does not have. `seen` is the agreed value the person had before them, None for
        none; where another stands by now, `record.changed-meanwhile` is raised.
        """
        said = reason.strip()
        if not said:
            raise UserError("agreed.no-reason", question=question_id)
        with self._store.unit_of_work(self._who()) as work:
            self._check(work, assessment_id, question_id, score)
            before = _held(work, assessment_id, question_id)
            if before.score == score and before.reason == said:
                return before
            today = self._clock.now().astimezone().date()
            agreed = replace(before, score=score, reason=said, decided_on=today)
            _refuse_changed(work, before, agreed, seen)
            work.put(agreed)
            work.commit()
        return agreed

    def withdraw(self, assessment_id: str, question_id: str, seen: Seen = NOT_LOOKED) -> None:
        """Take an agreed value back, so that the median counts again; none is as good.

        Takes `seen` and raises as `agree` does; who saw none takes none back.
        """
        if seen is None:
            return
        with self._store.unit_of_work(self._who()) as work:
            for held in work.find(AgreedValue, assessment_id):
                if held.record.question_id == question_id:
                    taken_back = replace(held.record, score=None, reason="", decided_on=None)
                    _refuse_changed(work, held.record, taken_back, seen)
                    work.delete(AgreedValue, held.record.id)
            work.commit()

    def _check(self, work: UnitOfWork, assessment_id: str, question_id: str, score: int) -> None:
        assessment = living_assessment(work, assessment_id)
        instrument = self._instruments.get(assessment.instrument_id, assessment.instrument_version)
        if question_id not in instrument.question_by_id:
            raise KeyError(question_id)
        if not instrument.rules.score_minimum <= score <= instrument.rules.score_maximum:
            raise UserError("answer.score-range", found=score)


def _held(work: UnitOfWork, assessment_id: str, question_id: str) -> AgreedValue:
    """Return the value that stands, else an empty one with the id that all sites share."""
    standing = {
        held.record.question_id: held.record for held in work.find(AgreedValue, assessment_id)
    }
    return standing.get(question_id) or AgreedValue(
        id=derived_id(assessment_id, "agreed_value", question_id),
        assessment_id=assessment_id,
        question_id=question_id,
    )


def _refuse_changed(work: UnitOfWork, before: AgreedValue, mine: AgreedValue, seen: Seen) -> None:
    """Refuse to write over what somebody else decided since; nobody comes in between now."""
    if seen is NOT_LOOKED:
        return
    nothing = replace(before, score=None, reason="", decided_on=None)
    held = work.get_to_write(AgreedValue, before.id, before.assessment_id)
    now = nothing if held is None or held.deleted else held.record
    joined_with_held(work, ([seen or nothing], mine, now), before.assessment_id)
