"""What is to be decided on, and what was decided so far. Knows nothing of Qt."""

from collections.abc import Iterable, Mapping
from enum import Enum
from itertools import chain

from clusterdyn_desktop.domain.joining import Decision
from clusterdyn_desktop.domain.merging import Conflict, ConflictKey
from clusterdyn_desktop.domain.records import RECORD_KINDS, Interview


class Settled(Enum):
    """How a conflict stands."""

    NOT_YET = "not yet"
    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"
    LATER = "later"


SETTLED_BY = {
    Decision.MINE: Settled.MINE,
    Decision.THEIRS: Settled.THEIRS,
    Decision.BOTH: Settled.BOTH,
}
DECIDED_BY = {settled: decision for decision, settled in SETTLED_BY.items()}


class Deciding:
    """Conflicts by assessment and respondent; places in that order are counted from 0."""

    def __init__(self, conflicts: Iterable[Conflict]) -> None:
        groups: dict[tuple[str, str], list[Conflict]] = {}
        for conflict in conflicts:
            groups.setdefault(_about(conflict), []).append(conflict)
        self.conflicts = tuple(
            each for group in groups.values() for each in sorted(group, key=_place)
        )
        self._settled: dict[int, Settled] = {}

    def __len__(self) -> int:
        return len(self.conflicts)

    def settled(self, place: int) -> Settled:
        """Return how a conflict stands."""
        return self._settled.get(place, Settled.NOT_YET)

    def settle(self, place: int, settled: Settled) -> None:
        """Decide, or decide otherwise."""
        self._settled[place] = settled

    def settle_rest(self, settled: Settled) -> None:
        """Decide alike whatever nobody has decided on yet."""
        for place in range(len(self)):
            self._settled.setdefault(place, settled)

    def next_open(self, place: int) -> int | None:
        """Return the next place after one that is not settled, going round; None if all are."""
        around = chain(range(place + 1, len(self)), range(place + 1))
        return next((at for at in around if self.settled(at) is Settled.NOT_YET), None)

    @property
    def decisions(self) -> Mapping[ConflictKey, Decision]:
        """What was decided, without what is left for later."""
        return {
            self.conflicts[place].key: DECIDED_BY[settled]
            for place, settled in self._settled.items()
            if settled in DECIDED_BY
        }

    @property
    def decided(self) -> int:
        """Number of conflicts that were decided on."""
        return sum(settled in DECIDED_BY for settled in self._settled.values())

    @property
    def staying_open(self) -> int:
        """Number of conflicts that nobody decides on now."""
        return len(self) - self.decided


def _about(conflict: Conflict) -> tuple[str, str]:
    """Return the assessment and the interview a conflict is about."""
    if conflict.kind is Interview:
        return conflict.assessment_id, conflict.record_id
    return conflict.assessment_id, str(getattr(conflict.ours, "interview_id", ""))


def _place(conflict: Conflict) -> tuple[int, str, int]:
    """Return where a conflict comes among those about the same: by kind, question and register."""
    names = [register.name for register in conflict.kind.registers]
    register = names.index(conflict.register) if conflict.register in names else -1
    question = str(getattr(conflict.ours, "question_id", conflict.record_id))
    return RECORD_KINDS.index(conflict.kind), question, register
