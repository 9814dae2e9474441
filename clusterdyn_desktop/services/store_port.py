"""What services need of a store, as protocols, and what it tells them of itself.

`storage/` is the real thing; see docs/store.md.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.records import Record, Stamped
from clusterdyn_desktop.domain.version_vectors import VersionVector
from clusterdyn_desktop.services.merge_port import MergeWork
from clusterdyn_desktop.services.peer_shelf import PeerShelf

if TYPE_CHECKING:
    from clusterdyn_desktop.domain.contact import Contact
    from clusterdyn_desktop.domain.erasure import Erasure
    from clusterdyn_desktop.domain.past import PastMoment
    from clusterdyn_desktop.domain.scoring.outcome import Position

R = TypeVar("R", bound=Record)


CREATED = "created"
"""In the change log, stands in the place of a register where a record comes into being."""


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the change log: one register of one record, before and after.

    `sequence` rises with every change of a store; `batch` is shared by everything that was done
    as one step; `at` is UTC and `zone` the time zone it was made in. Values are as the record
    holds them. `assessment_id` is empty for changes of a cluster.

    A new record begins with a line whose `register` is `CREATED`, whose `new` holds its fixed
    fields and whose vector is empty; the lines of its registers follow. `old` is None in all of
    them. Values that were erased are not there any more: see `is_erased`.
    """

    sequence: int
    batch: str
    at: datetime
    zone: str
    who: str
    site: str
    kind: str
    record_id: str
    assessment_id: str
    register: str
    old: Mapping[str, Any] | None
    new: Mapping[str, Any]
    vector: VersionVector
    why: str

    @property
    def is_erased(self) -> bool:
        """Whether the values were taken out for good; the line says that something was there."""
        return not self.new and self.register != CREATED


@dataclass(frozen=True, slots=True)
class Step:
    """A batch as it concerns one assessment: everything in it that was done as one.

    `first` and `last` are the sequences of its lines, `lines` their count, `why` the reason they
    were written with.
    """

    batch: str
    first: int
    last: int
    lines: int
    at: datetime
    who: str
    why: str


