"""Every write call of SQLite fails in turn: what was told to be saved is there, nothing is halved.

The calls are counted and failed by a VFS of our own, the first of a piece of work, then the
second, until the work needs no more; see `faulty_vfs.py`.
"""

import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

import pytest

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.progress import no_progress
from clusterdyn_desktop.services.store_port import Change
from clusterdyn_desktop.storage.backups import backups_of
from clusterdyn_desktop.storage.opening import open_store
from tests.integration.storage.answering import (
    Act,
    Answerer,
    Told,
    drafts,
    findings,
    held_in,
    one_of_each,
    prepared,
)
from tests.integration.storage.faulty_vfs import FULL, Faults, NoSeam, failing_disk
from tests.integration.storage.making import FixedClock, kept_little, log, put_all
from tests.integration.storage.test_migrating import revision_of

MENDABLE = frozenset({"store.disk-full", "store.disk-trouble"})
PARTS = ("", "-wal")
MENDABLE_AT_LARGE = MENDABLE | {
    "store.copy-failed",
    "store.no-access",
    "backup.disk-full",
    "backup.disk-trouble",
}

NEARLY_TIDIED_UP = 990 * 4096
"""Bytes of a log: SQLite writes it into the file at the first commit past a thousand pages."""

NEVER = 10**9

AT_THE_ENDS = 3
SOME = [pytest.param(29, id="some"), pytest.param(1, id="all", marks=pytest.mark.soak)]
"""Every 29th call in between is tried in a test run, and each in a soak."""

FIXTURES = Path(__file__).parents[2] / "fixtures" / "stores"


@dataclass(frozen=True)
class Trouble:
    """How the disk fails."""

    name: str
    code: int | None = None
    lasting: bool = False
    torn: bool = False

    def strike(self, faults: Faults, at: int) -> None:
        """Let the call of this number fail."""
        faults.fail(at, self.code, lasting=self.lasting, torn=self.torn)


FULL_FROM_THEN_ON = Trouble("full from then on", FULL, lasting=True)
ONE_TORN_WRITE = Trouble("one torn write", torn=True)
TROUBLES = [
    FULL_FROM_THEN_ON,
    ONE_TORN_WRITE,
    pytest.param(Trouble("full once", FULL), marks=pytest.mark.soak),
    pytest.param(Trouble("trouble from then on", lasting=True), marks=pytest.mark.soak),
]


@pytest.fixture
def faults() -> Iterator[Faults]:
    """A disk that fails when it is told to, under every connection of the test."""
    try:
        with failing_disk() as made:
            yield made
    except NoSeam:
        pytest.skip("the SQLite of this Python cannot be reached; test_full_disk.py has to do")


@dataclass
class Scene:
    """A store as it lies on the disk before a piece of work, and what was told of it."""

    path: Path
    told: Told
    lines: int = 0

    def copied(self, path: Path) -> Path:
        """Copy the files as they are, as after a power cut."""
        for part in PARTS:
            source = self.path.with_name(self.path.name + part)
            target = path.with_name(path.name + part)
            target.unlink(missing_ok=True)
            if source.exists():
                shutil.copy(source, target)
        return path


def is_told(path: Path, *possible: Told) -> bool:
    """Say whether a sound store holds one of these, as the next program finds it."""
    store = open_store(path, FixedClock())
    held = held_in(store, possible[0])
    store.close()
    return findings(path) == [] and held in [told.held for told in possible]


def fail_in_turn(
    faults: Faults,
    trouble: Trouble,
    scene: Scene,
    act: Act,
    folder: Path,
    calls: Iterable[int] | None = None,
) -> Iterator[int]:
    """Let write calls of an act fail in turn, each time from the same store; all of them, or some.

    Yields the number of lines of the history there are when it is saved after all.
    """
    before, after = scene.told, act.told
    for at in calls or count(1):
        path = scene.copied(folder / "store.clusterdyn")
        store = open_store(path, FixedClock())
        answerer = Answerer(store, FixedClock(), before.interview_id)
        trouble.strike(faults, at)
        saved = _is_saved(act, answerer)
        where = f"{act.name}, call {at}: {faults.calls[-1]}"
        was_hit = faults.was_hit
        if not saved and trouble.lasting:
            assert not _is_saved(act, answerer), where
            assert held_in(store, before) == before.held, where
        faults.relent()
        left = Scene(path, before).copied(folder / "left.clusterdyn")
        assert is_told(left, after) if saved else is_told(left, before, after), where
        assert held_in(store, before) == (after if saved else before).held, where
        if not saved:
            act.do(answerer)
        assert held_in(store, before) == after.held, where
        lines = len(log(store))
        store.close()
        assert findings(path) == [], where
        yield lines
        if not was_hit:
            assert saved
            return


