"""Erasing in backups: what was erased here does not come back from there.

A private copy of a backup has it erased before anybody looks into it, takes something out of it or
pours it into the store. In a backup's own file it is erased where somebody asks for that; the file
then gives its place to a copy without it.
"""

import os
import sqlite3
from collections.abc import Collection, Iterable
from contextlib import closing
from pathlib import Path
from shutil import copymode

from clusterdyn_desktop.domain.erasure import Erasure, erased_fields, neutral_label
from clusterdyn_desktop.domain.records import Interview, Record
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.steps import ERASED
from clusterdyn_desktop.storage import restoring, sqlite_file
from clusterdyn_desktop.storage.backup_making import count_rows, verify
from clusterdyn_desktop.storage.backup_reading import speaking_of_backup
from clusterdyn_desktop.storage.file_access import FileAccess
from clusterdyn_desktop.storage.store import SqlStore

_MANY = 500


def holds_any(access: FileAccess, backup: Path, erasures: Collection[Erasure]) -> bool:
    """Say whether a backup has words in it that were erased since. Raises `backup.*`."""
    with speaking_of_backup(backup), closing(access.connect_to_read(backup)) as connection:
        return any(
            _holds(connection, kind, [each.record_id for each in erasures if each.kind is kind])
            for kind in {each.kind for each in erasures}
        )


def _holds(connection: sqlite3.Connection, kind: type[Record], ids: list[str]) -> bool:
    if kind is Interview:
        found = _select(connection, "SELECT id, label FROM interviews WHERE id IN ({marks})", ids)
        return any(label != neutral_label(record_id) for record_id, label in found)
    found = _select(
        connection,
        "SELECT register, new FROM change_log WHERE new <> '{{}}' AND record_id IN ({marks})",
        ids,
    )
    return any(erased_fields(kind, register) for register, _new in found)


def _select(
    connection: sqlite3.Connection, statement: str, ids: list[str]
) -> Iterable[tuple[str, str]]:
    for start in range(0, len(ids), _MANY):
        some = ids[start : start + _MANY]
        yield from connection.execute(statement.format(marks=",".join("?" * len(some))), some)


def erase_again(store: SqlStore, erasures: Collection[Erasure]) -> None:
    """Erase in an opened copy what was erased elsewhere.

    The copy must be another site by then: these are edits of its own.
    """
    with store.unit_of_work() as work:
        known = {each.record_id for each in work.erasures()}
        for erasure in erasures:
            if erasure.record_id not in known and work.get(erasure.kind, erasure.record_id):
                work.erase(erasure, ERASED)
        work.commit()
    store.clear_remains()


def take_out(
    access: FileAccess,
    backup: Path,
    clock: Clock,
    erasures: Collection[Erasure],
    progress: Progress,
) -> None:
    """Erase in a backup's file; it is then as before or without, never neither. Raises `backup.*`.

    It stays the backup of the same moment, of another site: a restore of it makes one anyway.
    """
    with restoring.private_copy(access, backup, backup, progress) as private:
        restoring.make_another_site(access, private)
        with restoring.opened(access, private, backup, clock) as store:
            erase_again(store, erasures)
        with speaking_of_backup(backup):
            with closing(access.connect(private)) as connection:
                connection.execute("PRAGMA journal_mode=DELETE").close()
                counts = count_rows(connection)
            verify(access, private, counts, backup, thorough=True)
            with private.open("r+b") as file:
                os.fsync(file.fileno())
            copymode(backup, private)
            private.replace(backup)
            sqlite_file.make_names_durable(backup.parent)
