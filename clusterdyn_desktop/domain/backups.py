"""What a backup is: a whole copy of a store, made at some moment for some reason."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class Reason(StrEnum):
    """Why a backup was made; its words stand in the file's name."""

    START = "start"
    TIMER = "timer"
    IMPORT = "before import"
    MERGE = "before merge"
    RESTORE = "before restore"
    UPDATE = "before update"
    DELETE = "before delete"
    HAND = "by hand"


@dataclass(frozen=True, slots=True)
class Mark:
    """How far a store has come: two copies with the same mark hold the same.

    `lineage` is when the store was first made, to the microsecond; it stays the same through
    every restore. `site` changes with each restore. `last_change` is the number of the last line
    of the change log, `beside` a hash of what is kept and not logged (contacts, drafts, contents
    of attachments).
    """

    lineage: str
    site: str
    last_change: int
    beside: str


@dataclass(frozen=True, slots=True)
class Holdings:
    """How many living records a store holds; what hangs on something deleted is not counted."""

    clusters: int = 0
    assessments: int = 0
    interviews: int = 0
    answers: int = 0


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that lies somewhere. `size` is in bytes.

    `made_at` carries the zone of this computer. `mark` and `holdings` are read from the file
    itself; `mark` is None where that is not possible, and `problem` is then the code of the error
    that says why.
    """

    path: Path
    made_at: datetime
    reason: Reason
    size: int
    mark: Mark | None = None
    holdings: Holdings = Holdings()
    problem: str = ""
