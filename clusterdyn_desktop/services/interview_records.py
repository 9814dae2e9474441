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
from clusterdyn_desktop.services.meanwhile import OwnStep, joined_with_held, no_own_step
from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.store_port import UnitOfWork

Seen = tuple[Answer, ...] | None
"""What a person had seen of an answer, their own newest change last; None for nothing at all."""


def change_answer(
    work: UnitOfWork,
    interview_id: str,
    question_id: str,
    change: Callable[[Answer], Answer],
    clock: Clock,
    *,
    seen: Seen = None,
    is_own_step: OwnStep = no_own_step,
) -> Answer:
    """Write a changed answer and return it; the first of an interview without a day dates it.

    With `seen` only what was changed of it is written; raises `answer.changed-meanwhile`.
    """
    answer_id = derived_id(interview_id, "answer", question_id)
    if seen is None:
        held = work.get(Answer, answer_id)
    else:
        held = work.get_to_write(Answer, answer_id, interview_id)
    if held is not None and held.deleted:  # undone as a whole: begin anew
        held = None
    before = held.record if held else empty_answer(interview_id, question_id)
    undated = None if held else _undated(work, interview_id)
    after = change(before)
    if seen:
        mine = change(seen[-1])
        if before != seen[-1]:
            assessment_id = _assessment_of(work, interview_id)
            after = joined_with_held(work, (seen, mine, before), assessment_id, is_own_step)
    work.put(after)
    if undated is not None:
        work.put(replace(undated, held_on=clock.now().astimezone().date()))
    return after


def _assessment_of(work: UnitOfWork, interview_id: str) -> str:
    held = work.get(Interview, interview_id)
    return held.record.assessment_id if held else ""


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
