"""Jottings: what was said out of turn, kept in the inbox and filed to a question later."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.jotting_down import with_words
from clusterdyn_desktop.domain.records import Answer, Jotting, new_id
from clusterdyn_desktop.services.drafts import TypedPart, drop_draft
from clusterdyn_desktop.services.interview_records import change_answer
from clusterdyn_desktop.services.ports import Author, Clock, nobody
from clusterdyn_desktop.services.store_port import Store, UnitOfWork


@dataclass(frozen=True, slots=True)
class Jotted:
    """A jotting as it now is on disk, and when it got there (UTC); filed, with the answer."""

    jotting: Jotting
    at: datetime
    answer: Answer | None = None


class Jottings:
    """Keeps and files what is jotted down. Each call is one committed transaction."""

    def __init__(self, store: Store, clock: Clock, who: Author = nobody, *, desk: str = "") -> None:
        self._store = store
        self._clock = clock
        self._who = who
        self._desk = desk

    def jot(
        self, interview_id: str, text: str, *, as_quote: bool = False, question_id: str = ""
    ) -> Jotted:
        """Keep words in the inbox, or with a question file them at once; drops their draft.

        Raises `jotting.empty`.
        """
        words = _words(text)
        with self._store.unit_of_work(self._who()) as work:
            jotting = Jotting(new_id(), interview_id, self._clock.now(), words, as_quote)
            jotting, answer = self._put(work, jotting, question_id)
            _drop_drafts(work, interview_id, self._desk)
            work.commit()
        return Jotted(jotting, self._clock.now(), answer)

    def file(self, jotting_id: str, question_id: str) -> Jotted:
        """Put a jotting's words into an answer and take it out of the inbox, as one step.

        Raises `jotting.unknown` when it is gone or was filed elsewhere.
        """
        return self._change(jotting_id, lambda work, held: self._put(work, held, question_id))

    def edit(self, jotting_id: str, text: str, *, as_quote: bool) -> Jotted:
        """Change the words of a jotting in the inbox; drops their draft.

        Raises as `jot` and `file` do.
        """
        words = _words(text)

        def change(work: UnitOfWork, held: Jotting) -> tuple[Jotting, Answer | None]:
            _drop_drafts(work, held.interview_id, self._desk)
            return self._put(work, replace(held, text=words, is_quote=as_quote), "")

        return self._change(jotting_id, change)

    def turn(self, jotting_id: str) -> Jotted:
        """Take a jotting in the inbox for a quote, or for a note again. Raises as `file`."""
        return self._change(
            jotting_id,
            lambda work, held: self._put(work, replace(held, is_quote=not held.is_quote), ""),
        )

    def remove(self, jotting_id: str) -> Jotted:
        """Take a jotting out of the inbox unfiled. Raises `jotting.unknown`."""

        def change(work: UnitOfWork, held: Jotting) -> tuple[Jotting, Answer | None]:
            work.delete(Jotting, jotting_id)
            return held, None

        return self._change(jotting_id, change)

    def _change(
        self,
        jotting_id: str,
        change: Callable[[UnitOfWork, Jotting], tuple[Jotting, Answer | None]],
    ) -> Jotted:
        with self._store.unit_of_work(self._who()) as work:
            jotting, answer = change(work, _waiting(work, jotting_id))
            work.commit()
        return Jotted(jotting, self._clock.now(), answer)

    def _put(
        self, work: UnitOfWork, jotting: Jotting, question_id: str
    ) -> tuple[Jotting, Answer | None]:
        put = replace(jotting, question_id=question_id)
        work.put(put)
        if not question_id:
            return put, None
        add = partial(with_words, text=put.text, as_quote=put.is_quote)
        return put, change_answer(work, put.interview_id, question_id, add, self._clock)


def _waiting(work: UnitOfWork, jotting_id: str) -> Jotting:
    held = work.get(Jotting, jotting_id)
    if held is None or held.deleted or held.record.question_id:
        raise UserError("jotting.unknown")
    return held.record


def _drop_drafts(work: UnitOfWork, interview_id: str, desk: str) -> None:
    for part in (TypedPart.JOTTING, TypedPart.JOTTED_QUOTE):
        drop_draft(work, interview_id, "", part, desk)


def _words(text: str) -> str:
    words = text.strip()
    if not words:
        raise UserError("jotting.empty")
    return words
