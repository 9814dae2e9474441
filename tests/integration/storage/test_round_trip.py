"""What is put into a store is what comes out of it, of every kind, with every letter."""

import itertools
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clusterdyn_desktop.domain.records import (
    RECORD_KINDS,
    Action,
    AgreedValue,
    Answer,
    CaseStory,
    Cluster,
    Indicator,
    Interview,
    Record,
    new_id,
)
from clusterdyn_desktop.storage.server_text import keepable
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.storage.conftest import SERVER, STORE, Opener, on_both
from tests.integration.storage.making import held, kept_little, log, put_all, replayed
from tests.unit.storage.strategies import blank_record, records

one_store_for_all = settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)


each_kind = pytest.mark.parametrize("kind", RECORD_KINDS, ids=lambda kind: kind.kind)


@one_store_for_all
@given(st.data())
@each_kind
def test_a_record_comes_out_as_it_went_in(
    kind: type[Record], store: SqlStore, data: st.DataObject
) -> None:
    _goes_in_and_out(_made_up(kind, data), store)


@settings(one_store_for_all, max_examples=6)
@given(st.data())
@each_kind
@pytest.mark.parametrize("database", [SERVER], indirect=True)
def test_a_record_comes_out_of_a_server_as_it_went_in(
    kind: type[Record], store: SqlStore, data: st.DataObject
) -> None:
    """But for one letter that no text has, and that servers cannot hold."""
    *parents, record = _made_up(kind, data)
    put_all(store, [*parents, record])

    _goes_in_and_out([*parents, keepable(record)], store)


def _made_up(kind: type[Record], data: st.DataObject) -> list[Record]:
    """Return a record of the kind with anything in it, after blank parents."""
    *parents, record = _family(kind)
    record = data.draw(records(kind, parents[-1].id if parents else ""))
    if isinstance(record, Interview):
        record = replace(record, erased_on=None, erased_by="")  # else it would be emptied
    return [*parents, record]


def _goes_in_and_out(family: list[Record], store: SqlStore) -> None:
    put_all(store, family)

    found = held(store, family[-1])
    assert found.record == family[-1]
    assert not found.deleted
    assert replayed(log(store))[family[-1].kind, family[-1].id] == found


def _family(kind: type[Record]) -> list[Record]:
    """Return a blank record of the kind, after the parents it needs."""
    if not kind.parent:
        return [blank_record(kind)]
    parents = _family(next(each for each in RECORD_KINDS if kind.parent == f"{each.kind}_id"))
    return [*parents, blank_record(kind, parents[-1].id)]


@on_both
@pytest.mark.parametrize(
    "text",
    [
        "Åsa sa: “ja”",
        "Zürich, Ærø, Ås, Łódź",
        "🙂\r\n\ttwo lines\n",
        "=1+1",
        "'; DROP TABLE x",
        " ",
    ],
)
def test_a_note_keeps_every_character(text: str, store: SqlStore) -> None:
    study = kept_little(store)

    put_all(store, [replace(study.answer, note=text)])

    assert held(store, study.answer).record.note == text


@on_both
def test_what_was_committed_is_there_after_closing(store: SqlStore, opener: Opener) -> None:
    first = store
    study = kept_little(first)
    site = first.site
    first.close()

    again = opener(STORE)

    assert again.site == site
    assert [held(again, record).record for record in study.records()] == list(study.records())


@on_both
def test_a_dossier_holds_everything_in_its_order(store: SqlStore) -> None:
    study = kept_little(store)
    assessment = study.assessment.id
    second = Interview(new_id(), assessment_id=assessment, label="FI-C-01", role="C")
    beside: dict[str, list[Record]] = {
        "agreed_values": [
            AgreedValue(new_id(), assessment, question) for question in ("1.01", "2.03")
        ],
        "indicators": [
            Indicator(new_id(), assessment, *key)
            for key in (("employees", 2024), ("employees", 2025), ("turnover", 2020))
        ],
        "actions": [Action(new_id(), assessment, number) for number in (1, 2, 10)],
        "case_stories": [CaseStory(new_id(), assessment, number) for number in (1, 2)],
    }
    answers = [
        Answer(new_id(), interview, question)
        for interview, question in ((second.id, "1.02"), (second.id, "3.01"))
    ]
    later = Answer(new_id(), study.interview.id, "5.10")
    put_all(store, [second, later, *reversed(answers)])
    put_all(store, reversed(list(itertools.chain.from_iterable(beside.values()))))

    with store.unit_of_work() as work:
        dossier = work.dossier(assessment)

    assert dossier is not None
    assert dossier.cluster.record == study.cluster
    assert dossier.assessment.record == study.assessment
    assert [each.record for each in dossier.interviews] == [second, study.interview]
    assert [each.record for each in dossier.answers] == [*answers, study.answer, later]
    for name, group in beside.items():
        assert [each.record for each in getattr(dossier, name)] == group, name


@on_both
def test_a_dossier_of_nothing_is_none(store: SqlStore) -> None:
    with store.unit_of_work() as work:
        assert work.dossier(new_id()) is None
        assert work.get(Cluster, new_id()) is None


@on_both
def test_a_dossier_holds_nothing_of_another_assessment(store: SqlStore) -> None:
    study, other = kept_little(store), kept_little(store)

    with store.unit_of_work() as work:
        dossier = work.dossier(study.assessment.id)

    assert dossier is not None
    strangers = {record.id for record in other.records()}
    assert not strangers & {stamped.record.id for stamped in dossier.stamped()}
