"""Keying a filled sheet over a real store, and a second entry of it."""

from dataclasses import replace
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.keyed_answer import KeyedAnswer
from clusterdyn_desktop.domain.keying import parse_line
from clusterdyn_desktop.domain.records import (
    AnswerState,
    Assessment,
    Certainty,
    Cluster,
    Interview,
)
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.keying import Choice
from clusterdyn_desktop.services.keying_sheet import SECOND_ENTRY

SCORED = AnswerState.SCORED


@pytest.fixture
def interview(services: Services) -> Interview:
    """A new interview with a small firm that may be quoted."""
    cluster = services.library.add_cluster(Cluster(id="", name="Nordvik Tre", country="NO"))
    assessment = services.library.add_assessment(Assessment(id="", cluster_id=cluster.id))
    return services.planning.add_interview(
        Interview(
            id="",
            assessment_id=assessment.id,
            label="NO-S-01",
            role="S",
            consent_report=True,
            consent_quote=True,
        )
    )


def key(services: Services, interview: Interview, *lines: str) -> None:
    for line in lines:
        keyed = parse_line(line, services.keying.open(interview.id).words)
        services.keying.key(interview.id, keyed)


def second(services: Services, interview: Interview, *lines: str) -> None:
    for line in lines:
        keyed = parse_line(line, services.keying.open(interview.id).words)
        services.keying.second(interview.id, keyed)


def steps(services: Services, interview: Interview) -> list[str]:
    """The reasons of all steps, in order."""
    with services.store.unit_of_work() as work:
        return [step.why for step in work.steps(interview.assessment_id)]


def test_a_line_is_on_disk_as_one_step_with_all_it_says(
    services: Services, interview: Interview
) -> None:
    before = len(steps(services, interview))
    key(services, interview, '208 4 e2 h "Vi lånar folk" p ; sa det två gånger')
    answer = services.interviewing.open(interview.id).answer("2.08")
    assert (answer.state, answer.score, answer.evidence) == (SCORED, 4, 2)
    assert (answer.certainty, answer.note) == (Certainty.HIGH, "sa det två gånger")
    assert (answer.quote, answer.quote_permission) == ("Vi lånar folk", True)
    assert len(steps(services, interview)) == before + 1
    services.history.undo(interview.assessment_id)
    assert services.interviewing.open(interview.id).answers == {}


def test_keying_does_not_pretend_that_the_interview_was_held_today(
    services: Services, interview: Interview
) -> None:
    """Protects the date: a sheet is keyed days after the interview it was filled in for."""
    key(services, interview, "101 4")
    assert services.interviewing.open(interview.id).interview.held_on is None


def test_the_same_line_again_is_no_step(services: Services, interview: Interview) -> None:
    key(services, interview, "101 4 e2")
    before = steps(services, interview)
    key(services, interview, "101 4 e2", "101 4")
    assert steps(services, interview) == before


def test_a_question_outside_the_set_joins_it_and_leaves_it_with_undo(
    services: Services, interview: Interview
) -> None:
    """Protects answers against being counted where nobody sees them."""
    asked = {question.id for question in services.interviewing.open(interview.id).questions}
    other = next(
        q.id
        for q in services.interviewing.open(interview.id).instrument.questions
        if q.id not in asked
    )
    key(services, interview, f"{other} 3")
    sheet = services.interviewing.open(interview.id)
    assert {question.id for question in sheet.questions} == asked | {other}
    services.history.undo(interview.assessment_id)
    sheet = services.interviewing.open(interview.id)
    assert {question.id for question in sheet.questions} == asked
    assert sheet.answers == {}


def test_a_quote_needs_consent_before_it_may_be_used(
    services: Services, interview: Interview
) -> None:
    services.planning.change_interview(replace(interview, consent_quote=None))
    with pytest.raises(UserError, match="quote-consent"):
        key(services, interview, '101 4 "vi" p')
    key(services, interview, '101 4 "vi"')
    assert services.interviewing.open(interview.id).answer("1.01").quote_permission is None


def test_a_half_typed_line_outlives_the_program_until_it_is_kept(
    services: Services, interview: Interview, home: Path
) -> None:
    from clusterdyn_desktop.app.wiring import build_services

    services.keying.keep_line(interview.id, "1.02", "4 e2 ; half a no", 16, second=False)
    services.store.close()
    again = build_services(str(home / "store.sqlite"))
    half = again.keying.open(interview.id).half_lines[False]["1.02"]
    assert (half.text, half.cursor) == ("4 e2 ; half a no", 16)
    again.keying.key(interview.id, KeyedAnswer("1.05", SCORED, 4), line_at="1.02")
    assert again.keying.open(interview.id).half_lines[False] == {}
    again.store.close()


# ---- the second entry


