"""`clusterdyn history`: reading what was done, and going one step back and forth."""

import json

import pytest

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.records import Assessment, Cluster, Interview
from tests.integration.command_line.conftest import Clusterdyn


@pytest.fixture
def assessment(clusterdyn: Clusterdyn) -> str:
    """An assessment in the user's own store with one answer, scored twice."""
    clusterdyn("list")
    services = build_services()
    cluster = services.library.add_cluster(Cluster(id="", name="Nordvik Tre", country="NO"))
    made = services.library.add_assessment(Assessment(id="", cluster_id=cluster.id, code="N-1"))
    interview = services.planning.add_interview(
        Interview(id="", assessment_id=made.id, label="NO-S-01", role="S")
    )
    services.interviewing.score(interview.id, "2.08", 2)
    services.interviewing.score(interview.id, "2.08", 4)
    services.store.close()
    return "N-1"


def test_it_prints_a_line_a_step_oldest_first(clusterdyn: Clusterdyn, assessment: str) -> None:
    ran = clusterdyn("history", assessment)
    lines = ran.out.splitlines()
    assert ran.code == 0
    assert len(lines) == 4
    assert lines[1].endswith("interview NO-S-01 added")
    assert lines[3].endswith("score of 2.08 from 2 to 4 (NO-S-01)")


def test_undo_and_redo_take_one_step_and_say_which(clusterdyn: Clusterdyn, assessment: str) -> None:
    assert clusterdyn("history", assessment, "undo").out == (
        "Undone: score of 2.08 from 2 to 4 (NO-S-01).\n"
    )
    assert clusterdyn("history", assessment, "undo").out.startswith("Undone: score of 2.08: 2")
    assert clusterdyn("history", assessment, "redo").out.startswith("Redone: score of 2.08: 2")
    lines = clusterdyn("history", assessment).out.splitlines()
    assert [line for line in lines if line.endswith("[undone]")] == [lines[3]]


def test_there_may_be_nothing_to_go_back_to(clusterdyn: Clusterdyn, assessment: str) -> None:
    for _ in range(3):
        clusterdyn("history", assessment, "undo")
    assert clusterdyn("history", assessment, "undo").out == "There is nothing to undo.\n"
    assert clusterdyn("history", assessment, "undo", "--json").out == "null\n"
    assert clusterdyn("history", assessment, "redo").code == 0


def test_programs_read_it_as_json(clusterdyn: Clusterdyn, assessment: str) -> None:
    clusterdyn("history", assessment, "undo", "--json")
    steps = json.loads(clusterdyn("history", assessment, "--json").out)
    assert [step["standing"] for step in steps] == [
        "beginning",
        "done",
        "done",
        "undone",
        "undoing",
    ]
    (line,) = steps[3]["lines"]
    assert line | {"record": ""} == {
        "kind": "answer",
        "record": "",
        "interview": "NO-S-01",
        "question": "2.08",
        "register": "score",
        "old": {"state": "scored", "score": 2},
        "new": {"state": "scored", "score": 4},
    }


def test_dates_survive_json(clusterdyn: Clusterdyn) -> None:
    """The example holds values of every type there is."""
    clusterdyn("sample")
    (step,) = json.loads(clusterdyn("history", "A-SE-3", "--json").out)
    held = [line["new"]["held_on"] for line in step["lines"] if "held_on" in line["new"]]
    assert min(held).startswith("202")


def test_an_unknown_assessment_is_one_sentence(clusterdyn: Clusterdyn) -> None:
    ran = clusterdyn("history", "nowhere", "undo")
    assert ran.code == 3
    assert len(ran.err.splitlines()) == 1
