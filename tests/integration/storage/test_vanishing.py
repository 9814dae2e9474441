"""A store whose folder vanishes while it is open: noticed at the next write, nothing is lost."""

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from clusterdyn_desktop.app.wiring import build_services
from clusterdyn_desktop.domain.backups import Reason
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.ports import Preferences
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.small_study import one_interview
from tests.integration.storage.answering import findings
from tests.integration.storage.faulty_vfs import EVERYTHING, Faults, NoSeam, failing_disk
from tests.integration.storage.making import FixedClock, Little, held, kept_little, log, put_all

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows lets nobody take away a file that is open"
)

Stick = tuple[SqlStore, Path, Little]


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    """A store on a stick, with a study."""
    path = tmp_path / "stick" / "store.clusterdyn"
    store = open_store(path, FixedClock())
    return store, path, kept_little(store)


def unlinked(folder: Path) -> None:
    shutil.rmtree(folder)


def renamed(folder: Path) -> None:
    folder.rename(folder.with_name("elsewhere"))


def replaced(folder: Path) -> None:
    """Put another drive with a store of the same name in the place of the first."""
    folder.rename(folder.with_name("elsewhere"))
    open_store(folder / "store.clusterdyn", FixedClock()).close()


VANISHINGS = [unlinked, renamed, replaced]


@pytest.mark.parametrize("vanish", VANISHINGS)
def test_what_would_be_written_into_nowhere_is_not_told_to_be_saved(
    stick: Stick, vanish: Callable[[Path], None]
) -> None:
    """Protects an answer from a file that is open and has no name any more."""
    store, path, study = stick
    vanish(path.parent)

    for _ in range(2):
        with pytest.raises(UserError) as caught:
            put_all(store, [replace(study.answer, score=5)])
        assert (caught.value.code, caught.value.parameters) == ("store.gone", {"path": str(path)})

    assert held(store, study.answer).record == study.answer  # what was read is still shown
    with suppress(UserError):
        store.close()


def test_a_stick_that_comes_back_goes_on_where_it_was(stick: Stick) -> None:
    """Protects the simplest way out: put the stick back and try again."""
    store, path, study = stick
    renamed(path.parent)
    with pytest.raises(UserError):
        put_all(store, [replace(study.answer, score=5)])
    path.parent.with_name("elsewhere").rename(path.parent)

    put_all(store, [replace(study.answer, score=5)])

    assert held(store, study.answer).record.score == 5
    lines = len(log(store))
    store.close()
    again = open_store(path, FixedClock())
    assert held(again, study.answer).record.score == 5
    assert len(log(again)) == lines
    again.close()
    assert findings(path) == []


def test_no_empty_store_is_made_where_one_has_vanished(stick: Stick) -> None:
    """Protects against an empty file that looks like the store once the stick is back."""
    store, path, study = stick
    store.close()
    path.rename(path.with_name("gone.clusterdyn"))

    with pytest.raises(UserError) as caught:
        held(store, study.answer)

    assert caught.value.code == "store.gone"
    assert not path.exists()


# ---- saving everything in another place --------------------------------------------------------


@pytest.fixture
def at_work(home: Path, tmp_path: Path) -> Iterator[tuple[Services, Path, Interview]]:
    """The real services on a store on a stick, with one answer in an interview."""
    path = tmp_path / "stick" / "store.clusterdyn"
    home.mkdir()
    built = build_services(str(path))
    interview = one_interview(built)
    built.interviewing.score(interview.id, "1.02", 4)
    yield built, path, interview
    built.store.close()


