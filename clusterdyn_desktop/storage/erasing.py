"""Erasing: taking words out of rows, out of the change log, and out of what lies beside.

This is the only place that touches lines of the change log after they were written: the values in
them go, and everything else stays, so that the history still says that something was there. A line
keeps its number, moment, signature and vector; where its values stood is an empty object, and its
seal is made anew. The replay of the full check goes through such lines as through any other.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, Text, bindparam, cast, delete, func, select, update

from clusterdyn_desktop.domain.erasure import Erasure, erased_fields, without_words
from clusterdyn_desktop.domain.records import (
    DELETED,
    RECORD_KINDS,
    Attachment,
    Interview,
    Record,
    Stamped,
)
from clusterdyn_desktop.domain.version_vectors import NEVER_EDITED, advance
from clusterdyn_desktop.services.store_port import CREATED
from clusterdyn_desktop.storage import record_tables
from clusterdyn_desktop.storage.edits import Edit, RegisterEdit
from clusterdyn_desktop.storage.sealing import reseal
from clusterdyn_desktop.storage.tables import (
    attachment_contents,
    attachments,
    change_log,
    contacts,
    drafts,
    interviews,
    places,
)

_MANY = 500
"""Ids in one statement."""

T = TypeVar("T")

KINDS: Mapping[str, type[Record]] = {kind.kind: kind for kind in RECORD_KINDS}

Family = Mapping[type[Record], Sequence[Stamped[Record]]]
"""A record and all that hangs on it, deleted or not, by kind, parents before children."""

_ERASED_IN_LOG = (
    select(change_log.c.kind, change_log.c.record_id)
    .where(cast(change_log.c.new, Text) == "{}", change_log.c.register != CREATED)
    .distinct()
)
_ERASED_INTERVIEWS = select(interviews.c.id, interviews.c.erased_on, interviews.c.erased_by).where(
    interviews.c.erased_on.is_not(None)
)
_LAST = select(func.coalesce(func.max(change_log.c.sequence), 0))
_UPDATE_LINE = (
    update(change_log)
    .where(change_log.c.sequence == bindparam("line"))
    .values(old=bindparam("values_before"), new=bindparam("values_after"))
)


# ---- what was erased --------------------------------------------------------------------------


def last_line(connection: Connection) -> int:
    """Return the number of the last line of the change log."""
    return int(connection.execute(_LAST).scalar_one())


def erased_ids(connection: Connection) -> frozenset[str]:
    """Return the ids of all records of which anything was erased."""
    in_log = {row.record_id for row in connection.execute(_ERASED_IN_LOG)}
    return frozenset(in_log | {row.id for row in connection.execute(_ERASED_INTERVIEWS)})


def erasures(connection: Connection) -> list[Erasure]:
    """Return what was erased: interviews, then the others that are not below an erased one.

    What was put in anew after it had been erased, such as a file attached once more, is not there.
    """
    found = [
        Erasure(Interview, row.id, row.erased_on, row.erased_by)
        for row in connection.execute(_ERASED_INTERVIEWS)
    ]
    others: dict[type[Record], set[str]] = {}
    for row in connection.execute(_ERASED_IN_LOG):
        others.setdefault(KINDS[row.kind], set()).add(row.record_id)
    above = {each.record_id for each in found}
    for kind in RECORD_KINDS:
        if kind is Interview:
            continue
        table = record_tables.of(kind).table
        parent = table.c[kind.parent] if kind.parent else table.c.id
        for ids in _batched(sorted(others.get(kind, ())), _MANY):
            gone = select(table.c.id, parent.label("parent")).where(
                table.c.id.in_(ids), table.c.deleted
            )
            fresh = [row.id for row in connection.execute(gone) if row.parent not in above]
            found += [Erasure(kind, record_id) for record_id in fresh]
            above.update(fresh)
    return found


# ---- erasing ----------------------------------------------------------------------------------


def family_of(connection: Connection, kind: type[Record], record_id: str) -> Family:
    """Return a record and everything below it; empty where there is no such record."""
    family: dict[type[Record], list[Stamped[Record]]] = {}
    ids: dict[type[Record], list[str]] = {kind: [record_id]}
    for each in RECORD_KINDS:
        table = record_tables.of(each)
        column = table.table.c.id
        wanted = ids.get(each, [])
        if each is not kind:
            if table.parent is None or not ids.get(table.parent.kind):
                continue
            column, wanted = table.table.c[each.parent], ids[table.parent.kind]
        rows = (
            row
            for some in _batched(wanted, _MANY)
            for row in connection.execute(select(table.table).where(column.in_(some)))
        )
        family[each] = [table.stamped(row) for row in rows]
        ids[each] = [stamped.record.id for stamped in family[each]]
    return {each: found for each, found in family.items() if found}


def itself(connection: Connection, erasure: Erasure) -> list[Record]:
    """Return the record that is to be erased, if there is one."""
    table = record_tables.of(erasure.kind)
    rows = connection.execute(table.by_id, {"record_id": erasure.record_id})
    return [table.stamped(row).record for row in rows]


def edits_of(family: Family, erasure: Erasure, site: str) -> Iterator[list[Edit[Record]]]:
    """Yield what erasing comes to, kind by kind.

    Interviews stay, as the fact that there was one; what hangs on them is deleted. The record
    itself gets a line in any case, so that its history says when it was erased.
    """
    for kind, group in family.items():
        yield [
            _interview_edit(stamped, erasure, site)
            if kind is Interview
            else _edit(stamped, site, is_root=stamped.record.id == erasure.record_id)
            for stamped in group
        ]


def _interview_edit(stamped: Stamped[Any], erasure: Erasure, site: str) -> Edit[Record]:
    held: Interview = stamped.record
    after = without_words(held)
    if held.erased_on is None:
        after = replace(after, erased_on=erasure.on, erased_by=erasure.by)
    lines, vectors = [], dict(stamped.vectors)
    for register in Interview.registers:
        old = {name: getattr(held, name) for name in register.fields}
        new = {name: getattr(after, name) for name in register.fields}
        if old != new:
            vector = advance(vectors.get(register.name, NEVER_EDITED), site)
            vectors[register.name] = vector
            lines.append(RegisterEdit(register.name, old, new, vector))
    return Edit(Stamped(after, vectors, stamped.deleted), False, tuple(lines))


def _edit(stamped: Stamped[Record], site: str, *, is_root: bool) -> Edit[Record]:
    vectors, lines = dict(stamped.vectors), []
    if is_root or not stamped.deleted:
        vector = advance(vectors.get(DELETED.name, NEVER_EDITED), site)
        vectors[DELETED.name] = vector
        old, new = {DELETED.name: stamped.deleted}, {DELETED.name: True}
        lines.append(RegisterEdit(DELETED.name, old, new, vector))
    after = Stamped(without_words(stamped.record), vectors, True)
    return Edit(after, False, tuple(lines))


def take_out(connection: Connection, family: Family, until: int) -> None:
    """Take what rows do not hold any more out of the history, and out of what lies beside.

    `until` is the last line from before the erasure: of later ones only what was before goes.
    """
    _take_out_of_log(connection, family, until)
    _take_out_beside(connection, family)


def _take_out_of_log(connection: Connection, family: Family, until: int) -> None:
    for kind, group in family.items():
        for ids in _batched((stamped.record.id for stamped in group), _MANY):
            _take_out_of_lines(connection, kind, ids, until)


def _take_out_of_lines(
    connection: Connection, kind: type[Record], ids: Sequence[str], until: int
) -> None:
    where = (change_log.c.kind == kind.kind, change_log.c.record_id.in_(ids))
    columns = change_log.c
    found = select(columns.sequence, columns.register, columns.old, columns.new).where(*where)
    changed = []
    for row in connection.execute(found).all():
        names = erased_fields(kind, row.register)
        old = _without(row.old, names)
        new = row.new if row.sequence > until else _without(row.new, names)
        if (old, new) != (row.old, row.new):
            changed.append({"line": row.sequence, "values_before": old, "values_after": new})
    if changed:
        connection.execute(_UPDATE_LINE, changed)
        for some in _batched((each["line"] for each in changed), _MANY):
            reseal(connection, change_log, change_log.c.sequence.in_(some))


def _without(values: Mapping[str, Any] | None, names: Collection[str]) -> Mapping[str, Any] | None:
    if values is None or not names:
        return values
    return {name: value for name, value in values.items() if name not in names}


def _take_out_beside(connection: Connection, family: Family) -> None:
    """Take away drafts, contacts, places, and the contents of files that nobody else attached."""
    held = [stamped.record.id for stamped in family.get(Interview, ())]
    for ids in _batched(held, _MANY):
        for table in (drafts, contacts, places):
            connection.execute(delete(table).where(table.c.interview_id.in_(ids)))
    files: Iterable[Any] = (stamped.record for stamped in family.get(Attachment, ()))
    _take_away_contents(connection, {file.id: file.sha256 for file in files})


def _take_away_contents(connection: Connection, hashes: Mapping[str, str]) -> None:
    """Take away contents that only erased attachments stand for; undo may want all others."""
    for some in _batched(sorted(set(hashes.values())), _MANY):
        also = (
            select(attachments.c.id, attachments.c.sha256)
            .join(interviews, interviews.c.id == attachments.c.interview_id)
            .where(attachments.c.sha256.in_(some), interviews.c.erased_on.is_(None))
            .where(~(attachments.c.deleted & (attachments.c.file_name == "")))
        )
        needed = {row.sha256 for row in connection.execute(also) if row.id not in hashes}
        gone = [sha256 for sha256 in some if sha256 not in needed]
        if gone:
            connection.execute(
                delete(attachment_contents).where(attachment_contents.c.sha256.in_(gone))
            )


def _batched(items: Iterable[T], size: int) -> Iterator[list[T]]:
    arriving = iter(items)
    while some := list(islice(arriving, size)):
        yield some
