"""A site in memory: a store of one assessment without a database, for laws over many histories.

Edits, deletions and what is received go by the rules of the real store (`storage/edits.py`).
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any, cast

from clusterdyn_desktop.domain.dossier import Dossier, in_natural_order
from clusterdyn_desktop.domain.joining import Decision
from clusterdyn_desktop.domain.merging import Conflict, ConflictKey, Rule
from clusterdyn_desktop.domain.records import (
    Answer,
    Assessment,
    Cluster,
    Interview,
    R,
    Record,
    Stamped,
)
from clusterdyn_desktop.services.bringing_in import BringingIn, BroughtIn, Source
from clusterdyn_desktop.services.merge_port import KeptConflict
from clusterdyn_desktop.services.open_conflicts import answered, open_conflicts
from clusterdyn_desktop.services.store_port import Change, UnitOfWork
from clusterdyn_desktop.storage import edits
from clusterdyn_desktop.storage.merging_work import exactly

_BEGINNING = datetime(2026, 11, 3, 9, tzinfo=UTC)


@dataclass
class MemorySite:
    """One store; it is its own unit of work, as far as merging needs one."""

    site: str
    held: dict[str, Stamped[Record]] = field(default_factory=dict)
    log: list[Change] = field(default_factory=list)
    kept: dict[str, KeptConflict] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    # ---- what people do

    def put(self, record: Record) -> None:
        current = self.held.get(record.id)
        seen = None if current is None else current.record
        self._keep(edits.put(current, record, seen, self.site), "", "")

    def delete(self, record_id: str) -> None:
        self._keep(edits.delete(self.held[record_id], self.site), "", "")

    def dossier_here(self) -> Dossier:
        """Return what an export would write."""
        (assessment,) = self._of(Assessment)
        found = self.dossier(assessment.record.id)
        assert found is not None
        return found

    def take(
        self,
        theirs: Dossier,
        rule: Rule = Rule.LATER,
        decisions: Mapping[ConflictKey, Decision] | None = None,
    ) -> BroughtIn:
        """Import a file, and forget the conflicts that it answers."""
        bringing = self._bringing(decisions or {}, rule)
        bringing.take(theirs)
        self._tidy()
        return bringing.result

    def decide(self, conflict: Conflict, decision: Decision) -> None:
        """Decide a conflict that was left open."""
        self._bringing({}, Rule.LATER).decide(conflict, decision)
        del self.kept[conflict.open_id]
        self._tidy()

    def open(self) -> tuple[Conflict, ...]:
        """Return the conflicts that are open."""
        return open_conflicts(cast(UnitOfWork, self))

    @property
    def waiting(self) -> Collection[KeptConflict]:
        """Return what is kept of conflicts, also of those that show nowhere now."""
        return self.kept.values()

    def copy(self) -> "MemorySite":
        """Return a site that is as this one."""
        return MemorySite(self.site, dict(self.held), list(self.log), dict(self.kept))

    def _bringing(self, decisions: Mapping[ConflictKey, Decision], rule: Rule) -> BringingIn:
        batch = f"{self.site}-{next(self._numbers)}"
        source = Source(self.site, batch, f"import {batch}", batch, _BEGINNING)
        return BringingIn(cast(UnitOfWork, self), source, decisions, rule)

    def _tidy(self) -> None:
        for assessment in self._of(Assessment):
            for conflict_id in tuple(answered(cast(UnitOfWork, self), assessment.record.id)):
                del self.kept[conflict_id]

    # ---- what merging needs of a unit of work

    def erasures(self) -> list[Any]:
        return []

    def files(self) -> list[Any]:
        return []

    def get(self, kind: type[R], record_id: str) -> Stamped[R] | None:
        return cast(Stamped[R] | None, self.held.get(record_id))

    def dossier(self, assessment_id: str) -> Dossier | None:
        assessment = self.held.get(assessment_id)
        if assessment is None:
            return None
        (cluster,) = self._of(Cluster)
        return Dossier(
            cluster,
            cast(Stamped[Assessment], assessment),
            tuple(in_natural_order(Interview, self._of(Interview))),
            tuple(in_natural_order(Answer, self._of(Answer))),
        )

    def receive_all(self, stamped: Iterable[Stamped[Record]], why: str = "") -> int:
        written = 0
        for each in stamped:
            edit = edits.receive(self.held.get(each.record.id), each, self.site)
            self._keep(edit, why, why)
            written += edit is not None
        return written

    def settle(self, stamped: Stamped[Record], why: str = "") -> None:
        self._keep(exactly(self.held[stamped.record.id], stamped), why, why)

    def lines_about(self, assessment_id: str, record_ids: Collection[str]) -> list[Change]:
        return [line for line in self.log if line.record_id in record_ids]

    def kept_conflicts(self, assessment_id: str | None = None) -> list[KeptConflict]:
        return list(self.kept.values())

    def keep_conflict(self, conflict: KeptConflict) -> None:
        self.kept[conflict.id] = conflict

    def drop_conflict(self, conflict_id: str) -> None:
        del self.kept[conflict_id]

    def _of(self, kind: type[R]) -> list[Stamped[R]]:
        found = [each for each in self.held.values() if type(each.record) is kind]
        return cast(list[Stamped[R]], found)

    def _keep(self, edit: edits.Edit[Any] | None, why: str, batch: str) -> None:
        if edit is None:
            return
        self.held[edit.after.record.id] = edit.after
        for line in edit.lines:
            number = next(self._numbers)
            self.log.append(
                Change(
                    sequence=number,
                    batch=batch or f"{self.site}:{number}",
                    at=_BEGINNING + timedelta(seconds=number),
                    zone="UTC",
                    who=self.site,
                    site=self.site,
                    kind=edit.after.record.kind,
                    record_id=edit.after.record.id,
                    assessment_id="",
                    register=line.register,
                    old=line.old,
                    new=line.new,
                    vector=line.vector,
                    why=why,
                )
            )


def edited_by_hand(stamped: Stamped[R], mark: str, register: str, record: R) -> Stamped[R]:
    """Return a record as a sheet has it after somebody edited a register in it."""
    vector = {**stamped.vectors.get(register, {}), f"excel:{mark}": 1}
    return replace(stamped, record=record, vectors={**stamped.vectors, register: vector})
