"""Merging what partners exchange, through the services, real stores and real workbooks."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.domain.erasure import Erasure
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.joining import Decision
from clusterdyn_desktop.domain.merging import Conflict, Rule, Standing
from clusterdyn_desktop.domain.records import (
    Answer,
    Assessment,
    Interview,
    empty_answer,
)
from clusterdyn_desktop.services.file_log import Direction
from clusterdyn_desktop.services.import_check import ImportCheck
from clusterdyn_desktop.services.store_port import Change
from tests.integration.exchange.editing import edited
from tests.integration.services.partners import Partner, partners
from tests.integration.small_study import one_interview
from tests.integration.storage.damaging import checked

QUESTION, OTHER = "1.01", "1.02"


NAMES = ("aalto", "bergen", "como")


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Interview]:
    """The stores of three partners who all have one interview, to be copied."""
    folder = tmp_path_factory.mktemp("partners")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CLUSTERDYN_HOME", str(folder))
        with partners(folder, *NAMES) as (first, *others):
            interview = one_interview(first.services)
            first.note(interview.id, QUESTION, "They meet.")
            file = first.send()
            for other in others:
                other.take(file)
    return folder, interview


@pytest.fixture
def interview(home: Path, tmp_path: Path, begun: tuple[Path, Interview]) -> Interview:
    """An interview that all three have, with a note at one question."""
    folder, interview = begun
    for name in NAMES:
        shutil.copy(folder / f"{name}.sqlite", tmp_path)
    return interview


@pytest.fixture
def three(interview: Interview, tmp_path: Path) -> Iterator[list[Partner]]:
    """Three partners who have the interview."""
    with partners(tmp_path, *NAMES) as made:
        yield made


@pytest.fixture
def strangers(home: Path, tmp_path: Path) -> Iterator[list[Partner]]:
    """Two partners who have nothing yet."""
    with partners(tmp_path, "delft", "espoo") as made:
        yield made


def write_apart(three: list[Partner], interview: Interview) -> None:
    """Two partners write at the same place without knowing of one another."""
    three[0].note(interview.id, QUESTION, "They meet.\nEvery week.")
    three[1].note(interview.id, QUESTION, "They meet.\nOver lunch.")


def only_conflict(check: ImportCheck) -> Conflict:
    (conflict,) = check.conflicts
    return conflict


# ---- side by side, and decided ----------------------------------------------------------------


def test_a_conflict_shows_mine_theirs_and_what_both_started_from(
    three: list[Partner], interview: Interview
) -> None:
    write_apart(three, interview)
    conflict = only_conflict(three[1].services.importing.check(three[0].send()))
    assert isinstance(conflict.ours, Answer)
    assert isinstance(conflict.theirs, Answer)
    assert isinstance(conflict.base, Answer)
    assert (conflict.register, conflict.can_join) == ("note", True)
    assert conflict.ours.note.endswith("Over lunch.")
    assert conflict.theirs.note.endswith("Every week.")
    assert conflict.base.note == "They meet."
    assert conflict.theirs_from == "aalto-1.xlsx"
    assert conflict.ours_at is not None


def test_both_started_from_nothing_where_neither_knew_of_an_answer(
    three: list[Partner], interview: Interview
) -> None:
    for partner, words in zip(three, ("one", "two", "three"), strict=True):
        partner.note(interview.id, OTHER, words)
    conflict = only_conflict(three[1].services.importing.check(three[0].send()))
    assert isinstance(conflict.base, Answer)
    assert conflict.base.note == ""


def test_nothing_changes_until_every_conflict_is_decided(
    three: list[Partner], interview: Interview
) -> None:
    write_apart(three, interview)
    file, here = three[0].send(), three[1]
    before, log = here.dossier(interview.assessment_id), here.services.file_log.entries()
    with pytest.raises(UserError, match=r"import\.conflicts"):
        here.take(file)
    assert here.dossier(interview.assessment_id) == before
    assert here.services.file_log.entries() == log


@pytest.mark.parametrize(
    ("decision", "words"),
    [
        (Decision.MINE, "They meet.\nOver lunch."),
        (Decision.THEIRS, "They meet.\nEvery week."),
        (Decision.BOTH, "They meet.\nEvery week.\nOver lunch."),
    ],
)
def test_a_decision_holds_for_everybody_who_gets_it(
    three: list[Partner], interview: Interview, decision: Decision, words: str
) -> None:
    """It is newer than both: whoever made the one that gave way takes it without being asked."""
    write_apart(three, interview)
    check = three[1].services.importing.check(three[0].send())
    done = three[1].services.importing.apply(check, {only_conflict(check).key: decision})
    assert (done.decided, done.still_open) == (1, 0)
    assert three[1].answer(interview.id, QUESTION).note == words
    back = three[1].send()
    for partner in (three[0], three[2]):
        partner.take(back)
        assert partner.answer(interview.id, QUESTION).note == words
    histories = [
        change.new["note"]
        for change in _changes(three[1], interview.assessment_id)
        if change.register == "note"
    ]
    assert {"They meet.\nOver lunch.", "They meet.\nEvery week."} <= set(histories)
    assert not checked(Path(three[1].services.store.location)).findings


def _changes(partner: Partner, assessment: str) -> list[Change]:
    with partner.services.store.unit_of_work() as work:
        return list(work.changes(assessment))


def test_what_was_written_in_different_places_just_comes_together(
    three: list[Partner], interview: Interview
) -> None:
    three[0].note(interview.id, QUESTION, "Noted here.")
    three[1].services.interviewing.score(interview.id, QUESTION, 4)
    three[1].take(three[0].send())
    answer = three[1].answer(interview.id, QUESTION)
    assert (answer.note, answer.score) == ("Noted here.", 4)


def test_the_same_words_written_twice_are_no_conflict(
    three: list[Partner], interview: Interview
) -> None:
    for partner in three[:2]:
        partner.note(interview.id, QUESTION, "The very same.")
    check = three[1].services.importing.check(three[0].send())
    assert check.assessments[0].count(Standing.JOINED) == 1
    assert not check.conflicts
    three[1].services.importing.apply(check)
    again = three[1].services.importing.check(three[0].send())
    assert not again.brings_something


def test_files_that_share_a_site_never_lose_a_value(
    three: list[Partner], interview: Interview
) -> None:
    """A copied store, or a doctored file: equal vectors, different values. A person decides."""
    here = three[0]
    file = here.send()
    with here.services.store.unit_of_work() as work:
        held = work.get(Answer, empty_answer(interview.id, QUESTION).id)
        assert held is not None
        doctored = replace(held, record=replace(held.record, note="Doctored."))
        work.settle(doctored)
        work.commit()
    conflict = only_conflict(here.services.importing.check(file))
    assert isinstance(conflict.theirs, Answer)
    assert conflict.theirs.note == "They meet."
    here.take(file, Rule.THEIRS)
    assert here.answer(interview.id, QUESTION).note == "They meet."


# ---- deletions --------------------------------------------------------------------------------


@pytest.mark.parametrize("deleter", [0, 1])
@pytest.mark.parametrize("decision", list(Decision)[:2])
def test_a_deletion_against_work_that_its_maker_had_not_seen_is_asked_about(
    three: list[Partner], interview: Interview, deleter: int, decision: Decision
) -> None:
    """In both directions, and whichever way it is decided, both then have the same."""
    three[deleter].services.planning.remove_interview(interview.id)
    three[1 - deleter].note(interview.id, QUESTION, "Worked on meanwhile.")
    check = three[1].services.importing.check(three[0].send())
    conflict = only_conflict(check)
    assert (conflict.kind, conflict.register, conflict.can_join) == (Interview, "deleted", False)
    assert conflict.ours_deleted is (deleter == 1)
    three[1].services.importing.apply(check, {conflict.key: decision})
    three[0].take(three[1].send())
    is_gone = (decision is Decision.MINE) is (deleter == 1)
    for partner in three[:2]:
        assert (partner.interview(interview.id) is None) is is_gone
        assert partner.answer(interview.id, QUESTION).note == "Worked on meanwhile."
    dossiers = [partner.dossier(interview.assessment_id) for partner in three[:2]]
    assert dossiers[0] == dossiers[1]


def test_a_deletion_by_somebody_who_had_seen_everything_just_comes_in(
    three: list[Partner], interview: Interview
) -> None:
    three[0].services.planning.remove_interview(interview.id)
    three[1].take(three[0].send())
    assert three[1].interview(interview.id) is None


def test_an_assessment_in_the_bin_stays_there_and_that_is_said(
    three: list[Partner], interview: Interview
) -> None:
    three[1].services.library.remove_assessment(interview.assessment_id)
    check = three[1].services.importing.check(three[0].send())
    assert check.assessments[0].is_in_bin
    assert not check.conflicts
    three[1].services.importing.apply(check)
    assert not three[1].services.library.entries()


def test_an_assessment_in_the_bin_that_others_went_on_with_is_asked_about(
    three: list[Partner], interview: Interview
) -> None:
    three[1].services.library.remove_assessment(interview.assessment_id)
    three[0].note(interview.id, QUESTION, "Worked on meanwhile.")
    file = three[0].send()
    assert only_conflict(three[1].services.importing.check(file)).kind is Assessment
    three[1].take(file, Rule.LATER)
    (conflict,) = three[1].open()
    three[1].services.importing.decide(conflict, Decision.THEIRS)
    assert three[1].answer(interview.id, QUESTION).note == "Worked on meanwhile."
    assert len(three[1].services.library.entries()) == 1
    assert not three[1].open()


# ---- left open --------------------------------------------------------------------------------


def test_a_conflict_left_open_waits_until_somebody_decides_it(
    three: list[Partner], interview: Interview
) -> None:
    write_apart(three, interview)
    three[0].note(interview.id, OTHER, "Comes along.")
    done = three[1].take(three[0].send(), Rule.LATER)
    assert (done.still_open, done.entry.counts["open"]) == (1, 1)
    assert three[1].answer(interview.id, OTHER).note == "Comes along."
    (conflict,) = three[1].open()
    three[1].services.importing.decide(conflict, Decision.BOTH)
    assert not three[1].open()
    assert three[1].answer(interview.id, QUESTION).note == "They meet.\nEvery week.\nOver lunch."
    with pytest.raises(UserError, match=r"conflict\.decided-already"):
        three[1].services.importing.decide(conflict, Decision.MINE)


def test_an_open_conflict_stays_open_when_ours_is_edited_and_shows_what_it_is_now(
    three: list[Partner], interview: Interview
) -> None:
    write_apart(three, interview)
    three[1].take(three[0].send(), Rule.LATER)
    (shown,) = three[1].open()
    three[1].note(interview.id, QUESTION, "Edited since.")
    (conflict,) = three[1].open()
    assert isinstance(conflict.ours, Answer)
    assert conflict.ours.note == "Edited since."
    with pytest.raises(UserError, match=r"conflict\.changed-meanwhile"):
        three[1].services.importing.decide(shown, Decision.THEIRS)


def test_a_decision_made_elsewhere_closes_it(three: list[Partner], interview: Interview) -> None:
    write_apart(three, interview)
    three[1].take(three[0].send(), Rule.LATER)
    three[0].take(three[1].send(), Rule.MINE)
    three[1].take(three[0].send())
    assert not three[1].open()
    with three[1].services.store.unit_of_work() as work:
        assert work.kept_conflicts() == []


def test_the_same_file_once_more_asks_no_second_time(
    three: list[Partner], interview: Interview
) -> None:
    write_apart(three, interview)
    file = three[0].send()
    three[1].take(file, Rule.LATER)
    check = three[1].services.importing.check(file)
    assert check.came_before is not None
    three[1].services.importing.apply(check, rule=Rule.LATER)
    assert len(three[1].open()) == 1


def test_each_partner_that_differs_has_a_conflict_of_its_own(
    three: list[Partner], interview: Interview
) -> None:
    write_apart(three, interview)
    three[2].note(interview.id, QUESTION, "A third version.")
    for partner in (three[0], three[2]):
        three[1].take(partner.send(), Rule.LATER)
    first, second = three[1].open()
    three[1].services.importing.decide(first, Decision.THEIRS)
    (left,) = three[1].open()
    assert left.open_id == second.open_id
    three[1].services.importing.decide(left, Decision.BOTH)
    assert not three[1].open()


def test_open_conflicts_survive_a_backup_and_a_restore(
    three: list[Partner], interview: Interview, tmp_path: Path
) -> None:
    write_apart(three, interview)
    here = three[1]
    here.take(three[0].send(), Rule.LATER)
    before = here.open()
    backup = here.services.safekeeping.back_up(Reason.HAND)
    assert backup is not None
    here.services.importing.decide(before[0], Decision.MINE)
    here.services.safekeeping.restore(backup)
    assert here.open() == before


def test_what_is_erased_goes_from_open_conflicts_too(
    three: list[Partner], interview: Interview
) -> None:
    write_apart(three, interview)
    here = three[1]
    here.take(three[0].send(), Rule.LATER)
    with here.services.store.unit_of_work() as work:
        work.erase(Erasure(Interview, interview.id, date(2026, 11, 3), "AL"), "erased")
        work.commit()
    here.services.store.clear_remains()
    assert not here.open()
    content = Path(here.services.store.location).read_bytes()
    assert b"Every week" not in content


def test_what_waits_with_a_deletion_is_erased_with_its_interview(
    three: list[Partner], interview: Interview
) -> None:
    here = three[1]
    here.services.planning.remove_interview(interview.id)
    three[0].note(interview.id, QUESTION, "Told in confidence.")
    here.take(three[0].send(), Rule.LATER)
    with here.services.store.unit_of_work() as work:
        work.erase(Erasure(Interview, interview.id, date(2026, 11, 3), "AL"), "erased")
        work.commit()
    here.services.store.clear_remains()
    assert b"in confidence" not in Path(here.services.store.location).read_bytes()


# ---- one transaction, one undo ----------------------------------------------------------------


def several_assessments(partner: Partner) -> tuple[Interview, Interview]:
    """Two clusters with an assessment and an interview each."""
    return one_interview(partner.services), one_interview(partner.services)


def test_an_import_is_one_step_that_is_undone_and_redone_over_all_its_assessments(
    strangers: list[Partner],
) -> None:
    first, here = strangers
    known, _ = several_assessments(first)
    here.take(first.send(known.assessment_id))
    first.note(known.id, QUESTION, "New for one that is here.")
    before = here.dossier(known.assessment_id)
    done = here.take(first.send())
    assert len(here.services.library.entries()) == 2
    undone = here.services.importing.undo(done.entry.id)
    assert undone.assessments == ("Lövsjö 2026",)
    assert [entry.assessment.id for entry in here.services.library.entries()] == [
        known.assessment_id
    ]
    assert here.services.library.shelves()[0].entries
    assert len(here.services.library.shelves()) == 1
    assert [each.record for each in here.dossier(known.assessment_id).interviews] == [
        each.record for each in before.interviews
    ]
    with pytest.raises(UserError, match=r"import\.undone-already"):
        here.services.importing.undo(done.entry.id)
    here.services.importing.redo(done.entry.id)
    assert len(here.services.library.entries()) == 2
    assert here.answer(known.id, QUESTION).note == "New for one that is here."
    with pytest.raises(UserError, match=r"import\.not-undone"):
        here.services.importing.redo(done.entry.id)


def test_an_import_that_somebody_worked_on_since_is_not_undone_and_it_is_said_what(
    strangers: list[Partner],
) -> None:
    made = one_interview(strangers[0].services)
    done = strangers[1].take(strangers[0].send())
    strangers[1].note(made.id, QUESTION, "Worked on.")
    with pytest.raises(UserError, match=r"history\.changed-since") as refused:
        strangers[1].services.importing.undo(done.entry.id)
    assert "SE-S-01" in str(refused.value)
    assert strangers[1].answer(made.id, QUESTION).note == "Worked on."


def test_taking_an_import_back_takes_its_open_conflicts_along(
    three: list[Partner], interview: Interview
) -> None:
    write_apart(three, interview)
    three[0].note(interview.id, OTHER, "Comes along.")
    done = three[1].take(three[0].send(), Rule.LATER)
    three[1].services.importing.undo(done.entry.id)
    assert not three[1].open()
    three[1].services.importing.redo(done.entry.id)
    assert len(three[1].open()) == 1


def test_the_history_tells_an_import_as_one_step_with_the_name_of_the_file(
    three: list[Partner], interview: Interview
) -> None:
    write_apart(three, interview)
    three[1].take(three[0].send(), Rule.THEIRS)
    last = three[1].services.history.steps(interview.assessment_id)[-1]
    assert (last.is_import, last.source) == (True, "aalto-1.xlsx")


def test_what_fails_in_the_middle_leaves_nothing(strangers: list[Partner]) -> None:
    several_assessments(strangers[0])
    check = strangers[1].services.importing.check(strangers[0].send())

    def full(done: int, _total: int) -> None:
        if done == 1:
            raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        strangers[1].services.importing.apply(check, progress=full)
    assert not strangers[1].services.library.entries()
    assert not strangers[1].services.file_log.entries()


def test_what_changed_here_between_the_check_and_bringing_in_is_not_overwritten(
    three: list[Partner], interview: Interview
) -> None:
    three[0].note(interview.id, QUESTION, "Theirs.")
    check = three[1].services.importing.check(three[0].send())
    assert not check.conflicts
    three[1].note(interview.id, QUESTION, "Written after the check.")
    with pytest.raises(UserError, match=r"import\.conflicts"):
        three[1].services.importing.apply(check)
    assert three[1].answer(interview.id, QUESTION).note == "Written after the check."


# ---- what is said -----------------------------------------------------------------------------


def test_every_file_in_and_out_is_in_the_log(three: list[Partner], interview: Interview) -> None:
    three[0].note(interview.id, QUESTION, "They meet often.")
    three[1].take(three[0].send())
    out, came = (partner.services.file_log.entries()[0] for partner in three[:2])
    assert (out.direction, came.direction) == (Direction.OUT, Direction.IN)
    assert out.sha256 == came.sha256
    assert len(came.sha256) == 64
    assert came.counts["interviews"] == 1
    assert came.path == three[0].folder / "aalto-1.xlsx"


def test_an_interview_made_at_both_under_different_ids_is_said_to_be_one_perhaps(
    three: list[Partner], interview: Interview
) -> None:
    for partner in three[:2]:
        partner.services.planning.add_interview(
            Interview("", assessment_id=interview.assessment_id, label="SE-L-01", role="L")
        )
    check = three[1].services.importing.check(three[0].send())
    (twin,) = check.assessments[0].twins
    assert (twin.theirs.label, twin.ours.label) == ("SE-L-01", "SE-L-01")
    assert twin.theirs.id != twin.ours.id


def test_an_edit_made_by_hand_is_told_and_comes_in(
    three: list[Partner], interview: Interview
) -> None:
    answer = three[0].answer(interview.id, QUESTION)
    file = three[0].send()
    with edited(file) as editor:
        editor.set("answer.note", answer.id, "By hand.")
    check = three[1].services.importing.check(file)
    assert check.assessments[0].count(Standing.EDITED) == 1
    three[1].services.importing.apply(check)
    assert three[1].answer(interview.id, QUESTION).note == "By hand."


# ---- three in a ring --------------------------------------------------------------------------


def test_three_stores_in_a_ring_with_crossing_edits_arrive_at_the_same(
    three: list[Partner], interview: Interview
) -> None:
    """Each sends on to the next; edits cross in the mail; every conflict is decided where it is
    met. In the end all three hold the same, and the store checks find nothing.
    """
    a, b, c = three
    assessment = interview.assessment_id
    for partner, words in zip(three, ("from a", "from b", "from c"), strict=True):
        partner.note(interview.id, QUESTION, f"They meet.\n{words}")
        partner.services.interviewing.score(interview.id, OTHER, "abc".index(words[-1]) + 2)
    c.services.planning.remove_interview(interview.id)
    crossing = [a.send(), b.send(), c.send()]
    a.note(interview.id, "1.03", "Written while the files are on their way.")
    for partner, file, rule in (
        (b, crossing[0], Rule.LATER),
        (c, crossing[1], Rule.MINE),
        (a, crossing[2], Rule.THEIRS),
    ):
        partner.take(file, rule)
    for conflict in b.open():
        both = Decision.BOTH if conflict.can_join else Decision.MINE
        b.services.importing.decide(conflict, both)
    for _ in range(4):
        for giver, taker in ((a, b), (b, c), (c, a)):
            taker.take(giver.send(assessment), Rule.THEIRS)
            for conflict in taker.open():
                taker.services.importing.decide(conflict, Decision.THEIRS)
    dossiers = [partner.dossier(assessment) for partner in three]
    assert dossiers[0] == dossiers[1] == dossiers[2]
    assert a.answer(interview.id, "1.03").note == "Written while the files are on their way."
    for partner in three:
        assert not partner.open()
        assert not checked(Path(partner.services.store.location)).findings
