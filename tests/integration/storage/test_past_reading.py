"""The last lines of registers at a moment, by a line's number and by a time, on file and server."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.past import PastMoment, dossier_of
from clusterdyn_desktop.domain.records import Cluster, new_id
from clusterdyn_desktop.services.as_of import replayed
from clusterdyn_desktop.services.store_port import UnitOfWork
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.storage.conftest import Opener, on_both
from tests.integration.storage.making import NOON, FixedClock, Little, kept_little, log, put_all

pytestmark = on_both

DAY = timedelta(days=1)


@pytest.fixture
def store(opener: Opener) -> SqlStore:
    return opener("home")


@pytest.fixture
def study(store: SqlStore) -> Little:
    return kept_little(store)


def then(store: SqlStore, study: Little, moment: PastMoment) -> Dossier | None:
    with store.unit_of_work() as work:
        lines = work.last_changes(study.assessment.id, study.cluster.id, moment)
        return dossier_of(replayed(lines), study.assessment.id)


def now(store: SqlStore, study: Little) -> Dossier:
    with store.unit_of_work() as work:
        found = work.dossier(study.assessment.id)
    assert found is not None
    return found


def test_every_step_is_found_by_its_number_and_by_its_time(
    store: SqlStore, study: Little, clock: FixedClock
) -> None:
    """The cluster's lines count too, others' do not; vectors and tombstones are those of then."""
    states = [(log(store)[-1].sequence, clock.moment, now(store, study))]
    steps: tuple[Callable[[UnitOfWork], object], ...] = (
        lambda work: work.put(replace(study.answer, note="said so")),
        lambda work: work.put(replace(study.cluster, name="Renamed")),
        lambda work: work.delete(type(study.answer), study.answer.id),
        lambda work: work.put(Cluster(new_id(), name="Another one")),
        lambda work: work.put(replace(study.answer, note="said so after all")),
    )
    for step in steps:
        clock.moment += DAY
        with store.unit_of_work("AL") as work:
            step(work)
            work.commit()
        states.append((log(store)[-1].sequence, clock.moment, now(store, study)))
    for sequence, at, state in states:
        assert then(store, study, PastMoment(NOON, sequence)) == state
        assert then(store, study, PastMoment(at)) == state
        assert then(store, study, PastMoment(at + DAY / 2)) == state
    assert then(store, study, PastMoment(NOON - DAY)) is None


def test_the_order_of_lines_decides_where_a_clock_jumped(
    store: SqlStore, study: Little, clock: FixedClock
) -> None:
    """What was done with a clock that ran ahead is seen as soon as anything later is."""
    for number, ahead in enumerate((1, 400, 2), 1):
        clock.moment = NOON + ahead * DAY
        put_all(store, [replace(study.answer, note=f"{number}")])
    seen = []
    for day in (0, 1, 2, 3, 500):
        past = then(store, study, PastMoment(NOON + day * DAY))
        assert past is not None
        seen.append(past.answers[0].record.note)
    assert seen == [study.answer.note, "1", "3", "3", "3"]
