"""Bringing a file in: what is done in the one transaction of an import, or of a decision."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.dossier_merging import Settling, merge
from clusterdyn_desktop.domain.joining import Decision
from clusterdyn_desktop.domain.merging import (
    Conflict,
    ConflictKey,
    Rule,
    decided,
    is_covered,
    register_of,
    settled_by_itself,
    values_of,
    vector_of,
)
from clusterdyn_desktop.domain.records import (
    DELETED,
    Cluster,
    Record,
    Stamped,
    new_id,
)
from clusterdyn_desktop.services.conflict_past import with_past
from clusterdyn_desktop.services.import_check import outside
from clusterdyn_desktop.services.merge_port import KeptConflict
from clusterdyn_desktop.services.store_port import UnitOfWork

_RULES: Mapping[Rule, Decision] = {Rule.MINE: Decision.MINE, Rule.THEIRS: Decision.THEIRS}


@dataclass(frozen=True, slots=True)
class Source:
    """Where what comes in comes from, and what its lines in the history say.

    `site` is this store's; `at` is UTC.
    """

    site: str
    batch: str
    why: str
    theirs_from: str
    at: datetime


@dataclass(slots=True)
class BroughtIn:
    """What came of it; `undecided` conflicts are those with neither a decision nor a rule."""

    written: int = 0
    decided: int = 0
    still_open: int = 0
    undecided: int = 0
    held_files: set[str] = field(default_factory=set)
    """Hashes of attachments that wait with a deletion in conflict, and are not in the store."""


class BringingIn:
    """One import, or one decision, under way."""

    def __init__(
        self,
        work: UnitOfWork,
        source: Source,
        decisions: Mapping[ConflictKey, Decision],
        rule: Rule,
    ) -> None:
        self._work = work
        self._source = source
        self._decisions = decisions
        self._rule = rule
        self._erased = frozenset(each.record_id for each in work.erasures())
        self.result = BroughtIn()

    # ---- an assessment

    def take(self, theirs: Dossier) -> None:
        """Merge an assessment of theirs into the store."""
        cluster, assessment = theirs.cluster.record.id, theirs.assessment.record.id
        if self._erased & {cluster, assessment}:
            return
        ours = self._work.dossier(assessment)
        if ours is None:
            self._take_new(theirs)
            return
        told = [each for each in theirs.interviews if each.record.erased_on is not None]
        self._receive(told)
        gone = self._erased.union(each.record.id for each in told)
        self._merge(ours, outside(theirs, gone).stamped(), assessment)

    def _take_new(self, theirs: Dossier) -> None:
        """Receive an assessment that is new here; its cluster may be known."""
        held = self._work.get(Cluster, theirs.cluster.record.id)
        if held is None:
            self._receive(theirs.stamped())
            return
        if held.deleted:
            self._merge(Dossier(held, theirs.assessment), theirs.stamped(), "")
            return
        arriving = iter(theirs.stamped())
        cluster = next(arriving)
        self._receive(arriving)
        ours = Dossier(held, theirs.assessment)
        self._merge(ours, [cluster], theirs.assessment.record.id)

    def _receive(self, records: Iterable[Stamped[Record]]) -> None:
        self.result.written += self._work.receive_all(records, self._source.why)

    # ---- merging

    def _merge(
        self,
        ours: Dossier,
        theirs: Iterable[Stamped[Record]],
        assessment_id: str,
        *,
        is_nested: bool = False,
    ) -> None:
        """Merge records; with no `assessment_id`, only the cluster of `ours` is here."""
        held = list(ours.stamped()) if assessment_id else [ours.cluster]
        about = ours.assessment.record.id
        merged = merge(held, theirs, about)
        self._receive(merged.coming)
        for settling in merged.settlings:
            self._settle(settling)
        here = ours if assessment_id else Dossier(ours.cluster, ours.assessment)
        for conflict in with_past(self._work, merged.conflicts, here, self._source.theirs_from):
            self._answer(conflict, is_nested=is_nested)

    def _settle(self, settling: Settling) -> None:
        ours, register = self._now(settling.ours.record), settling.register
        self._write(settled_by_itself(ours, settling.theirs, register, self._source.site))

    def _answer(self, conflict: Conflict, *, is_nested: bool) -> None:
        decision = self._decisions.get(conflict.key) or _RULES.get(self._rule)
        if decision is not None:
            self.decide(conflict, decision)
        elif self._rule is Rule.LATER or is_nested:
            self._keep_open(conflict)
        else:
            self.result.undecided += 1

    def decide(self, conflict: Conflict, decision: Decision) -> None:
        """Write what was decided, and take in what waited for it."""
        ours, theirs = self._now(conflict.ours), conflict.theirs_stamped
        register = register_of(conflict.kind, conflict.register)
        site, base = self._source.site, conflict.base
        self._write(decided(ours, theirs, register, decision, site=site, base=base))
        self.result.decided += 1
        if conflict.is_deletion:
            self._take_what_waited(conflict)

    def _take_what_waited(self, conflict: Conflict) -> None:
        """Merge what hangs on a record whose deletion was decided, and its own registers."""
        now = self._now(conflict.ours)
        vectors = {**conflict.theirs_vectors, DELETED.name: vector_of(now, DELETED.name)}
        theirs = Stamped(conflict.theirs, vectors, now.deleted)
        ours = self._work.dossier(conflict.assessment_id)
        waited = (theirs, *conflict.held)
        if ours is not None:
            self._merge(ours, waited, conflict.assessment_id, is_nested=True)
            return
        rest = [each for each in conflict.held if each.record.id != now.record.id]
        self._receive(rest)
        cluster = self._work.get(Cluster, conflict.record_id)
        ours = self._work.dossier(conflict.assessment_id)
        if cluster is not None and ours is not None:
            self._merge(ours, [theirs], conflict.assessment_id, is_nested=True)

    def _write(self, states: Iterable[Stamped[Record]]) -> None:
        """Write the states that one record passes through."""
        for state in states:
            self._work.settle(state, self._source.why)
        self.result.written += 1

    def _now(self, record: Record) -> Stamped[Record]:
        held = self._work.get(type(record), record.id)
        assert held is not None, "what is in conflict is here"
        return held

    # ---- leaving open

    def _keep_open(self, conflict: Conflict) -> None:
        """Keep a conflict in the store, in the place of an earlier version of the same."""
        self.result.still_open += 1
        self.result.held_files.update(
            str(getattr(each.record, "sha256", "")) for each in conflict.held
        )
        conflict_id = new_id()
        for kept in self._work.kept_conflicts(conflict.assessment_id):
            theirs = kept.theirs.record
            if (theirs.kind, theirs.id, kept.register) != conflict.key:
                continue
            if _knows(kept, conflict):
                if _has_same_values(kept.theirs, conflict):
                    return
            elif _is_known_by(kept, conflict):
                conflict_id = kept.id
        self._work.keep_conflict(
            KeptConflict(
                id=conflict_id,
                assessment_id=conflict.assessment_id,
                register=conflict.register,
                theirs=conflict.theirs_stamped,
                held=conflict.held,
                base=conflict.base,
                theirs_from=self._source.theirs_from,
                at=self._source.at,
                batch=self._source.batch,
            )
        )


def _knows(kept: KeptConflict, conflict: Conflict) -> bool:
    """Say whether what is kept is as new as all that a conflict tells of theirs."""
    return _holds(
        [kept.theirs, *kept.held], [conflict.theirs_stamped, *conflict.held], conflict.register
    )


def _is_known_by(kept: KeptConflict, conflict: Conflict) -> bool:
    return _holds(
        [conflict.theirs_stamped, *conflict.held], [kept.theirs, *kept.held], conflict.register
    )


def _has_same_values(kept: Stamped[Record], conflict: Conflict) -> bool:
    """Say whether equal vectors stand for equal values: a doctored file may tell otherwise."""
    if conflict.is_deletion:
        return kept.deleted == conflict.theirs_deleted
    register = register_of(conflict.kind, conflict.register)
    theirs = conflict.theirs_stamped
    is_equal = vector_of(kept, register.name) == vector_of(theirs, register.name)
    return not is_equal or values_of(kept.record, register) == values_of(theirs.record, register)


def _holds(more: Iterable[Stamped[Record]], less: Iterable[Stamped[Record]], register: str) -> bool:
    """Say whether some records know all that others do; of one register, unless it is deletion."""
    by_id = {each.record.id: each for each in more}
    for each in less:
        held = by_id.get(each.record.id)
        if held is None:
            return False
        names = each.vectors if register == DELETED.name else [register]
        if not all(is_covered(vector_of(each, name), vector_of(held, name)) for name in names):
            return False
    return True
