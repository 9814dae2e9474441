"""Fill-in workbooks: out to a respondent, filled in, and back, through services and real files."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.joining import Decision
from clusterdyn_desktop.domain.merging import Rule
from clusterdyn_desktop.domain.records import (
    Answer,
    AnswerState,
    Assessment,
    Cluster,
    ConsentMethod,
    Interview,
)
from clusterdyn_desktop.exchange.fill_in.form import answer_key, consent_key
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.consenting import ConsentGiven
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.file_log import Direction
from clusterdyn_desktop.services.progress import Cancelled
from clusterdyn_desktop.services.wording.error_sentences import repair_sentence, sentence
from tests.integration.exchange.filling_in import Value, filling_in
from tests.integration.small_study import one_interview
from tests.unit.services.plain_texts import PlainTexts

ALL_YES = {"report": "Yes", "benchmark": "Yes", "quote": "No", "contact": "Yes"}
DAY = date(2026, 11, 20)
FEW = ("1.01", "1.05", "1.06", "1.07", "1.08", "1.10")


@pytest.fixture
def planned(services: Services) -> Interview:
    """The only interview of a store, planned with a few questions, and not held."""
    interview = replace(one_interview(services), question_set=FEW)
    services.planning.change_interview(interview)
    return interview


@pytest.fixture
def form(services: Services, planned: Interview, tmp_path: Path) -> Path:
    """Its fill-in workbook, in English, not filled in yet."""
    return services.fill_in.write_for(planned.id, tmp_path / "form.xlsx", language="en").path


def filled(form: Path, name: str = "filled.xlsx", **answers: int | str) -> Path:
    """Return a copy of a form with consent given and some questions answered, by `q1_01`."""
    path = form.with_name(name)
    shutil.copy(form, path)
    with filling_in(path) as held:
        held.consent(ALL_YES, DAY)
        for key, value in answers.items():
            held.answer(key.removeprefix("q").replace("_", "."), value, f"because of {value}")
    return path


def answers_of(services: Services, interview: Interview) -> dict[str, Answer]:
    return dict(services.interviewing.open(interview.id).answers)


def bring_in(services: Services, path: Path) -> int:
    return services.importing.apply(services.importing.check(path)).written


# ---- there and back ---------------------------------------------------------------------------


def test_what_a_respondent_fills_in_becomes_the_interview(
    services: Services, planned: Interview, form: Path
) -> None:
    path = filled(form, q1_01=4, q1_05="I do not know", q1_06="Does not apply to us")
    check = services.importing.check(path)
    assert (check.kind, check.problems, check.repairs) == (FileKind.FILL_IN, (), ())
    assert check.conflicts == ()
    services.importing.apply(check)
    answers = answers_of(services, planned)
    assert {key: (held.state, held.score) for key, held in answers.items()} == {
        "1.01": (AnswerState.SCORED, 4),
        "1.05": (AnswerState.DOES_NOT_KNOW, None),
        "1.06": (AnswerState.DOES_NOT_APPLY, None),
    }
    assert answers["1.01"].note == "because of 4"
    state = services.consenting.state(planned.id)
    held = state.interview
    assert (held.label, held.role, held.held_on) == (planned.label, planned.role, DAY)
    assert (held.consent_report, held.consent_quote) == (True, False)
    assert held.consent_method is None
    assert held.consent_given_at is not None
    assert held.consent_given_at.date() == DAY
    assert state.text == services.consenting.text("en")


def test_the_same_file_twice_changes_nothing(services: Services, form: Path) -> None:
    path = filled(form, q1_01=4, q1_05=2)
    bring_in(services, path)
    again = services.importing.check(path)
    assert again.conflicts == ()
    assert not again.brings_something
    assert again.came_before is not None


def test_two_returns_that_differ_are_for_a_person_to_decide(
    services: Services, planned: Interview, form: Path
) -> None:
    """Only what differs is asked about; what is alike, or new, is no conflict."""
    bring_in(services, filled(form, "first.xlsx", q1_01=4, q1_05=2))
    check = services.importing.check(filled(form, "second.xlsx", q1_01=5, q1_05=2, q1_06=1))
    assert {(each.kind, each.register) for each in check.conflicts} == {
        (Answer, "score"),
        (Answer, "note"),
    }
    assert {each.ours.question_id for each in check.conflicts if isinstance(each.ours, Answer)} == {
        "1.01"
    }
    with pytest.raises(UserError, match=r"import\.conflicts"):
        services.importing.apply(check)
    services.importing.apply(check, {each.key: Decision.THEIRS for each in check.conflicts})
    assert {key: held.score for key, held in answers_of(services, planned).items()} == {
        "1.01": 5,
        "1.05": 2,
        "1.06": 1,
    }


def test_an_interview_held_meanwhile_conflicts_only_where_both_answered(
    services: Services, planned: Interview, form: Path
) -> None:
    services.interviewing.score(planned.id, "1.01", 2)
    services.interviewing.score(planned.id, "1.05", 3)
    services.interviewing.score(planned.id, "1.07", 3)
    check = services.importing.check(filled(form, q1_01=5, q1_05=3, q1_06=1))
    (conflict,) = check.conflicts
    assert isinstance(conflict.ours, Answer)
    assert (conflict.ours.question_id, conflict.register) == ("1.01", "score")


def test_what_the_respondent_did_not_see_is_never_overtaken(
    services: Services, planned: Interview, tmp_path: Path
) -> None:
    """The interviewer's note does not go along, so words filled in are beside it, not after it."""
    services.interviewing.note(planned.id, "1.01", "said on the phone: wants to leave")
    form = services.fill_in.write_for(planned.id, tmp_path / "form.xlsx", language="en").path
    assert "wants to leave" not in everything_in(form)
    (conflict,) = services.importing.check(filled(form, q1_01=4)).conflicts
    assert conflict.register == "note"


