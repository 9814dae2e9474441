"""What is found wrong with a store, as data; `services/wording/finding_words.py` has the words.

Both looking at a store and saving what can be read of a damaged one speak in findings.
"""

from dataclasses import dataclass
from enum import StrEnum


class FindingCode(StrEnum):
    """What is wrong. Every code has a sentence."""

    # ---- the file
    STRUCTURE = "structure"
    """The database itself says that something is wrong; `detail` is what it says."""

    UNREADABLE = "unreadable"
    """A table, or a page that may have belonged to it, cannot be read."""

    LOG_BESIDE = "log-beside"
    """The file with the newest changes, beside the store, is damaged."""

    APPLICATION = "application"
    REVISION = "revision"
    FOREIGN_KEY = "foreign-key"
    """A row points at one that is not there."""

    # ---- values
    VALUE = "value"
    """A column holds what cannot be its value."""

    SEAL = "seal"
    """A row is not as it was written: it does not go with the checksum beside it."""

    CONTENT = "content"
    """The bytes of an attachment are not those that were attached."""

    # ---- rows and history
    DIFFERS = "differs"
    """The row and the history say different things; `detail` gives both where they are known."""

    NO_HISTORY = "no-history"
    """What is in the row is not in the history."""

    NO_ROW = "no-row"
    """What is in the history is not in the rows."""

    GAP = "gap"
    """Lines of the history are missing; `detail` says which numbers."""

    CHAIN = "chain"
    """A line of the history does not go on where the one before it ended."""

    ODD = "odd"
    """A line of the history is signed unlike those it was written with."""

    # ---- only when saving what can be read
    OLDER = "older"
    """Only an older value could be read; the newest is lost."""

    LOST = "lost"
    """Could be read in neither copy."""

    STAND_IN = "stand-in"
    """An empty record stands in for one that is lost, so that what belongs to it can be kept."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, and where.

    `table` is the table's name, `record` a record's id or a line's number, `part` the register or
    column; each may be empty. `detail` is text for people, not translated.
    """

    code: FindingCode
    table: str = ""
    record: str = ""
    part: str = ""
    detail: str = ""
