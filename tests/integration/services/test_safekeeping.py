"""Backups are made by themselves, found again, looked into, and restored; drives come and go."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.backups import Holdings, Reason
from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import (
    Answer,
    Assessment,
    Attachment,
    Cluster,
    Interview,
    Record,
    new_id,
)
from clusterdyn_desktop.services.backup_list import BackupList
from clusterdyn_desktop.services.backup_looking import Side
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.ports import Preferences
from clusterdyn_desktop.services.safekeeping import Safekeeping
from clusterdyn_desktop.storage import backup_making
from clusterdyn_desktop.storage.backups import backups_of
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.storage.making import FixedClock, Little, held, kept_little, log, put_all

START = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)


@dataclass
class Wishes:
    """Preferences that a test can change."""

    chosen: Preferences = field(default_factory=Preferences)

    def load(self) -> Preferences:
        return self.chosen

    def save(self, preferences: Preferences) -> None:
        self.chosen = preferences


@dataclass(frozen=True)
class Office:
    """A store with a study in it, its safekeeping, a clock and preferences."""

    folder: Path
    store: SqlStore
    study: Little
    clock: FixedClock
    wishes: Wishes
    safe: Safekeeping

    def work(self) -> None:
        """Work for half an hour."""
        self.clock.moment += timedelta(minutes=30)
        kept_little(self.store)

    def drive(self, name: str) -> Path:
        """A folder that stands for a drive."""
        folder = self.folder / name
        folder.mkdir()
        return folder

    @property
    def beside(self) -> Path:
        return self.folder / "store backups"

    def names(self, drive: Path | None = None) -> list[str]:
        """The names of the backups in a folder."""
        folder = self.beside if drive is None else drive / "store backups"
        return sorted(file.name for file in folder.glob("*.clusterdyn"))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    clock, wishes = FixedClock(START), Wishes()
    store = open_store(tmp_path / "store.clusterdyn", clock)
    keeper = backups_of(store, clock)
    safe = Safekeeping(store, lambda: keeper, clock, wishes, lambda: "AL")
    yield Office(tmp_path, store, kept_little(store), clock, wishes, safe)
    store.close()


def trouble(office: Office) -> str:
    """The code of what went wrong last, empty where nothing did."""
    return office.safe.trouble.code if office.safe.trouble else ""


def reasons(listed: BackupList) -> list[Reason]:
    return [each.backup.reason for each in listed.backups]


# ---- making


def test_a_backup_lies_beside_the_store_and_says_when_and_why(office: Office) -> None:
    backup = office.safe.back_up(Reason.START)

    assert backup is not None
    assert backup.parent == office.beside
    listed = office.safe.backups()
    (found,) = listed.backups
    assert found.backup.made_at == START
    assert found.backup.reason is Reason.START
    assert found.backup.holdings == Holdings(1, 1, 1, 1)
    assert listed.size == backup.stat().st_size


def test_none_is_made_while_nothing_has_changed(office: Office) -> None:
    office.safe.back_up(Reason.START)
    office.clock.moment += timedelta(hours=1)

    assert office.safe.back_up(Reason.TIMER) is None
    assert office.safe.back_up(Reason.IMPORT) is None
    assert len(office.names()) == 1

    office.work()
    assert office.safe.back_up(Reason.TIMER) is not None
    assert len(office.names()) == 2


def test_an_empty_store_has_nothing_to_back_up(tmp_path: Path) -> None:
    clock = FixedClock(START)
    store = open_store(tmp_path / "store.clusterdyn", clock)
    keeper = backups_of(store, clock)
    safe = Safekeeping(store, lambda: keeper, clock, Wishes())

    assert safe.back_up(Reason.START) is None
    assert safe.back_up(Reason.HAND) is not None
    store.close()


def test_by_hand_one_is_made_even_so(office: Office) -> None:
    office.safe.back_up(Reason.START)
    office.clock.moment += timedelta(minutes=1)

    assert office.safe.back_up(Reason.HAND) is not None


def test_old_ones_make_room_by_the_rule(office: Office) -> None:
    for _ in range(16):  # eight hours, two an hour
        office.work()
        office.safe.back_up(Reason.TIMER)

    # The newest five, and before them the last of each hour from eight to one.
    assert len(office.names()) == 5 + 6


def test_what_belongs_to_another_store_is_never_deleted(office: Office, tmp_path: Path) -> None:
    other = open_store(tmp_path / "elsewhere" / "store.clusterdyn", office.clock)
    keeper = backups_of(other, office.clock)
    assert keeper is not None
    theirs = [
        keeper.new_backup(office.beside, START - timedelta(days=n), Reason.TIMER)
        for n in range(900, 910)
    ]
    for file in theirs:
        keeper.make(file, lambda _done, _total: None)
    other.close()
    for _ in range(16):
        office.work()
        office.safe.back_up(Reason.TIMER)

    assert all(file.exists() for file in theirs)
    assert len(office.names()) == len(theirs) + 5 + 6


# ---- drives


def test_backups_lie_where_somebody_chose(office: Office) -> None:
    drive = office.drive("drive")
    office.wishes.chosen = Preferences(backup_folder=str(drive))
    office.safe.back_up(Reason.START)

    assert len(office.names(drive)) == 1
    assert not office.beside.exists()


def test_a_drive_that_is_not_plugged_in_is_said_and_backups_lie_beside_meanwhile(
    office: Office,
) -> None:
    drive = office.drive("drive")
    office.wishes.chosen = Preferences(backup_folder=str(drive))
    drive.rmdir()

    backup = office.safe.back_up(Reason.START)

    assert backup is not None
    assert backup.parent == office.beside
    assert not drive.exists()
    assert trouble(office) == "backup.folder-missing"
    assert office.safe.trouble is not None
    assert office.safe.trouble.parameters == {"folder": str(drive)}

    drive.mkdir()
    office.work()
    office.safe.back_up(Reason.TIMER)
    assert trouble(office) == ""
    assert len(office.names(drive)) == 1
    assert len(office.safe.backups().backups) == 2


def test_a_second_drive_gets_every_backup_too_and_catches_up(office: Office) -> None:
    drive = office.drive("second")
    office.wishes.chosen = Preferences(second_backup_folder=str(drive))
    office.safe.back_up(Reason.START)
    assert office.names(drive) == office.names()

    away = drive.rename(drive.with_name("away"))
    office.work()
    office.safe.back_up(Reason.TIMER)
    assert trouble(office) == "backup.second-missing"
    assert len(office.names()) == 2

    away.rename(drive)
    assert office.safe.back_up(Reason.TIMER) is None  # nothing has changed, but this is missing
    assert trouble(office) == ""
    assert office.names(drive) == office.names()
    assert all(len(each.folders) == 2 for each in office.safe.backups().backups)


@pytest.mark.parametrize("moment", [1, 3, 5])
def test_a_drive_that_is_pulled_out_in_the_middle_is_said_and_the_backup_lies_beside(
    office: Office, moment: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_making, "PAGES_IN_A_STEP", 8)
    drive = office.drive("drive")
    office.wishes.chosen = Preferences(backup_folder=str(drive))
    reports: list[int] = []

    def pull_out(done: int, _total: int) -> None:
        reports.append(done)
        if len(reports) == moment:
            shutil.rmtree(drive)

    made = office.safe.back_up(Reason.TIMER, pull_out)

    assert made is not None
    assert made.parent == office.beside
    assert trouble(office) in {"backup.disk-trouble", "backup.folder-refused"}
    assert office.safe.backups().backups[0].backup.holdings == Holdings(1, 1, 1, 1)


def test_a_drive_without_room_is_said_and_backups_lie_beside_meanwhile(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    drive = office.drive("drive")
    office.wishes.chosen = Preferences(backup_folder=str(drive))

    def usage(folder: Path) -> object:
        found = shutil.disk_usage(folder)
        return found._replace(free=1000) if drive in folder.parents else found

    monkeypatch.setattr(backup_making, "disk_usage", usage)

    assert office.safe.back_up(Reason.TIMER) is not None
    assert office.safe.trouble is not None
    assert office.safe.trouble.code == "backup.no-room"
    assert len(office.names()) == 1


def test_what_goes_wrong_before_something_else_does_not_stand_in_its_way(office: Office) -> None:
    office.beside.write_text("in the way")
    office.safe.try_to_back_up(Reason.DELETE)

    assert office.safe.trouble is not None
    assert office.safe.trouble.code == "backup.folder-refused"
    with pytest.raises(UserError):
        office.safe.back_up(Reason.HAND)


# ---- looking


def test_a_backup_that_cannot_be_used_is_listed_as_such(office: Office) -> None:
    office.safe.back_up(Reason.START)
    office.work()
    second = office.safe.back_up(Reason.TIMER)
    assert second is not None
    second.write_bytes(second.read_bytes()[:9000])

    listed = office.safe.backups()
    assert [each.backup.problem for each in listed.backups] == ["backup.damaged", ""]
    assert listed.newest is not None
    assert listed.newest.reason is Reason.START


def test_in_two_places_the_sound_one_counts(office: Office) -> None:
    drive = office.drive("second")
    office.wishes.chosen = Preferences(second_backup_folder=str(drive))
    backup = office.safe.back_up(Reason.START)
    assert backup is not None
    backup.write_bytes(b"")

    (found,) = office.safe.backups().backups
    assert found.backup.path.is_relative_to(drive)
    assert not found.backup.problem


def looked(office: Office, file: Path) -> list[tuple[str, Side, int, int]]:
    look = office.safe.look_into(file)
    return [(each.assessment.id, each.side, each.answers, each.others) for each in look.differences]


def test_a_look_says_what_differs_and_changes_nothing(office: Office) -> None:
    study, store = office.study, office.store
    untouched, gone = kept_little(store), kept_little(store)
    file = office.safe.back_up(Reason.START)
    assert file is not None
    assert office.safe.look_into(file).is_same

    put_all(
        store,
        [
            replace(study.answer, score=5),
            Answer(new_id(), interview_id=study.interview.id, question_id="1.02"),
            replace(study.interview, label="FI-S-02"),
        ],
    )
    with store.unit_of_work() as work:
        work.delete(Assessment, gone.assessment.id)
        work.keep_contact(Contact(study.interview.id, name="Kari"))
        work.commit()
    new = kept_little(store)
    before = log(store)

    assert sorted(looked(office, file)) == sorted(
        [
            (study.assessment.id, Side.BOTH, 2, 1),
            (gone.assessment.id, Side.BACKUP, 1, 1),
            (new.assessment.id, Side.HERE, 1, 1),
        ]
    )
    look = office.safe.look_into(file)
    assert look.same == 1
    assert look.clusters == 1
    assert look.contacts == 1
    assert not look.is_same
    assert log(store) == before
    assert untouched.assessment.id not in {each.assessment.id for each in look.differences}


def test_a_look_says_when_each_side_was_changed_last(office: Office) -> None:
    file = office.safe.back_up(Reason.START)
    assert file is not None
    office.clock.moment += timedelta(days=1)
    put_all(office.store, [replace(office.study.answer, score=1)])

    (found,) = office.safe.look_into(file).differences
    assert found.changed_there == START
    assert found.changed_here == START + timedelta(days=1)


# ---- going back


def test_a_restore_brings_everything_back_and_can_be_undone(office: Office) -> None:
    store, study = office.store, office.study
    file = office.safe.back_up(Reason.START)
    assert file is not None
    then = log(store)
    office.clock.moment += timedelta(hours=1)
    put_all(store, [replace(study.answer, score=5, note="after the backup")])
    kept_little(store)
    later = log(store)

    before = office.safe.restore(file)
    assert log(store) == then
    assert reasons(office.safe.backups())[0] is Reason.RESTORE

    office.clock.moment += timedelta(hours=1)
    office.safe.restore(before)
    assert log(store) == later
    assert held(store, study.answer).record.note == "after the backup"


def test_what_was_here_is_kept_before_a_restore_even_where_it_is_kept_already(
    office: Office,
) -> None:
    file = office.safe.back_up(Reason.START)
    assert file is not None
    office.clock.moment += timedelta(minutes=1)
    office.safe.restore(file)

    assert reasons(office.safe.backups()) == [Reason.RESTORE, Reason.START]


def test_the_backup_that_is_restored_does_not_make_room_for_the_one_before_it(
    office: Office,
) -> None:
    for _ in range(6):
        office.clock.moment += timedelta(minutes=1)
        put_all(office.store, [replace(office.study.answer, note=str(office.clock.moment))])
        office.safe.back_up(Reason.TIMER)
    oldest = office.safe.backups().backups[-1].backup.path

    office.safe.restore(oldest)

    assert oldest.exists()


def test_without_a_backup_of_what_is_here_nothing_is_restored(office: Office) -> None:
    file = office.safe.back_up(Reason.START)
    assert file is not None
    kept = file.rename(office.folder / file.name)
    shutil.rmtree(office.beside)
    office.beside.write_text("in the way")
    put_all(office.store, [replace(office.study.answer, score=5)])

    with pytest.raises(UserError):
        office.safe.restore(kept)

    assert held(office.store, office.study.answer).record.score == 5


def test_backups_go_on_after_a_restore_and_the_newest_stays_the_newest(office: Office) -> None:
    file = office.safe.back_up(Reason.HAND)
    assert file is not None
    for _ in range(10):
        office.work()
        office.safe.back_up(Reason.TIMER)
    office.safe.restore(file)
    for _ in range(6):
        office.work()
        office.safe.back_up(Reason.TIMER)

    newest = office.safe.backups().backups[:5]
    assert [each.backup.reason for each in newest] == [Reason.TIMER] * 5
    assert newest[0].backup.mark is not None
    assert newest[0].backup.mark.site == office.store.site


def test_a_lost_laptop_is_replaced_from_the_second_drive(office: Office, tmp_path: Path) -> None:
    drive = office.drive("second")
    office.wishes.chosen = Preferences(second_backup_folder=str(drive))
    office.safe.back_up(Reason.START)
    clock = FixedClock(START + timedelta(days=3))
    store = open_store(tmp_path / "new laptop" / "store.clusterdyn", clock)
    keeper = backups_of(store, clock)
    safe = Safekeeping(store, lambda: keeper, clock, office.wishes)

    (found,) = safe.backups().backups
    safe.restore(found.backup.path)

    assert held(store, office.study.answer).record == office.study.answer
    store.close()


# ---- one assessment


@pytest.fixture
def backup(office: Office) -> Path:
    """A backup of the study, with an attachment in it."""
    store, interview = office.store, office.study.interview
    file = Attachment(new_id(), interview_id=interview.id, sha256="ab" * 32, file_name="one.png")
    put_all(store, [file])
    with store.unit_of_work() as work:
        work.keep_content("ab" * 32, b"picture")
        work.commit()
    made = office.safe.back_up(Reason.START)
    assert made is not None
    office.clock.moment += timedelta(hours=1)
    return made


def everything(office: Office) -> dict[str, Record]:
    """What a person sees of the study."""
    with office.store.unit_of_work() as work:
        dossier = work.dossier(office.study.assessment.id)
    assert dossier is not None
    return {each.record.id: each.record for each in dossier.stamped() if not each.deleted}


def test_one_assessment_comes_back_as_it_was_and_all_else_stays(
    office: Office, backup: Path
) -> None:
    store, study = office.store, office.study
    before = everything(office)
    later = kept_little(store)
    put_all(
        store,
        [
            replace(study.answer, score=5, note="wrong"),
            Interview(new_id(), assessment_id=study.assessment.id, label="later"),
            replace(study.cluster, name="Renamed"),
        ],
    )

    written = office.safe.take_out(backup, study.assessment.id)

    assert written == 2
    after = everything(office)
    assert after[study.cluster.id] == replace(study.cluster, name="Renamed")
    assert {**after, study.cluster.id: study.cluster} == before
    assert held(store, later.answer).record == later.answer


def test_an_assessment_that_was_deleted_comes_back_with_all_that_hangs_on_it(
    office: Office, backup: Path
) -> None:
    before = everything(office)
    with office.store.unit_of_work() as work:
        work.delete(Interview, office.study.interview.id)
        work.delete(Assessment, office.study.assessment.id)
        work.delete(Cluster, office.study.cluster.id)
        work.commit()

    office.safe.take_out(backup, office.study.assessment.id)

    assert everything(office) == before


def test_into_another_store_it_comes_with_its_stamps_and_its_pictures(
    office: Office, backup: Path, tmp_path: Path
) -> None:
    store = open_store(tmp_path / "other" / "store.clusterdyn", office.clock)
    keeper = backups_of(store, office.clock)
    Safekeeping(store, lambda: keeper, office.clock, Wishes()).take_out(
        backup, office.study.assessment.id
    )

    for record in office.study.records():
        assert held(store, record) == held(office.store, record)
    with store.unit_of_work() as work:
        assert work.content("ab" * 32) == b"picture"
    store.close()


def test_it_is_one_step_of_the_history(office: Office, backup: Path) -> None:
    put_all(office.store, [replace(office.study.answer, score=5, note="wrong")])
    office.safe.take_out(backup, office.study.assessment.id)

    with office.store.unit_of_work() as work:
        step = work.steps(office.study.assessment.id)[-1]
    assert step.lines == 2
    assert step.who == "AL"
    assert step.why == f"import {backup.name}"


def test_an_assessment_that_is_not_in_the_backup_is_said(office: Office, backup: Path) -> None:
    later = kept_little(office.store)

    with pytest.raises(UserError) as caught:
        office.safe.take_out(backup, later.assessment.id)

    assert caught.value.code == "assessment.unknown"


Call = Callable[[Safekeeping], object]


@pytest.mark.parametrize(
    "call",
    [
        lambda safe: safe.back_up(Reason.HAND),
        lambda safe: safe.backups(),
        lambda safe: safe.restore(Path("any")),
    ],
    ids=["back up", "list", "restore"],
)
def test_a_store_on_a_server_has_its_backups_there(office: Office, call: Call) -> None:
    safe = Safekeeping(office.store, lambda: None, office.clock, office.wishes)

    assert not safe.is_offered
    safe.try_to_back_up(Reason.IMPORT)
    with pytest.raises(UserError) as caught:
        call(safe)
    assert caught.value.code == "backup.server"


# ---- what others do


def test_before_an_import_and_before_a_deletion_there_is_a_backup(
    services: Services, tmp_path: Path
) -> None:
    safe = services.safekeeping
    services.study.load_example()
    assert not safe.backups().backups

    entry = services.library.entries()[0]
    workbook = tmp_path / "one.xlsx"
    services.exporting.export([entry.assessment.id], workbook, services.catalogue.texts("en"))
    services.importing.apply(services.importing.check(workbook))
    assert reasons(safe.backups()) == [Reason.IMPORT]

    services.planning.change_assessment(replace(entry.assessment, label="Changed"))
    services.library.remove_assessment(entry.assessment.id)
    assert sorted(reasons(safe.backups())) == [Reason.DELETE, Reason.IMPORT]
    newest = next(each for each in safe.backups().backups if each.backup.reason is Reason.DELETE)
    assert newest.backup.holdings.assessments == 11
