"""Erasing for good: planted words are gone from rows, history, what lies beside, and the file."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from clusterdyn_desktop.app.clock import SystemClock
from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.domain.dossier import living
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import (
    Answer,
    AnswerState,
    Assessment,
    Attachment,
    Cluster,
    Interview,
    Jotting,
)
from clusterdyn_desktop.domain.scoring.consent import counts
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.drafts import TypedPart, Typing
from clusterdyn_desktop.services.erasing import Erased
from clusterdyn_desktop.services.progress import no_progress
from clusterdyn_desktop.services.store_port import Change
from clusterdyn_desktop.services.unsaved import piece_of_typing
from clusterdyn_desktop.services.wording.history_words import HistoryWords
from clusterdyn_desktop.storage.rescue import FileRescuer
from tests.integration.services.planted import (
    OF_ASSESSMENT,
    OF_CLUSTER,
    OF_INTERVIEW,
    Planted,
    found_in,
    word,
)

NOWHERE: set[str] = set()


def file_of(services: Services) -> Path:
    return Path(services.store.location)


def erase(planted: Planted) -> Erased:
    return planted.services.erasing.erase(Interview.kind, planted.interview.id)


def held(planted: Planted) -> Interview:
    with planted.services.store.unit_of_work() as work:
        found = work.get(Interview, planted.interview.id)
    assert found is not None
    return found.record


def lines(services: Services) -> list[Change]:
    with services.store.unit_of_work() as work:
        return list(work.changes())


def refused(code: str) -> "pytest.RaisesExc[UserError]":
    return pytest.raises(UserError, match=f"^{code}")


def sound(services: Services) -> bool:
    """Whether the full check finds nothing: rows, history, seals, contents."""
    return services.store_check.full().findings == ()


# ---- what goes


def test_every_word_of_an_interview_lies_in_the_file_before(planted: Planted) -> None:
    """Protects the next test from proving nothing."""
    assert found_in(file_of(planted.services), OF_INTERVIEW) == set(OF_INTERVIEW)


def test_no_word_of_an_erased_interview_is_left_in_file_log_or_shared_memory(
    planted: Planted,
) -> None:
    """Protects the respondent: the bytes of all files are read, not what the program shows."""
    done = erase(planted)

    assert done.is_file_clear
    assert done.interviews == 1
    assert found_in(file_of(planted.services), OF_INTERVIEW) == NOWHERE
    planted.services.store.close()
    assert found_in(file_of(planted.services), OF_INTERVIEW) == NOWHERE


def test_rows_hold_nothing_of_it_but_that_it_was(planted: Planted) -> None:
    erase(planted)

    interview = held(planted)
    assert interview.label.startswith("E-")
    assert (interview.role, interview.held_on) == ("S", date(2020, 4, 2))
    assert interview.consent_report is True
    assert interview.erased_on is not None
    assert interview.erased_by
    with planted.services.store.unit_of_work() as work:
        dossier = work.dossier(planted.assessment.id)
        assert work.contact(interview.id) is None
        assert work.drafts(interview.id) == []
        assert work.place_in(interview.id) is None
    assert dossier is not None
    assert not living(dossier.answers)
    assert not living(dossier.jottings)
    assert not living(dossier.attachments)
    for stamped in dossier.answers:
        answer = stamped.record
        assert replace(answer, interview_id="", question_id="") == Answer(answer.id)


def test_the_history_still_says_that_something_was_there(planted: Planted) -> None:
    """Protects accountability: lines, times, people and vectors stay, the values go."""
    before = lines(planted.services)
    erase(planted)
    after = lines(planted.services)

    assert len(after) > len(before)
    for was, now in zip(before, after, strict=False):
        assert replace(now, old=was.old, new=was.new) == was
    scores = [line for line in after if line.register == "score"]
    assert scores
    assert all(line.is_erased for line in scores if line.record_id != planted.other.id)


def test_the_store_checks_clean_after_an_erasure(planted: Planted) -> None:
    """Protects the check from crying over what was done on purpose, and rescue with it."""
    assert sound(planted.services)
    erase(planted)
    assert sound(planted.services)


def test_rescue_finds_nothing_of_it_and_nothing_wrong(planted: Planted, tmp_path: Path) -> None:
    """Protects from a rescue that takes what was erased for damage."""
    erase(planted)
    planted.services.store.close()
    fresh = tmp_path / "rescued.clusterdyn"
    rescued = FileRescuer(SystemClock()).rescue(file_of(planted.services), fresh, no_progress)

    assert rescued.findings == ()
    assert found_in(fresh, OF_INTERVIEW) == NOWHERE
    again = build_services(str(fresh))
    with again.store.unit_of_work() as work:
        found = work.get(Interview, planted.interview.id)
    assert found is not None
    assert found.record.erased_on is not None
    assert found.record.consent_report is True
    assert sound(again)
    again.store.close()


def test_words_that_wait_beside_the_store_go_as_well(planted: Planted) -> None:
    """Protects from words that a full disk had kept out of the store, and that come in later."""
    services, wanted = planted.services, planted.interview.id
    piece = piece_of_typing(
        wanted, "2.09", TypedPart.NOTE, Typing("zzqxwaitingwort", 3), datetime.now(UTC)
    )
    services.unsaved.keep(piece)
    erase(planted)
    assert services.unsaved.waiting(wanted) == ()
    services.unsaved.keep(piece)  # by another program that did not know yet
    assert services.unsaved.take_in().saved == 0
    assert services.unsaved.waiting(wanted) == ()


def test_what_others_said_stays(planted: Planted) -> None:
    services = planted.services
    services.interviewing.note(planted.other.id, "2.08", "kept by the other")
    erase(planted)

    assert services.interviewing.open(planted.other.id).answer("2.08").note == "kept by the other"
    assert found_in(file_of(services), OF_ASSESSMENT) == set(OF_ASSESSMENT)


def test_content_that_another_interview_attached_as_well_stays(
    planted: Planted, tmp_path: Path
) -> None:
    services = planted.services
    same = tmp_path / "same.jpg"
    same.write_bytes(b"\xff\xd8\xff\xe0" + planted.content.encode())
    kept = services.attaching.attach(planted.other.id, "2.08", same)

    erase(planted)

    assert services.attaching.copy_out(kept.id, tmp_path / "out").exists()
    assert sound(services)
    services.erasing.erase(Interview.kind, planted.other.id)
    assert found_in(file_of(services), (planted.content,)) == NOWHERE


def test_it_counts_for_nothing_any_more(planted: Planted) -> None:
    """Protects the figures from an interview of which nothing is left."""
    results = planted.services.results
    before = results.results(planted.assessment.id).outcome
    erase(planted)
    after = results.results(planted.assessment.id).outcome

    assert not counts(held(planted))
    assert (before.interviews.total, after.interviews.total) == (2, 1)
    assert (before.interviews.left_out, after.interviews.left_out) == (0, 0)
    plan = planted.services.planning.plan(planted.assessment.id)
    assert [each.planned for each in plan.interviews if each.interview == held(planted)] == [0]


# ---- nothing comes after it


def test_nothing_is_written_to_it_any_more(planted: Planted, tmp_path: Path) -> None:
    """Protects it from a desk that still shows it, in this program or another one."""
    services, wanted = planted.services, planted.interview
    erase(planted)

    picture = tmp_path / "late.jpg"
    picture.write_bytes(b"\xff\xd8\xff\xe0 late")
    with refused("interview.erased"):
        services.interviewing.note(wanted.id, "2.08", "too late")
    with refused("interview.erased"):
        services.jottings.jot(wanted.id, "too late")
    with refused("interview.erased"):
        services.drafts.keep(wanted.id, "2.08", TypedPart.NOTE, Typing("too late", 0))
    with refused("interview.erased"):
        services.contacts.keep(Contact(wanted.id, name="Too Late"))
    with refused("interview.erased"):
        services.attaching.attach(wanted.id, "2.08", picture)
    with refused("interview.erased"):
        services.planning.change_interview(replace(held(planted), label="Too late"))
    with refused("interview.erased"):
        services.consenting.withdraw(wanted.id)
    assert found_in(file_of(services), ("oo late",)) == NOWHERE


def test_undo_stops_at_it_with_a_sentence(planted: Planted) -> None:
    """Protects from undo bringing back blanks, and says why nothing happens."""
    services, assessment = planted.services, planted.assessment.id
    erase(planted)
    services.interviewing.note(planted.other.id, "2.08", "after it")

    undone = services.history.undo(assessment)
    assert undone is not None
    assert services.history.next_undo(assessment) is None
    with refused("history.erased"):
        services.history.undo(assessment)
    redone = services.history.redo(assessment)
    assert redone is not None
    assert services.interviewing.open(planted.other.id).answer("2.08").note == "after it"


def test_the_history_page_has_words_for_it(planted: Planted) -> None:
    erase(planted)
    services = planted.services
    texts, formats = services.catalogue.texts("en"), services.formats_for("en")
    words = HistoryWords(texts, formats, services.instruments.default())
    steps = services.history.steps(planted.assessment.id)

    assert words.step(steps[-1]) == f"interview {held(planted).label} erased"
    told = [words.step(step) for step in steps]
    assert not any(each in sentence for each in OF_INTERVIEW for sentence in told)
    score = next(line for step in steps for line in step.lines if line.change.register == "score")
    assert (words.before(score), words.after(score)) == ("", "erased")
    assert any("note to 2.08 (erased)" in sentence for sentence in told)


def test_erasing_twice_is_refused(planted: Planted) -> None:
    erase(planted)
    with refused("erasing.gone"):
        erase(planted)
    with refused("erasing.gone"):
        planted.services.erasing.effect(Interview.kind, planted.interview.id)


# ---- assessments, clusters, and what lies in the bin


def test_an_assessment_goes_with_its_interviews_and_its_own_words(planted: Planted) -> None:
    services = planted.services
    services.library.remove_assessment(planted.assessment.id)
    done = services.erasing.erase(Assessment.kind, planted.assessment.id)

    assert done.interviews == 2
    assert found_in(file_of(services), (*OF_INTERVIEW, *OF_ASSESSMENT)) == NOWHERE
    assert found_in(file_of(services), OF_CLUSTER) == set(OF_CLUSTER)
    assert services.bin.contents() == ()
    assert sound(services)


def test_a_cluster_goes_with_everything(planted: Planted) -> None:
    services = planted.services
    services.erasing.erase(Cluster.kind, planted.cluster.id)

    words = (*OF_INTERVIEW, *OF_ASSESSMENT, *OF_CLUSTER)
    assert found_in(file_of(services), words) == NOWHERE
    assert services.library.entries() == []
    assert sound(services)


@pytest.mark.parametrize("kind", [Attachment, Jotting])
def test_a_single_thing_in_the_bin_goes_alone(
    planted: Planted, kind: "type[Attachment | Jotting]"
) -> None:
    """Protects a person in a picture that was attached by mistake."""
    services = planted.services
    if kind is Attachment:
        (attached,) = services.attaching.attachments(planted.interview.id)
        services.attaching.remove(attached.attachment.id)
        gone = {word("filename"), word("caption"), word("content")}
    else:
        with services.store.unit_of_work() as work:
            jotted = work.find(Jotting, planted.interview.id)[0].record
        services.jottings.remove(jotted.id)
        gone = {word("jotting")}
    (entry,) = services.bin.contents()

    services.erasing.erase(kind.kind, entry.record.id)

    assert found_in(file_of(services), OF_INTERVIEW) == set(OF_INTERVIEW) - gone
    assert services.bin.contents() == ()
    with refused("bin.gone"):
        services.bin.bring_back(kind.kind, entry.record.id)
    with refused("history.erased"):
        services.history.undo(planted.assessment.id)
    assert sound(services)


def test_a_file_that_was_erased_can_be_attached_anew(planted: Planted, tmp_path: Path) -> None:
    """Protects from an error where somebody attaches the same picture after all."""
    services = planted.services
    (attached,) = services.attaching.attachments(planted.interview.id)
    services.attaching.remove(attached.attachment.id)
    services.erasing.erase(Attachment.kind, attached.attachment.id)
    again = tmp_path / "again.jpg"
    again.write_bytes(b"\xff\xd8\xff\xe0" + planted.content.encode())

    services.attaching.attach(planted.interview.id, "2.08", again)

    (kept,) = services.attaching.attachments(planted.interview.id)
    assert kept.is_here
    with services.store.unit_of_work() as work:
        assert work.erasures() == []
    assert sound(services)


def test_all_interviews_of_an_assessment_and_nothing_else(planted: Planted) -> None:
    services = planted.services
    services.planning.remove_interview(planted.other.id)
    done = services.erasing.erase_interviews(planted.assessment.id)

    assert done.interviews == 2
    assert found_in(file_of(services), OF_INTERVIEW) == NOWHERE
    assert found_in(file_of(services), OF_ASSESSMENT) == set(OF_ASSESSMENT)
    assert [each.interview.id for each in services.erasing.erased()]
    assert sound(services)


# ---- before it


def test_the_effect_is_known_before(planted: Planted) -> None:
    effect = planted.services.erasing.effect(Interview.kind, planted.interview.id)

    assert effect.names == (word("label"),)
    assert (effect.answers, effect.jottings, effect.attachments) == (1, 2, 1)
    assert (effect.drafts, effect.contacts, effect.agreed) == (1, 1, 1)
    assert effect.words == 4
    assert effect.figures is not None
    assert effect.figures.counts_now
    assert held(planted).erased_on is None


def test_contact_details_that_were_deleted_leave_nothing_in_the_file(planted: Planted) -> None:
    """Protects what the consent form promises: deleted is deleted, in free pages too."""
    services = planted.services
    services.contacts.forget(planted.interview.id)
    assert found_in(file_of(services), (word("contact"), word("mail"))) == NOWHERE
    services.contacts.keep(Contact(planted.interview.id, name="zzqxanotherwort"))
    services.contacts.keep(Contact(planted.interview.id))
    assert found_in(file_of(services), ("zzqxanotherwort",)) == NOWHERE


# ---- backups


@pytest.fixture
def backup(planted: Planted) -> Path:
    """A backup that was made while everything was still there."""
    made = planted.services.safekeeping.back_up(Reason.HAND)
    assert made is not None
    assert found_in(made, OF_INTERVIEW) == set(OF_INTERVIEW)
    return made


def test_a_restore_does_not_bring_it_back(planted: Planted, backup: Path) -> None:
    """Protects the respondent from the most ordinary way back."""
    erase(planted)
    planted.services.safekeeping.restore(backup)

    assert held(planted).erased_on is not None
    assert found_in(file_of(planted.services), OF_INTERVIEW) == NOWHERE
    assert sound(planted.services)


def test_taking_an_assessment_out_of_a_backup_does_not_bring_it_back(
    planted: Planted, backup: Path
) -> None:
    services = planted.services
    services.interviewing.note(planted.other.id, "2.08", "since then")
    erase(planted)
    services.safekeeping.take_out(backup, planted.assessment.id)

    assert not services.interviewing.open(planted.other.id).has("2.08")
    assert held(planted).erased_on is not None
    services.store.clear_remains()
    assert found_in(file_of(services), OF_INTERVIEW) == NOWHERE
    assert sound(services)


def test_what_was_erased_with_its_assessment_or_alone_stays_gone_after_a_restore(
    planted: Planted, backup: Path
) -> None:
    services = planted.services
    services.library.remove_assessment(planted.assessment.id)
    services.erasing.erase(Assessment.kind, planted.assessment.id)
    services.safekeeping.restore(backup)

    assert services.library.entries() == []
    words = (*OF_INTERVIEW, *OF_ASSESSMENT)
    assert found_in(file_of(services), words) == NOWHERE
    assert sound(services)


def test_backups_that_hold_it_are_found_and_it_is_taken_out_of_them(
    planted: Planted, backup: Path
) -> None:
    services, erasing = planted.services, planted.services.erasing
    assert erasing.backups_holding() == ()
    erase(planted)
    assert services.safekeeping.back_up(Reason.HAND) is not None  # holds nothing of it
    (found,) = erasing.backups_holding()
    assert found.backup.path == backup

    assert erasing.take_out([found]) == 1

    assert found_in(backup, OF_INTERVIEW) == NOWHERE
    assert erasing.backups_holding() == ()
    listed = {each.backup.path: each.backup for each in services.safekeeping.backups().backups}
    assert not listed[backup].problem
    services.safekeeping.restore(backup)
    assert held(planted).erased_on is not None
    assert sound(services)


def test_backups_that_hold_it_can_be_deleted(planted: Planted, backup: Path) -> None:
    erase(planted)
    found = planted.services.erasing.backups_holding()
    assert planted.services.erasing.delete_backups(found) == 1
    assert not backup.exists()
    assert planted.services.erasing.backups_holding() == ()


# ---- partners


@pytest.fixture
def workbook(planted: Planted, tmp_path: Path) -> Path:
    """What a partner got, or sent, before the erasure."""
    return export(planted.services, planted, tmp_path / "before.xlsx")


def export(services: Services, planted: Planted, path: Path) -> Path:
    texts = services.catalogue.texts("en")
    services.exporting.export([planted.assessment.id], path, texts, attachments=True)
    return path


@pytest.fixture
def partner(tmp_path: Path, workbook: Path) -> Iterator[Services]:
    """Another store that has the study, and a contact and a draft of its own."""
    built = build_services(str(tmp_path / "partner.clusterdyn"))
    built.importing.apply(built.importing.check(workbook))
    yield built
    built.store.close()


def test_an_older_workbook_does_not_bring_it_back(planted: Planted, workbook: Path) -> None:
    """Protects the respondent from a partner who kept the file."""
    services = planted.services
    erase(planted)
    check = services.importing.check(workbook)
    assert not check.conflicts
    services.importing.apply(check)

    services.store.clear_remains()
    assert found_in(file_of(services), OF_INTERVIEW) == NOWHERE
    assert sound(services)


def test_a_partner_who_went_on_working_with_it_does_not_bring_it_back(
    planted: Planted, partner: Services, tmp_path: Path
) -> None:
    """Protects the erasure from newer edits elsewhere: an erased record wins."""
    partner.interviewing.note(planted.interview.id, "2.08", "zzqxnewerwort")
    partner.interviewing.note(planted.interview.id, "3.01", "zzqxnewerwort")
    newer = export(partner, planted, tmp_path / "newer.xlsx")
    erase(planted)

    check = planted.services.importing.check(newer)
    assert not check.conflicts
    planted.services.importing.apply(check)

    planted.services.store.clear_remains()
    words = (*OF_INTERVIEW, "zzqxnewerwort")
    assert found_in(file_of(planted.services), words) == NOWHERE


def test_a_partner_gets_the_erasure_and_is_told_before(
    planted: Planted, partner: Services, tmp_path: Path
) -> None:
    services = planted.services
    partner.contacts.keep(Contact(planted.interview.id, name="zzqxpartnerwort"))
    partner.drafts.keep(planted.interview.id, "2.11", TypedPart.NOTE, Typing("zzqxpartnerwort", 0))
    erase(planted)
    told = export(services, planted, tmp_path / "told.xlsx")

    check = partner.importing.check(told)
    (entry,) = check.assessments
    assert not check.conflicts
    assert [each.label for each in entry.erased] == [word("label")]
    partner.importing.apply(check)

    with partner.store.unit_of_work() as work:
        found = work.get(Interview, planted.interview.id)
    assert found is not None
    assert found.record == held(planted)
    file = Path(partner.store.location)
    assert found_in(file, (*OF_INTERVIEW, "zzqxpartnerwort")) == NOWHERE
    assert sound(partner)
    with refused("interview.erased"):
        partner.interviewing.note(planted.interview.id, "2.08", "too late")
    again = partner.importing.check(told)
    assert (again.conflicts, again.assessments[0].erased) == ((), ())


def test_a_workbook_with_an_erased_interview_holds_nothing_of_it(
    planted: Planted, tmp_path: Path
) -> None:
    erase(planted)
    told = export(planted.services, planted, tmp_path / "told.xlsx")
    reading = build_services(str(tmp_path / "new.clusterdyn"))
    check = reading.importing.check(told)
    reading.importing.apply(check)
    (entry,) = check.assessments

    (there,) = [
        each.record for each in entry.dossier.interviews if each.record.id == planted.interview.id
    ]
    assert there == held(planted)
    assert all(a.record.interview_id == planted.other.id for a in entry.dossier.answers)
    assert sound(reading)
    reading.store.close()


def test_an_assessment_that_was_erased_does_not_come_in_again(
    planted: Planted, workbook: Path
) -> None:
    services = planted.services
    services.library.remove_assessment(planted.assessment.id)
    services.erasing.erase(Assessment.kind, planted.assessment.id)
    check = services.importing.check(workbook)
    (entry,) = check.assessments
    assert entry.is_erased_here
    assert (check.conflicts, services.importing.apply(check).written) == ((), 0)
    assert found_in(file_of(services), OF_INTERVIEW) == NOWHERE


def test_an_answer_state_without_words_is_erased_as_well(planted: Planted) -> None:
    """Protects from a refusal that stays readable: states are answers too."""
    services = planted.services
    services.interviewing.state(planted.interview.id, "2.09", AnswerState.REFUSED)
    erase(planted)
    with services.store.unit_of_work() as work:
        dossier = work.dossier(planted.assessment.id)
    assert dossier is not None
    assert {each.record.state for each in dossier.answers} == {AnswerState.OPEN}
