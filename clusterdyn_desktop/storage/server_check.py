"""Looking whether a store on a server is sound: what the server does not look after itself.

Pages, types, keys and references are the server's (its checksums, `pg_amcheck`, `pg_dump`). What
only we can say is whether rows and history agree, whether lines and what lies beside the records
are as they were written, and whether attachments are what was attached. Reads one state, and lets
others work.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, Table, select

from clusterdyn_desktop.domain.records import RECORD_KINDS, Assessment, Record
from clusterdyn_desktop.domain.store_findings import Finding, FindingCode
from clusterdyn_desktop.services.check_port import Checked
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.store_port import Change
from clusterdyn_desktop.storage import record_tables, schema_version, sealing
from clusterdyn_desktop.storage.comparing import differences
from clusterdyn_desktop.storage.engine import Connections, begin_reading
from clusterdyn_desktop.storage.integrity import content_is_sound
from clusterdyn_desktop.storage.kept_rows import KINDS, KeptRow
from clusterdyn_desktop.storage.register_values import from_json
from clusterdyn_desktop.storage.replaying import LOG, Replay
from clusterdyn_desktop.storage.tables import SEAL, attachment_contents, change_log, store_info

_AT_A_TIME = 500
"""Rows; of attachments one, which may have 25 megabytes."""


class ServerChecks:
    """Checks one store on a server, as `services.check_port.StoreChecker` promises."""

    looks_in_full_unasked = False

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def quick(self, progress: Progress) -> Checked:
        """Look whether the tables have the form that this program knows."""
        return self._check(progress, is_full=False)

    def full(self, progress: Progress) -> Checked:
        return self._check(progress, is_full=True)

    def _check(self, progress: Progress, *, is_full: bool) -> Checked:
        connection = self._connections.take()
        try:
            begin_reading(connection)
            checking = _Checking(connection, progress)
            checking.form()
            if is_full and not checking.findings:
                checking.everything()
            return Checked(tuple(checking.findings), checking.lines, is_full)
        finally:
            self._connections.give_back(connection)


class _Checking:
    """One check under way."""

    def __init__(self, connection: Connection, progress: Progress) -> None:
        self._connection = connection
        self._progress = progress
        self.findings: list[Finding] = []
        self.lines = 0

    def form(self) -> None:
        found = schema_version.stored(self._connection)
        if found != schema_version.NEWEST:
            self.findings.append(Finding(FindingCode.REVISION, detail=str(found)))

    def everything(self) -> None:
        replay = Replay(one_by_one=False)
        for row in self._rows(change_log):
            replay.take(_line(row), is_intact=sealing.is_intact(change_log, row))
        replay.finish(self._connection.execute(select(store_info.c.site)).scalar_one())
        self.findings += replay.findings
        self.lines = replay.lines
        assessment_of = {"": ""}
        for kind in RECORD_KINDS:
            self._compare(kind, replay, assessment_of)
        for table in sealing.sealed_tables():
            if table is not change_log:
                self._seals(table)
        for row in self._rows(attachment_contents):
            if not content_is_sound(dict(row)):
                where = attachment_contents.name
                self.findings.append(Finding(FindingCode.CONTENT, where, row["sha256"]))

    def _compare(self, kind: type[Record], replay: Replay, assessment_of: dict[str, str]) -> None:
        """Compare the rows of a kind; what was compared is let go of."""
        for row in self._rows(record_tables.of(kind).table):
            values = dict(row)
            vectors, deleted = values.pop("vectors"), values.pop("deleted")
            kept = KeptRow(kind, values["id"], values, vectors, deleted)
            replayed = replay.records.pop((kind.kind, kept.id), None)
            self.findings += differences(kind, kept.id, kept, replayed)
            belongs_to = assessment_of.get(values.get(kind.parent, ""), "")
            assessment_of[kept.id] = kept.id if kind is Assessment else belongs_to
            if replayed is not None and replayed.assessment_id != assessment_of[kept.id]:
                self.findings.append(
                    Finding(FindingCode.ODD, LOG, kept.id, "assessment_id", kind.kind)
                )
        for name, record_id in [key for key in replay.records if key[0] == kind.kind]:
            self.findings += differences(KINDS[name], record_id, None, None)

    def _seals(self, table: Table) -> None:
        for row in self._rows(table):
            if not sealing.is_intact(table, row):
                record = str(next(iter(row.values())))
                self.findings.append(Finding(FindingCode.SEAL, table.name, record))

    def _rows(self, table: Table) -> Iterator[Mapping[str, Any]]:
        """Yield rows in the order of their key, a few at a time; `progress` may stop it."""
        at_a_time = 1 if table is attachment_contents else _AT_A_TIME
        statement = select(table).order_by(*table.primary_key)
        statement = statement.execution_options(yield_per=at_a_time)
        with self._connection.execute(statement) as found:
            for part in found.partitions():
                self._progress(0, 0)
                yield from (row._asdict() for row in part)


def _line(row: Mapping[str, Any]) -> Change:
    columns = {name: value for name, value in row.items() if name != SEAL}
    old, new = row["old"], row["new"]
    columns["old"] = None if old is None else from_json(row["kind"], old)
    columns["new"] = from_json(row["kind"], new)
    return Change(**columns)
