"""Reading records: one, the living ones of a kind, and a whole dossier. Never writes."""

from collections.abc import Mapping
from functools import lru_cache
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, Dialect, Select

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.records import (
    Action,
    AgreedValue,
    Answer,
    Assessment,
    Attachment,
    CaseStory,
    Cluster,
    Indicator,
    Interview,
    Jotting,
    R,
    Stamped,
)
from clusterdyn_desktop.storage import record_tables
from clusterdyn_desktop.storage.prepared import PreparedSelect
from clusterdyn_desktop.storage.record_tables import RecordTable


def one(connection: Connection, kind: type[R], record_id: str) -> Stamped[R] | None:
    """Return a record, deleted or not, or None."""
    table = record_tables.of(kind)
    row = _by_id(table, connection.dialect).row(connection, record_id)
    return None if row is None else table.stamped(row)


def one_to_write(connection: Connection, kind: type[R], record_id: str) -> Stamped[R] | None:
    """Return a record as `one` does, kept from other writers where they could come between."""
    table = record_tables.of(kind)
    row = _by_id_to_write(table, connection.dialect).row(connection, record_id)
    return None if row is None else table.stamped(row)


def living(connection: Connection, kind: type[R], parent_id: str | None) -> list[Stamped[R]]:
    """Return what is in sight of a kind, of one parent or all, in natural order."""
    table = record_tables.of(kind)
    if parent_id is None:
        return _records(connection, kind, table.in_sight, {})
    return _records(connection, kind, table.in_sight_of_parent, {"parent_id": parent_id})


def dossier(connection: Connection, assessment_id: str) -> Dossier | None:
    """Return everything an assessment holds, tombstones included, or None."""
    assessment = one(connection, Assessment, assessment_id)
    if assessment is None:
        return None
    cluster = one(connection, Cluster, assessment.record.cluster_id)
    assert cluster is not None, "the foreign key holds"
    interviews = _held(connection, Interview, assessment_id)
    return Dossier(
        cluster,
        assessment,
        interviews=tuple(interviews),
        answers=_of_interviews(connection, Answer, assessment_id, interviews),
        jottings=_of_interviews(connection, Jotting, assessment_id, interviews),
        attachments=_of_interviews(connection, Attachment, assessment_id, interviews),
        agreed_values=tuple(_held(connection, AgreedValue, assessment_id)),
        indicators=tuple(_held(connection, Indicator, assessment_id)),
        actions=tuple(_held(connection, Action, assessment_id)),
        case_stories=tuple(_held(connection, CaseStory, assessment_id)),
    )


def _held(connection: Connection, kind: type[R], parent_id: str) -> list[Stamped[R]]:
    return _records(connection, kind, record_tables.of(kind).of_parent, {"parent_id": parent_id})


def _of_interviews(
    connection: Connection, kind: type[R], assessment_id: str, interviews: list[Stamped[Interview]]
) -> tuple[Stamped[R], ...]:
    """Return what hangs on interviews in the order of these, each in its natural order."""
    rank = {interview.record.id: place for place, interview in enumerate(interviews)}
    statement = record_tables.of(kind).of_grandparent
    found = _records(connection, kind, statement, {"grandparent_id": assessment_id})
    parent = attrgetter(kind.parent)
    return tuple(sorted(found, key=lambda stamped: rank[parent(stamped.record)]))


def _records(
    connection: Connection, kind: type[R], statement: Select[Any], values: Mapping[str, Any]
) -> list[Stamped[R]]:
    table = record_tables.of(kind)
    return table.in_order([table.stamped(row) for row in connection.execute(statement, values)])


@lru_cache(maxsize=64)
def _by_id(table: RecordTable[Any], dialect: Dialect) -> PreparedSelect:
    return PreparedSelect(table.by_id, "record_id", dialect)


@lru_cache(maxsize=64)
def _by_id_to_write(table: RecordTable[Any], dialect: Dialect) -> PreparedSelect:
    return PreparedSelect(table.by_id.with_for_update(), "record_id", dialect)