def _is_saved(act: Act, answerer: Answerer) -> bool:
    try:
        act.do(answerer)
    except UserError as error:
        if error.code not in MENDABLE:
            raise
        return False
    return True


@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda trouble: trouble.name)
def test_an_answer_is_saved_or_refused_whichever_write_fails(
    path: Path, tmp_path: Path, faults: Faults, trouble: Trouble
) -> None:
    """Protects every kind of answer, draft, jotting and step back from a failing disk."""
    store = open_store(path, FixedClock())
    scene = Scene(path, Told(prepared(store)))
    answerer = Answerer(store, FixedClock(), scene.told.interview_id)
    folder = tmp_path / "tried"
    folder.mkdir()
    tried = 0

    for act in one_of_each(scene.told):
        lines = list(fail_in_turn(faults, trouble, scene, act, folder))
        act.do(answerer)
        scene.told = act.told
        # Written once, whatever failed before.
        assert lines == [len(log(store))] * len(lines), act.name
        assert held_in(store, scene.told) == scene.told.held
        tried += len(lines)

    assert tried > 100
    store.close()


@pytest.mark.parametrize("step", SOME)
def test_an_answer_is_saved_whichever_write_of_tidying_up_fails(
    path: Path, tmp_path: Path, faults: Faults, step: int
) -> None:
    """Protects an answer whose commit makes SQLite write its log into the file."""
    store = open_store(path, FixedClock())
    told = Told(prepared(store))
    answerer = Answerer(store, FixedClock(), told.interview_id)
    folder = tmp_path / "tried"
    folder.mkdir()
    before = folder / "before.clusterdyn"
    for act in drafts(told):  # fill the log, and leave the store small
        if path.with_name(path.name + "-wal").stat().st_size > NEARLY_TIDIED_UP:
            Scene(path, told).copied(before)
        faults.fail(at=NEVER)
        act.do(answerer)
        if ("sync", path.name) in faults.calls:
            break
        told = act.told
    store.close()
    calls = list(faults.calls)
    first = calls.index(("sync", path.with_name(path.name + "-wal").name))

    for trouble in (FULL_FROM_THEN_ON, ONE_TORN_WRITE):
        these = range(first, len(calls) + 2, min(step, 4))
        tried = list(fail_in_turn(faults, trouble, Scene(before, told), act, folder, these))
        assert len(tried) >= len(these) - 2  # one that is not reached is the last


# ---- the file as a whole -----------------------------------------------------------------------


def each_call(
    faults: Faults, step: int, prepare: Callable[[], object], work: Callable[[], object]
) -> Iterator[None]:
    """Let the write calls of a piece of work fail in turn: the first and the last, some between.

    Yields after each, with the disk well again; `prepare` puts everything back beforehand.
    """
    prepare()
    faults.fail(at=NEVER)
    work()
    total = len(faults.calls)
    assert total
    ends = {*range(1, AT_THE_ENDS), *range(total - AT_THE_ENDS, total + 1)}
    tried = sorted({at for at in ends if at > 0} | set(range(1, total + 1, step)))
    for number, at in enumerate(tried):
        troubles = (FULL_FROM_THEN_ON, ONE_TORN_WRITE)
        for trouble in troubles if step == 1 else troubles[number % 2 :][:1]:
            faults.relent()
            prepare()
            trouble.strike(faults, at)
            try:
                work()
            except UserError as error:
                where = f"{trouble.name}, call {at} of {total}: {faults.calls[at - 1]}"
                if error.code not in MENDABLE_AT_LARGE:
                    raise AssertionError(where) from error
            faults.relent()
            yield


