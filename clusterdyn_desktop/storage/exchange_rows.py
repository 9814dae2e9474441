"""Rows of the log of files and of open conflicts: neither merged nor exchanged themselves."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import fields, replace
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, select

from clusterdyn_desktop.domain.records import RECORD_KINDS, Record, Stamped, all_fields
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.file_log import Direction, FileEntry
from clusterdyn_desktop.services.merge_port import KeptConflict
from clusterdyn_desktop.storage.register_values import from_json
from clusterdyn_desktop.storage.row_shapes import OddRow, RowShape
from clusterdyn_desktop.storage.sealing import sealed
from clusterdyn_desktop.storage.tables import file_log, open_conflicts
from clusterdyn_desktop.storage.upserting import upsert

_KINDS = {kind.kind: kind for kind in RECORD_KINDS}

_FILE = [file_log.c[field.name] for field in fields(FileEntry)]
_FILE_SHAPE = RowShape(_FILE)
_FILES = select(*_FILE).order_by(file_log.c.at.desc(), file_log.c.id)

_CONFLICT = [column for column in open_conflicts.c if column is not open_conflicts.c.seal]
_CONFLICT_SHAPE = RowShape(_CONFLICT)
_CONFLICTS = select(*_CONFLICT).order_by(open_conflicts.c.at, open_conflicts.c.id)
_CONFLICTS_OF_ASSESSMENT = _CONFLICTS.where(
    open_conflicts.c.assessment_id == bindparam("assessment")
)

Keepable = Callable[[Any], Any] | None
"""What brings texts to what a server can hold; None where all of them can be held."""


# ---- files ------------------------------------------------------------------------------------


def files(connection: Connection) -> list[FileEntry]:
    """Return the log of files, newest first."""
    return [_file(row) for row in connection.execute(_FILES)]


def note_file(connection: Connection, entry: FileEntry, keepable: Keepable) -> None:
    """Write an entry."""
    held = entry if keepable is None else keepable(entry)
    row = {field.name: getattr(held, field.name) for field in fields(FileEntry)}
    plain = {**row, "direction": str(entry.direction), "kind": str(entry.kind)}
    upsert(connection, file_log, sealed(file_log, {**plain, "counts": dict(entry.counts)}))


def _file(row: Row[Any]) -> FileEntry:
    _FILE_SHAPE.check(row)
    held = row._asdict()
    if not all(type(count) is int for count in held["counts"].values()):
        raise OddRow("a count is no number")
    try:
        kind = FileKind(held["kind"])
    except ValueError:  # of a kind that a later program knows
        kind = FileKind.UNKNOWN
    direction = Direction.IN if held["direction"] == Direction.IN else Direction.OUT
    return FileEntry(**{**held, "direction": direction, "kind": kind})


# ---- conflicts --------------------------------------------------------------------------------


def conflicts(connection: Connection, assessment_id: str | None) -> list[KeptConflict]:
    """Return open conflicts, oldest first."""
    if assessment_id is None:
        rows = connection.execute(_CONFLICTS)
    else:
        rows = connection.execute(_CONFLICTS_OF_ASSESSMENT, {"assessment": assessment_id})
    return [_conflict(row) for row in rows]


def keep_conflict(connection: Connection, conflict: KeptConflict, keepable: Keepable) -> None:
    """Write an open conflict."""
    theirs = conflict.theirs
    row = {
        "id": conflict.id,
        "assessment_id": conflict.assessment_id,
        "kind": theirs.record.kind,
        "record_id": theirs.record.id,
        "register": conflict.register,
        "theirs": _plain(theirs, keepable),
        "held": [_plain(each, keepable) for each in conflict.held],
        "base": None if conflict.base is None else _values(conflict.base, keepable),
        "theirs_from": conflict.theirs_from,
        "at": conflict.at,
        "batch": conflict.batch,
    }
    upsert(connection, open_conflicts, sealed(open_conflicts, row))


def drop_conflict(connection: Connection, conflict_id: str) -> None:
    """Forget an open conflict."""
    connection.execute(delete(open_conflicts).where(open_conflicts.c.id == conflict_id))


def take_out(connection: Connection, erased: Collection[str]) -> None:
    """Take out what is theirs of records that are erased here, and of what hangs on them."""
    for conflict in conflicts(connection, None):
        if _hangs_on(conflict.theirs.record, erased):
            drop_conflict(connection, conflict.id)
            continue
        gone = set(erased)
        kept = []
        for each in conflict.held:  # parents before children
            if _hangs_on(each.record, gone):
                gone.add(each.record.id)
            else:
                kept.append(each)
        if len(kept) < len(conflict.held):
            keep_conflict(connection, replace(conflict, held=tuple(kept)), None)


def _hangs_on(record: Record, ids: Collection[str]) -> bool:
    return record.id in ids or str(getattr(record, record.parent, "")) in ids


def _conflict(row: Row[Any]) -> KeptConflict:
    _CONFLICT_SHAPE.check(row)
    theirs = _stamped(row.theirs)
    return KeptConflict(
        id=row.id,
        assessment_id=row.assessment_id,
        register=row.register,
        theirs=theirs,
        held=tuple(map(_stamped, row.held)),
        base=None if row.base is None else _record(type(theirs.record), row.base),
        theirs_from=row.theirs_from,
        at=row.at,
        batch=row.batch,
    )


def _plain(stamped: Stamped[Record], keepable: Keepable) -> dict[str, Any]:
    return {
        "kind": stamped.record.kind,
        "record": _values(stamped.record, keepable),
        "vectors": {name: dict(vector) for name, vector in stamped.vectors.items()},
        "deleted": stamped.deleted,
    }


def _values(record: Record, keepable: Keepable) -> dict[str, Any]:
    held = record if keepable is None else keepable(record)
    return {name: getattr(held, name) for name in all_fields(type(record))}


def _stamped(held: Mapping[str, Any]) -> Stamped[Record]:
    record = _record(_KINDS[held["kind"]], held["record"])
    return Stamped(record, dict(held["vectors"]), bool(held["deleted"]))


def _record(kind: type[Record], held: Mapping[str, Any]) -> Record:
    values = from_json(kind.kind, held)
    return kind(**{name: values[name] for name in _known(kind, values)})


def _known(kind: type[Record], values: Mapping[str, Any]) -> Iterator[str]:
    """Yield the fields that are there; what a later program added stays as it begins."""
    return (name for name in all_fields(kind) if name in values)
