"""Looking whether a store is sound: what SQLite can say of it, and what only we can.

The quick check reads every page, a second for some hundred megabytes, and holds what lies beside
the records against its seals. The full check also reads every value, and holds rows and history
against one another. Both only read, and let others work.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from clusterdyn_desktop.domain.records import RECORD_KINDS, Record
from clusterdyn_desktop.domain.store_findings import Finding, FindingCode
from clusterdyn_desktop.services.check_port import Checked, StoreChecker
from clusterdyn_desktop.services.progress import Cancelled, Progress
from clusterdyn_desktop.storage import layouts, record_tables, schema_version, write_ahead_log
from clusterdyn_desktop.storage.comparing import differences
from clusterdyn_desktop.storage.file_access import FileAccess
from clusterdyn_desktop.storage.kept_rows import (
    KINDS,
    RawRow,
    is_intact,
    raw_rows,
    read_line,
    read_row,
    read_values,
)
from clusterdyn_desktop.storage.replaying import LOG, Replay
from clusterdyn_desktop.storage.sealing import sealed_tables
from clusterdyn_desktop.storage.sqlite_driver import reading_errors
from clusterdyn_desktop.storage.sqlite_file import APPLICATION_ID
from clusterdyn_desktop.storage.store import SqlStore
from clusterdyn_desktop.storage.stored_values import StoredText, ValueUnreadable
from clusterdyn_desktop.storage.tables import attachment_contents, change_log, metadata

MOST_TOLD = 200
"""Messages of SQLite's own that are kept; one bad page can cause thousands."""

_STEPS_BETWEEN_LOOKS = 100_000
"""Of SQLite's machine: a few milliseconds, after which it is asked whether to stop."""

_ROWS_BETWEEN_LOOKS = 500


class StoreChecks:
    """Checks one store's file, as `services.check_port.StoreChecker` promises."""

    looks_in_full_unasked = True

    def __init__(self, path: Path, access: FileAccess) -> None:
        self._path = path
        self._access = access

    def quick(self, progress: Progress) -> Checked:
        return self._check(progress, is_full=False)

    def full(self, progress: Progress) -> Checked:
        return self._check(progress, is_full=True)

    def _check(self, progress: Progress, *, is_full: bool) -> Checked:
        checking = _Checking(progress)
        with checking.noticing("store_info"):
            connection = self._access.connect(self._path)
            with closing(connection):
                _only_read(connection)
                checking.check(connection, self._path, is_full=is_full)
        return Checked(tuple(checking.findings), checking.lines, is_full)


def checks_of(store: SqlStore) -> StoreChecker:
    """Return what checks a store."""
    if store.file is not None:
        return StoreChecks(store.file, FileAccess(store.keys))
    from clusterdyn_desktop.storage.server_check import ServerChecks

    return ServerChecks(store.connections)


def structure_of(connection: sqlite3.Connection, progress: Progress) -> Sequence[Finding]:
    """Return what SQLite itself finds in a file, indexes included. Raises only `Cancelled`."""
    checking = _Checking(progress)
    connection.text_factory = StoredText
    with checking.noticing("sqlite_schema"):
        checking.structure(connection, is_full=True)
    return checking.findings


def _only_read(connection: sqlite3.Connection) -> None:
    connection.text_factory = StoredText
    connection.execute("PRAGMA query_only=ON").close()


