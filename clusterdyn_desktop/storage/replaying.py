"""The change log, replayed: what it says every record holds, and where it does not hang together.

Everything that people edit lies in the store twice, in a row and in the history, and within the
history the value before an edit is the value after the one before. That is all there is to tell a
sound value from one that a bad disk changed: SQLite keeps no checksums.
"""

from collections import Counter
from collections.abc import Iterator

from clusterdyn_desktop.domain.past import Key, Last, Replayed
from clusterdyn_desktop.domain.store_findings import Finding, FindingCode
from clusterdyn_desktop.domain.version_vectors import NEVER_EDITED, Order, compare
from clusterdyn_desktop.services.store_port import CREATED, Change
from clusterdyn_desktop.storage.kept_rows import KINDS

LOG = "change_log"
_SIGNED = ("at", "zone", "who", "site")


class Replay:
    """Takes the lines in order; keeps the end of every register, and what was not as it should be.

    Memory: the present values of the whole store, once. Where several write at once, as on a
    server, numbers have gaps, and lines of one transaction stand between those of another: then
    `one_by_one` is False, and neither is looked at.
    """

    def __init__(self, *, one_by_one: bool = True) -> None:
        self._one_by_one = one_by_one
        self.records: dict[Key, Replayed] = {}
        self.findings: list[Finding] = []
        self.lines = 0
        self.last_sequence = 0
        self._sites: Counter[str] = Counter()
        self._only_line_of_site: dict[str, int] = {}
        self._sites_in_vectors: set[str] = set()
        self._two_before: Change | None = None
        self._before: Change | None = None

    def take(self, line: Change, *, is_intact: bool = True) -> None:
        """Take the next line, and whether it goes with its seal."""
        self._look_for_gap(line.sequence)
        if not is_intact:
            self.findings.append(Finding(FindingCode.SEAL, LOG, str(line.sequence)))
        self._look_at_signatures(line)
        key = (line.kind, line.record_id)
        held = self.records.setdefault(key, Replayed(line.assessment_id))
        if held.assessment_id != line.assessment_id:
            self._add(FindingCode.ODD, line, "assessment_id")
        if line.register == CREATED:
            self._begin(held, line)
        else:
            self._go_on(held, line, is_intact=is_intact)
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
        if self._one_by_one and sequence > self.last_sequence + 1:
            missing = f"{self.last_sequence + 1}–{sequence - 1}"
            self.findings.append(Finding(FindingCode.GAP, LOG, detail=missing))
        self.last_sequence = max(sequence, self.last_sequence)

    def _look_at_signatures(self, line: Change) -> None:
        """Compare each line with its neighbours: the lines of one transaction are signed alike."""
        self._sites[line.site] += 1
        self._only_line_of_site[line.site] = line.sequence
        self._sites_in_vectors.update(line.vector)
        first, middle = self._two_before, self._before
        if self._one_by_one and first is not None and middle is not None:
            for part in _odd_parts(first, middle, line):
                self._add(FindingCode.ODD, middle, part)
        self._two_before, self._before = middle, line

    def _begin(self, held: Replayed, line: Change) -> None:
        if held.fixed is not None or held.last or line.new.keys() != set(KINDS[line.kind].fixed):
            self._add(FindingCode.CHAIN, line)
        held.fixed = held.fixed or line.new

    def _go_on(self, held: Replayed, line: Change, *, is_intact: bool) -> None:
        before = held.last.get(line.register)
        if held.fixed is None and not held.last:
            self._add(FindingCode.CHAIN, line, CREATED)
        if not _follows(before, line) or not _is_newer(before, line):
            self._add(FindingCode.CHAIN, line)
        held.last[line.register] = Last(line.new, line.vector, is_intact)

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
    """Say whether a line begins where the one before it ended.

    What is in one of the two only was erased from the other, and is blank since.
    """
    if line.old is None:
        return before is None
    blank, ended = KINDS[line.kind](id=""), before.values if before is not None else {}
    return all(
        line.old.get(name, nothing) == ended.get(name, nothing)
        for name in line.old.keys() | ended.keys()
        for nothing in (getattr(blank, name, False),)
    )


def _is_newer(before: Last | None, line: Change) -> bool:
    vector = before.vector if before is not None else NEVER_EDITED
    return compare(vector, line.vector) is Order.OLDER
