"""As of: an assessment as it stood at a moment of its past, read from the change log.

Only looking: nothing of the past is ever edited. What was imported counts from when it came in
here. What somebody may no longer be quoted with is not seen in the past either: see
docs/decisions/0014.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.past import (
    Key,
    Last,
    PastMoment,
    Replayed,
    as_may_be_seen,
    dossier_of,
)
from clusterdyn_desktop.services.history_lines import HistoryStep
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.store_port import CREATED, Change, Step, Store, UnitOfWork

LAST_OF_DAY = time(23, 59, 59, 999999)


class AsOf:
    """Finds moments of the past, and what an assessment was then."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def moments(self, assessment_id: str) -> Sequence[Step]:
        """Return the steps whose ends can be looked at, in order; the first is the beginning.

        Empty where the assessment is not known.
        """
        with self._store.unit_of_work() as work:
            return work.steps(assessment_id)

    def moment(self, text: str) -> PastMoment:
        """Return the moment that a text names, in this computer's zone unless it names one.

        A date alone is the end of that day, today's is now. Raises `as-of.unreadable` and
        `as-of.future`.
        """
        now = self._clock.now().astimezone()
        try:
            at = _read(text.strip(), now)
        except (ValueError, OverflowError, OSError) as problem:
            raise UserError("as-of.unreadable", found=text) from problem
        return self.not_to_come(PastMoment(at))

    def not_to_come(self, moment: PastMoment) -> PastMoment:
        """Return the moment; raises `as-of.future` where it is still to come."""
        if moment.at > self._clock.now():
            raise UserError("as-of.future", moment=plain_moment(moment.at))
        return moment

    def dossier(self, assessment_id: str, moment: PastMoment) -> Dossier:
        """Return everything the assessment held. Raises as `dossier_as_of`."""
        with self._store.unit_of_work() as work:
            return dossier_as_of(work, assessment_id, moment)

    def there(self, assessment_ids: Iterable[str], moment: PastMoment) -> Sequence[str]:
        """Return those of some assessments that were in the library then.

        Raises `as-of.nothing-there` where none was.
        """
        found = []
        with self._store.unit_of_work() as work:
            for assessment_id in assessment_ids:
                try:
                    dossier_as_of(work, assessment_id, moment)
                except UserError:
                    continue
                found.append(assessment_id)
        if not found:
            raise UserError("as-of.nothing-there", moment=plain_moment(moment.at))
        return found


def step_moment(step: Step) -> PastMoment:
    """Return the moment at which a step was done."""
    return PastMoment(step.at, step.last)


def end_of(step: HistoryStep) -> PastMoment:
    """Return the moment at which a step of the history was done."""
    return PastMoment(step.at, max(line.change.sequence for line in step.lines))


def plain_moment(at: datetime) -> str:
    """Write a moment in no language, to the second, in this computer's zone."""
    return at.astimezone().strftime("%Y-%m-%d %H:%M:%S")


def _read(text: str, now: datetime) -> datetime:
    """Return a moment with its zone; raises ValueError, OverflowError and OSError."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return datetime.fromisoformat(text).astimezone()
    if day == now.date():
        return now
    return datetime.combine(day, LAST_OF_DAY).astimezone()


def dossier_as_of(work: UnitOfWork, assessment_id: str, moment: PastMoment) -> Dossier:
    """Return everything an assessment held at a moment, as far as it may be seen today.

    Raises `assessment.unknown` where it is not here today, `as-of.before-beginning` and
    `as-of.removed`.
    """
    today = work.dossier(assessment_id)
    if today is None or today.assessment.deleted or today.cluster.deleted:
        raise UserError("assessment.unknown", assessment=assessment_id)
    lines = work.last_changes(assessment_id, today.cluster.record.id, moment)
    past = dossier_of(replayed(lines), assessment_id)
    label = today.assessment.record.label or today.cluster.record.name
    if past is None:
        began = next((step.at for step in work.steps(assessment_id)), moment.at)
        raise UserError("as-of.before-beginning", assessment=label, beginning=plain_moment(began))
    if past.assessment.deleted or past.cluster.deleted:
        raise UserError("as-of.removed", assessment=label, moment=plain_moment(moment.at))
    return as_may_be_seen(past, today)


def replayed(lines: Iterable[Change]) -> dict[Key, Replayed]:
    """Return what lines of the change log, in order, say of every record."""
    records: dict[Key, Replayed] = {}
    for line in lines:
        key = (line.kind, line.record_id)
        held = records.setdefault(key, Replayed(line.assessment_id))
        if line.register == CREATED:
            held.fixed = line.new
        else:
            held.last[line.register] = Last(line.new, line.vector)
    return records
