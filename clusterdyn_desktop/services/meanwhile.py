"""Writing over what somebody else changed meanwhile: refused, and told with both values.

An editor says what they had seen; see `domain/collisions.py` for what counts as a collision. Who
changed it and when is read from the change log.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import cast

from clusterdyn_desktop.domain.collisions import colliding, joined, with_registers
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Answer, R, Record, Register
from clusterdyn_desktop.services.store_port import Change, UnitOfWork

MOST_BATCHES = 2_000
"""How many steps back the other's change is looked for; it was made since the editor looked."""

OwnStep = Callable[[str], bool]
"""Says of a batch whether this program itself did it otherwise than by the editor's hand."""


def no_own_step(_batch: str) -> bool:
    """Know of no step of one's own."""
    return False


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """Both versions of a record that two people changed: what differs, and who was first.

    `seen` is what the editor started from, `registers` are those that collide. `at` is UTC, None
    where it cannot be told any more; `who` is empty where nobody gave a name.
    """

    seen: Record
    mine: Record
    theirs: Record
    registers: tuple[str, ...]
    who: str
    at: datetime | None


class ChangedMeanwhile(UserError):
    """Raised where writing would silently take back what somebody else did; nothing is written."""

    def __init__(self, found: Meanwhile) -> None:
        is_answer = isinstance(found.mine, Answer)
        code = "answer.changed-meanwhile" if is_answer else "record.changed-meanwhile"
        super().__init__(code, who=found.who or "…", at=_written(found.at))
        self.found = found

    def seen_now(self, seen: R) -> R:
        """Return what was seen before, with what the other wrote: the editor knows of it by now."""
        theirs = self.found.theirs
        registers = [each for each in seen.registers if each.name in self.found.registers]
        return with_registers(seen, cast(R, theirs), registers)


def joined_with_held(
    work: UnitOfWork,
    versions: tuple[Sequence[R], R, R],
    assessment_id: str,
    is_own: OwnStep = no_own_step,
) -> R:
    """Return what is to be written: the record as it is now with what the editor changed.

    `versions` are what was seen, what the editor made of it and what is held, as `colliding` takes
    them; `assessment_id` is where the record's changes are logged. Raises `ChangedMeanwhile` where
    both changed the same register: `answer.changed-meanwhile` or `record.changed-meanwhile`.
    """
    seen, mine, held = versions
    registers = colliding(seen, mine, held)
    if registers:
        line = _last_change(work, held, registers, assessment_id)
        if line is None or not is_own(line.batch):
            raise ChangedMeanwhile(
                Meanwhile(
                    seen[0],
                    mine,
                    held,
                    tuple(register.name for register in registers),
                    line.who if line else "",
                    line.at if line else None,
                )
            )
    return joined(seen, mine, held)


def _last_change(
    work: UnitOfWork, held: Record, registers: Collection[Register], assessment_id: str
) -> Change | None:
    names = {register.name for register in registers}
    for batch, _why in islice(work.latest_batches(assessment_id), MOST_BATCHES):
        for line in reversed(work.changes_in(batch, assessment_id)):
            if line.record_id == held.id and line.register in names:
                return line
    return None


def _written(at: datetime | None) -> str:
    if at is None:
        return "…"
    here = at.astimezone()
    is_today = here.date() == datetime.now(here.tzinfo).date()
    return here.strftime("%H:%M" if is_today else "%Y-%m-%d %H:%M")
