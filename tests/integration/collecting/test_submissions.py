"""What phones collected comes in: from ODK Central and KoboToolbox, in all their tables."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.merging import Rule, Standing
from clusterdyn_desktop.domain.records import Answer, AnswerState, Interview
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.import_check import ImportCheck
from tests.integration.collecting.conftest import Begun
from tests.integration.collecting.servers import Filled, PhoneForm, central, kobo, read_form

ANSWERS = {
    "start": "2026-10-14T09:12:05.250+02:00",
    "end": "2026-10-14T10:01:30.000+02:00",
    "interview_language": "sv",
    "consent_language": "sv",
    "consent_version": "1",
    "consent_hash": "c0" * 32,
    "consent_report": "yes",
    "consent_benchmark": "no",
    "consent_quote": "yes",
    "consent_method": "spoken",
    "consent_place": "Lövsjö",
    "respondent": "SE-S-07",
    "role": "S",
    "size_class": "small",
    "held_on": "2026-10-14",
    "mode": "in_person",
    "interviewer": "ÅH, BB",
    "q_1_01": "4",
    "q_1_01_evidence": "2",
    "q_1_01_note": '=Nära skolan,\n"intill"; +46 😀',
    "q_1_01_quote": "Vi ringer varandra först.",
    "q_1_05": "does_not_know",
    "q_2_08": "refused",
}


@dataclass
class Phones:
    """A store with one assessment, the form made for it, and a folder for tables."""

    services: Services
    assessment_id: str
    form: PhoneForm
    folder: Path

    def check(self, path: Path, into: str = "") -> ImportCheck:
        return self.services.importing.check(path, into=into)

    def bring_in(self, path: Path, rule: Rule = Rule.FAIL) -> ImportCheck:
        check = self.check(path)
        self.services.importing.apply(check, rule=rule)
        return check

    def central(self, *filled: Filled, name: str = "odk.csv") -> Path:
        return central(self.form, filled, self.folder / name)

    def collected(self) -> list[Interview]:
        with self.services.store.unit_of_work() as work:
            found = [each.record for each in work.find(Interview, self.assessment_id)]
        return [interview for interview in found if interview.label != "SE-S-01"]

    def answers(self, interview: Interview) -> dict[str, Answer]:
        with self.services.store.unit_of_work() as work:
            return {
                each.record.question_id: each.record for each in work.find(Answer, interview.id)
            }


@pytest.fixture
def phones(begun: Begun, begun_services: Services, tmp_path: Path) -> Phones:
    """A form that was made for an assessment, as a server has it."""
    return Phones(begun_services, begun.assessment_id, begun.form, tmp_path)


TABLES: dict[str, Callable[[Phones, Filled], Path]] = {
    "ODK CSV": lambda p, f: central(p.form, [f], p.folder / "odk.csv"),
    "ODK CSV of a Swedish Excel": lambda p, f: central(p.form, [f], p.folder / "o.csv", ";"),
    "ODK zip": lambda p, f: central(p.form, [f], p.folder / "odk.zip"),
    "Kobo XLSX": lambda p, f: kobo(p.form, [f], p.folder / "kobo.xlsx"),
    "Kobo CSV": lambda p, f: kobo(p.form, [f], p.folder / "kobo.csv"),
    "Kobo without groups": lambda p, f: kobo(p.form, [f], p.folder / "kobo.xlsx", groups=False),
    "Kobo labels": lambda p, f: kobo(p.form, [f], p.folder / "k.xlsx", language="English (en)"),
    "Kobo labels, CSV": lambda p, f: kobo(p.form, [f], p.folder / "k.csv", language="Svenska (sv)"),
    "Kobo labels without groups": lambda p, f: kobo(
        p.form, [f], p.folder / "k.xlsx", language="Svenska (sv)", groups=False
    ),
}


@pytest.mark.parametrize("table", TABLES)
def test_an_interview_comes_in_from_every_table(phones: Phones, table: str) -> None:
    path = TABLES[table](phones, Filled(ANSWERS))
    check = phones.bring_in(path)
    assert (check.kind, check.problems, check.repairs) == (FileKind.SUBMISSIONS, (), ())
    (interview,) = phones.collected()
    assert (interview.label, interview.role, interview.language) == ("SE-S-07", "S", "sv")
    assert (interview.held_on, interview.mode) == (date(2026, 10, 14), "in person")
    assert (interview.consent_report, interview.consent_benchmark) == (True, False)
    assert (interview.consent_quote, interview.consent_contact) == (True, None)
    assert (interview.consent_version, interview.consent_hash) == ("1", "c0" * 32)
    assert interview.consent_given_at == datetime(2026, 10, 14, 7, 12, 5, 250_000, tzinfo=UTC)
    assert (interview.consent_place, interview.consent_taken_by) == ("Lövsjö", "ÅH, BB")
    assert (interview.size_class, interview.interviewers) == ("small", ("ÅH", "BB"))
    answers = phones.answers(interview)
    first = answers.pop("1.01")
    assert (first.state, first.score, first.evidence) == (AnswerState.SCORED, 4, 2)
    assert (first.note, first.quote) == (ANSWERS["q_1_01_note"], ANSWERS["q_1_01_quote"])
    assert first.quote_permission is None, "a quote is looked at again before it is used"
    assert {name: answer.state for name, answer in answers.items()} == {
        "1.05": AnswerState.DOES_NOT_KNOW,
        "2.08": AnswerState.REFUSED,
    }


def test_the_same_export_twice_changes_nothing(phones: Phones) -> None:
    phones.bring_in(phones.central(Filled(ANSWERS)))
    before = phones.services.store.state()
    with phones.services.store.unit_of_work() as work:
        lines = len(list(work.changes()))
    check = phones.bring_in(phones.central(Filled(ANSWERS), name="again.csv"))
    assert not check.brings_something
    with phones.services.store.unit_of_work() as work:
        assert len(list(work.changes())) == lines, before


def test_a_submission_that_was_edited_on_the_server_is_newer(phones: Phones) -> None:
    phones.bring_in(phones.central(Filled(ANSWERS)))
    edited = Filled({**ANSWERS, "q_1_01": "5", "q_1_05": ""}, version="uuid:second", edits=1)
    check = phones.check(phones.central(edited, name="edited.csv"))
    assert check.conflicts == ()
    phones.services.importing.apply(check)
    (interview,) = phones.collected()
    answers = phones.answers(interview)
    assert answers["1.01"].score == 5
    assert answers["1.05"].state is AnswerState.OPEN, "what was taken back on the server"


def test_an_older_export_does_not_bring_back_what_was_edited(phones: Phones) -> None:
    phones.bring_in(phones.central(Filled({**ANSWERS, "q_1_01": "5"}, edits=1)))
    check = phones.bring_in(phones.central(Filled(ANSWERS), name="older.csv"))
    assert not check.brings_something
    assert [each.code for each in check.repairs] == ["submissions.older"]
    assert phones.answers(phones.collected()[0])["1.01"].score == 5


def test_an_edit_here_outlives_what_the_server_did_not_touch(phones: Phones) -> None:
    """The score was mended here; on the server only the note was edited since."""
    phones.bring_in(phones.central(Filled(ANSWERS)))
    (interview,) = phones.collected()
    phones.services.interviewing.score(interview.id, "1.01", 2)
    edited = Filled({**ANSWERS, "q_1_01_note": "Kortare."}, edits=1)
    check = phones.bring_in(phones.central(edited, name="edited.csv"))
    assert check.conflicts == ()
    answer = phones.answers(interview)["1.01"]
    assert (answer.score, answer.note) == (2, "Kortare.")


def test_edits_of_both_are_a_conflict_for_a_person(phones: Phones) -> None:
    phones.bring_in(phones.central(Filled(ANSWERS)))
    (interview,) = phones.collected()
    phones.services.interviewing.score(interview.id, "1.01", 2)
    edited = Filled({**ANSWERS, "q_1_01": "5"}, edits=1)
    check = phones.check(phones.central(edited, name="edited.csv"))
    assert [conflict.register for conflict in check.conflicts] == ["score"]
    with pytest.raises(UserError, match=r"import\.conflicts"):
        phones.services.importing.apply(check)
    assert phones.answers(interview)["1.01"].score == 2
    phones.services.importing.apply(check, rule=Rule.THEIRS)
    assert phones.answers(interview)["1.01"].score == 5
    again = phones.check(phones.central(edited, name="once-more.csv"))
    assert not again.brings_something, "what was decided stays decided"


def test_where_nobody_can_say_what_is_newer_a_person_decides(phones: Phones) -> None:
    """KoboToolbox does not count edits; with the same end time neither table is the newer one."""
    phones.bring_in(kobo(phones.form, [Filled(ANSWERS)], phones.folder / "1.xlsx"))
    other = Filled({**ANSWERS, "q_1_01": "5"}, version="another")
    check = phones.check(kobo(phones.form, [other], phones.folder / "2.xlsx"))
    assert [conflict.register for conflict in check.conflicts] == ["score"]


def test_a_later_end_makes_a_submission_of_kobotoolbox_newer(phones: Phones) -> None:
    phones.bring_in(kobo(phones.form, [Filled(ANSWERS)], phones.folder / "1.xlsx"))
    later = {**ANSWERS, "q_1_01": "5", "end": "2026-10-15T08:00:00.000+02:00"}
    edited = Filled(later, version="another")
    check = phones.bring_in(kobo(phones.form, [edited], phones.folder / "2.xlsx"))
    assert check.conflicts == ()
    assert len(phones.collected()) == 1
    assert phones.answers(phones.collected()[0])["1.01"].score == 5


def test_refused_consent_comes_in_without_answers(phones: Phones) -> None:
    phones.bring_in(phones.central(Filled({**ANSWERS, "consent_report": "no"})))
    (interview,) = phones.collected()
    assert interview.consent_report is False
    assert phones.answers(interview) == {}


def test_what_is_wrong_in_a_cell_is_told_and_the_rest_comes_in(phones: Phones) -> None:
    wrong = {**ANSWERS, "q_1_01": "seven", "held_on": "some day", "consent_method": "sung"}
    check = phones.check(phones.central(Filled(wrong)))
    told = {(each.code, each.parameters["found"]) for each in check.problems}
    assert told == {
        ("submissions.not-a-choice", "seven"),
        ("submissions.not-a-date", "some day"),
        ("submissions.not-a-choice", "sung"),
    }
    assert all(each.parameters["row"] == 2 for each in check.problems)
    phones.services.importing.apply(check, leave_out_problems=True)
    answer = phones.answers(phones.collected()[0])["1.01"]
    assert (answer.state, answer.note) == (AnswerState.OPEN, ANSWERS["q_1_01_note"])
    right = phones.bring_in(phones.central(Filled(ANSWERS, edits=1), name="mended.csv"))
    assert right.conflicts == ()
    assert phones.answers(phones.collected()[0])["1.01"].score == 4


def test_columns_of_others_are_passed_over_and_said(phones: Phones) -> None:
    filled = Filled(ANSWERS, extra={"colour": "red", "shoe_size": "44"})
    check = phones.check(kobo(phones.form, [filled], phones.folder / "kobo.xlsx"))
    assert [(each.code, each.parameters["columns"]) for each in check.repairs] == [
        ("submissions.columns-passed-over", "colour, shoe_size")
    ]


def test_rejected_and_doubled_submissions_are_left_out_and_said(phones: Phones) -> None:
    rejected = Filled({**ANSWERS, "respondent": "SE-S-08"}, key="rejected", review="rejected")
    once = Filled(ANSWERS)
    check = phones.check(phones.central(rejected, once, once))
    assert [each.code for each in check.repairs] == ["submissions.rejected"]
    assert [each.code for each in check.problems] == ["submissions.key-twice"]
    assert check.assessments[0].count(Standing.NEW, kind=Interview) == 1


def test_two_respondents_with_one_code_are_both_kept_and_said(phones: Phones) -> None:
    check = phones.bring_in(phones.central(Filled({**ANSWERS, "respondent": "SE-S-01"})))
    assert [each.code for each in check.repairs] == ["submissions.label-taken"]
    with phones.services.store.unit_of_work() as work:
        assert len(work.find(Interview, phones.assessment_id)) == 2


def test_a_form_without_an_assessment_goes_where_the_person_says(
    phones: Phones, tmp_path: Path
) -> None:
    phones.services.collecting.write_form(tmp_path / "any.xlsx")
    path = central(read_form(tmp_path / "any.xlsx"), [Filled(ANSWERS)], tmp_path / "any.csv")
    with pytest.raises(UserError, match=r"submissions\.no-assessment"):
        phones.check(path)
    check = phones.check(path, into=phones.assessment_id)
    assert check.assessments[0].count(Standing.NEW, kind=Answer) == 3


def test_another_version_of_the_instrument_is_refused_row_by_row(phones: Phones) -> None:
    other = replace(Filled(ANSWERS), answers={**ANSWERS, "cd_version": "9.9"})
    check = phones.check(phones.central(other))
    assert [each.code for each in check.problems] == ["submissions.other-instrument"]
    assert phones.collected() == []


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.csv", b"KEY,SubmissionDate,colour\n1,2,red\n", "submissions.other-form"),
        ("b.csv", b'KEY,SubmissionDate,q_1_01\n1,2,"4\n', "submissions.broken-quotes"),
        ("c.csv", b"KEY,SubmissionDate,q_1_01\n1,2,\xff\n", "file.not-utf8"),
        ("d.csv", b"", "file.empty"),
        ("e.zip", b"PK\x03\x04 cut off", "submissions.damaged"),
        ("f.csv", b"name,age\nA,3\n", "submissions.not-found"),
    ],
)
def test_a_table_that_cannot_be_read_is_told_in_one_sentence(
    phones: Phones, name: str, content: bytes, code: str
) -> None:
    path = phones.folder / name
    path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        phones.services.collecting.read(path, into=phones.assessment_id)
    assert caught.value.code == code


def test_a_million_columns_end_with_a_sentence(phones: Phones) -> None:
    path = phones.folder / "wide.csv"
    wide = "," * 1_000_000
    path.write_text(f"KEY,SubmissionDate,q_1_01{wide}\n1,2,4{wide}\n", encoding="utf-8")
    with pytest.raises(UserError, match=r"submissions\.too-many"):
        phones.services.collecting.read(path, into=phones.assessment_id)


def test_an_interview_that_was_erased_here_stays_erased(phones: Phones) -> None:
    phones.bring_in(phones.central(Filled(ANSWERS)))
    (interview,) = phones.collected()
    phones.services.erasing.erase("interview", interview.id)
    phones.bring_in(phones.central(Filled({**ANSWERS, "q_1_01": "5"}, edits=1), name="later.csv"))
    assert phones.answers(interview) == {}
