"""What other people's programs do in tests of the office store: each in a process of its own."""

from dataclasses import replace
from functools import partial
from multiprocessing.connection import Connection
from random import Random
from typing import Any

from clusterdyn_desktop.app.clock import SystemClock
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import Answer, derived_id, empty_answer
from clusterdyn_desktop.services.interview_records import change_answer
from clusterdyn_desktop.storage.opening import open_store

QUESTIONS = ("1.01", "1.02", "1.03", "1.04")
FIELDS = ("note", "flag", "evidence")


def answer_with_others(
    address: str, interview_id: str, who: str, count: int, talk: Connection
) -> None:
    """Give the same few answers as everybody else, and say of each change what became of it.

    Tells `(question, field, value, code)`; the code is empty where the change was kept.
    """
    store, choose = open_store(address, SystemClock()), Random(who)
    talk.send(None)  # ready
    talk.recv()
    for number in range(count):
        question, field = choose.choice(QUESTIONS), choose.choice(FIELDS)
        value: str | int = choose.randrange(5) if field == "evidence" else f"{who} {number}"
        with store.unit_of_work() as work:
            held = work.get(Answer, derived_id(interview_id, "answer", question))
        seen = held.record if held else empty_answer(interview_id, question)
        code = ""
        try:
            with store.unit_of_work(who) as work:
                change = partial(_with_value, field=field, value=value)
                clock = SystemClock()
                change_answer(work, interview_id, question, change, clock, seen=(seen,))
                work.commit()
        except UserError as error:
            code = error.code
        talk.send((question, field, value, code))
    store.close()
    talk.close()


def _with_value(answer: Answer, field: str, value: str | int) -> Answer:
    changed: dict[str, Any] = {field: value}
    return replace(answer, **changed)