def test_questions_answered_already_are_not_asked_again(
    services: Services, planned: Interview, tmp_path: Path
) -> None:
    """A question that nobody put in the interview is asked, and its answer is simply newer."""
    services.interviewing.score(planned.id, "1.01", 2)
    services.interviewing.state(planned.id, "1.05", AnswerState.NOT_ASKED)
    form = services.fill_in.write_for(planned.id, tmp_path / "form.xlsx", language="en")
    assert form.questions == len(FEW) - 1
    path = filled(form.path, q1_05=4)
    assert services.importing.check(path).conflicts == ()
    bring_in(services, path)
    answers = answers_of(services, planned)
    assert (answers["1.01"].score, answers["1.05"].score) == (2, 4)


def test_a_form_for_one_more_becomes_one_new_interview(
    services: Services, planned: Interview, tmp_path: Path
) -> None:
    form = services.fill_in.write_blank(
        planned.assessment_id, "k", tmp_path / "one more.xlsx", language="sv"
    )
    assert form.label.startswith("SE-K-")
    question = services.instruments.default().questions_for("K")[0].id
    with filling_in(form.path) as held:
        held.consent({"report": "ja"})
        held.answer(question, "5")
    bring_in(services, form.path)
    bring_in(services, form.path)
    plan = services.planning.plan(planned.assessment_id)
    (added,) = [each.interview for each in plan.interviews if each.interview.role == "K"]
    assert (added.label, added.language, added.consent_report) == (form.label, "sv", True)
    assert answers_of(services, added)[question].score == 5


# ---- consent ----------------------------------------------------------------------------------


def test_without_consent_the_no_comes_in_and_the_answers_stay_out(
    services: Services, planned: Interview, form: Path
) -> None:
    path = filled(form, q1_01=4, q1_05=2)
    with filling_in(path) as held:
        held.consent({"report": "No"}, DAY)
    check = services.importing.check(path)
    assert check.problems == ()
    (repair,) = check.repairs
    assert "2 answers stay out" in repair_sentence(PlainTexts(), repair)
    services.importing.apply(check)
    assert answers_of(services, planned) == {}
    assert services.consenting.state(planned.id).interview.consent_report is False


@pytest.mark.parametrize("given", [None, "perhaps"])
def test_where_consent_is_not_said_the_answers_stay_out_and_the_cell_is_named(
    services: Services, planned: Interview, form: Path, given: str | None
) -> None:
    path = filled(form, q1_01=4)
    with filling_in(path) as held:
        held.consent({"report": given}, DAY)
        cell = str(held.cell(consent_key("report")).coordinate)
    check = services.importing.check(path)
    assert {problem.parameters["cell"] for problem in check.problems} == {cell}
    assert "workbook.consent-unanswered" in {problem.code for problem in check.problems}
    with pytest.raises(UserError, match=r"import\.problems"):
        services.importing.apply(check)
    services.importing.apply(check, leave_out_problems=True)
    assert answers_of(services, planned) == {}
    assert services.consenting.state(planned.id).interview.consent_benchmark is True


