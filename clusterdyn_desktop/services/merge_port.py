"""What merging and the log of files need of a unit of work; part of `store_port.UnitOfWork`."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from clusterdyn_desktop.domain.records import Record, Stamped

if TYPE_CHECKING:
    from clusterdyn_desktop.services.file_log import FileEntry
    from clusterdyn_desktop.services.store_port import Change


@dataclass(frozen=True, slots=True)
class KeptConflict:
    """A conflict that was left open: their record, and what hangs on it and waits with it.

    `base` is what both started from, None where that is not known; `theirs_from` the file that
    theirs came with, `at` (UTC) when, `batch` the step of the history that brought it.
    """

    id: str
    assessment_id: str
    register: str
    theirs: Stamped[Record]
    held: tuple[Stamped[Record], ...]
    base: Record | None
    theirs_from: str
    at: datetime
    batch: str


class MergeWork(Protocol):
    """The part of a unit of work that is about it."""

    def settle(self, stamped: Stamped[Record], why: str = "") -> None:
        """Write a record exactly so, vectors and tombstone too, whatever vectors it has here.

        For decisions between two versions, which are newer than both. The record must be there.
        Raises `interview.erased`.
        """

    def lines_about(self, assessment_id: str, record_ids: Collection[str]) -> "list[Change]":
        """Return the lines of the log about some records of one assessment, in order.

        For clusters the assessment is empty, as in their lines.
        """

    def batch_lines(self, batch: str) -> "list[Change]":
        """Return all lines of one batch, whatever they concern, in order."""

    def files(self) -> "list[FileEntry]":
        """Return the log of files, the newest first."""

    def note_file(self, entry: "FileEntry") -> None:
        """Put a file into the log of files, or in the place of its entry there."""

    def kept_conflicts(self, assessment_id: str | None = None) -> list[KeptConflict]:
        """Return the conflicts left open in one assessment or in all, oldest first.

        Also those whose question has answered itself since; what is erased is not among them.
        """

    def keep_conflict(self, conflict: KeptConflict) -> None:
        """Keep a conflict open, or in the place of the one with its id."""

    def drop_conflict(self, conflict_id: str) -> None:
        """Forget a conflict that was decided."""
