"""What merging an assessment of others into the one here comes to. Pure; see `merging.py`.

Where nothing differs nothing is looked at closely: there may be very many records.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from clusterdyn_desktop.domain.merging import (
    Conflict,
    Standing,
    is_covered,
    register_of,
    standings_of,
    values_of,
    vector_of,
)
from clusterdyn_desktop.domain.records import (
    DELETED,
    RECORD_KINDS,
    Record,
    Register,
    Stamped,
)
from clusterdyn_desktop.domain.version_vectors import Order, compare, join

Counts = Mapping[tuple[type[Record], Standing], int]
"""How many records of each kind stand how."""

_BRINGS = frozenset({Standing.NEW, Standing.NEWER, Standing.EDITED, Standing.CONFLICT})
"""Standings of what has not been seen here."""

_WEIGHT = (
    Standing.CONFLICT,
    Standing.EDITED,
    Standing.NEW,
    Standing.NEWER,
    Standing.JOINED,
    Standing.OLDER,
)
"""What a record is called whose registers stand differently: the first of these."""


_PARENTS = frozenset(kind.parent.removesuffix("_id") for kind in RECORD_KINDS)
"""The kinds that others hang on."""


@dataclass(frozen=True, slots=True)
class RecordStanding:
    """How a record of others stands to ours, and its registers that are not the same.

    `registers` may name `deleted`; of a new record it is empty.
    """

    kind: type[Record]
    record_id: str
    standing: Standing
    registers: Mapping[str, Standing] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Settling:
    """A register out of sight on both sides, about which nobody is asked."""

    ours: Stamped[Record]
    theirs: Stamped[Record]
    register: Register


@dataclass(frozen=True, slots=True)
class Merged:
    """What merging comes to.

    `coming` are the records of theirs that bring something, parents before children, as they can
    be received: a register in conflict without its vector. `records` are those that are not the
    same here, `counts` all of them. What hangs on a deletion in conflict waits in its `held`.
    """

    coming: tuple[Stamped[Record], ...]
    records: tuple[RecordStanding, ...]
    counts: Counts
    conflicts: tuple[Conflict, ...]
    settlings: tuple[Settling, ...]


def merge(
    ours: Iterable[Stamped[Record]], theirs: Iterable[Stamped[Record]], assessment_id: str
) -> Merged:
    """Merge records of others into ours; both come with parents before children.

    Records here that are not among theirs stay as they are.
    """
    return _Merging({each.record.id: each for each in ours}, assessment_id).merge(theirs)


@dataclass(slots=True)
class _Pair:
    """A record of theirs that differs, or is new, beside ours."""

    theirs: Stamped[Record]
    ours: Stamped[Record] | None
    registers: dict[str, Standing]
    deletion: Standing = Standing.SAME

    @property
    def brings(self) -> bool:
        """Whether it holds something that is not known here."""
        return self.ours is None or not _BRINGS.isdisjoint(self.registers.values())

    @property
    def standing(self) -> Standing:
        """How the record as a whole stands; a new one that was deleted shows nowhere."""
        if self.ours is None:
            return Standing.JOINED if self.theirs.deleted else Standing.NEW
        found = {*self.registers.values(), self.deletion}
        return next((each for each in _WEIGHT if each in found), Standing.SAME)


class _Merging:
    def __init__(self, held: Mapping[str, Stamped[Record]], assessment_id: str) -> None:
        self._held = held
        self._assessment_id = assessment_id
        self._pairs: dict[str, _Pair] = {}
        self._counts: Counter[tuple[type[Record], Standing]] = Counter()
        self._only_here: list[Stamped[Record]] = []
        self._coming: list[Stamped[Record]] = []
        self._records: list[RecordStanding] = []
        self._conflicts: list[Conflict] = []
        self._settlings: list[Settling] = []
        self._waiting: dict[str, int] = {}
        """Ids of records in, or below, a deletion in conflict, with the place of that one."""

        self._gone: set[str] = set()
        """Ids of records that are deleted on both sides, or hang on one that is."""

    def merge(self, theirs: Iterable[Stamped[Record]]) -> Merged:
        self._compare(theirs)
        self._stand_deletions()
        self._note_gone()
        for kind in RECORD_KINDS:
            for pair in self._pairs.values():
                if type(pair.theirs.record) is kind:
                    self._take(pair)
        return Merged(
            tuple(self._coming),
            tuple(self._records),
            self._counts,
            tuple(self._conflicts),
            tuple(self._settlings),
        )

    # ---- comparing

    def _compare(self, theirs: Iterable[Stamped[Record]]) -> None:
        same: Counter[type[Record]] = Counter()
        known = set()
        for each in theirs:
            record_id = each.record.id
            known.add(record_id)
            ours = self._held.get(record_id)
            if ours == each:
                same[type(each.record)] += 1
            elif ours is None:
                self._pairs[record_id] = _Pair(each, None, {})
            else:
                self._pairs[record_id] = _Pair(each, ours, standings_of(ours, each))
        for kind, count in same.items():
            self._counts[kind, Standing.SAME] = count
        if any(self._is_deleted_by_them(pair) for pair in self._pairs.values()):
            self._only_here = [
                ours for record_id, ours in self._held.items() if record_id not in known
            ]

    @staticmethod
    def _is_deleted_by_them(pair: _Pair) -> bool:
        return pair.ours is not None and pair.theirs.deleted and not pair.ours.deleted

    # ---- deletions

    def _stand_deletions(self) -> None:
        for pair in self._pairs.values():
            if pair.ours is not None:
                pair.deletion = self._deletion_of(pair, pair.ours)

    def _deletion_of(self, pair: _Pair, ours: Stamped[Record]) -> Standing:
        theirs = pair.theirs
        here, there = vector_of(ours, DELETED.name), vector_of(theirs, DELETED.name)
        order = compare(there, here)
        if ours.deleted == theirs.deleted:
            if order in {Order.EQUAL, Order.OLDER}:
                return Standing.SAME if order is Order.EQUAL else Standing.OLDER
            return Standing.JOINED
        if order is Order.CONCURRENT or (order is Order.EQUAL and here):
            return Standing.CONFLICT
        if theirs.deleted:
            if order is Order.OLDER:
                return Standing.OLDER
            return Standing.CONFLICT if self._unseen_there(pair) else Standing.NEWER
        if order is Order.NEWER:
            return Standing.NEWER
        return Standing.CONFLICT if self._unseen_here(pair) else Standing.OLDER

    def _unseen_here(self, root: _Pair) -> bool:
        """Say whether theirs, or what hangs on it, holds an edit that was not seen here."""
        return any(
            pair.brings if pair is root else _is_unseen_here(pair) for pair in self._family(root)
        )

    def _unseen_there(self, root: _Pair) -> bool:
        """Say whether ours, or what hangs on it, holds an edit that they had not seen."""
        if any(_is_unseen_there(pair, is_root=pair is root) for pair in self._family(root)):
            return True
        record = root.theirs.record
        return type(record).kind in _PARENTS and any(
            not each.deleted and each.vectors and record.id in self._line(each.record)
            for each in self._only_here
        )

    def _family(self, root: _Pair) -> Iterator[_Pair]:
        if type(root.theirs.record).kind not in _PARENTS:
            yield root
            return
        root_id = root.theirs.record.id
        for pair in self._pairs.values():
            if pair is root or root_id in self._line(pair.theirs.record):
                yield pair

    def _line(self, record: Record) -> Iterator[str]:
        """Yield the ids of what a record hangs on, the nearest first."""
        while record.parent:
            parent_id = str(getattr(record, record.parent))
            yield parent_id
            pair, held = self._pairs.get(parent_id), self._held.get(parent_id)
            above = pair.theirs if pair is not None else held
            if above is None:
                return
            record = above.record

    # ---- what becomes of each

    def _note_gone(self) -> None:
        """Find what is deleted on both sides, or will be once theirs comes in."""
        for record_id, held in self._held.items():
            pair = self._pairs.get(record_id)
            if self._outcome_is_deleted(held, pair):
                self._gone.add(record_id)

    @staticmethod
    def _outcome_is_deleted(held: Stamped[Record], pair: _Pair | None) -> bool:
        if pair is None or pair.deletion in {Standing.SAME, Standing.JOINED, Standing.OLDER}:
            return held.deleted
        return pair.deletion is not Standing.CONFLICT and pair.theirs.deleted

    def _take(self, pair: _Pair) -> None:
        record = pair.theirs.record
        line = [record.id, *self._line(record)]
        waiting = next((self._waiting[each] for each in line if each in self._waiting), None)
        if waiting is not None:
            self._hold(waiting, pair)
            return
        is_gone = not self._gone.isdisjoint(line)
        if pair.deletion is Standing.CONFLICT and not is_gone:
            self._waiting[record.id] = len(self._conflicts)
            self._conflicts.append(self._conflict(pair, DELETED))
            self._count(pair)
            return
        self._count(pair)
        coming = self._received(pair)
        if coming is not None:
            self._coming.append(coming)
        if pair.ours is not None:
            self._contest(pair, pair.ours, is_gone=is_gone)

    def _hold(self, place: int, pair: _Pair) -> None:
        self._count(pair)
        if pair.standing not in {Standing.SAME, Standing.OLDER}:
            conflict = self._conflicts[place]
            self._conflicts[place] = replace(conflict, held=(*conflict.held, pair.theirs))

    def _contest(self, pair: _Pair, ours: Stamped[Record], *, is_gone: bool) -> None:
        contested = [
            register_of(type(pair.theirs.record), name)
            for name, standing in pair.registers.items()
            if standing is Standing.CONFLICT
        ]
        if pair.deletion is Standing.CONFLICT:
            contested.append(DELETED)
        for register in contested:
            if is_gone:
                self._settlings.append(Settling(ours, pair.theirs, register))
            else:
                self._conflicts.append(self._conflict(pair, register))

    def _conflict(self, pair: _Pair, register: Register) -> Conflict:
        assert pair.ours is not None, "what is new stands against nothing"
        return Conflict(
            kind=type(pair.theirs.record),
            record_id=pair.theirs.record.id,
            assessment_id=self._assessment_id,
            register=register.name,
            ours=pair.ours.record,
            theirs=pair.theirs.record,
            base=None,
            ours_deleted=pair.ours.deleted,
            theirs_deleted=pair.theirs.deleted,
            ours_who="",
            ours_at=None,
            theirs_from="",
            theirs_vectors=pair.theirs.vectors,
        )

    def _received(self, pair: _Pair) -> Stamped[Record] | None:
        """Return a record as it can be received, None where it brings nothing."""
        ours, theirs = pair.ours, pair.theirs
        if ours is None:
            return theirs
        values, vectors, deleted = {}, dict(theirs.vectors), theirs.deleted
        does_bring = False
        for name, standing in (*pair.registers.items(), (DELETED.name, pair.deletion)):
            if standing is Standing.JOINED:
                vectors[name] = join(vector_of(ours, name), vector_of(theirs, name))
            if standing in {Standing.JOINED, Standing.NEWER, Standing.EDITED}:
                does_bring = True
            elif standing is not Standing.SAME:
                vectors[name] = vector_of(ours, name)
                if name == DELETED.name:
                    deleted = ours.deleted
                else:
                    register = register_of(type(ours.record), name)
                    values.update({each: getattr(ours.record, each) for each in register.fields})
        if not does_bring:
            return None
        known = {name: vector for name, vector in vectors.items() if vector}
        return Stamped(replace(theirs.record, **values), known, deleted)

    def _count(self, pair: _Pair) -> None:
        kind, standing = type(pair.theirs.record), pair.standing
        self._counts[kind, standing] += 1
        if standing is not Standing.SAME:
            registers = dict(pair.registers)
            if pair.deletion is not Standing.SAME:
                registers[DELETED.name] = pair.deletion
            record_id = pair.theirs.record.id
            self._records.append(RecordStanding(kind, record_id, standing, registers))


def _is_unseen_here(pair: _Pair) -> bool:
    """Say whether theirs, which hangs on a record deleted here, is work that was not seen here."""
    ours, theirs = pair.ours, pair.theirs
    if theirs.deleted:
        return False
    return pair.brings or (ours is not None and _is_brought_back(theirs, ours))


def _is_unseen_there(pair: _Pair, *, is_root: bool) -> bool:
    """Say whether ours, where they deleted it or what it hangs on, is work they had not seen.

    What is alike there by now they had seen, whoever wrote it.
    """
    ours, theirs = pair.ours, pair.theirs
    if ours is None or (ours.deleted and not is_root):
        return False
    if not is_root and _is_brought_back(ours, theirs):
        return True
    return any(
        not is_covered(vector_of(ours, register.name), vector_of(theirs, register.name))
        and values_of(ours.record, register) != values_of(theirs.record, register)
        for register in ours.record.registers
    )


def _is_brought_back(alive: Stamped[Record], other: Stamped[Record]) -> bool:
    """Say whether a record is back from the bin on one side, and the other had not seen that."""
    here, there = vector_of(alive, DELETED.name), vector_of(other, DELETED.name)
    return other.deleted and not alive.deleted and not is_covered(here, there)
