"""The library over a real store: what is listed, found, added and hidden."""

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Assessment, Cluster
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.library import AssessmentState, matching


def test_the_example_study_stands_in_the_library_with_its_positions(example: Services) -> None:
    entries = {entry.assessment.code: entry for entry in example.library.entries()}
    assert len(entries) == 11
    swedish = entries["A-SE-3"]
    assert (swedish.interviews, swedish.answers, swedish.state) == (
        16,
        340,
        AssessmentState.COMPLETE,
    )
    assert swedish.position is not None
    assert swedish.position.established == 3


def test_rounds_of_one_cluster_stand_together_latest_first(example: Services) -> None:
    shelf = next(s for s in example.library.shelves() if s.cluster.code == "C-SE")
    assert [entry.assessment.round for entry in shelf.entries] == [3, 2, 1]


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("lövsjö 2026", {"A-SE-3"}),
        ("NO", None),
        ("seaweed", {"A-GB-1"}),
        ("nothing like it", set()),
    ],
)
def test_a_search_finds_by_every_word(
    example: Services, words: str, codes: set[str] | None
) -> None:
    found = matching(example.library.shelves(), words)
    held = {entry.assessment.code for shelf in found for entry in shelf.entries}
    assert held >= {"A-NO1-1", "A-NO2-1"} if codes is None else held == codes


def test_a_position_is_worked_out_again_after_an_answer_changed(example: Services) -> None:
    example.library.entries()
    assessment = example.library.find("A-US-1")
    plan = example.planning.plan(assessment.id)
    manager = next(p for p in plan.interviews if p.interview.label == "US-C-01")
    example.planning.remove_interview(manager.interview.id)
    entry = next(e for e in example.library.entries() if e.assessment.code == "A-US-1")
    assert entry.position is not None
    assert entry.position.established == 2
    assert entry.interviews == 11


def test_an_assessment_is_found_by_code_id_and_beginning(example: Services) -> None:
    assessment = example.library.find("a-se-3")
    assert example.library.find(assessment.id) == assessment
    assert example.library.find(assessment.id[:13]) == assessment


@pytest.mark.parametrize(("name", "code"), [("X-99", "unknown"), ("", "unknown")])
def test_an_unknown_assessment_is_said(example: Services, name: str, code: str) -> None:
    with pytest.raises(UserError) as raised:
        example.library.find(name)
    assert raised.value.code == f"assessment.{code}"


def test_new_clusters_and_assessments_are_kept_with_the_instrument(services: Services) -> None:
    cluster = services.library.add_cluster(Cluster(id="", name="Nordvik Tre", country="NO"))
    added = services.library.add_assessment(
        Assessment(id="", cluster_id=cluster.id, label="Første måling", language="nb")
    )
    entry = services.library.entries()[0]
    assert entry.assessment == added
    assert entry.state is AssessmentState.PLANNED
    assert entry.position is None
    assert added.instrument_hash == services.instruments.default().hash


def test_a_cluster_without_a_name_is_not_kept(services: Services) -> None:
    with pytest.raises(UserError, match="no-name"):
        services.library.add_cluster(Cluster(id="", name="  "))
    assert services.library.shelves() == []


def test_a_removed_assessment_is_gone_from_the_list_and_still_in_the_store(
    example: Services,
) -> None:
    assessment = example.library.find("A-SE-1")
    example.library.remove_assessment(assessment.id)
    assert len(example.library.entries()) == 10
    with example.store.unit_of_work() as work:
        held = work.get(Assessment, assessment.id)
    assert held is not None
    assert held.deleted