@dataclass(frozen=True, slots=True)
class AssessmentCounts:
    """What the library shows of an assessment without opening it.

    `interviews` and `answers` count the living records, answers in every state. `planned` and
    `done` count questions over all its interviews; these two and `position` are the stored ones,
    None when the assessment has changed since they were worked out. `last_change` is the sequence
    of the assessment's last change.
    """

    interviews: int
    answers: int
    planned: int | None
    done: int | None
    position: "Position | None"
    last_change: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody stopped working in an interview."""

    assessment_id: str
    interview_id: str
    question_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Draft:
    """Words that are being typed: the part of an answer they are for, and the cursor in them.

    `question_id` is empty where they belong to the interview as a whole. `at` is UTC. `owner` is
    the desk where they are typed; empty for what every desk may go on with.
    """

    interview_id: str
    question_id: str
    part: str
    text: str
    cursor: int
    at: datetime
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Binned:
    """A deleted record, when (UTC) and by whom, and how much comes back with it, by kind."""

    record: Record
    at: datetime
    who: str
    hanging: Mapping[type[Record], int]


class UnitOfWork(MergeWork, PeerShelf, Protocol):
    """One transaction of the store: everything in it happens, or nothing.

    Leaving the `with` block without `commit` rolls back. Every write also writes the change log.
    """

    def get(self, kind: type[R], record_id: str) -> Stamped[R] | None:
        """Return a record, deleted or not, or None."""

    def get_to_write(self, kind: type[R], record_id: str, parent_id: str = "") -> Stamped[R] | None:
        """Return a record as it is now, and keep others from writing it until the end of this.

        For who compares with what somebody had seen: between looking and writing nobody comes in.
        With `parent_id`, nobody makes it meanwhile either, where it is not there yet.
        """

    def find(self, kind: type[R], parent_id: str | None = None) -> list[Stamped[R]]:
        """Return the living records of a kind, of one parent or all, in their natural order."""

    def dossier(self, assessment_id: str) -> Dossier | None:
        """Return everything an assessment holds, tombstones included, or None."""

    def put(self, record: Record, why: str = "") -> tuple[str, ...]:
        """Write a record as edited here; return the names of the registers that changed.

        Only registers whose values differ are written, advanced and logged: differ from the
        record as this unit of work last read or put it, else from the store. So a record that
        was read in the same unit of work never undoes what another program wrote in between.
        A new record is created with all its registers that are not empty; one without any is
        created all the same. A deleted record comes back. The parent must exist.
        """

    def delete(self, kind: type[Record], record_id: str, why: str = "") -> None:
        """Leave a tombstone. Children stay, and are hidden with their parent."""

    def receive(self, stamped: Stamped[Record], why: str = "") -> tuple[str, ...]:
        """Write a record as another site made it, vectors and tombstone included.

        Registers whose stored vector is not older are left alone; return the names written. A
        register that brings a value but no vector, where nobody has edited it here either, is
        taken as an edit made here. Raises `UserError("store.parent-missing")` and
        `UserError("store.record-moved")`.
        """

    def receive_all(self, stamped: Iterable[Stamped[Record]], why: str = "") -> int:
        """Receive many records, parents before children; return how many were written."""

    def counts(self) -> Mapping[str, AssessmentCounts]:
        """Return what the library shows of every living assessment, by assessment id."""

    def store_position(
        self, assessment_id: str, last_change: int, planned: int, done: int, position: "Position"
    ) -> None:
        """Keep a worked-out position until the assessment changes; not an edit, not logged."""

    def changes(self, assessment_id: str | None = None) -> Iterator[Change]:
        """Yield the change log in order, of one assessment or of everything."""

    def steps(self, assessment_id: str) -> list[Step]:
        """Return the batches that concern an assessment, in the order they were done."""

    def latest_batches(self, assessment_id: str) -> Iterator[tuple[str, str]]:
        """Yield the same batches with their reasons, newest first; reads only as far as asked."""

    def changes_in(self, batch: str, assessment_id: str) -> list[Change]:
        """Return the lines of one batch that concern an assessment, in order."""

    def last_changes(
        self, assessment_id: str, cluster_id: str, moment: "PastMoment"
    ) -> Iterator[Change]:
        """Yield the last line of every register of an assessment and its cluster at a moment.

        In order. By a time, all lines count up to the last one of that time or before.
        """

    def content(self, sha256: str) -> bytes | None:
        """Return the bytes of an attachment by their hash, or None where they are not here."""

    def contents_held(self, hashes: Collection[str]) -> set[str]:
        """Return those of some hashes whose bytes are here."""

    def keep_content(self, sha256: str, content: bytes) -> None:
        """Keep the bytes of attachments, once for every hash; not logged, gone by erasure only."""

    def drafts(self, interview_id: str | None = None) -> list[Draft]:
        """Return the drafts of one interview or of all, of every owner, oldest first."""

    def keep_draft(self, draft: Draft) -> None:
        """Keep a draft in the place of its owner's one before; not an edit, not logged."""

    def drop_draft(self, interview_id: str, question_id: str, part: str, owner: str = "") -> None:
        """Forget an owner's draft, if there is one."""

    def contact(self, interview_id: str) -> "Contact | None":
        """Return who a respondent is, or None."""

    def contacts(self) -> "list[Contact]":
        """Return all contacts, those to be deleted first at the top."""

    def keep_contact(self, contact: "Contact") -> None:
        """Keep who a respondent is; apart from the records, not logged."""

    def drop_contact(self, interview_id: str) -> None:
        """Forget who a respondent is, without a trace."""

    def place(self) -> Place | None:
        """Return where work stopped last."""

    def place_in(self, interview_id: str) -> Place | None:
        """Return where work stopped in one interview."""

    def remember_place(self, place: Place) -> None:
        """Keep where work stopped; not an edit, not logged."""

    def binned(self) -> list[Binned]:
        """Return what was deleted and can be brought back, what was deleted last at the top."""

    def retentions(self) -> Mapping[str, date]:
        """Return until when interviews are kept, by assessment, where somebody chose a day."""

    def keep_until(self, assessment_id: str, day: date | None) -> None:
        """Choose until when an assessment's interviews are kept; None: as the period gives it."""

    def erasures(self) -> "list[Erasure]":
        """Return what was erased here, parents before children."""

    def erase(self, erasure: "Erasure", why: str) -> int:
        """Erase a record and all that hangs on it; return how many records that were.

        Its words go from the rows, from the change log and from what lies beside, for good;
        see `domain/erasure.py` for what stays. Writing to what was erased raises
        `interview.erased`, and what arrives of it from elsewhere is left out.
        """

    def commit(self) -> None:
        """Make everything so far permanent and on disk."""


class Store(Protocol):
    """A store of assessments."""

    @property
    def site(self) -> str:
        """The id of this store as a site in version vectors."""

    @property
    def location(self) -> str:
        """Where the store lies, for people to read: a path or a server."""

    def state(self) -> int:
        """Return a number that is another once others have written; quick to ask for.

        Where a store cannot tell its own changes from those of others, it is another after both.
        """

    def unit_of_work(self, who: str = "", batch: str = "") -> AbstractContextManager[UnitOfWork]:
        """Begin one transaction; `batch` names a step of many changes, else one is made up."""

    def waited(self) -> float:
        """Return for how many seconds a write has been waiting for another program; mostly 0.

        May be asked from any thread.
        """

    def become_another_site(self) -> None:
        """Take a new id as a site: this is the copy of a store that lives on without it.

        Partners may have edits that are not in a copy; made here under the old id, others would
        look the same to them. Restoring a backup does this by itself.
        """

    def free_bytes(self) -> int | None:
        """Return how much can still be written where the store lies, None where that is unknown."""

    def clear_remains(self) -> bool:
        """Write the file anew, so that nothing that was deleted lies in it any more.

        Says whether that was possible: not while others are in the way, nor on a server.
        """

    def close(self) -> None:
        """Let go of the file."""
