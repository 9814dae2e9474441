"""Writing: the rows of records and the lines of the change log, always together.

Every record kind is written by the same few lines. What is to be written was worked out in
`edits.py`; the statements are prepared once for the open store, see `prepared.py`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, Dialect, bindparam, update

from clusterdyn_desktop.domain.records import RECORD_KINDS, R, Record, Stamped
from clusterdyn_desktop.domain.version_vectors import NEVER_EDITED, VersionVector
from clusterdyn_desktop.services.store_port import CREATED
from clusterdyn_desktop.storage import record_tables
from clusterdyn_desktop.storage.belonging import Belonging
from clusterdyn_desktop.storage.change_log import Signature
from clusterdyn_desktop.storage.columns import json_text
from clusterdyn_desktop.storage.edits import Edit
from clusterdyn_desktop.storage.prepared import PlainRow, Prepared, PreparedInsert, to_driver
from clusterdyn_desktop.storage.record_tables import RecordTable
from clusterdyn_desktop.storage.register_texts import RegisterTexts
from clusterdyn_desktop.storage.sealing import quoted, seal_on, sealed_text
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
        stamps = _Stamps()
        self._rows[kind].write(connection, edits, stamps)
        self._lines.write(connection, zip(edits, belonging, strict=True), signature, why, stamps)

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
        replace = update(table.table).where(columns.id == bindparam("record_id"))
        self._add = PreparedInsert(table.table, (*fixed, *fields, *stamps), (), dialect)
        self._replace = Prepared(replace, (*fields, *stamps, "record_id"), dialect)
        self._values = attrgetter(*fixed, *fields)
        self._fixed_count = len(fixed)
        conversions = [to_driver(columns[name], dialect) for name in (*fixed, *fields)]
        self._conversions = [
            (place, convert) for place, convert in enumerate(conversions) if convert
        ]

    def write(self, connection: Connection, edits: Sequence[Edit[Any]], stamps: "_Stamps") -> None:
        """Add or replace rows; where a record comes more than once, the last one holds."""
        final = {edit.after.record.id: edit.after for edit in edits}
        new = {edit.after.record.id for edit in edits if edit.is_new}
        if new:
            # In the order of their ids, which is that of the index: of random ids, each would
            # be put in its place on another page.
            rows = [self._row(final[key], stamps) for key in sorted(new)]
            self._add.execute(connection, (), rows)
        if len(new) < len(final):
            rows = [self._row(stamped, stamps) for key, stamped in final.items() if key not in new]
            self._replace.execute(connection, [(*row[self._fixed_count :], row[0]) for row in rows])

    def _row(self, stamped: Stamped[Any], stamps: "_Stamps") -> PlainRow:
        values = list(self._values(stamped.record))
        for place, convert in self._conversions:
            values[place] = convert(values[place])
        return (*values, stamps.of(stamped.vectors).whole, stamped.deleted)


class _LineWriter:
    """Adds lines to the change log."""

    _HEAD = ("batch", "at", "zone", "who", "site")
    _TAIL = ("why",)

    def __init__(self, dialect: Dialect) -> None:
        names = [column.name for column in change_log.c if column is not change_log.c.sequence]
        self._add = PreparedInsert(change_log, names, (*self._HEAD, *self._TAIL), dialect)
        self._moment = to_driver(change_log.c.at, dialect)

    def write(
        self,
        connection: Connection,
        edits: Iterable[tuple[Edit[R], str]],
        signature: Signature,
        why: str,
        stamps: "_Stamps",
    ) -> None:
        """Add the lines of edits, each edit with the assessment it belongs to."""
        at = self._moment(signature.at) if self._moment else signature.at
        head = (signature.batch, at, signature.zone, signature.who, signature.site)
        begun = seal_on(f"[{sealed_text(head)},")
        end = f",{sealed_text((why,))}]"
        rows: list[PlainRow] = []
        for edit, assessment_id in edits:
            record = edit.after.record
            about = (record.kind, record.id, assessment_id)
            sealed = seal_on(f"{','.join(map(quoted, about))},", begun)
            lines = _of_new(edit.after, stamps) if edit.is_new else _of_known(edit)
            for stamp, old, new in lines:
                seal = seal_on(f"{stamp.before}{old[1]},{quoted(new)}{stamp.after}{end}", sealed)
                rows.append((*about, stamp.register, old[0], new, stamp.vector, seal))
        if rows:  # what is erased may leave no line
            self._add.execute(connection, (*head, why), rows)


class _Stamp(NamedTuple):
    """What a line says of its register beside the values, and how its seal says it."""

    register: str
    vector: str
    before: str
    after: str


_Old = tuple[str | None, str]
"""The values before as JSON, None where there were none; and how a seal says it."""

_NOTHING: _Old = (None, "null")


def _of_new(after: Stamped[Any], stamps: "_Stamps") -> Iterator[tuple[_Stamp, _Old, str]]:
    """Yield the lines of a new record: what it is, then all it holds."""
    texts = _TEXTS[after.record.kind]
    yield _CREATED, _NOTHING, texts.created(after.record)
    for stamp in stamps.of(after.vectors).each:
        yield stamp, _NOTHING, texts.register(stamp.register, after)


def _of_known(edit: Edit[Any]) -> Iterator[tuple[_Stamp, _Old, str]]:
    """Yield the lines of a record that was there."""
    for line in edit.lines:
        old = _NOTHING
        if line.old is not None:
            text = json_text(line.old)
            old = (text, quoted(text))
        yield _stamp(line.register, line.vector), old, json_text(line.new)


class _StampTexts(NamedTuple):
    """The vectors of a record as JSON, together and each by its register."""

    whole: str
    each: tuple[_Stamp, ...]


class _Stamps:
    """The vectors of the records of one write as JSON; most of them share a few."""

    def __init__(self) -> None:
        self._known: dict[int, _StampTexts] = {}

    def of(self, vectors: Mapping[str, VersionVector]) -> _StampTexts:
        """Return the texts of vectors, which live at least as long as this does."""
        known = self._known.get(id(vectors))
        if known is None:
            each = tuple(_stamp(name, vector) for name, vector in vectors.items())
            whole = ",".join([f"{quoted(stamp.register)}:{stamp.vector}" for stamp in each])
            known = self._known[id(vectors)] = _StampTexts("{" + whole + "}", each)
        return known


def _stamp(register: str, vector: VersionVector) -> _Stamp:
    return _remembered(register, tuple(vector.items()))


@lru_cache(maxsize=4096)
def _remembered(register: str, vector: tuple[tuple[str, int], ...]) -> _Stamp:
    """Return a register and its vector as JSON; most records of a store have the same few."""
    text = json_text(dict(vector))
    return _Stamp(register, text, f"{quoted(register)},", f",{quoted(text)}")


_TEXTS = {kind.kind: RegisterTexts(kind) for kind in RECORD_KINDS}
_CREATED = _stamp(CREATED, NEVER_EDITED)
