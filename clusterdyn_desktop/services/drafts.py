"""Drafts: words that are being typed, on disk before they are an answer.

A draft is no edit: it is not logged, cannot be undone and reaches nobody else. Writing the words
where they belong drops it in the same transaction. It belongs to the desk where it is typed, so
that two people who type in the same place keep their own words. One without an owner, from before
there were owners, belongs to whoever opens the interview first.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from clusterdyn_desktop.services.ports import Clock
from clusterdyn_desktop.services.store_port import Draft, Store, UnitOfWork

BEGINNING = " began from"
"""Ends the part of a draft that keeps the words as they stood when typing began."""


class TypedPart(StrEnum):
    """What words can be typed for; a draft's `part`."""

    NOTE = "note"
    QUOTE = "quote"
    FLAG = "flag"
    JOTTING = "jotting"
    JOTTED_QUOTE = "jotted quote"


@dataclass(frozen=True, slots=True)
class Typing:
    """Words as typed so far; `cursor` counts characters, `began_from` is what stood there."""

    text: str
    cursor: int
    began_from: str = ""


@dataclass(frozen=True, slots=True)
class HalfTyped:
    """Words that somebody was typing at a moment (UTC), and what for.

    `question_id` is empty where they belong to the interview as a whole.
    """

    question_id: str
    part: TypedPart
    typing: Typing
    at: datetime


class Drafts:
    """Keeps what is being typed at one desk. Each call is one committed transaction."""

    def __init__(self, store: Store, clock: Clock, desk: str = "") -> None:
        self._store = store
        self._clock = clock
        self._desk = desk

    def keep(
        self, interview_id: str, question_id: str, part: TypedPart, typing: Typing
    ) -> datetime:
        """Keep words as typed so far in the place of those before; return when (UTC)."""
        now, where, desk = self._clock.now(), (interview_id, question_id), self._desk
        with self._store.unit_of_work() as work:
            work.keep_draft(Draft(*where, part, typing.text, typing.cursor, now, desk))
            work.keep_draft(Draft(*where, part + BEGINNING, typing.began_from, 0, now, desk))
            work.commit()
        return now

    def drop(self, interview_id: str, question_id: str, part: TypedPart) -> datetime:
        """Forget words that were typed; return when (UTC)."""
        with self._store.unit_of_work() as work:
            drop_draft(work, interview_id, question_id, part, self._desk)
            work.commit()
        return self._clock.now()


def drop_draft(
    work: UnitOfWork, interview_id: str, question_id: str, part: TypedPart, desk: str
) -> None:
    """Forget a desk's draft and what it began from; one that belongs to nobody goes as well."""
    for owner in dict.fromkeys((desk, "")):
        work.drop_draft(interview_id, question_id, part, owner)
        work.drop_draft(interview_id, question_id, part + BEGINNING, owner)


def of_desk(drafts: Iterable[Draft], desk: str) -> list[Draft]:
    """Return a desk's own drafts, and those without an owner where it has none there itself."""
    held = list(drafts)
    own = {(draft.question_id, draft.part) for draft in held if draft.owner == desk}
    return [
        draft
        for draft in held
        if draft.owner == desk or (not draft.owner and (draft.question_id, draft.part) not in own)
    ]


def half_typed(drafts: Iterable[Draft], desk: str = "") -> tuple[HalfTyped, ...]:
    """Return what a desk's drafts hold, in their order; parts not known here are left alone."""
    held = of_desk(drafts, desk)
    began = {(draft.question_id, draft.part): draft.text for draft in held}
    known = {str(part): part for part in TypedPart}
    return tuple(
        HalfTyped(
            draft.question_id,
            known[draft.part],
            Typing(
                draft.text,
                draft.cursor,
                began.get((draft.question_id, draft.part + BEGINNING), ""),
            ),
            draft.at,
        )
        for draft in held
        if draft.part in known
    )