def test_a_yes_given_before_and_a_no_in_the_file_are_shown_side_by_side(
    services: Services, planned: Interview, form: Path
) -> None:
    given = ConsentGiven(True, True, True, True, ConsentMethod.SPOKEN, "en")
    services.consenting.record(planned.id, given)
    path = filled(form)
    with filling_in(path) as held:
        held.consent({"report": "No"}, DAY)
    registers = {each.register for each in services.importing.check(path).conflicts}
    assert {"consent_report", "consent_quote", "consent_record"} == registers


def test_nobody_is_asked_who_said_no(
    services: Services, planned: Interview, tmp_path: Path
) -> None:
    refused = ConsentGiven(False, False, False, False, ConsentMethod.SPOKEN, "en")
    services.consenting.record(planned.id, refused)
    with pytest.raises(UserError, match=r"fill-in\.no-consent"):
        services.fill_in.write_for(planned.id, tmp_path / "form.xlsx")
    everybody = services.fill_in.write_all(planned.assessment_id, tmp_path / "forms")
    assert everybody.written == ()
    assert [each.label for each in everybody.left_out] == [planned.label]


def test_what_comes_after_consent_was_taken_back_stays_out(
    services: Services, planned: Interview, form: Path
) -> None:
    given = ConsentGiven(True, True, False, True, ConsentMethod.SPOKEN, "en")
    services.consenting.record(planned.id, given)
    services.consenting.withdraw(planned.id)
    check = services.importing.check(filled(form, q1_01=4, q1_05=2))
    (repair,) = check.repairs
    assert "so 2 answers stay out" in repair_sentence(PlainTexts(), repair)
    services.importing.apply(check, rule=Rule.MINE)
    assert answers_of(services, planned) == {}
    assert services.consenting.state(planned.id).interview.consent_withdrawn_on is not None


def test_an_erased_interview_does_not_come_back(
    services: Services, planned: Interview, form: Path
) -> None:
    path = filled(form, q1_01=4)
    services.erasing.erase(Interview.kind, planned.id)
    check = services.importing.check(path)
    assert check.conflicts == ()
    services.importing.apply(check)
    with services.store.unit_of_work() as work:
        assert work.find(Answer, planned.id) == []


# ---- hands and programs that touch it -----------------------------------------------------------


def test_what_cannot_be_understood_is_named_and_the_rest_comes_in(
    services: Services, planned: Interview, form: Path
) -> None:
    path = filled(form, q1_05=2)
    wrong: dict[str, Value] = {
        "1.01": 6,
        "1.06": "rather good",
        "1.07": 3.5,
        "1.08": True,
        "1.10": 0,
    }
    with filling_in(path) as held:
        cells = {held.answer(question, value): value for question, value in wrong.items()}
    check = services.importing.check(path)
    assert {problem.parameters["cell"] for problem in check.problems} == set(cells)
    for problem in check.problems:
        assert str(problem.parameters["cell"]) in sentence(PlainTexts(), problem)
    services.importing.apply(check, leave_out_problems=True)
    assert {key: held.score for key, held in answers_of(services, planned).items()} == {"1.05": 2}


def test_sorted_rows_moved_columns_and_another_title_do_no_harm(
    services: Services, planned: Interview, form: Path
) -> None:
    path = filled(form, q1_01=4, q1_05=2)
    with filling_in(path) as held:
        rows = [[cell.value for cell in row] for row in held.sheet.iter_rows()]
        head, *rest = rows
        for number, row in enumerate([head, *reversed(rest)], start=1):
            for place, value in enumerate(row, start=1):
                held.sheet.cell(number, place).value = value
        held.sheet.insert_cols(3, 2)
        held.sheet.insert_rows(1, 2)
        held.sheet.title = "Ifyllt"
    check = services.importing.check(path)
    assert check.problems == ()
    services.importing.apply(check)
    assert {key: held.score for key, held in answers_of(services, planned).items()} == {
        "1.01": 4,
        "1.05": 2,
    }


