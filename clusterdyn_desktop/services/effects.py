"""What a step did to each record, and how it is put back. Pure, over lines of the change log."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from clusterdyn_desktop.domain.records import (
    DELETED,
    RECORD_KINDS,
    Assessment,
    Record,
    Stamped,
)
from clusterdyn_desktop.services.store_port import CREATED, Change

KINDS: Mapping[str, type[Record]] = {kind.kind: kind for kind in RECORD_KINDS}
"""Record kinds by the name the change log has for them."""


@dataclass(frozen=True, slots=True)
class Condition:
    """Some fields of a record, and whether it is deleted; None where the step left that alone."""

    values: Mapping[str, Any]
    deleted: bool | None

    def holds(self, held: Stamped[Record]) -> bool:
        """Say whether a record is so."""
        return self.deleted in {None, held.deleted} and all(
            getattr(held.record, name) == value for name, value in self.values.items()
        )

    def of(self, record: Record) -> Record:
        """Return the record with these fields."""
        return replace(record, **self.values)


@dataclass(frozen=True, slots=True)
class Effect:
    """One record before and after a step, in what the step concerned."""

    kind: type[Record]
    record_id: str
    before: Condition
    after: Condition


def effects(lines: Iterable[Change]) -> list[Effect]:
    """Return what the lines of a step did, record by record, in the order of the first lines.

    Before it came into being a record is taken for blank and deleted. Whether the assessment
    itself is in the library is no part of any step: that is done and undone there.
    """
    drafts: dict[tuple[str, str], _Draft] = {}
    for line in lines:
        if line.kind == Assessment.kind and line.register == DELETED.name:
            continue
        key = line.kind, line.record_id
        if key not in drafts:
            drafts[key] = _Draft(KINDS[line.kind])
        drafts[key].add(line)
    return [draft.effect(record_id) for (_kind, record_id), draft in drafts.items()]


class _Draft:
    """An effect while its lines come together."""

    def __init__(self, kind: type[Record]) -> None:
        self._kind = kind
        self._blank = kind(id="")
        self._known = {field.name for field in fields(kind)}
        self._before: dict[str, Any] = {}
        self._after: dict[str, Any] = {}
        self._was_deleted: bool | None = None
        self._is_deleted: bool | None = None

    def add(self, line: Change) -> None:
        if line.register == CREATED:
            self._was_deleted, self._is_deleted = True, False
        elif line.register == DELETED.name:
            if self._was_deleted is None:
                self._was_deleted = bool(line.old[DELETED.name]) if line.old else True
            self._is_deleted = bool(line.new[DELETED.name])
        else:
            self._add_register(line)

    def _add_register(self, line: Change) -> None:
        """Fields that a later program took out of the kind have nothing to be put back to."""
        for name in self._known & line.new.keys():
            old = getattr(self._blank, name) if line.old is None else line.old.get(name)
            self._before.setdefault(name, old)
            self._after[name] = line.new[name]

    def effect(self, record_id: str) -> Effect:
        before = Condition(self._before, self._was_deleted)
        return Effect(self._kind, record_id, before, Condition(self._after, self._is_deleted))