def left_over(folder: Path) -> list[str]:
    """Return the names of unfinished files in a folder."""
    return [file.name for file in folder.rglob("*") if file.name.startswith(".")]


@pytest.mark.parametrize("step", SOME)
def test_a_store_is_made_whole_or_not_at_all(tmp_path: Path, faults: Faults, step: int) -> None:
    """Protects the first start on a disk that is nearly full."""
    folder = tmp_path / "new"
    path = folder / "store.clusterdyn"

    def prepare() -> None:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()

    for _ in each_call(faults, step, prepare, lambda: open_store(path, FixedClock()).close()):
        assert left_over(folder) == []
        store = open_store(path, FixedClock())
        kept_little(store)
        store.close()
        assert findings(path) == []


@pytest.mark.parametrize("step", SOME)
def test_an_older_store_is_brought_up_to_date_or_stays_as_it_is(
    tmp_path: Path, faults: Faults, step: int
) -> None:
    """Protects what people have from an update on a failing disk; the backup is there first."""
    folder = tmp_path / "older"
    path = folder / "store.clusterdyn"
    older = FIXTURES / "0001.clusterdyn"

    def prepare() -> None:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        shutil.copy(older, path)

    prepare()
    open_store(path, FixedClock()).close()
    wanted = whole_log(path)
    for _ in each_call(faults, step, prepare, lambda: open_store(path, FixedClock()).close()):
        assert left_over(folder) == []
        backups = list((folder / "store backups").glob("*.clusterdyn"))
        assert all(revision_of(backup) == "0001" for backup in backups)
        assert revision_of(path) == "0001" or backups
        assert whole_log(path) == wanted
        assert findings(path) == []


@pytest.mark.parametrize("step", SOME)
def test_a_backup_is_whole_or_not_there(
    path: Path, tmp_path: Path, faults: Faults, step: int
) -> None:
    """Protects trust in the folder of backups, and the store from its backups."""
    store = open_store(path, FixedClock())
    study = kept_little(store)
    keeper = backups_of(store, FixedClock())
    assert keeper is not None
    folder = tmp_path / "backups"
    backup = folder / "one.clusterdyn"

    for _ in each_call(
        faults,
        step,
        lambda: shutil.rmtree(folder, ignore_errors=True),
        lambda: keeper.make(backup, no_progress, in_a_hurry=True),
    ):
        assert left_over(tmp_path) == []
        if not backup.exists():
            keeper.make(backup, no_progress, in_a_hurry=True)
        assert keeper.mark(backup) == keeper.present_mark()
        put_all(store, [replace(study.answer, score=1 + len(log(store)) % 5)])
    store.close()
    assert findings(path) == []


@pytest.mark.parametrize("step", SOME)
def test_a_restore_leaves_what_was_or_what_was_to_be(
    path: Path, tmp_path: Path, faults: Faults, step: int
) -> None:
    """Protects both from a disk that fails while one takes the place of the other."""
    store = open_store(path, FixedClock())
    kept_little(store)
    keeper = backups_of(store, FixedClock())
    assert keeper is not None
    backup = tmp_path / "backups" / "one.clusterdyn"
    keeper.make(backup, no_progress)
    then = log(store)
    kept_little(store)
    store.close()
    now = whole_log(path)
    held = Scene(path, Told(""))
    kept = held.copied(tmp_path / "kept.sqlite")
    put_back = Scene(kept, Told(""))

    def begin_again() -> None:
        store.close()  # nobody may have the file open that another one is copied over
        put_back.copied(path)

    for _ in each_call(faults, step, begin_again, lambda: keeper.restore(backup, no_progress)):
        assert left_over(tmp_path) == []
        assert whole_log(path) in (now, then)
        assert findings(path) == []
        keeper.restore(backup, no_progress)
        assert whole_log(path) == then
    assert keeper.mark(backup).last_change == len(then)


def whole_log(path: Path) -> list[Change]:
    """Return the history of a store as the next program finds it."""
    store = open_store(path, FixedClock())
    found = log(store)
    store.close()
    return found