def test_words_of_other_languages_and_names_of_states_are_understood(
    services: Services, planned: Interview, form: Path
) -> None:
    path = filled(form)
    said = {"1.01": "does not know", "1.05": "I WOULD RATHER NOT SAY.", "1.06": "3 · in line"}
    with filling_in(path) as held:
        held.consent({"report": True, "benchmark": "nej"}, DAY)
        for question, value in said.items():
            held.answer(question, value)
    bring_in(services, path)
    answers = answers_of(services, planned)
    assert answers["1.01"].state is AnswerState.DOES_NOT_KNOW
    assert answers["1.05"].state is AnswerState.REFUSED
    assert answers["1.06"].score == 3
    assert services.consenting.state(planned.id).interview.consent_benchmark is False


def test_rows_that_are_gone_bring_nothing_and_are_counted(
    services: Services, planned: Interview, form: Path
) -> None:
    path = filled(form, q1_01=4, q1_05=2)
    with filling_in(path) as held:
        held.sheet.delete_rows(held.row(answer_key("1.05")), 2)
    check = services.importing.check(path)
    (repair,) = check.repairs
    assert repair.parameters["count"] == 2
    services.importing.apply(check)
    assert list(answers_of(services, planned)) == ["1.01"]


def test_a_copied_row_is_read_once_and_a_contradiction_is_named(
    services: Services, form: Path
) -> None:
    path = filled(form, q1_01=4)
    with filling_in(path) as held:
        at = held.sheet.max_row + 1
        held.sheet.cell(at, 1).value = answer_key("1.01")
        held.sheet.cell(at, 4).value = 4
    assert services.importing.check(path).problems == ()
    with filling_in(path) as held:
        held.sheet.cell(at, 4).value = 2
    (problem,) = services.importing.check(path).problems
    assert (problem.code, problem.parameters["cell"]) == ("workbook.row-twice", f"D{at}")


def test_a_form_without_its_hidden_column_is_refused(services: Services, form: Path) -> None:
    path = filled(form, q1_01=4)
    with filling_in(path) as held:
        held.sheet.delete_cols(1)
    with pytest.raises(UserError, match=r"fill-in\.keys-missing"):
        services.importing.check(path)


def test_a_damaged_machine_sheet_is_refused(services: Services, form: Path) -> None:
    with filling_in(form) as held:
        cell = held.book["clusterdyn"]["E1"]
        cell.value = str(cell.value).replace('"S"', '"L"')
    with pytest.raises(UserError, match=r"workbook\.stamps-damaged"):
        services.importing.check(form)


def test_a_newer_format_is_refused(services: Services, form: Path) -> None:
    with filling_in(form) as held:
        held.book["clusterdyn"]["B1"].value = "2"
    with pytest.raises(UserError, match=r"workbook\.newer-format"):
        services.importing.check(form)


def test_an_instrument_that_is_not_at_hand_is_named(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: Path
) -> None:
    path = filled(form, q1_01=4)
    library = type(services.instruments)

    def unknown(_self: object, instrument_id: str, version: str) -> None:
        raise UserError("instrument.unknown", instrument=instrument_id, version=version)

    monkeypatch.setattr(library, "get", unknown)
    with pytest.raises(UserError, match=r"instrument\.unknown"):
        services.importing.check(path)


# ---- what leaves ------------------------------------------------------------------------------


def everything_in(path: Path) -> str:
    """Return all text of all parts of a workbook."""
    with ZipFile(path) as archive:
        return "\n".join(archive.read(name).decode("utf-8") for name in archive.namelist())


def test_a_form_holds_nothing_of_others_and_nothing_that_was_noted(
    services: Services, tmp_path: Path
) -> None:
    cluster = services.library.add_cluster(
        Cluster("", name="Lövsjö", country="SE", organisation="Lövsjö Kluster AB")
    )
    assessment = services.library.add_assessment(
        Assessment("", cluster_id=cluster.id, code="A-1", label="2026", team=("Berit Teamsson",))
    )
    held = services.planning.add_interview(
        Interview(
            "",
            assessment_id=assessment.id,
            label="SE-S-01",
            role="S",
            organisation_kind="Familjeföretag",
            interviewers=("Isak Intervjuare",),
            code="KOD-77",
        )
    )
    other = services.planning.add_interview(
        Interview("", assessment_id=assessment.id, label="SE-L-99", role="L")
    )
    services.interviewing.note(held.id, "1.01", "Sekretess ett")
    services.interviewing.note(other.id, "1.01", "Sekretess två")
    path = services.fill_in.write_for(held.id, tmp_path / "form.xlsx").path
    text = everything_in(path)
    assert "SE-S-01" in text
    for secret in (
        "Berit", "Isak", "Familje", "KOD-77", "Kluster AB", "SE-L-99", other.id, "Sekretess",
    ):  # fmt: skip
        assert secret not in text, secret


