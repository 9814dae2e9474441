"""One step back or forth: what is outstanding of it, whether it may be done, and doing it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Interview, Record, Stamped
from clusterdyn_desktop.services.effects import Condition, Effect
from clusterdyn_desktop.services.history_lines import HistoryStep
from clusterdyn_desktop.services.progress import Progress
from clusterdyn_desktop.services.steps import ERASED, redo_order, undo_order, why_redone, why_undone
from clusterdyn_desktop.services.store_port import UnitOfWork

_REPORT_EVERY = 100


@dataclass(frozen=True, slots=True)
class Way:
    """One of the two directions."""

    is_redo: bool
    order: Callable[[Iterable[tuple[str, str]]], Iterator[str]]
    why: Callable[[str], str]

    def start(self, effect: Effect) -> Condition:
        """Return how a record is before going this way."""
        return effect.before if self.is_redo else effect.after

    def goal(self, effect: Effect) -> Condition:
        """Return how it is afterwards."""
        return effect.after if self.is_redo else effect.before


BACK = Way(False, undo_order, why_undone)
FORTH = Way(True, redo_order, why_redone)


def changed_since(step: HistoryStep, record_id: str = "") -> UserError:
    """Return the error that something was changed in between, naming it in no language."""
    told = [line for line in step.lines if record_id in {"", line.change.record_id}]
    line = (told or step.lines)[0]
    name = " · ".join(filter(None, (line.interview, line.question_id)))
    return UserError("history.changed-since", name=name or _label(line.record))


def _label(record: Record | None) -> str:
    named = (getattr(record, name, "") for name in ("label", "title", "action", "indicator"))
    return next((str(name) for name in named if name), "…")


Outstanding = list[tuple[Effect, Stamped[Record]]]


def outstanding_of(work: UnitOfWork, all_effects: list[Effect], way: Way) -> Outstanding:
    """Return the effects that are not as they are to be, each with the record as it is."""
    found = []
    for effect in all_effects:
        held = work.get(effect.kind, effect.record_id)
        if held is not None and not way.goal(effect).holds(held):
            found.append((effect, held))
    return found


def refuse_changed(outstanding: Outstanding, way: Way, step: HistoryStep) -> None:
    """Refuse to write over what is not as the step left it: somebody changed it since."""
    for effect, held in outstanding:
        if not way.start(effect).holds(held):
            raise changed_since(step, effect.record_id)


def carry_out(
    work: UnitOfWork, outstanding: Outstanding, way: Way, wanted: str, progress: Progress
) -> None:
    """Put records back; children before their parents when undoing, as they came when redoing."""
    in_order = outstanding if way.is_redo else outstanding[::-1]
    why = way.why(wanted)
    for done, (effect, held) in enumerate(in_order):
        if done % _REPORT_EVERY == 0:
            progress(done, len(in_order))
        _put_back(work, held, way.goal(effect), why)


def _put_back(work: UnitOfWork, held: Stamped[Record], goal: Condition, why: str) -> None:
    record = goal.of(held.record)
    deleted = held.deleted if goal.deleted is None else goal.deleted
    is_brought_back = record != held.record or (held.deleted and not deleted)
    if is_brought_back:
        work.put(record, why)
    if deleted and (is_brought_back or not held.deleted):
        work.delete(type(record), record.id, why)


def refuse_overtaken(
    work: UnitOfWork, assessment_id: str, expected: tuple[str, str], step: HistoryStep
) -> None:
    """See to it that nobody wrote between reading and writing.

    Once something is written nobody else can; so what stands before it is what was read, or not.
    """
    newest = work.latest_batches(assessment_id)
    if tuple(batch for batch, _why in (next(newest, ("", "")), next(newest, ("", "")))) != expected:
        raise changed_since(step)


def refuse_erased(work: UnitOfWork, assessment_id: str) -> None:
    """Say that the way back ends at an erasure, where one is among the steps."""
    if any(why == ERASED for _batch, why in work.latest_batches(assessment_id)):
        raise UserError("history.erased")


def place_of(work: UnitOfWork, step: HistoryStep) -> tuple[str, str]:
    """Return the interview and the question to look at, where the interview is there."""
    interview = work.get(Interview, step.interview_id) if step.interview_id else None
    if interview is None or interview.deleted:
        return "", "" if step.interview_id else step.question_id
    return interview.record.id, step.question_id