class _Checking:
    """One check under way."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._is_cancelled = False
        self._read = self._in_all = 0
        self.findings: list[Finding] = []
        self.lines = 0

    def check(self, connection: sqlite3.Connection, path: Path, *, is_full: bool) -> None:
        """Look at everything, in one transaction that sees one state."""
        connection.set_progress_handler(self._look_up, _STEPS_BETWEEN_LOOKS)
        connection.execute("BEGIN").close()
        ((page_size,),) = connection.execute("PRAGMA page_size").fetchall()
        if write_ahead_log.is_damaged(path, int(page_size)):  # SQLCipher answers with a text
            self.findings.append(Finding(FindingCode.LOG_BESIDE))
        with self.noticing("store_info"):
            self._identity(connection)
        with self.noticing("sqlite_schema"):
            self.structure(connection, is_full=is_full)
        if is_full:
            with self.noticing("sqlite_schema"):
                self._names(connection)
                self._count(connection)
            self._history_and_rows(connection)
        for table in metadata.sorted_tables if is_full else sealed_tables():
            if table not in _CHECKED_BY_ROW:
                with self.noticing(table.name):
                    self._values(connection, table)

    @contextmanager
    def noticing(self, table: str) -> Iterator[None]:
        """Turn what SQLite cannot read into a finding."""
        try:
            yield
        except reading_errors() as problem:  # also of a message, or a name
            if self._is_cancelled:
                raise Cancelled from problem
            self.findings.append(Finding(FindingCode.UNREADABLE, table, detail=str(problem)))

    def _look_up(self) -> int:
        """Called by SQLite at times; an exception would be lost there."""
        try:
            self._progress(self._read, self._in_all)
        except Cancelled:
            self._is_cancelled = True
        return int(self._is_cancelled)

    def _count(self, connection: sqlite3.Connection) -> None:
        """Count what there is to read, so that it can be told how far the check is."""
        for table in metadata.sorted_tables:
            ((count,),) = connection.execute(f'SELECT count(*) FROM "{table.name}"').fetchall()
            self._in_all += count

    def _rows(
        self, connection: sqlite3.Connection, table: Table, order: str = "rowid"
    ) -> Iterator[RawRow]:
        for raw in raw_rows(connection, table, order):
            if self._read % _ROWS_BETWEEN_LOOKS == 0:
                self._progress(self._read, self._in_all)
            self._read += 1
            yield raw

    def _identity(self, connection: sqlite3.Connection) -> None:
        ((application,),) = connection.execute("PRAGMA application_id").fetchall()
        if application != APPLICATION_ID:
            self.findings.append(Finding(FindingCode.APPLICATION))
        found = connection.execute("SELECT version_num FROM alembic_version").fetchall()
        if found != [(schema_version.NEWEST.encode(),)]:
            detail = ", ".join(str(value) for (value,) in found)
            self.findings.append(Finding(FindingCode.REVISION, detail=detail))

    def structure(self, connection: sqlite3.Connection, *, is_full: bool) -> None:
        """Ask SQLite."""
        pragma = "integrity_check" if is_full else "quick_check"
        for (message,) in connection.execute(f"PRAGMA {pragma}({MOST_TOLD})"):
            if message != b"ok":
                text = bytes(message).decode(errors="replace").strip()
                self.findings.append(Finding(FindingCode.STRUCTURE, detail=text))
        for table, row, parent, _key in connection.execute("PRAGMA foreign_key_check"):
            self.findings.append(
                Finding(FindingCode.FOREIGN_KEY, _name(table), str(row), detail=_name(parent))
            )

    # ---- what only we can say

    def _names(self, connection: sqlite3.Connection) -> None:
        found = connection.execute("SELECT type, name, tbl_name FROM sqlite_schema")
        names = {(_name(kind), _name(name), _name(table)) for kind, name, table in found}
        for entry in sorted(names ^ layouts.newest_names()):
            if not entry[1].startswith("sqlite_stat"):
                detail = f"sqlite_schema: {' '.join(entry)}"
                self.findings.append(Finding(FindingCode.STRUCTURE, detail=detail))

    def _history_and_rows(self, connection: sqlite3.Connection) -> None:
        replay = Replay()
        with self.noticing(LOG):
            self._replay(connection, replay)
        self.findings += replay.findings
        self.lines = replay.lines
        assessment_of: dict[str, str] = {"": ""}
        for kind in RECORD_KINDS:
            with self.noticing(record_tables.of(kind).table.name):
                self._compare(connection, kind, replay, assessment_of)

    def _replay(self, connection: sqlite3.Connection, replay: Replay) -> None:
        for raw in self._rows(connection, change_log, "sequence"):
            try:
                replay.take(read_line(raw), is_intact=is_intact(change_log, raw))
            except ValueUnreadable as problem:
                replay.take_lost(int(str(raw["sequence"])), problem.column)
        counted = connection.execute(
            "SELECT seq FROM sqlite_sequence WHERE name = 'change_log'"
        ).fetchall()
        # Counts on for ever, so that lines missing at the end show as well.
        if counted and counted[0][0] != replay.last_sequence:
            missing = f"{replay.last_sequence + 1}–{counted[0][0]}"
            replay.findings.append(Finding(FindingCode.GAP, LOG, detail=missing))
        if not counted and replay.last_sequence:
            replay.findings.append(Finding(FindingCode.UNREADABLE, LOG, detail="sqlite_sequence"))
        ((site,),) = connection.execute("SELECT site FROM store_info").fetchall()
        replay.finish(_name(site))

    def _compare(
        self,
        connection: sqlite3.Connection,
        kind: type[Record],
        replay: Replay,
        assessment_of: dict[str, str],
    ) -> None:
        """Compare the rows of a kind; what was compared is let go of."""
        table = record_tables.of(kind).table
        for raw in self._rows(connection, table):
            row = read_row(kind, raw)
            if row is None:
                self.findings.append(Finding(FindingCode.VALUE, table.name, part="id"))
                continue
            replayed = replay.records.pop((kind.kind, row.id), None)
            self.findings += differences(kind, row.id, row, replayed)
            belongs_to = assessment_of.get(str(row.values.get(kind.parent, "")), "")
            if kind.kind == "assessment":
                belongs_to = row.id
            if kind.kind in _PARENTS:
                assessment_of[row.id] = belongs_to
            if replayed is not None and replayed.assessment_id != belongs_to:
                self.findings.append(
                    Finding(FindingCode.ODD, LOG, row.id, "assessment_id", kind.kind)
                )
        for name, record_id in [key for key in replay.records if key[0] == kind.kind]:
            self.findings += differences(KINDS[name], record_id, None, None)

    def _values(self, connection: sqlite3.Connection, table: Table) -> None:
        for raw in self._rows(connection, table):
            values, bad = read_values(table, raw)
            record = str(next(iter(values.values()), ""))
            if not bad and not is_intact(table, raw):
                self.findings.append(Finding(FindingCode.SEAL, table.name, record))
            for column in sorted(bad):
                self.findings.append(Finding(FindingCode.VALUE, table.name, record, column))
            if table is attachment_contents and not bad and not content_is_sound(values):
                self.findings.append(Finding(FindingCode.CONTENT, table.name, record))


_CHECKED_BY_ROW = {record_tables.of(kind).table for kind in RECORD_KINDS} | {change_log}
_PARENTS = {kind.parent.removesuffix("_id") for kind in RECORD_KINDS if kind.parent}


def content_is_sound(values: dict[str, Any]) -> bool:
    """Say whether the bytes of an attachment are those their hash was made of."""
    return bool(sha256(values["content"]).hexdigest() == values["sha256"])


def _name(text: object) -> str:
    return text.decode(errors="replace") if isinstance(text, bytes) else str(text)
