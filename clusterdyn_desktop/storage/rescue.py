"""Rescue: everything that can be read of a damaged store, saved into a new one.

The damaged file is only read, page by page and without SQLite. The new store is another site: the
damaged one may go on living elsewhere, from a copy of before.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.past import Key
from clusterdyn_desktop.domain.records import Record, Stamped
from clusterdyn_desktop.domain.store_findings import Finding, FindingCode
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.rescue_port import RescueCount, Rescued, RescuedAssessment
from clusterdyn_desktop.services.store_port import CREATED, Change
from clusterdyn_desktop.storage import record_tables, sqlite_file, store_key, write_ahead_log
from clusterdyn_desktop.storage.file_access import FileAccess
from clusterdyn_desktop.storage.integrity import content_is_sound, structure_of
from clusterdyn_desktop.storage.kept_rows import (
    KINDS,
    KeptRow,
    RawRow,
    is_intact,
    read_line,
    read_row,
    read_values,
)
from clusterdyn_desktop.storage.page_reading import Pages, opened_pages
from clusterdyn_desktop.storage.reconciling import Reconciled, closest, reconcile
from clusterdyn_desktop.storage.replaying import LOG, Replay
from clusterdyn_desktop.storage.rescue_writing import Beside, MakeEmpty, Saved, make_empty, write
from clusterdyn_desktop.storage.salvaging import Salvaged, salvage
from clusterdyn_desktop.storage.sqlite_driver import reading_errors
from clusterdyn_desktop.storage.stored_values import ValueUnreadable
from clusterdyn_desktop.storage.tables import metadata

_NOT_BESIDE = frozenset({"alembic_version", "store_info", "positions", LOG}) | {
    record_tables.of(kind).table.name for kind in KINDS.values()
}
"""Positions are worked out anew; the new store says of itself what it is."""

_BY_KIND = {record_tables.of(kind).table.name: kind for kind in KINDS.values()}


class FileRescuer:
    """Rescues files, as `services.rescue_port.StoreRescuer` promises.

    `passphrase` is for an encrypted store; the new store is encrypted with it as well.
    """

    def __init__(
        self, clock: Clock, make_empty: MakeEmpty = make_empty, passphrase: str | None = None
    ) -> None:
        self._clock = clock
        self._make_empty = make_empty
        self._passphrase = passphrase

    def rescue(self, damaged: Path, new: Path, progress: Progress) -> Rescued:
        if new.exists():
            raise UserError("rescue.exists", path=str(new))
        try:
            key = self._key_of(damaged)
            with opened_pages(damaged, key) as pages:
                spoilt = _spoilt(pages, damaged)
                salvaged = salvage(pages, progress)
            salvaged.findings += spoilt if key else _opinion(damaged, progress)
        except OSError as problem:
            raise UserError("store.no-access", path=str(damaged)) from problem
        return self._save(salvaged, damaged, new)

    def _key_of(self, damaged: Path) -> store_key.StoreKey | None:
        """Return the key of an encrypted store, None for a plain one. Raises `store.locked`."""
        if not store_key.may_be_encrypted(damaged):
            self._passphrase = None
            return None
        salt = store_key.salt_of(damaged)
        if self._passphrase is None or salt is None:
            raise UserError("rescue.encrypted", path=str(damaged))
        return store_key.derive(self._passphrase, salt)

    def _save(self, salvaged: Salvaged, damaged: Path, new: Path) -> Rescued:
        """Put together what was found, and make a store of it."""
        rescue = _Rescue(salvaged)
        rescue.put_together()
        if not rescue.saved.records:
            raise UserError("rescue.nothing", path=str(damaged))
        with sqlite_file.new_file(new) as unfinished:
            key = store_key.new_key(self._passphrase) if self._passphrase else None
            self._make_empty(unfinished, self._clock, key)
            write(unfinished, new, rescue.saved, self._clock, key)
        findings = tuple(dict.fromkeys(rescue.findings))
        return Rescued(new, rescue.counts(), rescue.assessments(), findings)


def _spoilt(pages: Pages, damaged: Path) -> Sequence[Finding]:
    """Name the pages of an encrypted store that are not as they were written.

    Raises `store.wrong-passphrase` where none is: then the key is another one.
    """
    numbers = pages.damaged()
    if numbers and len(numbers) == pages.count:
        raise UserError("store.wrong-passphrase", path=str(damaged))
    return [Finding(FindingCode.STRUCTURE, detail=f"page {number}: checksum") for number in numbers]


def _opinion(damaged: Path, progress: Progress) -> Sequence[Finding]:
    """Return what SQLite says of the file; it would need to write where changes lie beside it."""
    if write_ahead_log.lies_beside(damaged):
        return ()
    try:
        with closing(FileAccess().connect_to_read(damaged)) as connection:
            return structure_of(connection, progress)
    except UserError:  # its first bytes are not a store's: they are gone, or it is encrypted
        return (Finding(FindingCode.STRUCTURE, detail="file is not a database"),)
    except reading_errors() as problem:
        return (Finding(FindingCode.STRUCTURE, detail=str(problem)),)


@dataclass(slots=True)
class _Rescue:
    """What is known of the damaged store while it is put together."""

    salvaged: Salvaged
    findings: list[Finding] = field(default_factory=list)
    saved: Saved = field(default_factory=Saved)
    found: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    _unsealed: set[int] = field(default_factory=set)

    def put_together(self) -> None:
        """Work out what to save."""
        self.findings += self.salvaged.findings
        lines = self._lines()
        rows = self._rows()
        replay, lines = self._replayed(lines, rows)
        self.findings += replay.findings
        self._records(rows, replay)
        self._stand_ins()
        self._drop_what_hangs_in_the_air()
        self._keep_lines(lines)
        self._beside()

    # ---- the history

    def _lines(self) -> dict[int, Change]:
        """Return the lines that can be read, by number; of two with one, that with its seal."""
        raws = self.salvaged.rows[LOG]
        last = self.salvaged.last_sequence
        most = max(last if last <= 2 * len(raws) + 1000 else 0, len(raws) + 1000)
        lines: dict[int, Change] = {}
        log = metadata.tables[LOG]
        # Those that go with their seals come first: of two with one number the other is a copy.
        for raw in sorted(raws, key=lambda raw: not is_intact(log, raw)):
            number = str(raw["sequence"])
            self.found[LOG] += 1
            try:
                line = read_line(raw)
            except ValueUnreadable as problem:
                self._add(FindingCode.VALUE, LOG, number, problem.column, _plain(raw))
                continue
            if not 0 < line.sequence <= most:
                self._add(FindingCode.LOST, LOG, number, "sequence", _plain(raw))
            elif line.sequence not in lines:
                lines[line.sequence] = line
                if not is_intact(log, raw):
                    self._unsealed.add(line.sequence)
            elif lines[line.sequence] == line:
                self.found[LOG] -= 1
            else:
                self._add(FindingCode.LOST, LOG, number, "sequence", _plain(raw))
        return lines

    def _replayed(
        self, lines: Mapping[int, Change], rows: Mapping[Key, list[KeptRow]]
    ) -> tuple[Replay, dict[int, Change]]:
        """Replay the lines of what can be records at all, and return these lines."""
        begun = {(line.kind, line.record_id) for line in lines.values() if line.register == CREATED}
        edited = {
            (line.kind, line.record_id) for line in lines.values() if line.register != CREATED
        }
        real = set(rows) | (begun & edited)
        kept: dict[int, Change] = {}
        replay = Replay()
        for number in sorted(lines):
            line = lines[number]
            if (line.kind, line.record_id) in real:
                if 0 < self.salvaged.last_sequence < number:  # it never came so far
                    self._add(FindingCode.ODD, LOG, str(number), "sequence")
                replay.take(line, is_intact=number not in self._unsealed)
                kept[number] = line
            else:
                self._add(FindingCode.LOST, LOG, str(number), line.register, str(dict(line.new)))
        last = self.salvaged.last_sequence
        if last != replay.last_sequence and last <= 2 * len(lines) + 1000:
            self._add(FindingCode.GAP, LOG, detail=f"{replay.last_sequence + 1}–{last}")
        return replay, kept

    # ---- the records

    def _rows(self) -> dict[Key, list[KeptRow]]:
        rows: dict[Key, list[KeptRow]] = defaultdict(list)
        for table, kind in _BY_KIND.items():
            for raw in self.salvaged.rows[table]:
                row = read_row(kind, raw)
                if row is None:
                    self.found[table] += 1
                    self._add(FindingCode.LOST, table, "", "id", _plain(raw))
                else:
                    rows[kind.kind, row.id].append(row)
        return dict(rows)

    def _records(self, rows: Mapping[Key, list[KeptRow]], replay: Replay) -> None:
        is_complete = not self._is_history_in_doubt(replay)
        for key in dict.fromkeys((*rows, *replay.records)):
            kind, record_id = KINDS[key[0]], key[1]
            self.found[_table(key)] += 1
            replayed = replay.records.get(key)
            row = closest(kind, rows.get(key, []), replayed)
            made = reconcile(kind, record_id, row, replayed, is_complete=is_complete)
            if not isinstance(made, Reconciled):
                self.findings.append(made)
                continue
            self.findings += made.findings
            self.saved.records[key] = made.stamped
            if made.unlogged:
                self.saved.unlogged[key] = made.unlogged
            if replayed is not None:
                self.saved.assessment_said[key] = replayed.assessment_id

    def _is_history_in_doubt(self, replay: Replay) -> bool:
        doubts = (
            *(FindingCode.GAP, FindingCode.VALUE, FindingCode.CHAIN, FindingCode.LOST),
            FindingCode.SEAL,
        )
        lost = any(each.table == LOG and each.code in doubts for each in self.findings)
        return lost or not self.salvaged.last_sequence or not replay.lines

    def _stand_ins(self) -> None:
        """Put an empty record in the place of a lost one that others belong to."""
        for kind_name in reversed(tuple(KINDS)):
            for key, stamped in list(self.saved.records.items()):
                record = stamped.record
                if key[0] != kind_name or not record.parent:
                    continue
                parent_key = (record.parent.removesuffix("_id"), getattr(record, record.parent))
                if parent_key not in self.saved.records:
                    self._stand_in(parent_key, key)

    def _stand_in(self, missing: Key, child: Key) -> None:
        kind = KINDS[missing[0]]
        grandparent = {}
        if kind.parent:
            said = self.saved.assessment_said.get(child, "")
            if kind.kind != "interview" or not said:
                # Which cluster an assessment was of is not said anywhere else.
                return
            grandparent = {kind.parent: said}
        self.saved.records[missing] = Stamped(kind(id=missing[1], **grandparent), {})
        self.saved.unlogged[missing] = ()
        self.found[_table(missing)] += 1
        self._add(FindingCode.STAND_IN, _table(missing), missing[1])

    def _drop_what_hangs_in_the_air(self) -> None:
        """Leave out what has no parent after all."""
        for kind_name in KINDS:
            for key in [key for key in self.saved.records if key[0] == kind_name]:
                record = self.saved.records[key].record
                parent = (record.parent.removesuffix("_id"), getattr(record, record.parent, ""))
                if record.parent and parent not in self.saved.records:
                    del self.saved.records[key]
                    self._add(FindingCode.LOST, _table(key), key[1], detail=str(record))

    def _keep_lines(self, lines: Mapping[int, Change]) -> None:
        self.saved.settle_belonging()
        for number, line in lines.items():
            key = (line.kind, line.record_id)
            if key not in self.saved.records or self._begins_another(line, key):
                self._add(FindingCode.LOST, LOG, str(number), line.register, str(dict(line.new)))
            else:
                self.saved.lines[number] = line

    def _begins_another(self, line: Change, key: Key) -> bool:
        """Say whether a line begins its record with other fixed fields than it has: damaged."""
        record = self.saved.records[key].record
        return line.register == CREATED and any(
            getattr(record, name) != value for name, value in line.new.items()
        )

    # ---- what lies beside

    def _beside(self) -> None:
        for name, table in metadata.tables.items():
            if name in _NOT_BESIDE:
                continue
            known: set[tuple[object, ...]] = set()
            for raw in self.salvaged.rows[name]:
                values, bad = read_values(table, raw)
                key = tuple(values.get(column.name) for column in table.primary_key.columns)
                if key in known:
                    continue
                known.add(key)
                self.found[name] += 1
                fits = not bad and self._parents_are_saved(table.name, values)
                if fits and name == "attachment_contents" and not content_is_sound(values):
                    self._add(FindingCode.CONTENT, name, str(values["sha256"]))
                elif fits:
                    self.saved.beside.append(Beside(table, values))
                    if not is_intact(table, raw):
                        self._add(FindingCode.SEAL, name, str(key[0]), detail=_plain(raw))
                else:
                    self._add(FindingCode.LOST, name, str(key[0]), ", ".join(bad), _plain(raw))

    def _parents_are_saved(self, name: str, values: Mapping[str, Any]) -> bool:
        """Say whether everything that a row points at is in the new store."""
        return all(
            (_BY_KIND[key.column.table.name].kind, values[column.name]) in self.saved.records
            for column in metadata.tables[name].c
            for key in column.foreign_keys
        )

    # ---- what came of it

    def counts(self) -> tuple[RescueCount, ...]:
        """Count by table."""
        saved: dict[str, int] = defaultdict(int)
        for key in self.saved.records:
            saved[_table(key)] += 1
        for beside in self.saved.beside:
            saved[beside.table.name] += 1
        saved[LOG] = len(self.saved.lines)
        troubled = {finding.table for finding in self.findings}
        names = (*_BY_KIND, LOG, *(name for name in metadata.tables if name not in _NOT_BESIDE))
        return tuple(
            RescueCount(name, max(self.found[name], saved[name]), saved[name])
            for name in names
            if self.found[name] or saved[name] or name in troubled
        )

    def assessments(self) -> tuple[RescuedAssessment, ...]:
        """Describe what people will look for first."""
        counted: dict[tuple[str, str], int] = defaultdict(int)
        for key, assessment_id in self.saved.belonging.items():
            if not self.saved.records[key].deleted:
                counted[key[0], assessment_id] += 1
        return tuple(
            RescuedAssessment(
                self._name_of_cluster(stamped.record),
                str(getattr(stamped.record, "label", "")),
                counted["interview", record_id],
                counted["answer", record_id],
            )
            for (kind, record_id), stamped in self.saved.records.items()
            if kind == "assessment"
        )

    def _name_of_cluster(self, assessment: Record) -> str:
        cluster = self.saved.records["cluster", str(getattr(assessment, assessment.parent))]
        return str(getattr(cluster.record, "name", ""))

    def _add(
        self, code: FindingCode, table: str, record: str = "", part: str = "", detail: str = ""
    ) -> None:
        self.findings.append(Finding(code, table, record, part, detail))


def _table(key: Key) -> str:
    return record_tables.of(KINDS[key[0]]).table.name


def _plain(raw: RawRow) -> str:
    """Return what is left of a row for people to read."""
    return "; ".join(
        f"{name}: {value.decode(errors='replace') if isinstance(value, bytes) else value}"
        for name, value in raw.items()
        if name not in _NEVER_SHOWN and (not isinstance(value, bytes) or len(value) <= _MOST_SHOWN)
    )


_NEVER_SHOWN = frozenset({"secret"})
"""Columns that no report may hold, since it is sent to others: the private key."""

_MOST_SHOWN = 10_000
"""Bytes of a value that are written into a report: texts yes, pictures no."""
