"""The laws of merging through real stores in files: fewer histories than in memory, the same rules.

Files are handed over as what was read of them; that workbooks hold exactly that is proved
elsewhere (`tests/unit/exchange/test_round_trip.py`).
"""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.joining import Decision
from clusterdyn_desktop.domain.merging import Conflict, Rule
from clusterdyn_desktop.domain.records import Record, Stamped
from clusterdyn_desktop.exchange.attachments.archive import AttachmentArchives
from clusterdyn_desktop.services.assessment_files import AssessmentFiles
from clusterdyn_desktop.services.import_check import Imported
from clusterdyn_desktop.services.importing import Importing
from clusterdyn_desktop.services.merge_port import KeptConflict
from clusterdyn_desktop.services.ports import WorkbookReading
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.store_port import Change
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.store import SqlStore
from tests.integration.storage.damaging import checked
from tests.integration.storage.making import FixedClock
from tests.unit.services.exchanging_world import (
    ASSESSMENT,
    HISTORIES,
    World,
    new_world,
    play,
)


class Handed(AssessmentFiles):
    """Hands over the dossier that was put here, whatever the path."""

    def __init__(self) -> None:
        self.dossier: Dossier | None = None

    def read(self, path: Path, progress: Progress, *, password: str, into: str) -> WorkbookReading:
        assert self.dossier is not None
        return WorkbookReading((self.dossier,), (), "", None, "")


class StoreSite:
    """A real store, as the histories need one."""

    def __init__(self, store: SqlStore, file: Path) -> None:
        self._store = store
        self._file = file
        self._files = Handed()
        self._importing = Importing(store, self._files, AttachmentArchives(), clock=FixedClock())
        self.site = store.site

    @property
    def path(self) -> Path:
        return Path(self._store.location)

    @property
    def held(self) -> Mapping[str, Stamped[Record]]:
        with self._store.unit_of_work() as work:
            found = work.dossier(ASSESSMENT)
        return {} if found is None else {each.record.id: each for each in found.stamped()}

    @property
    def log(self) -> list[Change]:
        with self._store.unit_of_work() as work:
            return list(work.changes())

    @property
    def waiting(self) -> list[KeptConflict]:
        with self._store.unit_of_work() as work:
            return work.kept_conflicts()

    def put(self, record: Record) -> None:
        with self._store.unit_of_work() as work:
            work.put(record)
            work.commit()

    def delete(self, record_id: str) -> None:
        with self._store.unit_of_work() as work:
            work.delete(type(self.held[record_id].record), record_id)
            work.commit()

    def dossier_here(self) -> Dossier:
        with self._store.unit_of_work() as work:
            found = work.dossier(ASSESSMENT)
        assert found is not None
        return found

    def take(self, theirs: Dossier, rule: Rule = Rule.LATER) -> Imported:
        self._files.dossier = theirs
        return self._importing.apply(self._importing.check(self._file), rule=rule)

    def decide(self, conflict: Conflict, decision: Decision) -> None:
        self._importing.decide(conflict, decision)

    def open(self) -> tuple[Conflict, ...]:
        return self._importing.open_conflicts()


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty store, to be copied."""
    path = tmp_path_factory.mktemp("empty") / "empty.clusterdyn"
    open_store(path, FixedClock()).close()
    return path


@contextmanager
def stores(empty: Path, size: int) -> Iterator[World[StoreSite]]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "file.xlsx"
        file.write_bytes(b"whatever it is")
        opened = []
        for number in range(size):
            path = shutil.copy(empty, Path(folder) / f"{number}.clusterdyn")
            opened.append(open_store(Path(path), FixedClock()))
            opened[-1].become_another_site()
        try:
            yield new_world([StoreSite(store, file) for store in opened])
        finally:
            for store in opened:
                store.close()


def exchange_until_alike(world: World[StoreSite]) -> bool:
    """Let everybody send to everybody, and decide what is met, until all hold the same."""
    for _ in range(5):
        for giver in world.sites:
            for at, taker in enumerate(world.sites):
                world.files.append(giver.dossier_here())
                world.import_file(at, len(world.files) - 1)
                for _ in range(30):
                    if not taker.open():
                        break
                    world.decide(at, 0, 1)
        if all(first.held == second.held for first, second in pairwise(world.sites)):
            return True
    return False


@settings(max_examples=4, deadline=None)
@given(history=HISTORIES, size=st.sampled_from([3]))
def test_histories_through_real_stores_keep_the_laws(
    empty: Path, history: list[tuple[Any, ...]], size: int
) -> None:
    """Nothing is missing, the same file again changes nothing, all arrive at the same, and rows
    and history agree wherever it led.
    """
    with stores(empty, size) as world:
        play(world, history)
        world.check()
        for file in world.files[:2]:
            world.sites[0].take(file)
            assert world.sites[0].take(file).written == 0
        assert exchange_until_alike(world)
        world.check()
        for site in world.sites:
            assert not site.open()
            assert not checked(site.path).findings
