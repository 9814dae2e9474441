"""One transaction of the store, as `services.ports.UnitOfWork` promises it.

Reading takes no write lock. The first write ends the reading and begins a transaction that holds
the lock; from then on what is read is what will be written over. What was read before is
remembered, so that a `put` writes only what its caller changed, whoever wrote in between.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from itertools import islice
from types import TracebackType
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Connection, text

from clusterdyn_desktop import __version__
from clusterdyn_desktop.domain.contact import Contact
from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import RECORD_KINDS, R, Record, Stamped
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.store_port import AssessmentCounts, Change, Draft, Place, Step
from clusterdyn_desktop.storage import (
    beside,
    change_log,
    counting,
    edits,
    erasing,
    keeping_out,
    past_reading,
    places,
    reading,
    record_tables,
    schema_version,
)
from clusterdyn_desktop.storage.addresses import location_of
from clusterdyn_desktop.storage.belonging import ParentMissing
from clusterdyn_desktop.storage.change_log import Signature
from clusterdyn_desktop.storage.damage_naming import naming_damage
from clusterdyn_desktop.storage.edits import Edit, FixedFieldChanged
from clusterdyn_desktop.storage.engine import (
    Connections,
    begin_reading,
    commit,
    is_sqlite,
    on_sqlite,
    state_seen,
)
from clusterdyn_desktop.storage.locking import Locks
from clusterdyn_desktop.storage.parts_of_work import PartsOfWork
from clusterdyn_desktop.storage.writing import Writer

if TYPE_CHECKING:
    from clusterdyn_desktop.domain.past import PastMoment
    from clusterdyn_desktop.domain.scoring.outcome import Position

_CHUNK = 4000
"""Records received in one go: enough to make statements few, few enough to stay small."""

_MOST_REMEMBERED = 100_000
"""Records remembered as read; who reads more than that in one go writes none of them."""

_SITE = "SELECT site FROM store_info"
_SITE_AND_FORM = text(
    "SELECT store_info.site, store_info.program_version, alembic_version.version_num"
    " FROM store_info, alembic_version"
)

_Key = tuple[type[Record], str]


@dataclass(slots=True)
class Home:
    """What all units of work of one open store share; `site` is the one last known."""

    connections: Connections
    clock: Clock
    site: str
    writer: Writer
    keepable: Callable[[Any], Any] | None

    def site_of(self, connection: Connection) -> str:
        """Return the site that the store is now; a restore makes a file another one.

        Raises `store.newer` where somebody has given the tables on a server another form meanwhile.
        """
        if is_sqlite(connection):
            ((site,),) = on_sqlite(connection, _SITE).fetchall()
        else:
            site, program, revision = connection.execute(_SITE_AND_FORM).one()
            if revision != schema_version.NEWEST:
                path = location_of(connection.engine.url)
                raise UserError("store.newer", path=path, program=program, this=__version__)
        if site != self.site:
            self.site = site
            self.writer.forget()
        return self.site


class SqlUnitOfWork(PartsOfWork):
    """A transaction on one connection; made by `SqlStore.unit_of_work`."""

    _connection: Connection

    def __init__(self, home: Home, who: str, batch: str) -> None:
        self._home = home
        self._who = who
        self._batch = batch
        self._signature: Signature | None = None
        self._seen: dict[_Key, Stamped[Record]] = {}
        self._state_seen: int | None = None
        self._is_overtaken = False
        self._has_failed = False
        self._has_logged = False
        self._locks = Locks()
        self._keeping_out = keeping_out.KeepingOut()

    def __enter__(self) -> "SqlUnitOfWork":
        self._connection = self._home.connections.take()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._signature is not None:
            self._home.writer.forget()
        self._home.connections.give_back(self._connection)

    # ---- Reading ------------------------------------------------------------------------------

    @naming_damage
    def get(self, kind: type[R], record_id: str) -> Stamped[R] | None:
        found = reading.one(self._reading(), kind, record_id)
        if found is not None:
            self._remember([found])
        return found

    @naming_damage
    def get_to_write(self, kind: type[R], record_id: str, parent_id: str = "") -> Stamped[R] | None:
        blank = kind(record_id, **{kind.parent: parent_id}) if parent_id else None
        return self._to_write(kind, record_id, blank)

    @naming_damage
    def find(self, kind: type[R], parent_id: str | None = None) -> list[Stamped[R]]:
        found = reading.living(self._reading(), kind, parent_id)
        self._remember(found)
        return found

    @naming_damage
    def dossier(self, assessment_id: str) -> Dossier | None:
        found = reading.dossier(self._reading(), assessment_id)
        if found is not None:
            self._remember(found.stamped())
        return found

    @naming_damage
    def counts(self) -> Mapping[str, AssessmentCounts]:
        return counting.counts(self._reading())

    @naming_damage
    def changes(self, assessment_id: str | None = None) -> Iterator[Change]:
        return change_log.read(self._reading(), assessment_id)

    @naming_damage
    def steps(self, assessment_id: str) -> list[Step]:
        return change_log.steps(self._reading(), assessment_id)

    @naming_damage
    def latest_batches(self, assessment_id: str) -> Iterator[tuple[str, str]]:
        return change_log.latest_batches(self._reading(), assessment_id)

    @naming_damage
    def changes_in(self, batch: str, assessment_id: str) -> list[Change]:
        return change_log.of_batch(self._reading(), batch, assessment_id)

    @naming_damage
    def last_changes(
        self, assessment_id: str, cluster_id: str, moment: "PastMoment"
    ) -> Iterator[Change]:
        return past_reading.last_lines(self._reading(), assessment_id, cluster_id, moment)

    @naming_damage
    def content(self, sha256: str) -> bytes | None:
        return beside.content(self._reading(), sha256)

    @naming_damage
    def contents_held(self, hashes: Collection[str]) -> set[str]:
        return beside.contents_held(self._reading(), hashes)

    @naming_damage
    def drafts(self, interview_id: str | None = None) -> list[Draft]:
        return beside.drafts_of(self._reading(), interview_id)

    @naming_damage
    def contact(self, interview_id: str) -> Contact | None:
        return beside.contact(self._reading(), interview_id)

    @naming_damage
    def contacts(self) -> list[Contact]:
        return beside.all_contacts(self._reading())

    @naming_damage
    def place(self) -> Place | None:
        return places.last(self._reading())

    @naming_damage
    def place_in(self, interview_id: str) -> Place | None:
        return places.in_interview(self._reading(), interview_id)

    # ---- Editing ------------------------------------------------------------------------------

    def put(self, record: R, why: str = "") -> tuple[str, ...]:
        if self._home.keepable is not None:
            record = self._home.keepable(record)
        current = self._to_write(type(record), record.id, record)
        seen = self._seen.get(_key(record))
        with self._failing_as_a_whole():
            keeping_out.refuse(self._connection, current, record)
            edit = edits.put(current, record, seen.record if seen else None, self._site)
            if edit is not None:
                self._write([edit], why)
                self._erase_where_told([edit], why)
        if seen is not None and self._is_overtaken:
            self._seen[_key(record)] = replace(seen, record=record)
        return () if edit is None else edit.changed

    def delete(self, kind: type[Record], record_id: str, why: str = "") -> None:
        current = self._to_write(kind, record_id)
        if current is None:
            raise LookupError(f"no {kind.kind} {record_id} to delete")
        edit = edits.delete(current, self._site)
        if edit is not None:
            with self._failing_as_a_whole():
                self._write([edit], why)

    def receive(self, stamped: Stamped[Record], why: str = "") -> tuple[str, ...]:
        written = self._receive([stamped], why)
        return tuple(name for edit in written for name in edit.changed)

    def receive_all(self, stamped: Iterable[Stamped[Record]], why: str = "") -> int:
        self._begin_writing()
        if not is_sqlite(self._connection):
            self._locks.take_store(self._connection)  # first: of two imports, one waits at once
        arriving = iter(stamped)
        written = 0
        while chunk := list(islice(arriving, _CHUNK)):
            written += len(self._receive(chunk, why))
        return written

    # ---- What is kept but not edited ----------------------------------------------------------

    def store_position(
        self, assessment_id: str, last_change: int, planned: int, done: int, position: "Position"
    ) -> None:
        self._begin_writing()
        kept = counting.AssessmentPosition(assessment_id, last_change, planned, done, position)
        counting.keep(self._connection, kept)

    def remember_place(self, place: Place) -> None:
        self._begin_writing()
        if not keeping_out.is_erased(self._connection, place.interview_id):
            places.remember(self._connection, place)

    def keep_content(self, sha256: str, content: bytes) -> None:
        self._begin_writing()
        beside.keep_content(self._connection, sha256, content)

    def keep_draft(self, draft: Draft) -> None:
        self._begin_writing()
        keeping_out.refuse_erased(self._connection, draft.interview_id)
        beside.keep_draft(self._connection, draft)

    def drop_draft(self, interview_id: str, question_id: str, part: str, owner: str = "") -> None:
        self._begin_writing()
        beside.drop_draft(self._connection, interview_id, question_id, part, owner)

    def keep_contact(self, contact: Contact) -> None:
        self._begin_writing()
        keeping_out.refuse_erased(self._connection, contact.interview_id)
        beside.keep_contact(self._connection, contact)

    def drop_contact(self, interview_id: str) -> None:
        self._begin_writing()
        beside.drop_contact(self._connection, interview_id)

    # ---- The transaction ----------------------------------------------------------------------

    def commit(self) -> None:
        if self._has_failed:
            raise RuntimeError("a write of this unit of work failed: nothing of it can be kept")
        with self._failing_as_a_whole():
            try:
                commit(self._connection)
            except UserError as error:
                if error.code != "store.unreachable" or not self._was_kept_all_the_same():
                    raise
        self._signature = None
        self._has_logged = False
        self._locks = Locks()
        self._seen.clear()

    def _was_kept_all_the_same(self) -> bool:
        """Find out what became of a commit that nobody answered. Raises `store.unanswered`."""
        if not self._has_logged:
            return False  # where work stopped, what is half typed: it may be kept once more
        from clusterdyn_desktop.storage.unanswered import was_kept

        location = location_of(self._connection.engine.url)
        return was_kept(self._home.connections, self._batch, self._locks.before, location)

    def _reading(self) -> Connection:
        """Return the connection, in a transaction that sees one state of the store."""
        if not self._connection.in_transaction():
            begin_reading(self._connection)
        return self._connection

    def _begin_writing(self) -> Signature:
        """Take the write lock, once; all changes from here on share one signature."""
        if self._signature is None:
            self._home.connections.begin_writing(self._connection)
            now, zone = self._home.clock.now(), self._home.clock.zone()
            site = self._home.site_of(self._connection)
            self._signature = Signature(self._batch, now, zone, self._who, site)
            state = state_seen(self._connection)
            self._is_overtaken = state is None or state != self._state_seen
        return self._signature

    @property
    def _site(self) -> str:
        return self._begin_writing().site

    @contextmanager
    def _failing_as_a_whole(self) -> Iterator[None]:
        """See to it that a half-done write cannot be committed by who catches its error."""
        try:
            yield
        except BaseException:
            self._has_failed = True
            raise

    @naming_damage
    def _to_write(
        self, kind: type[R], record_id: str, record: R | None = None
    ) -> Stamped[R] | None:
        """Return a record as it is now; what was read is still so where nobody wrote since."""
        self._begin_writing()
        if not self._is_overtaken and (kind, record_id) in self._seen:
            return cast(Stamped[R], self._seen[kind, record_id])
        if not is_sqlite(self._connection):
            if record is None and (found := reading.one(self._connection, kind, record_id)):
                record = found.record
            self._lock([] if record is None else [record])
        return reading.one_to_write(self._connection, kind, record_id)

    def _lock(self, records: Sequence[Record]) -> None:
        """On a server, keep others from writing where records of one kind lie."""
        if records and not is_sqlite(self._connection):
            with suppress(ParentMissing):  # writing them will say so
                belonging = self._home.writer.belonging_of(self._connection, records)
                self._locks.take_for(self._connection, records, belonging)

    def _remember(self, group: Iterable[Stamped[Record]]) -> None:
        """Remember what is read while others may still write; the latest, if it is very much.

        On a server others may write elsewhere as long as this lasts.
        """
        if self._signature is not None and is_sqlite(self._connection):
            return
        self._state_seen = state_seen(self._connection)
        self._seen.update((_key(stamped.record), stamped) for stamped in group)
        for key in list(islice(self._seen, max(0, len(self._seen) - _MOST_REMEMBERED))):
            del self._seen[key]

    # ---- Writing ------------------------------------------------------------------------------

    def _receive(self, chunk: Sequence[Stamped[Record]], why: str) -> list[Edit[Record]]:
        """Receive records kind by kind, parents first; return what was written."""
        self._begin_writing()
        groups: defaultdict[type[Record], list[Stamped[Record]]] = defaultdict(list)
        for stamped in chunk:
            groups[type(stamped.record)].append(stamped)
        with self._failing_as_a_whole():
            until = erasing.last_line(self._connection)
            written = [
                edit
                for kind in RECORD_KINDS
                if kind in groups
                for edit in self._receive_kind(kind, groups[kind], why)
            ]
            self._erase_where_told(written, why, until)
            return written

    @naming_damage
    def _receive_kind(self, kind: type[R], group: Sequence[Stamped[R]], why: str) -> list[Edit[R]]:
        group = self._keeping_out.let_in(self._connection, group)
        if (keepable := self._home.keepable) is not None:
            group = [replace(each, record=keepable(each.record)) for each in group]
        self._lock([stamped.record for stamped in group])
        table = record_tables.of(kind)
        ids = {"record_ids": [stamped.record.id for stamped in group]}
        rows = self._connection.execute(table.by_ids_to_write, ids)
        current = {stamped.record.id: stamped for stamped in map(table.stamped, rows)}
        written: list[Edit[R]] = []
        for stamped in group:
            edit = _received(current.get(stamped.record.id), stamped, self._site)
            if edit is not None:
                current[stamped.record.id] = edit.after
                written.append(edit)
        if written:
            self._write_received(written, why)
        return written

    def _write_received(self, written: Sequence[Edit[R]], why: str) -> None:
        try:
            self._write(written, why)
        except ParentMissing as problem:
            raise UserError(
                "store.parent-missing",
                kind=problem.record.kind,
                id=problem.record.id,
                parent=problem.parent_id,
            ) from problem

    def _write(self, written: Sequence[Edit[R]], why: str) -> None:
        """Write edits of one kind, and keep in mind what that makes of what was read."""
        self._home.writer.write(self._connection, written, self._begin_writing(), why)
        self._has_logged = True
        for edit in written:
            if _key(edit.after.record) in self._seen:
                self._seen[_key(edit.after.record)] = edit.after


def _key(record: Record) -> _Key:
    return type(record), record.id


def _received(current: Stamped[R] | None, incoming: Stamped[R], site: str) -> Edit[R] | None:
    try:
        return edits.receive(current, incoming, site)
    except FixedFieldChanged as problem:
        record = incoming.record
        raise UserError(
            "store.record-moved", kind=record.kind, id=record.id, field=problem.field
        ) from problem
