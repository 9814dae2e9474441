"""Writing what a rescue found into a new store, so that rows and history agree again."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from itertools import count
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import URL, Connection, Table, insert, select

from clusterdyn_desktop.domain.past import Key
from clusterdyn_desktop.domain.records import DELETED, Record, Stamped, all_fields
from clusterdyn_desktop.domain.version_vectors import NEVER_EDITED
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.store_port import CREATED, Change
from clusterdyn_desktop.storage import engine as engines
from clusterdyn_desktop.storage import record_tables
from clusterdyn_desktop.storage.kept_rows import KINDS
from clusterdyn_desktop.storage.opening import open_store
from clusterdyn_desktop.storage.sealing import is_sealed, sealed
from clusterdyn_desktop.storage.store_key import StoreKey
from clusterdyn_desktop.storage.tables import change_log, store_info

WHY = "rescue"
"""The reason of the lines that a rescue adds to the history."""


@dataclass(frozen=True, slots=True)
class Beside:
    """A row of a table that is neither edited nor logged."""

    table: Table
    values: Mapping[str, Any]


@dataclass(slots=True)
class Saved:
    """What is to be in the new store.

    `unlogged` names the registers of records whose value the history does not say; `belonging` the
    assessment of each record, once `settle_belonging` was called.
    """

    records: dict[Key, Stamped[Record]] = field(default_factory=dict)
    unlogged: dict[Key, tuple[str, ...]] = field(default_factory=dict)
    assessment_said: dict[Key, str] = field(default_factory=dict)
    lines: dict[int, Change] = field(default_factory=dict)
    beside: list[Beside] = field(default_factory=list)
    belonging: dict[Key, str] = field(default_factory=dict)

    def settle_belonging(self) -> None:
        """Work out from the records themselves which assessment each belongs to."""
        for kind_name in KINDS:
            for key, stamped in self.records.items():
                if key[0] == kind_name:
                    self.belonging[key] = self._assessment_of(key, stamped.record)

    def _assessment_of(self, key: Key, record: Record) -> str:
        if not record.parent or key[0] == "assessment":
            return record.id if record.parent else ""
        return self.belonging[record.parent.removesuffix("_id"), getattr(record, record.parent)]


MakeEmpty = Callable[[Path, Clock, StoreKey | None], None]


def make_empty(path: Path, clock: Clock, key: StoreKey | None = None) -> None:
    """Make a store that holds nothing, a site of its own; encrypted where there is a key."""
    open_store(path, clock, key).close()


def write(
    unfinished: Path, new: Path, saved: Saved, clock: Clock, key: StoreKey | None = None
) -> None:
    """Fill the empty store `unfinished`, which `key` opens; errors speak of it as `new`."""
    engine = engines.create(URL.create("sqlite", database=str(unfinished)), str(new), key)
    try:
        with engine.connect() as connection:
            engines.begin_writing(connection)
            _write_records(connection, saved)
            site = connection.execute(select(store_info.c.site)).scalar_one()
            lines = _Lines(saved, clock, site)
            _insert(connection, change_log, list(lines.all()))
            for beside in saved.beside:
                _insert(connection, beside.table, [dict(beside.values)])
            connection.commit()
    finally:
        engine.dispose()


def _write_records(connection: Connection, saved: Saved) -> None:
    for kind_name, kind in KINDS.items():
        rows = [
            {
                **{name: getattr(stamped.record, name) for name in all_fields(kind)},
                "vectors": dict(stamped.vectors),
                "deleted": stamped.deleted,
            }
            for key, stamped in saved.records.items()
            if key[0] == kind_name
        ]
        _insert(connection, record_tables.of(kind).table, rows)


def _insert(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    if rows and is_sealed(table):
        rows = [sealed(table, row) for row in rows]
    if rows:
        connection.execute(insert(table), rows)


class _Lines:
    """The lines of the new history: those that were read, and those that are missing from it."""

    def __init__(self, saved: Saved, clock: Clock, site: str) -> None:
        self._saved = saved
        self._signature = {
            "batch": str(uuid4()),
            "at": clock.now(),
            "zone": clock.zone(),
            "who": "",
            "site": site,
            "why": WHY,
        }
        self._free = count(max(saved.lines, default=0) + 1)
        self._first: dict[Key, int] = {}
        self._begun: set[Key] = set()
        self._last: dict[tuple[Key, str], Change] = {}
        for number in sorted(saved.lines):
            line = saved.lines[number]
            key = (line.kind, line.record_id)
            self._first.setdefault(key, number)
            if line.register == CREATED:
                self._begun.add(key)
            self._last[key, line.register] = line

    def all(self) -> Iterator[dict[str, Any]]:
        """Yield the lines as rows."""
        for line in self._saved.lines.values():
            key = (line.kind, line.record_id)
            yield {**asdict(line), "assessment_id": self._saved.belonging[key]}
        taken = set(self._saved.lines)
        for key, stamped in self._saved.records.items():
            if key not in self._begun:
                number = self._before(key, taken)
                taken.add(number)
                fixed = {name: getattr(stamped.record, name) for name in stamped.record.fixed}
                yield self._line(number, key, CREATED, fixed)
        for key, registers in self._saved.unlogged.items():
            if key in self._saved.records:
                yield from (self._unlogged(key, register) for register in registers)

    def _before(self, key: Key, taken: set[int]) -> int:
        """Return the number for the line a record begins with: that of the lost one, or a new."""
        first = self._first.get(key, 0)
        return next((n for n in range(first - 1, 0, -1) if n not in taken), 0) or next(self._free)

    def _unlogged(self, key: Key, register: str) -> dict[str, Any]:
        stamped = self._saved.records[key]
        before = self._last.get((key, register))
        if register == DELETED.name:
            new: dict[str, Any] = {DELETED.name: stamped.deleted}
        else:
            fields = next(each.fields for each in stamped.record.registers if each.name == register)
            new = {name: getattr(stamped.record, name) for name in fields}
        return {
            **self._line(next(self._free), key, register, new),
            "old": None if before is None else dict(before.new),
            "vector": dict(stamped.vectors.get(register, NEVER_EDITED)),
        }

    def _line(self, number: int, key: Key, register: str, new: Mapping[str, Any]) -> dict[str, Any]:
        return {
            **self._signature,
            "sequence": number,
            "kind": key[0],
            "record_id": key[1],
            "assessment_id": self._saved.belonging[key],
            "register": register,
            "old": None,
            "new": new,
            "vector": {},
        }
