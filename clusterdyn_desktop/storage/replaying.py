"""The change log, replayed: what it says every record holds, and where it does not hang together.

Everything that people edit lies in the store twice, in a row and in the history, and within the
history the value before an edit is the value after the one before. That is all there is to tell a
sound value from one that a bad disk changed: SQLite keeps no checksums.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from clusterdyn_desktop.domain.store_findings import Finding, FindingCode
from clusterdyn_desktop.domain.version_vectors import NEVER_EDITED, Order, VersionVector, compare
from clusterdyn_desktop.services.store_port import CREATED, Change
from clusterdyn_desktop.storage.kept_rows import KINDS

LOG = "change_log"
_SIGNED = ("at", "zone", "who", "site")

Key = tuple[str, str]
"""A kind's name and a record's id."""


@dataclass(frozen=True, slots=True)
class Last:
    """What the last line of a register says."""

    values: Mapping[str, Any]
    vector: VersionVector


@dataclass(slots=True)
class Replayed:
    """What the history says of one record; `fixed` is None where the line it began with is lost."""

    assessment_id: str
    fixed: Mapping[str, Any] | None = None
    last: dict[str, Last] = field(default_factory=dict)


class Replay:
    """Takes the lines in order; keeps the end of every register, and what was not as it should be.

    Memory: the present values of the whole store, once.
    """

    def __init__(self) -> None:
        self.records: dict[Key, Replayed] = {}
        self.findings: list[Finding] = []
        self.lines = 0
        self.last_sequence = 0
        self._sites: Counter[str] = Counter()
        self._only_line_of_site: dict[str, int] = {}
        self._sites_in_vectors: set[str] = set()
        self._two_before: Change | None = None
        self._before: Change | None = None

    def take(self, line: Change) -> None:
        """Take the next line."""
        self._look_for_gap(line.sequence)
        self._look_at_signatures(line)
        key = (line.kind, line.record_id)
        held = self.records.setdefault(key, Replayed(line.assessment_id))
        if held.assessment_id != line.assessment_id:
            self._add(FindingCode.ODD, line, "assessment_id")
        if line.register == CREATED:
            self._begin(held, line)
        else:
            self._go_on(held, line)
        self.lines += 1

    def take_lost(self, sequence: int, column: str) -> None:
        """Take note of a line that cannot be read."""
        self._look_for_gap(sequence)
        self.findings.append(Finding(FindingCode.VALUE, LOG, str(sequence), column))

    def finish(self, own_site: str) -> None:
        """Look at what only shows when all lines were taken."""
        known = self._sites_in_vectors | {own_site}
        for site, count in self._sites.items():
            if count == 1 and site not in known:
                line = str(self._only_line_of_site[site])
                self.findings.append(Finding(FindingCode.ODD, LOG, line, "site"))

    def _look_for_gap(self, sequence: int) -> None:
        if sequence > self.last_sequence + 1:
            missing = f"{self.last_sequence + 1}–{sequence - 1}"
            self.findings.append(Finding(FindingCode.GAP, LOG, detail=missing))
        self.last_sequence = max(sequence, self.last_sequence)

    def _look_at_signatures(self, line: Change) -> None:
        """Compare each line with its neighbours: the lines of one transaction are signed alike."""
        self._sites[line.site] += 1
        self._only_line_of_site[line.site] = line.sequence
        self._sites_in_vectors.update(line.vector)
        first, middle = self._two_before, self._before
        if first is not None and middle is not None:
            for part in _odd_parts(first, middle, line):
                self._add(FindingCode.ODD, middle, part)
        self._two_before, self._before = middle, line

    def _begin(self, held: Replayed, line: Change) -> None:
        if held.fixed is not None or held.last or line.new.keys() != set(KINDS[line.kind].fixed):
            self._add(FindingCode.CHAIN, line)
        held.fixed = held.fixed or line.new

    def _go_on(self, held: Replayed, line: Change) -> None:
        before = held.last.get(line.register)
        if held.fixed is None and not held.last:
            self._add(FindingCode.CHAIN, line, CREATED)
        if not _follows(before, line) or not _is_newer(before, line):
            self._add(FindingCode.CHAIN, line)
        held.last[line.register] = Last(line.new, line.vector)

    def _add(self, code: FindingCode, line: Change, part: str = "") -> None:
        part = part or line.register
        self.findings.append(Finding(code, LOG, str(line.sequence), part))


def _odd_parts(first: Change, middle: Change, last: Change) -> Iterator[str]:
    if first.batch == last.batch and all(
        getattr(first, part) == getattr(last, part) for part in _SIGNED
    ):
        for part in (*_SIGNED, "batch"):
            if getattr(middle, part) != getattr(first, part):
                yield part


def _follows(before: Last | None, line: Change) -> bool:
    """Say whether a line begins where the one before it ended."""
    if before is not None:
        return line.old == before.values
    if line.old is None:
        return True
    blank = KINDS[line.kind](id="")
    return all(value == getattr(blank, name, False) for name, value in line.old.items())


def _is_newer(before: Last | None, line: Change) -> bool:
    vector = before.vector if before is not None else NEVER_EDITED
    return compare(vector, line.vector) is Order.OLDER
