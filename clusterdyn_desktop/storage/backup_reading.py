"""Reading what a store's file is, without opening it as a store: nothing is written beside it.

The tables and columns asked for here are in every schema revision there ever was; those that are
not are asked for only where they are.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from clusterdyn_desktop.domain.backups import Holdings, Mark
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.storage import sqlite_file
from clusterdyn_desktop.storage.file_access import FileAccess
from clusterdyn_desktop.storage.sqlite_driver import errors

T = TypeVar("T")

_MARK = (
    "SELECT created_at, site, (SELECT coalesce(max(sequence), 0) FROM change_log) FROM store_info"
)
_BESIDE = {
    "contacts": "SELECT * FROM contacts ORDER BY interview_id",
    "drafts": "SELECT * FROM drafts ORDER BY interview_id, question_id, part",
    "attachment_contents": "SELECT sha256 FROM attachment_contents ORDER BY sha256",
}
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table'"
_HOLDINGS = """
WITH
  assessment AS (
    SELECT assessments.id FROM assessments JOIN clusters ON clusters.id = assessments.cluster_id
     WHERE NOT assessments.deleted AND NOT clusters.deleted),
  interview AS (
    SELECT interviews.id FROM interviews JOIN assessment ON assessment.id = interviews.assessment_id
     WHERE NOT interviews.deleted)
SELECT
  (SELECT count(*) FROM clusters WHERE NOT deleted),
  (SELECT count(*) FROM assessment),
  (SELECT count(*) FROM interview),
  (SELECT count(*) FROM answers JOIN interview ON interview.id = answers.interview_id
    WHERE NOT answers.deleted)
"""

_OF_A_BACKUP = {
    "store.empty": "backup.damaged",
    "store.truncated": "backup.damaged",
    "store.damaged": "backup.damaged",
    "backup.store-unsound": "backup.damaged",
    "store.not-a-store": "backup.not-a-store",
    "store.foreign": "backup.not-a-store",
    "store.is-folder": "backup.not-a-store",
    "store.newer": "backup.newer",
    "store.locked": "backup.locked",
    "store.wrong-passphrase": "backup.locked",
}


class BackupReader:
    """Reads marks and holdings, each once as long as a file stays the same."""

    def __init__(self, access: FileAccess) -> None:
        self._access = access
        self._marks: dict[_State, Mark] = {}
        self._holdings: dict[_State, Holdings] = {}

    def mark(self, file: Path) -> Mark:
        """Return how far the store was. Raises `backup.*`."""
        return self._once(self._marks, file, mark_of)

    def holdings(self, file: Path) -> Holdings:
        """Return what a person finds in it. Raises `backup.*`."""
        return self._once(self._holdings, file, holdings_of)

    def _once(
        self, known: "dict[_State, T]", file: Path, read: Callable[[sqlite3.Connection], T]
    ) -> T:
        with speaking_of_backup(file):
            state = _state(file)
            if state not in known:
                sqlite_file.examine_content(file)
                with closing(self._access.connect_to_read(file)) as connection:
                    known[state] = read(connection)
        return known[state]


_State = tuple[str, int, int]
"""A file's path, size and time of change: what another content is told by."""


def _state(file: Path) -> _State:
    found = file.stat()
    return str(file), found.st_size, found.st_mtime_ns


@contextmanager
def speaking_of_backup(file: Path) -> Iterator[None]:
    """Turn what goes wrong with a file into errors that call it a backup."""
    try:
        yield
    except FileNotFoundError as problem:
        raise UserError("backup.gone", path=str(file)) from problem
    except OSError as problem:
        reason = problem.strerror or ""
        raise UserError("backup.unreadable", path=str(file), reason=reason) from problem
    except errors() as problem:
        raise UserError("backup.damaged", path=str(file)) from problem
    except UserError as error:
        code = _OF_A_BACKUP.get(error.code)
        if code is None:
            raise
        raise UserError(code, path=str(file)) from error


def mark_of(connection: sqlite3.Connection) -> Mark:
    """Read how far a store has come."""
    lineage, site, last_change = connection.execute(_MARK).fetchone() or ("", "", 0)
    tables = {name for (name,) in connection.execute(_TABLES)}
    held = sha256()
    for table, statement in _BESIDE.items():
        if table in tables:
            for row in connection.execute(statement):
                held.update(repr(row).encode())
    return Mark(str(lineage), str(site), int(last_change), held.hexdigest())


def holdings_of(connection: sqlite3.Connection) -> Holdings:
    """Count the living records."""
    return Holdings(*connection.execute(_HOLDINGS).fetchone())