def test_a_second_entry_changes_no_answer_and_outlives_the_program(
    services: Services, interview: Interview, home: Path
) -> None:
    from clusterdyn_desktop.app.wiring import build_services

    key(services, interview, "101 4 e2", "102 3")
    before = steps(services, interview)
    second(services, interview, "101 4 e2 ; noted twice\\¶", "102 d")
    assert steps(services, interview) == before
    assert services.interviewing.open(interview.id).answer("1.02").score == 3
    services.store.close()
    again = build_services(str(home / "store.sqlite"))
    held = again.keying.open(interview.id).second
    assert held["1.02"] == KeyedAnswer("1.02", AnswerState.DOES_NOT_KNOW)
    assert held["1.01"].note == "noted twice¶"
    again.store.close()


def test_settling_writes_only_what_was_chosen_and_as_one_step(
    services: Services, interview: Interview
) -> None:
    key(services, interview, "101 4", "102 3", "103 2", "104 5", "105 1 e2 ; said so")
    second(services, interview, "101 4", "102 4", "103 3", "104 d", "105 1")
    found = services.keying.differences(interview.id)
    assert found.same == ("1.01",)
    assert [each.question_id for each in found.differing] == ["1.02", "1.03", "1.04", "1.05"]
    before = steps(services, interview)
    services.keying.settle(
        interview.id,
        {
            "1.01": Choice.SECOND,
            "1.02": Choice.FIRST,
            "1.03": Choice.SECOND,
            "1.04": KeyedAnswer("1.04", SCORED, 1),
            "1.05": Choice.SECOND,
        },
    )
    assert steps(services, interview) == [*before, SECOND_ENTRY]
    answers = services.interviewing.open(interview.id).answers
    assert [answers[f"1.0{n}"].score for n in range(1, 6)] == [4, 3, 3, 1, 1]
    assert (answers["1.05"].evidence, answers["1.05"].note) == (None, "said so")
    after = services.keying.differences(interview.id)
    assert after.differing == ()
    assert (after.same, after.settled) == (("1.01",), ("1.02", "1.03", "1.04", "1.05"))
    services.history.undo(interview.assessment_id)
    answers = services.interviewing.open(interview.id).answers
    assert [answers[f"1.0{n}"].score for n in range(1, 6)] == [4, 3, 2, 5, 1]


def test_choosing_the_first_entry_everywhere_is_no_step(
    services: Services, interview: Interview
) -> None:
    key(services, interview, "101 4")
    second(services, interview, "101 5")
    before = steps(services, interview)
    services.keying.settle(interview.id, {"1.01": Choice.FIRST})
    assert steps(services, interview) == before
    assert services.keying.differences(interview.id).settled == ("1.01",)


def test_ending_the_second_entry_forgets_it_and_nothing_else(
    services: Services, interview: Interview
) -> None:
    key(services, interview, "101 4")
    second(services, interview, "101 5", "102 2")
    services.keying.keep_line(interview.id, "1.03", "4", 1, second=False)
    services.keying.keep_line(interview.id, "1.03", "5", 1, second=True)
    services.keying.forget_second(interview.id)
    sheet = services.keying.open(interview.id)
    assert (sheet.second, sheet.half_lines[True]) == ({}, {})
    assert sheet.half_lines[False]["1.03"].text == "4"
    assert sheet.sheet.answer("1.01").score == 4


# ---- finding the interview of a sheet


def printed_code(path: Path) -> str:
    """The code that stands at the foot of a printed guide's first sheet."""
    from pypdf import PdfReader

    metadata = PdfReader(path).metadata
    assert metadata is not None
    code = str(metadata["/Keywords"])
    assert code in PdfReader(path).pages[0].extract_text()
    return code


def test_the_code_printed_on_a_sheet_finds_its_interview(example: Services, home: Path) -> None:
    """Protects the way from paper to screen: the code is read as the guide prints it."""
    assessment = example.library.find("A-SE-3")
    interview = example.planning.plan(assessment.id).interviews[3].interview
    code = printed_code(example.reports.interview_guide(interview.id, "en", home / "guide.pdf"))
    for typed in (code, code.upper(), code.rpartition(" ")[2], code.replace(" ", "")):
        found = example.keying.find(typed)
        assert [each.interview.id for each in found.owners] == [interview.id], typed
        assert found.blank_role == ""


def test_a_blank_sheet_offers_the_interviews_it_can_be_for(example: Services, home: Path) -> None:
    assessment = example.library.find("A-SE-3")
    path = example.reports.blank_guide(assessment.id, "S", "en", home / "blank.pdf")
    found = example.keying.find(printed_code(path))
    assert found.blank_role == "S"
    assert {each.interview.role for each in found.owners} == {"S"}
    assert {each.assessment.id for each in found.owners} == {assessment.id}


def test_a_part_of_a_label_finds_too_and_what_is_gone_does_not(
    services: Services, interview: Interview
) -> None:
    for typed in ("s-01", "NOS01", "no s 01"):
        assert [each.interview for each in services.keying.find(typed).owners] == [interview]
    services.planning.remove_interview(interview.id)
    assert services.keying.find(interview.id[:6]).owners == ()
    assert services.keying.find("").owners == ()
