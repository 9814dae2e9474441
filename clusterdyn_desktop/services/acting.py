"""Acting: what a cluster has agreed to do, by whom and until when, from one round to the next.

Every action is tied to a variable that it is to move (method.md 6.3, 6.4.10).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import (
    Action,
    ActionStatus,
    Assessment,
    derived_id,
    new_id,
)
from clusterdyn_desktop.services.dossiers import living_assessment
from clusterdyn_desktop.services.meanwhile import joined_with_held
from clusterdyn_desktop.services.ports import Author, InstrumentLibrary, nobody
from clusterdyn_desktop.services.store_port import Store, UnitOfWork

CARRIED = "carried over"


@dataclass(frozen=True, slots=True)
class EarlierAction:
    """An action of an earlier round of the same cluster that is still open."""

    action: Action
    assessment: Assessment


class Acting:
    """Keeps actions. Each call is one transaction and one step of the history."""

    def __init__(self, store: Store, instruments: InstrumentLibrary, who: Author = nobody) -> None:
        self._store = store
        self._instruments = instruments
        self._who = who

    def actions(self, assessment_id: str) -> tuple[Action, ...]:
        """Return an assessment's actions in their order. Raises `assessment.unknown`."""
        with self._store.unit_of_work() as work:
            living_assessment(work, assessment_id)
            return _actions(work, assessment_id)

    def add(self, assessment_id: str, wanted: Action) -> Action:
        """Add an action behind the others; `wanted` says all but its id and its place.

        Raises `assessment.unknown`, `action.no-words`, and KeyError for a variable that the
        instrument does not have.
        """
        with self._store.unit_of_work(self._who()) as work:
            assessment = living_assessment(work, assessment_id)
            held = _actions(work, assessment_id)
            action = replace(
                _checked(wanted),
                id=new_id(),
                assessment_id=assessment_id,
                sequence=_next_place(held),
            )
            self._refuse_unknown(assessment, action)
            work.put(action)
            work.commit()
        return action

    def change(self, action: Action, seen: Action) -> Action:
        """Write an action as it was edited, and return it as it is now.

        `seen` is what editing began from: what somebody else changed since stays, and where both
        changed the same, `record.changed-meanwhile` is raised. Raises as `add` does, and
        `action.gone`.
        """
        with self._store.unit_of_work(self._who()) as work:
            assessment = living_assessment(work, action.assessment_id)
            wanted = _checked(action)
            self._refuse_unknown(assessment, wanted)
            held = work.get_to_write(Action, action.id, action.assessment_id)
            if held is None or held.deleted:
                raise UserError("action.gone")
            joined = joined_with_held(work, ([seen], wanted, held.record), assessment.id)
            work.put(joined)
            work.commit()
        return joined

    def remove(self, action_id: str) -> None:
        """Take an action away; it lies in the bin. One that is gone already is as good."""
        with self._store.unit_of_work(self._who()) as work:
            held = work.get(Action, action_id)
            if held is not None and not held.deleted:
                work.delete(Action, action_id)
                work.commit()

    def from_earlier_rounds(self, assessment_id: str) -> tuple[EarlierAction, ...]:
        """Return the open actions of the cluster's earlier rounds, the latest round's first.

        Those that have been carried over here, or were in between, are left out. Raises
        `assessment.unknown`.
        """
        with self._store.unit_of_work() as work:
            return tuple(_still_open(work, living_assessment(work, assessment_id)))

    def carry_over(self, assessment_id: str, action_ids: Sequence[str]) -> tuple[Action, ...]:
        """Take open actions of earlier rounds along into this one, as one step; return them.

        The earlier round keeps its own. Taking one along again, here or at another site, gives
        the same record. Raises `assessment.unknown`.
        """
        wanted = set(action_ids)
        with self._store.unit_of_work(self._who()) as work:
            assessment = living_assessment(work, assessment_id)
            place = _next_place(_actions(work, assessment_id))
            chosen = [
                each.action for each in _still_open(work, assessment) if each.action.id in wanted
            ]
            carried = [
                replace(
                    action,
                    id=_carried_id(assessment_id, action),
                    assessment_id=assessment_id,
                    sequence=place + turn,
                )
                for turn, action in enumerate(chosen)
            ]
            for action in carried:
                work.put(action, CARRIED)
            work.commit()
        return tuple(carried)

    def _refuse_unknown(self, assessment: Assessment, action: Action) -> None:
        instrument = self._instruments.get(assessment.instrument_id, assessment.instrument_version)
        if action.variable and action.variable not in instrument.variable_by_id:
            raise KeyError(action.variable)


def _checked(action: Action) -> Action:
    said = action.action.strip()
    if not said:
        raise UserError("action.no-words")
    return replace(action, action=said, owner_role=action.owner_role.strip())


def _actions(work: UnitOfWork, assessment_id: str) -> tuple[Action, ...]:
    return tuple(stamped.record for stamped in work.find(Action, assessment_id))


def _next_place(actions: Sequence[Action]) -> int:
    return max((action.sequence for action in actions), default=0) + 1


def _carried_id(assessment_id: str, action: Action) -> str:
    return derived_id(assessment_id, "action", action.id)


def _still_open(work: UnitOfWork, assessment: Assessment) -> list[EarlierAction]:
    rounds = [
        stamped.record
        for stamped in work.find(Assessment, assessment.cluster_id)
        if stamped.record.round < assessment.round
    ]
    rounds.sort(key=lambda each: -each.round)
    later = [assessment]
    found = []
    for earlier in rounds:
        for action in _actions(work, earlier.id):
            is_carried = any(
                work.get(Action, _carried_id(each.id, action)) is not None for each in later
            )
            if action.status is ActionStatus.OPEN and not is_carried:
                found.append(EarlierAction(action, earlier))
        later.append(earlier)
    return found
