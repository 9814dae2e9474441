"""Exchanging questions so that no interview is left with a lone question in a stage.

A stage that is touched with one question only is judged on it in that interview, and costs the
talk a turn for little. Two interviews exchange a question each, and every question is asked as
often as before; or one interview gives a question for another that is asked once less, so that
the two change places. Every exchange leaves fewer lone questions, so there is an end to it.
"""

from collections.abc import Iterator

from clusterdyn_desktop.domain.rotation_table import Table


def lone_questions(table: Table, interview: str) -> list[str]:
    """Return the questions that stand alone in their stage, though the role has more there."""
    return [
        question
        for question in table.set_of(interview)
        if _held(table, interview, table.stages[question]) == 1
        and _offered(table, interview, table.stages[question]) > 1
    ]


def settle(table: Table) -> None:
    """Exchange questions until no exchange leaves fewer lone ones."""
    while any(_mend(table, interview) for interview in table.may):
        pass


def _mend(table: Table, interview: str) -> bool:
    """Make the first exchange that helps; say whether there was one."""
    for question in lone_questions(table, interview):
        for given, taken in _trades(table, interview, question):
            if _replace(table, interview, given, taken):
                return True
            if any(_swap(table, interview, other, given, taken) for other in table.may):
                return True
    return False


def _trades(table: Table, interview: str, lone: str) -> Iterator[tuple[str, str]]:
    """Yield what might be given and taken: company for the lone question, or that one away."""
    stage = table.stages[lone]
    held = table.set_of(interview)
    wanted = [each for each in table.questions if each in table.may[interview] - set(held)]
    yield from ((g, t) for t in wanted if table.stages[t] == stage for g in held if g != lone)
    yield from ((lone, taken) for taken in wanted if table.stages[taken] != stage)


def _replace(table: Table, interview: str, given: str, taken: str) -> bool:
    """Take up a question instead of another that is asked once more, if that helps."""
    alike = (given in table.core) == (taken in table.core)
    free = table.counts[given] == table.counts[taken] + 1
    if not (alike and free and table.reach[taken] <= table.reach[given]):
        return False
    if _change(table, interview, given, taken) >= 0:
        return False
    _trade(table, interview, given, taken)
    table.counts[given] -= 1
    table.counts[taken] += 1
    return True


def _swap(table: Table, interview: str, other: str, given: str, taken: str) -> bool:
    """Let two interviews exchange a question each, if together they have fewer lone ones."""
    if taken not in table.sets[other] or given in table.sets[other]:
        return False
    if given not in table.may[other]:
        return False
    if _change(table, interview, given, taken) + _change(table, other, taken, given) >= 0:
        return False
    _trade(table, interview, given, taken)
    _trade(table, other, taken, given)
    return True


def _trade(table: Table, interview: str, given: str, taken: str) -> None:
    table.sets[interview].remove(given)
    table.sets[interview].add(taken)


def _change(table: Table, interview: str, given: str, taken: str) -> int:
    """Return how many more lone questions the interview would have."""
    before, after = table.stages[given], table.stages[taken]
    if before == after:
        return 0
    change = 0
    for stage, step in ((before, -1), (after, 1)):
        if _offered(table, interview, stage) > 1:
            held = _held(table, interview, stage)
            change += (held + step == 1) - (held == 1)
    return change


def _held(table: Table, interview: str, stage: int) -> int:
    return sum(table.stages[question] == stage for question in table.sets[interview])


def _offered(table: Table, interview: str, stage: int) -> int:
    return sum(table.stages[question] == stage for question in table.may[interview])
