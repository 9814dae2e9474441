"""What a store erases is out of rows and history, stays out, and leaves both in agreement."""

from dataclasses import replace
from datetime import date

import pytest

from clusterdyn_desktop.domain.erasure import Erasure, neutral_label, without_words
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import (
    Answer,
    Assessment,
    Interview,
    Record,
    Stamped,
    empty_answer,
    new_id,
)
from clusterdyn_desktop.services.store_port import Draft
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.storage.conftest import on_both
from tests.integration.storage.making import NOON, Little, held, kept_little, log, put_all

pytestmark = on_both

TODAY = date(2026, 11, 22)
ELSEWHERE = new_id()


def erase(store: SqlStore, record: Record) -> int:
    with store.unit_of_work("AL") as work:
        count = work.erase(Erasure(type(record), record.id, TODAY, "AL"), "erased")
        work.commit()
    return count


def receive(store: SqlStore, *arriving: Stamped[Record]) -> int:
    with store.unit_of_work("AL") as work:
        count = work.receive_all(arriving, "import theirs.xlsx")
        work.commit()
    return count


@pytest.fixture
def study(store: SqlStore) -> Little:
    """A little study whose answer has a note that was written twice."""
    kept = kept_little(store)
    for words in ("first", "second"):
        put_all(store, [replace(kept.answer, note=words)])
    return replace(kept, answer=replace(kept.answer, note="second"))


def test_an_erased_interview_is_the_fact_that_there_was_one(store: SqlStore, study: Little) -> None:
    assert erase(store, study.interview) == 2
    interview = held(store, study.interview)
    assert interview.record == Interview(
        study.interview.id,
        study.assessment.id,
        label=neutral_label(study.interview.id),
        role="S",
        erased_on=TODAY,
        erased_by="AL",
    )
    assert not interview.deleted
    answer = held(store, study.answer)
    assert answer.deleted
    assert answer.record == empty_answer(study.interview.id, "1.01")


def test_lines_keep_everything_but_their_values(store: SqlStore, study: Little) -> None:
    before = log(store)
    erase(store, study.interview)
    after = log(store)[: len(before)]
    notes = [line for line in after if line.register == "note"]
    assert [line.is_erased for line in notes] == [True, True]
    assert [replace(line, old=None, new={}) for line in after] == [
        replace(line, old=None, new={}) for line in before
    ]
    roles = [line.new for line in after if line.register == "role"]
    assert roles == [{"role": "S"}]


def test_nothing_is_put_to_it_any_more(store: SqlStore, study: Little) -> None:
    erase(store, study.interview)
    for late in (
        study.answer,
        empty_answer(study.interview.id, "2.08"),
        replace(study.interview, label="Back again"),
    ):
        with pytest.raises(UserError, match=r"^interview\.erased"):
            put_all(store, [late])
    with (
        pytest.raises(UserError, match=r"^interview\.erased"),
        store.unit_of_work() as work,
    ):
        work.keep_draft(Draft(study.interview.id, "2.08", "note", "late", 0, NOON))
    assert "late" not in str(log(store))


def test_what_arrives_of_it_is_left_out_however_new_it_is(store: SqlStore, study: Little) -> None:
    """Protects from a partner who went on working with it, and from what that partner added."""
    erase(store, study.interview)
    newer = {"note": {ELSEWHERE: 9}, "label": {ELSEWHERE: 9}}
    more = replace(empty_answer(study.interview.id, "3.03"), note="new there")
    arriving: list[Stamped[Record]] = [
        Stamped(study.interview, newer),
        Stamped(study.answer, newer),
        Stamped(more, newer),
    ]
    assert receive(store, *arriving) == 0
    with store.unit_of_work() as work:
        assert work.get(Answer, more.id) is None
    assert "new there" not in str(log(store))


def test_what_hangs_on_an_erased_assessment_is_left_out_level_by_level(
    store: SqlStore, study: Little
) -> None:
    erase(store, study.assessment)
    added = Interview(new_id(), study.assessment.id, label="FI-S-09", role="S")
    answer = replace(empty_answer(added.id, "1.01"), note="below it")
    vectors = {"label": {ELSEWHERE: 1}, "note": {ELSEWHERE: 1}}
    assert receive(store, Stamped(added, vectors), Stamped(answer, vectors)) == 0
    assert "below it" not in str(log(store))


def test_an_interview_that_comes_as_erased_is_erased_here(store: SqlStore, study: Little) -> None:
    there = replace(without_words(study.interview), erased_on=TODAY, erased_by="Partner")
    vectors = {**held(store, study.interview).vectors, "erasure": {ELSEWHERE: 1}}
    vectors["label"] = {**vectors["label"], ELSEWHERE: 1}
    receive(store, Stamped(there, vectors))

    assert held(store, study.interview).record == there
    assert held(store, study.answer).record.note == ""
    told = str([(line.old, line.new) for line in log(store) if line.kind == Answer.kind])
    assert "first" not in told
    assert "second" not in told


def test_erased_once_is_enough(store: SqlStore, study: Little) -> None:
    erase(store, study.interview)
    with store.unit_of_work() as work:
        (known,) = work.erasures()
    assert known == Erasure(Interview, study.interview.id, TODAY, "AL")
    erase(store, study.assessment)
    with store.unit_of_work() as work:
        kinds = [each.kind for each in work.erasures()]
    assert kinds == [Interview, Assessment]
    assert held(store, study.interview).record.erased_on == TODAY


def test_giving_up_in_the_middle_erases_nothing(store: SqlStore, study: Little) -> None:
    before = log(store)
    with store.unit_of_work("AL") as work:
        work.erase(Erasure(Interview, study.interview.id, TODAY, "AL"), "erased")
    assert log(store) == before
    assert held(store, study.answer).record.note == "second"


def test_days_chosen_to_keep_interviews_replace_one_another(store: SqlStore, study: Little) -> None:
    chosen = {}
    for day in (date(2027, 1, 1), date(2028, 1, 1)):
        chosen[study.assessment.id] = day
        with store.unit_of_work() as work:
            work.keep_until(study.assessment.id, day)
            work.commit()
        with store.unit_of_work() as work:
            assert work.retentions() == chosen
    with store.unit_of_work() as work:
        work.keep_until(study.assessment.id, None)
        work.commit()
        assert work.retentions() == {}
