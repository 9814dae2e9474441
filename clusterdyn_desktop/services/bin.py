"""The bin: what was deleted, and bringing it back with all that hung on it.

Nothing in it is ever emptied by itself. What hung on a record was never deleted with it, only
hidden, so it is in sight again as soon as the record is; what had been deleted before by itself
stays deleted. What is to be gone for good is erased: see `services/erasing.py`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import (
    Answer,
    Assessment,
    Cluster,
    Interview,
    R,
    Record,
)
from clusterdyn_desktop.services.effects import KINDS
from clusterdyn_desktop.services.ports import Author, nobody
from clusterdyn_desktop.services.store_port import Binned, Store, UnitOfWork

BROUGHT_BACK = "brought back"
"""The reason in the change log."""


@dataclass(frozen=True, slots=True)
class BinEntry:
    """A deleted record with where it belongs, each None where that does not apply.

    `at` is UTC; `hanging` counts what comes back with it, by kind.
    """

    record: Record
    at: datetime
    who: str
    hanging: Mapping[type[Record], int]
    cluster: Cluster | None
    assessment: Assessment | None
    interview: Interview | None


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """What came back, as it is now, and the assessment it belongs to (empty for clusters)."""

    record: Record
    assessment_id: str
    is_relabelled: bool
    """Whether an interview has another label now, since its own was given to another one."""


class Bin:
    """Lists the bin and brings things back; each call is one transaction."""

    def __init__(self, store: Store, who: Author = nobody) -> None:
        self._store = store
        self._who = who

    def contents(self) -> tuple[BinEntry, ...]:
        """Return what lies in the bin, what was deleted last at the top.

        An answer is there only with something in it; what was undone is redone, not brought back.
        """
        with self._store.unit_of_work() as work:
            return tuple(_entry(work, each) for each in work.binned() if _is_worth_it(each.record))

    def bring_back(self, kind: str, record_id: str) -> BroughtBack:
        """Bring back a record, by the name of its kind, as one step that can be undone.

        Raises `bin.gone` where it is not in the bin any more.
        """
        with self._store.unit_of_work(self._who()) as work:
            held = next((each for each in work.binned() if each.record.id == record_id), None)
            if held is None or held.record.kind != kind:
                raise UserError("bin.gone")
            record = _with_free_label(work, held.record)
            entry = _entry(work, replace(held, record=record))
            # Read in this unit of work, so that it is this record that is edited.
            work.get(KINDS[kind], record_id)
            work.put(record, BROUGHT_BACK)
            work.commit()
        assessment = entry.assessment.id if entry.assessment else ""
        return BroughtBack(record, assessment, record != held.record)


def _is_worth_it(record: Record) -> bool:
    if not isinstance(record, Answer):
        return True
    return replace(record, interview_id="", question_id="") != Answer(record.id)


def _entry(work: UnitOfWork, held: Binned) -> BinEntry:
    record = held.record
    interview = _parent(work, Interview, getattr(record, "interview_id", ""))
    assessment_id = interview.assessment_id if interview else getattr(record, "assessment_id", "")
    assessment = _parent(work, Assessment, assessment_id)
    if isinstance(record, Assessment):
        assessment = record
    cluster = _parent(work, Cluster, assessment.cluster_id if assessment else "")
    if isinstance(record, Cluster):
        cluster = record
    if isinstance(record, Interview):
        interview = record
    return BinEntry(record, held.at, held.who, held.hanging, cluster, assessment, interview)


def _parent(work: UnitOfWork, kind: type[R], record_id: str) -> R | None:
    held = work.get(kind, record_id) if record_id else None
    return None if held is None else held.record


def _with_free_label(work: UnitOfWork, record: Record) -> Record:
    """Return an interview with another label where its own was given to another one meanwhile."""
    if not isinstance(record, Interview):
        return record
    taken = {held.record.label for held in work.find(Interview, record.assessment_id)}
    label, number = record.label, 2
    while label in taken:
        label, number = f"{record.label} ({number})", number + 1
    return replace(record, label=label) if label != record.label else record