def test_a_form_that_does_not_hold_what_it_should_is_not_delivered(
    services: Services, planned: Interview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from clusterdyn_desktop.exchange.fill_in import look as fill_in_look

    whole = fill_in_look.FormSheet.write
    monkeypatch.setattr(
        fill_in_look.FormSheet,
        "write",
        lambda self, lines, heads, foot: whole(self, lines[:-3], heads, foot),
    )
    path = tmp_path / "form.xlsx"
    with pytest.raises(UserError, match=r"workbook\.verification-failed"):
        services.fill_in.write_for(planned.id, path)
    assert list(tmp_path.glob("*.xlsx")) == []
    assert list(services.file_log.entries()) == []


def test_with_a_password_only_who_knows_it_reads_the_form(
    services: Services, planned: Interview, tmp_path: Path
) -> None:
    path = tmp_path / "form.xlsx"
    services.fill_in.write_for(planned.id, path, password="Lövsjö 1634")
    with pytest.raises(UserError, match=r"file\.password-needed"):
        services.importing.check(path)
    with pytest.raises(UserError, match=r"file\.wrong-password"):
        services.importing.check(path, password="guessed")
    assert services.importing.check(path, password="Lövsjö 1634").kind is FileKind.FILL_IN


def test_every_respondent_gets_a_file_and_no_file_is_written_over(
    services: Services, planned: Interview, tmp_path: Path
) -> None:
    """What came back filled in may lie in the same folder."""
    services.planning.add_interview(
        Interview("", assessment_id=planned.assessment_id, label="SE/S:01", role="S")
    )
    folder = tmp_path / "out" / "forms"
    first = services.fill_in.write_all(planned.assessment_id, folder)
    assert [each.label for each in first.written] == ["SE-S-01", "SE/S:01"]
    before = {path: path.read_bytes() for path in folder.iterdir()}
    assert len(before) == 2
    services.fill_in.write_all(planned.assessment_id, folder)
    assert {path: path.read_bytes() for path in before} == before
    assert len(list(folder.iterdir())) == 4


def test_forms_for_everybody_are_cancelled_as_a_whole(
    services: Services, planned: Interview, tmp_path: Path
) -> None:
    services.planning.add_interview(
        Interview("", assessment_id=planned.assessment_id, label="SE-S-02", role="S")
    )
    seen: list[int] = []

    def stop_after_one(done: int, _total: int) -> None:
        seen.extend(path.stat().st_size for path in tmp_path.glob("forms/A*.xlsx"))
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        services.fill_in.write_all(
            planned.assessment_id, tmp_path / "forms", progress=stop_after_one
        )
    assert len(seen) == 1
    assert list((tmp_path / "forms").iterdir()) == []
    assert list(services.file_log.entries()) == []


def test_files_out_and_in_are_in_the_log(services: Services, form: Path) -> None:
    path = filled(form, q1_01=4)
    bring_in(services, path)
    entries = {each.direction: each for each in services.file_log.entries()}
    assert (entries[Direction.OUT].kind, entries[Direction.OUT].name) == (
        FileKind.FILL_IN,
        "form.xlsx",
    )
    assert (entries[Direction.IN].kind, entries[Direction.IN].name) == (
        FileKind.FILL_IN,
        "filled.xlsx",
    )


def test_a_form_of_an_assessment_that_is_not_here_is_refused(
    services: Services, form: Path, tmp_path: Path
) -> None:
    path = filled(form, q1_01=4)
    elsewhere = build_services(str(tmp_path / "elsewhere.sqlite"))
    with pytest.raises(UserError, match=r"fill-in\.assessment-unknown"):
        elsewhere.importing.check(path)
    elsewhere.store.close()


def test_a_partner_who_has_the_assessment_can_take_it_in(
    services: Services, planned: Interview, form: Path, tmp_path: Path
) -> None:
    book = tmp_path / "book.xlsx"
    services.exporting.export([planned.assessment_id], book, services.catalogue.texts("en"))
    elsewhere = build_services(str(tmp_path / "elsewhere.sqlite"))
    bring_in(elsewhere, book)
    path = filled(form, q1_01=4)
    bring_in(elsewhere, path)
    assert answers_of(elsewhere, planned)["1.01"].score == 4
    elsewhere.store.close()