@pytest.mark.parametrize("vanish", VANISHINGS)
def test_everything_is_saved_in_another_place_and_work_goes_on_there(
    at_work: tuple[Services, Path, Interview], tmp_path: Path, vanish: Callable[[Path], None]
) -> None:
    """Protects an afternoon of interviews from a stick that was pulled out."""
    services, path, interview = at_work
    site = services.store.site
    vanish(path.parent)
    with pytest.raises(UserError) as caught:
        services.interviewing.score(interview.id, "1.03", 5)
    assert services.saving_elsewhere.helps(caught.value)
    to = tmp_path / "disk" / "saved.clusterdyn"

    saved = services.saving_elsewhere.save(to)
    services.interviewing.score(interview.id, "1.03", 5)

    assert (saved.path, saved.before, saved.backup) == (to, path, None)
    assert services.store.location == str(to)
    assert services.store.site != site  # the stick may come back
    answers = services.interviewing.open(interview.id).answers
    assert {name: answer.score for name, answer in answers.items()} == {"1.02": 4, "1.03": 5}
    assert services.safekeeping.back_up(Reason.HAND) is not None
    services.store.close()
    assert findings(to) == []
    if vanish is not replaced:
        again = build_services(str(path))  # the old path leads there
        assert again.store.location == str(to)
        again.store.close()


def test_a_place_that_is_taken_or_cannot_be_had_changes_nothing(
    at_work: tuple[Services, Path, Interview], tmp_path: Path
) -> None:
    """Protects files that are there, and the open store from a second mishap."""
    services, path, interview = at_work
    taken = tmp_path / "taken.clusterdyn"
    taken.write_bytes(b"mine")
    renamed(path.parent)

    for to, code in ((taken, "move.exists"), (taken / "below", "move.folder-refused")):
        with pytest.raises(UserError) as caught:
            services.saving_elsewhere.save(to)
        assert caught.value.code == code

    assert taken.read_bytes() == b"mine"
    assert services.store.location == str(path)
    assert services.interviewing.open(interview.id).answer("1.02").score == 4


def test_where_nothing_can_be_read_any_more_the_newest_backup_takes_its_place(
    at_work: tuple[Services, Path, Interview], tmp_path: Path
) -> None:
    """Protects from a stick that is really out: not even what is open can be read."""
    services, path, interview = at_work
    backups = tmp_path / "other drive"
    backups.mkdir()
    services.preferences.save(Preferences(second_backup_folder=str(backups)))
    services.safekeeping.back_up(Reason.HAND)
    services.interviewing.score(interview.id, "1.03", 5)
    to = tmp_path / "disk" / "saved.clusterdyn"
    services.store.close()
    unlinked(path.parent)

    saved = services.saving_elsewhere.save(to)

    assert saved.backup is not None
    assert saved.backup.reason is Reason.HAND
    sheet = services.interviewing.open(interview.id)
    assert (sheet.answer("1.02").score, sheet.answer("1.03").score) == (4, None)
    services.interviewing.score(interview.id, "1.03", 5)
    services.store.close()
    assert findings(to) == []


def test_a_stick_that_is_out_gives_nothing_to_read_either(home: Path, tmp_path: Path) -> None:
    """Protects from believing that what is open can always be read: then the backup is taken."""
    path, backups = tmp_path / "stick" / "store.clusterdyn", tmp_path / "other drive"
    to = tmp_path / "disk" / "saved.clusterdyn"
    backups.mkdir()
    home.mkdir()
    with _a_disk_that_fails() as faults:
        services = build_services(str(path))
        services.preferences.save(Preferences(second_backup_folder=str(backups)))
        interview = one_interview(services)
        services.interviewing.score(interview.id, "1.02", 4)
        services.safekeeping.back_up(Reason.HAND)
        services.store.close()  # so that nothing is left in memory
        services.interviewing.open(interview.id)
        renamed(path.parent)
        faults.fail(1, lasting=True, kinds=EVERYTHING, only=path.name)

        with pytest.raises(UserError) as caught:
            services.interviewing.score(interview.id, "1.03", 5)
        assert caught.value.code == "store.gone"
        saved = services.saving_elsewhere.save(to)
        assert saved.backup is not None
        services.interviewing.score(interview.id, "1.03", 5)
        sheet = services.interviewing.open(interview.id)
        services.store.close()

    assert (sheet.answer("1.02").score, sheet.answer("1.03").score) == (4, 5)
    assert findings(to) == []


@contextmanager
def _a_disk_that_fails() -> Iterator[Faults]:
    try:
        with failing_disk() as faults:
            yield faults
    except NoSeam:
        pytest.skip("the SQLite of this Python cannot be reached")
