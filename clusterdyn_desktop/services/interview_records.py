"""What services about one interview share: its answers as they are written, its jottings."""

from collections.abc import Callable
from dataclasses import replace

from clusterdyn_desktop.domain.records import (
    Answer,
    Interview,
    Jotting,
    derived_id,
    empty_answer,
)
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.store_port import UnitOfWork


def change_answer(
    work: UnitOfWork,
    interview_id: str,
    question_id: str,
    change: Callable[[Answer], Answer],
    clock: Clock,
) -> Answer:
    """Write a changed answer and return it; the first of an interview without a day dates it."""
    held = work.get(Answer, derived_id(interview_id, "answer", question_id))
    if held is not None and held.deleted:  # undone as a whole: begin anew
        held = None
    before = held.record if held else empty_answer(interview_id, question_id)
    undated = None if held else _undated(work, interview_id)
    after = change(before)
    work.put(after)
    if undated is not None:
        work.put(replace(undated, held_on=clock.now().astimezone().date()))
    return after


def _undated(work: UnitOfWork, interview_id: str) -> Interview | None:
    """Return an interview that has neither a day nor an answer yet.

    A day that somebody took away later stays away.
    """
    held = work.get(Interview, interview_id)
    if held is None or held.record.held_on is not None or work.find(Answer, interview_id):
        return None
    return held.record


def unfiled(work: UnitOfWork, interview_id: str) -> tuple[Jotting, ...]:
    """Return what was jotted down in an interview and not filed yet, oldest first."""
    found = (stamped.record for stamped in work.find(Jotting, interview_id))
    waiting = [jotting for jotting in found if not jotting.question_id]
    return tuple(sorted(waiting, key=lambda jotting: (str(jotting.jotted_at), jotting.id)))
