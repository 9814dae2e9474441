"""Checking: what is worth a second look in an assessment, and where respondents differ.

Nothing here blocks or changes anything; the rules are in `domain/remarks.py`.
"""

from dataclasses import dataclass

from clusterdyn_desktop.domain.dossier import living
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.domain.remarks import Remark, differing, remarks, scores_that_count
from clusterdyn_desktop.services.dossiers import instrument_of, open_dossier
from clusterdyn_desktop.services.ports import InstrumentLibrary
from clusterdyn_desktop.services.store_port import Store


@dataclass(frozen=True, slots=True)
class Checked:
    """What checking an assessment found; `differing` are ids of questions."""

    assessment_id: str
    remarks: tuple[Remark, ...]
    differing: frozenset[str]

    def of_interview(self, interview_id: str) -> tuple[Remark, ...]:
        """Return what is to look at in one interview."""
        return tuple(remark for remark in self.remarks if remark.interview_id == interview_id)


class Checking:
    """Checks one assessment at a time; every call reads it anew."""

    def __init__(self, store: Store, instruments: InstrumentLibrary) -> None:
        self._store = store
        self._instruments = instruments

    def check(self, assessment_id: str) -> Checked:
        """Check an assessment. Raises `assessment.unknown`, `instrument.unknown`."""
        dossier = open_dossier(self._store, assessment_id)
        instrument = instrument_of(self._instruments, dossier)
        interviews = living(dossier.interviews)
        ids = {interview.id for interview in interviews}
        answers = [answer for answer in living(dossier.answers) if answer.interview_id in ids]
        return Checked(
            assessment_id,
            remarks(instrument, interviews, answers),
            differing(scores_that_count(interviews, answers)),
        )

    def remarks(self, assessment_id: str) -> tuple[Remark, ...]:
        """Return what is to look at in an assessment; raises as `check`."""
        return self.check(assessment_id).remarks

    def of_interview(self, interview_id: str) -> tuple[Remark, ...]:
        """Return what is to look at in one interview. Raises `interview.unknown`, as `check`."""
        with self._store.unit_of_work() as work:
            held = work.get(Interview, interview_id)
        if held is None or held.deleted:
            raise UserError("interview.unknown", interview=interview_id)
        return self.check(held.record.assessment_id).of_interview(interview_id)

    def differing(self, assessment_id: str) -> frozenset[str]:
        """Return the ids of the questions on which respondents differ; raises as `check`."""
        return self.check(assessment_id).differing
