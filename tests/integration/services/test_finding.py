"""Finding over a real store: everything that was asked, answered and written down."""

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import AnswerState, Assessment, Cluster, Interview
from clusterdyn_desktop.domain.searching import Find, Source
from clusterdyn_desktop.services.bundle import Services
from tests.unit.services.plain_texts import PlainTexts


@pytest.fixture
def anna(services: Services) -> Interview:
    """A new interview with a small firm, and another with the cluster organisation beside it."""
    cluster = services.library.add_cluster(Cluster(id="", name="Nordvik Tre", country="NO"))
    assessment = services.library.add_assessment(Assessment(id="", cluster_id=cluster.id))
    made = [
        services.planning.add_interview(
            Interview(id="", assessment_id=assessment.id, label=f"NO-{role}-01", role=role)
        )
        for role in ("S", "C")
    ]
    return made[0]


def _other(services: Services, anna: Interview) -> Interview:
    plan = services.planning.plan(anna.assessment_id)
    return next(p.interview for p in plan.interviews if p.interview.id != anna.id)


def _find(services: Services, anna: Interview, wanted: str, within: str = "") -> list[Find]:
    index = services.finding.index(anna.id, ("sv", "en"), PlainTexts())
    return list(index.search(wanted, within))


def test_every_kind_of_words_is_found_where_it_stands(services: Services, anna: Interview) -> None:
    """Protects the reach of the search: note, quote, flag and state, each with its question."""
    service = services.interviewing
    service.note(anna.id, "1.01", "Kvarken ferry")
    service.quote(anna.id, "1.05", "“The Kvarken is our road.”", None)
    service.flag(anna.id, "1.06", "Kvarken again?")
    service.state(anna.id, "1.07", AnswerState.REFUSED)
    found = _find(services, anna, "kvarken")
    assert [(f.passage.source, f.passage.question_id) for f in found] == [
        (Source.NOTE, "1.01"),
        (Source.QUOTE, "1.05"),
        (Source.FLAG, "1.06"),
    ]
    refused = [f.passage for f in _find(services, anna, "refused")]
    assert [(p.source, p.question_id) for p in refused if p.source is Source.ANSWER] == [
        (Source.ANSWER, "1.07")
    ]


def test_other_interviews_are_found_only_when_asked_for(
    services: Services, anna: Interview
) -> None:
    """Protects the toggle, and says whose words they are."""
    other = _other(services, anna)
    services.interviewing.note(other.id, "1.01", "zeppelin")
    assert _find(services, anna, "zeppelin", within=anna.id) == []
    assert [f.passage.label for f in _find(services, anna, "zeppelin")] == [other.label]


def test_a_question_leads_to_an_interview_that_has_it(services: Services, anna: Interview) -> None:
    """Protects the jump: questions of other roles open where they are asked."""
    instrument = services.instruments.default()
    foreign = next(q for q in instrument.questions_for("C") if "S" not in q.ask)
    text = instrument.text("en").questions[foreign.id].text
    found = [f.passage for f in _find(services, anna, text)]
    assert [(p.question_id, p.interview_id) for p in found] == [
        (foreign.id, _other(services, anna).id)
    ]
    assert _find(services, anna, text, within=anna.id) == []


def test_questions_are_found_in_every_language(services: Services, anna: Interview) -> None:
    """Protects two languages at one table."""
    instrument = services.instruments.default()
    question = instrument.questions_for("S")[0]
    for language, text in instrument.texts.items():
        passage = _find(services, anna, text.questions[question.id].text)[0].passage
        assert (passage.question_id, passage.language) == (question.id, language)


def test_an_interview_taken_out_cannot_be_searched(services: Services, anna: Interview) -> None:
    """Protects against finds that lead nowhere."""
    services.planning.remove_interview(anna.id)
    with pytest.raises(UserError, match=r"interview\.unknown"):
        services.finding.index(anna.id, ("en",), PlainTexts())
