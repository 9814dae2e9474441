"""What tests of the store need again and again: a clock, a little study, what a store holds."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from clusterdyn_desktop.domain.records import (
    DELETED,
    RECORD_KINDS,
    Answer,
    AnswerState,
    Assessment,
    Cluster,
    Interview,
    R,
    Record,
    Stamped,
    empty_answer,
    new_id,
)
from clusterdyn_desktop.services.store_port import CREATED, Change
from clusterdyn_desktop.storage.store import SqlStore

NOON = datetime(2026, 10, 14, 12, 0, tzinfo=UTC)


@dataclass
class FixedClock:
    """A clock that stands until somebody moves it."""

    moment: datetime = NOON

    def now(self) -> datetime:
        return self.moment

    def zone(self) -> str:
        return "Europe/Helsinki"


@dataclass(frozen=True)
class Little:
    """A cluster with one assessment, one interview and one scored answer."""

    cluster: Cluster
    assessment: Assessment
    interview: Interview
    answer: Answer

    def records(self) -> tuple[Record, ...]:
        return (self.cluster, self.assessment, self.interview, self.answer)


def little() -> Little:
    """Make up a little study with fresh ids."""
    cluster = Cluster(new_id(), code="FI", name="Timber", languages=("fi", "sv"))
    assessment = Assessment(new_id(), cluster_id=cluster.id, code="A-FI-1", label="2026")
    interview = Interview(new_id(), assessment_id=assessment.id, label="FI-S-01", role="S")
    answer = replace(empty_answer(interview.id, "1.01"), state=AnswerState.SCORED, score=3)
    return Little(cluster, assessment, interview, answer)


def put_all(store: SqlStore, records: Iterable[Record]) -> None:
    """Put records as one step."""
    with store.unit_of_work("AL") as work:
        for record in records:
            work.put(record)
        work.commit()


def kept_little(store: SqlStore) -> Little:
    """Make up a little study and keep it."""
    study = little()
    put_all(store, study.records())
    return study


def held(store: SqlStore, record: R) -> Stamped[R]:
    """Return what a store holds of a record."""
    with store.unit_of_work() as work:
        found = work.get(type(record), record.id)
    assert found is not None
    return found


def log(store: SqlStore) -> list[Change]:
    """Return the whole change log."""
    with store.unit_of_work() as work:
        return list(work.changes())


def replayed(changes: Iterable[Change]) -> Mapping[tuple[str, str], Stamped[Any]]:
    """Return what the change log says the store holds, by kind and id."""
    made: dict[tuple[str, str], Stamped[Any]] = {}
    for change in changes:
        key = (change.kind, change.record_id)
        if change.register == CREATED:
            assert key not in made
            kind = next(kind for kind in RECORD_KINDS if kind.kind == change.kind)
            made[key] = Stamped(kind(id=change.record_id, **change.new), {})
            continue
        before = made[key]
        vectors = {**before.vectors, change.register: change.vector}
        if change.register == DELETED.name:
            made[key] = replace(before, vectors=vectors, deleted=change.new[DELETED.name])
        else:
            made[key] = replace(
                before, record=replace(before.record, **change.new), vectors=vectors
            )
    return made
