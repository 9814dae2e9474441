"""A clock that jumps: what came after what is told by numbers, and never by the time of day."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.domain.records import Answer
from clusterdyn_desktop.storage.backups import backups_of
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.storage.answering import Answerer, findings
from tests.integration.storage.making import (
    NOON,
    FixedClock,
    held,
    kept_little,
    log,
    put_all,
    replayed,
)

JUMPS = (
    timedelta(days=-3650),
    timedelta(days=3650),
    timedelta(hours=-1),
    timedelta(0),
    timedelta(days=-1),
)


@given(st.lists(st.integers(-(10**9), 10**9), min_size=2, max_size=8))
@settings(
    deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_history_stays_in_the_order_things_were_done(
    store: SqlStore, clock: FixedClock, seconds: list[int]
) -> None:
    """Protects history, undo, replay and merging from a wrong clock, and from one put right."""
    clock.moment = NOON
    study = kept_little(store)
    start = len(log(store))

    for number, jump in enumerate(seconds):
        clock.moment = NOON + timedelta(seconds=jump)
        put_all(store, [replace(study.answer, note=str(number))])

    lines = log(store)[start:]
    assert [line.new["note"] for line in lines] == [str(number) for number in range(len(seconds))]
    assert [line.at for line in lines] == [NOON + timedelta(seconds=jump) for jump in seconds]
    assert [line.sequence for line in lines] == sorted(line.sequence for line in lines)
    found = held(store, study.answer)
    assert found.record.note == str(len(seconds) - 1)
    assert found.vectors["note"] == {store.site: len(seconds)}
    assert replayed(log(store))["answer", study.answer.id] == found


def test_undo_goes_back_the_way_things_were_done(store: SqlStore, clock: FixedClock) -> None:
    """Protects the last step from a clock by which it is the oldest."""
    study = kept_little(store)
    answerer = Answerer(store, clock, study.interview.id)
    for number, jump in enumerate(JUMPS):
        clock.moment = NOON + jump
        answerer.interviewing.note(study.interview.id, study.answer.question_id, f"note {number}")

    seen = []
    for _ in JUMPS:
        clock.moment -= timedelta(days=7)
        answerer.history.undo(answerer.assessment_id)
        seen.append(held(store, study.answer).record.note)
    for _ in JUMPS:
        answerer.history.redo(answerer.assessment_id)

    assert seen == ["note 3", "note 2", "note 1", "note 0", ""]
    assert held(store, study.answer).record.note == "note 4"


def test_the_saved_line_says_what_the_clock_says_now(store: SqlStore, clock: FixedClock) -> None:
    """Protects the foot of the desk from a time that stands still after a jump back."""
    study = kept_little(store)
    answerer = Answerer(store, clock, study.interview.id)
    told: list[datetime] = []
    for jump in JUMPS:
        clock.moment = NOON + jump
        saved = answerer.interviewing.score(study.interview.id, "1.02", 1 + len(told) % 5)
        told.append(saved.at)
    assert told == [NOON + jump for jump in JUMPS]


def test_where_work_stopped_last_is_no_matter_of_the_time(
    store: SqlStore, clock: FixedClock
) -> None:
    """Protects the way back to the interview that was really the last."""
    places = []
    for jump in JUMPS:
        study = kept_little(store)
        clock.moment = NOON + jump
        Answerer(store, clock, study.interview.id).remember_place("1.02")
        places.append(study.interview.id)
    with store.unit_of_work() as work:
        place = work.place()
    assert place is not None
    assert place.interview_id == places[-1]


@pytest.mark.parametrize("jump", JUMPS)
def test_a_backup_is_made_and_kept_whatever_the_clock_says(
    store: SqlStore, path: Path, tmp_path: Path, clock: FixedClock, jump: timedelta
) -> None:
    """Protects the newest backup from one with a time in the future, and the other way round."""
    keeper = backups_of(store, clock)
    assert keeper is not None
    study = kept_little(store)
    made: list[Path] = []
    for moment in (NOON, NOON + jump, NOON + jump, NOON):
        clock.moment = moment
        put_all(store, [replace(study.answer, note=f"note {len(made)}")])
        made.append(keeper.new_backup(tmp_path, clock.now(), Reason.TIMER))
        keeper.make(made[-1], lambda _done, _total: None)
        keeper.sweep(tmp_path)

    assert len(set(made)) == len(made)
    assert [keeper.mark(backup).last_change for backup in made] == sorted(
        keeper.mark(backup).last_change for backup in made
    )
    for number, backup in enumerate(made):
        with (
            keeper.opened(backup, lambda _done, _total: None) as there,
            there.unit_of_work() as work,
        ):
            answer = work.get(Answer, study.answer.id)
        assert answer is not None
        assert answer.record.note == f"note {number}"
    store.close()
    open_store(path, clock).close()
    assert findings(path) == []
