"""Writing: the rows of records and the lines of the change log, always together.

Every record kind is written by the same few lines. What is to be written was worked out in
`edits.py`; the statements are prepared once for the open store, see `prepared.py`.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, Dialect, bindparam, insert, update

from clusterdyn_desktop.domain.records import R, Record, Stamped
from clusterdyn_desktop.domain.version_vectors import VersionVector
from clusterdyn_desktop.storage import record_tables
from clusterdyn_desktop.storage.belonging import Belonging
from clusterdyn_desktop.storage.change_log import Signature
from clusterdyn_desktop.storage.columns import json_text
from clusterdyn_desktop.storage.edits import Edit
from clusterdyn_desktop.storage.prepared import PlainRow, Prepared, to_driver
from clusterdyn_desktop.storage.record_tables import RecordTable
from clusterdyn_desktop.storage.sealing import seal_of
from clusterdyn_desktop.storage.tables import change_log


class Writer:
    """Writes what edits come to, for one open store."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._belonging = Belonging()
        self._rows: dict[type[Record], _RowWriter] = {}
        self._lines = _LineWriter(dialect)

    def write(
        self, connection: Connection, edits: Sequence[Edit[R]], signature: Signature, why: str
    ) -> None:
        """Write edits of records of one kind. Raises `ParentMissing`."""
        kind = type(edits[0].after.record)
        belonging = self._belonging.find(connection, [edit.after.record for edit in edits])
        if kind not in self._rows:
            self._rows[kind] = _RowWriter(record_tables.of(kind), self._dialect)
        self._rows[kind].write(connection, edits)
        self._lines.write(connection, zip(edits, belonging, strict=True), signature, why)

    def belonging_of(self, connection: Connection, records: Sequence[Record]) -> list[str]:
        """Return the assessment of each of some records of one kind. Raises `ParentMissing`."""
        return self._belonging.find(connection, records)

    def forget(self) -> None:
        """Forget what was learnt in a transaction that did not happen."""
        self._belonging.forget()


class _RowWriter:
    """Writes the rows of one kind."""

    def __init__(self, table: RecordTable[Any], dialect: Dialect) -> None:
        columns = table.table.c
        fixed = ("id", *table.kind.fixed)
        fields = tuple(name for name in table.fields if name not in fixed)
        stamps = ("vectors", "deleted")
        add = insert(table.table).inline()
        replace = update(table.table).where(columns.id == bindparam("record_id"))
        self._add = Prepared(add, (*fixed, *fields, *stamps), dialect)
        self._replace = Prepared(replace, (*fields, *stamps, "record_id"), dialect)
        self._values = attrgetter(*fixed, *fields)
        self._fixed_count = len(fixed)
        conversions = [to_driver(columns[name], dialect) for name in (*fixed, *fields)]
        self._conversions = [
            (place, convert) for place, convert in enumerate(conversions) if convert
        ]

    def write(self, connection: Connection, edits: Sequence[Edit[Any]]) -> None:
        """Add or replace rows; where a record comes more than once, the last one holds."""
        final = {edit.after.record.id: edit.after for edit in edits}
        new = {edit.after.record.id for edit in edits if edit.is_new}
        if new:
            rows = [self._row(stamped) for key, stamped in final.items() if key in new]
            self._add.execute(connection, rows)
        if len(new) < len(final):
            rows = [self._row(stamped) for key, stamped in final.items() if key not in new]
            self._replace.execute(connection, [(*row[self._fixed_count :], row[0]) for row in rows])

    def _row(self, stamped: Stamped[Any]) -> PlainRow:
        values = list(self._values(stamped.record))
        for place, convert in self._conversions:
            values[place] = convert(values[place])
        return (*values, _vectors_text(stamped), stamped.deleted)


class _LineWriter:
    """Adds lines to the change log."""

    def __init__(self, dialect: Dialect) -> None:
        names = [column.name for column in change_log.c if column is not change_log.c.sequence]
        self._add = Prepared(insert(change_log).inline(), names, dialect)
        self._moment = to_driver(change_log.c.at, dialect)

    def write(
        self,
        connection: Connection,
        edits: Iterable[tuple[Edit[R], str]],
        signature: Signature,
        why: str,
    ) -> None:
        """Add the lines of edits, each edit with the assessment it belongs to."""
        at = self._moment(signature.at) if self._moment else signature.at
        head = (signature.batch, at, signature.zone, signature.who, signature.site)
        rows = [
            (*head, *line, why, seal_of((*head, *line, why)))
            for edit, assessment_id in edits
            for line in _lines(edit, assessment_id)
        ]
        if rows:  # what is erased may leave no line
            self._add.execute(connection, rows)


def _lines(edit: Edit[Any], assessment_id: str) -> Iterator[PlainRow]:
    """Yield what is particular to each line, from `kind` to `vector`."""
    record = edit.after.record
    about = (record.kind, record.id, assessment_id)
    for line in edit.lines:
        old = None if line.old is None else json_text(line.old)
        yield (*about, line.register, old, json_text(line.new), _vector_text(line.vector))


def _vectors_text(stamped: Stamped[Any]) -> str:
    """Return the vectors of all registers as JSON; names of registers need no escaping."""
    vectors = [f'"{name}":{_vector_text(vector)}' for name, vector in stamped.vectors.items()]
    return "{" + ",".join(vectors) + "}"


def _vector_text(vector: VersionVector) -> str:
    return _text_of(tuple(vector.items()))


@lru_cache(maxsize=4096)
def _text_of(vector: tuple[tuple[str, int], ...]) -> str:
    """Return a vector as JSON; most records of a store have the same few."""
    return json_text(dict(vector))
