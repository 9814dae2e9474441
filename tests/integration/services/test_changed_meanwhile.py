"""Two people edit the same at once, through the services: the second is told, nothing is lost."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.keyed_answer import Vocabulary
from clusterdyn_desktop.domain.line_reading import read_line
from clusterdyn_desktop.domain.records import Answer, AnswerState, Assessment, Cluster, Interview
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.drafts import Drafts, TypedPart, Typing
from clusterdyn_desktop.services.meanwhile import ChangedMeanwhile
from tests.integration.small_study import one_interview

QUESTION = "1.01"


@pytest.fixture
def interview(services: Services) -> Interview:
    """The only interview of the store."""
    return one_interview(services)


@pytest.fixture
def other(services: Services, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    """Another program on the same store, where BE works."""
    assert isinstance(
        services.drafts, Drafts
    )  # made while its own home is the one that is looked in
    monkeypatch.setenv("CLUSTERDYN_HOME", str(home.with_name("another home")))
    built = build_services(services.store.location)
    assert isinstance(built.drafts, Drafts)
    built.preferences.save(replace(built.preferences.load(), who="BE"))
    yield built
    built.store.close()


def seen(services: Services, interview: Interview) -> tuple[Answer, ...]:
    return (services.interviewing.open(interview.id).answer(QUESTION),)


def assessment_of(services: Services, interview: Interview) -> Assessment:
    return services.planning.plan(interview.assessment_id).assessment


def cluster_of(services: Services, interview: Interview) -> Cluster:
    return services.planning.plan(interview.assessment_id).cluster


def test_both_values_who_and_when_are_told_and_nothing_is_written(
    services: Services, other: Services, interview: Interview
) -> None:
    """Protects what was written first, and what it takes to decide."""
    before = seen(services, interview)
    saved = other.interviewing.note(interview.id, QUESTION, "theirs")
    with pytest.raises(ChangedMeanwhile) as told:
        services.interviewing.note(interview.id, QUESTION, "mine", before)
    found = told.value.found
    assert told.value.code == "answer.changed-meanwhile"
    assert isinstance(found.mine, Answer)
    assert isinstance(found.theirs, Answer)
    assert (found.mine.note, found.theirs.note, found.who) == ("mine", "theirs", "BE")
    assert found.seen == before[0]
    assert found.at is not None
    assert found.at <= saved.at
    assert seen(services, interview)[0].note == "theirs"


def test_an_answer_that_nobody_had_given_before_is_told_as_well(
    services: Services, other: Services, interview: Interview
) -> None:
    """Protects the first answer to a question, which both believed to be theirs to give."""
    before = seen(services, interview)
    other.interviewing.score(interview.id, QUESTION, 2)
    with pytest.raises(ChangedMeanwhile):
        services.interviewing.score(interview.id, QUESTION, 4, before)
    with pytest.raises(ChangedMeanwhile):
        services.interviewing.state(interview.id, QUESTION, AnswerState.REFUSED, before)


def test_the_same_answer_given_twice_is_no_collision(
    services: Services, other: Services, interview: Interview
) -> None:
    """Protects from a question where there is nothing to decide."""
    before = seen(services, interview)
    other.interviewing.score(interview.id, QUESTION, 4)
    assert services.interviewing.score(interview.id, QUESTION, 4, before).answer.score == 4


def test_what_was_undone_elsewhere_is_told(
    services: Services, other: Services, interview: Interview
) -> None:
    """Protects somebody else's undo; one's own is no surprise to anybody."""
    services.interviewing.score(interview.id, QUESTION, 3)
    before = seen(services, interview)
    other.history.undo(interview.assessment_id)
    with pytest.raises(ChangedMeanwhile):
        services.interviewing.score(interview.id, QUESTION, 4, before)
    services.interviewing.score(interview.id, QUESTION, 5)
    own = seen(services, interview)
    services.history.undo(interview.assessment_id)
    assert services.interviewing.score(interview.id, QUESTION, 4, own).answer.score == 4


def test_facts_of_an_assessment(services: Services, other: Services, interview: Interview) -> None:
    """Protects the plan page: different facts join, the same one is told."""
    before = assessment_of(services, interview)
    other.planning.change_assessment(replace(before, label="theirs"), before)
    services.planning.change_assessment(replace(before, team=("AL",)), before)
    held = assessment_of(services, interview)
    assert (held.label, held.team) == ("theirs", ("AL",))
    with pytest.raises(ChangedMeanwhile) as told:
        services.planning.change_assessment(replace(before, label="mine"), before)
    assert told.value.code == "record.changed-meanwhile"
    knowing = told.value.seen_now(before)
    services.planning.change_assessment(replace(before, label="mine"), knowing)
    assert assessment_of(services, interview).label == "mine"
    assert assessment_of(services, interview).team == ("AL",)


def test_an_interview(services: Services, other: Services, interview: Interview) -> None:
    """Protects the dialog of the plan."""
    other.planning.change_interview(replace(interview, language="fi"), interview)
    services.planning.change_interview(replace(interview, interviewers=("AL",)), interview)
    with pytest.raises(ChangedMeanwhile):
        services.planning.change_interview(replace(interview, language="sv"), interview)
    held = services.interviewing.open(interview.id).interview
    assert (held.language, held.interviewers) == ("fi", ("AL",))


def test_a_removed_interview_comes_back_with_what_others_changed(
    services: Services, other: Services, interview: Interview
) -> None:
    """Protects putting back from being an edit of everything as it once was."""
    other.planning.change_interview(replace(interview, language="fi"), interview)
    services.planning.remove_interview(interview.id)
    services.planning.change_interview(interview, interview)
    assert services.interviewing.open(interview.id).interview.language == "fi"


def test_a_cluster(services: Services, other: Services, interview: Interview) -> None:
    """Protects the dialog of the library."""
    before = cluster_of(services, interview)
    other.library.change_cluster(replace(before, region="Norr"), before)
    with pytest.raises(ChangedMeanwhile) as told:
        services.library.change_cluster(replace(before, region="Syd"), before)
    assert told.value.found.who == "BE"
    kept = services.library.change_cluster(replace(before, field="glas"), before)
    assert (kept.region, kept.field) == ("Norr", "glas")


def test_an_agreed_value(services: Services, other: Services, interview: Interview) -> None:
    """Protects what another meeting decided on, in both directions."""
    agree, where = services.agreeing, (interview.assessment_id, QUESTION)
    theirs = other.agreeing.agree(*where, 3, "seen at the rig", None)
    with pytest.raises(ChangedMeanwhile):
        agree.agree(*where, 4, "heard of the rig", None)
    agree.withdraw(*where, None)
    mine = agree.agree(*where, 4, "heard of the rig", theirs)
    with pytest.raises(ChangedMeanwhile):
        other.agreeing.withdraw(*where, theirs)
    agree.withdraw(*where, mine)
    with pytest.raises(ChangedMeanwhile):
        other.agreeing.agree(*where, 2, "no rig", theirs)
    assert other.agreeing.agree(*where, 2, "no rig", None).score == 2


def test_the_owner_of_drafts_is_the_desk(
    services: Services, other: Services, interview: Interview
) -> None:
    """Protects half-typed words of two who type in the same place of a shared store."""
    for program, words in ((services, "mine"), (other, "theirs")):
        program.drafts.keep(interview.id, QUESTION, TypedPart.NOTE, Typing(words, 2))
        program.keying.keep_line(interview.id, QUESTION, words, 2, second=False)
    services.drafts.drop(interview.id, QUESTION, TypedPart.NOTE)
    assert services.interviewing.open(interview.id).drafts == ()
    (half,) = other.interviewing.open(interview.id).drafts
    assert half.typing.text == "theirs"
    assert services.keying.open(interview.id).half_lines[False][QUESTION].text == "mine"
    assert other.keying.open(interview.id).half_lines[False][QUESTION].text == "theirs"


def test_looking_at_the_store_tells_when_others_wrote(
    services: Services, other: Services, interview: Interview
) -> None:
    """Protects the window that follows along: others' steps are noticed, one's own are not."""
    look = services.watching.look
    first = look(interview.assessment_id)
    services.interviewing.score(interview.id, QUESTION, 3)
    assert look(interview.assessment_id, first) is first
    other.interviewing.score(interview.id, QUESTION, 4)
    second = look(interview.assessment_id, first)
    assert second.state != first.state
    assert second.newest != first.newest
    assert look(interview.assessment_id, second) is second


def test_a_keyed_line(services: Services, other: Services, interview: Interview) -> None:
    """Protects an answer from a line that was keyed from paper without having seen it."""
    vocabulary = Vocabulary((QUESTION,))
    before = seen(services, interview)
    line = read_line("4 e2", vocabulary, QUESTION).keyed
    other.interviewing.score(interview.id, QUESTION, 2)
    with pytest.raises(ChangedMeanwhile) as told:
        services.keying.key(interview.id, line, seen=before)
    assert isinstance(told.value.found.theirs, Answer)
    knowing = (told.value.found.theirs,)
    other.interviewing.note(interview.id, QUESTION, "theirs")
    answer = services.keying.key(interview.id, line, seen=knowing).answer
    assert (answer.score, answer.evidence, answer.note) == (4, 2, "theirs")
