"""The plan of question sets while it is being made: who has what, and how often each is asked.

`rotation.py` says what is aimed at and why handing out one answer at a time gets there.
"""

from collections import deque
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(slots=True)
class Table:
    """Questions by interview, and the room that is left.

    `questions` are in the instrument's order. `may` are the questions that each interview may be
    asked, in the order of the interviews' labels, `room` the number it has time for. `counts`
    hold the planned answers of every question, those of other interviews included, and rise;
    `reach` is the number of respondents who may be asked it. With `core_for_all` the core is put
    into every interview before any other question is looked at.
    """

    questions: tuple[str, ...]
    stages: Mapping[str, int]
    core: Collection[str]
    wanted: int
    may: Mapping[str, frozenset[str]]
    room: Mapping[str, int]
    counts: dict[str, int]
    reach: Mapping[str, int]
    core_for_all: bool = False
    sets: dict[str, set[str]] = field(init=False)

    def __post_init__(self) -> None:
        self.sets = {interview: set() for interview in self.may}

    def fill(self) -> None:
        """Hand out answers, each to the question that comes first, until nobody has room."""
        places = {question: place for place, question in enumerate(self.questions)}
        waiting = list(self.questions)
        while waiting:
            question = min(waiting, key=lambda each: (*self._urgency(each), places[each]))
            if not self.give(question):
                # What has been given since can only have taken room: it stays impossible.
                waiting.remove(question)

    def give(self, question: str) -> bool:
        """Let one more interview ask a question; say whether that was possible.

        Where none of those who may be asked it has room, one of them passes a question on to
        another interview, which may do the same. No other question is asked more or less often.
        """
        passes: dict[str, tuple[str, str]] = {}
        seen = {question}
        queue = deque([question])
        while queue:
            passed = queue.popleft()
            takers = [each for each in self.may if self._lacks(each, passed)]
            free = [each for each in takers if len(self.sets[each]) < self.room[each]]
            if free:
                self._pass_on(question, passed, self._best(free, passed), passes)
                self.counts[question] += 1
                return True
            for interview in takers:
                for held in self._held(interview):
                    if held not in seen:
                        seen.add(held)
                        passes[held] = (interview, passed)
                        queue.append(held)
        return False

    def set_of(self, interview: str) -> tuple[str, ...]:
        """Return the questions of an interview in the instrument's order."""
        return tuple(self._held(interview))

    def _urgency(self, question: str) -> tuple[int, int, int]:
        """Return what orders questions: the step (see `rotation.py`), the count, the reach.

        A question's step never falls as its count rises; that is what `fill` rests on.
        """
        core = question in self.core
        enough = self.counts[question] >= self.wanted
        step = (2 if enough else 0) + (0 if core else 1)
        if self.core_for_all:
            step = 0 if core else step
        return (step, self.counts[question], self.reach[question])

    def _lacks(self, interview: str, question: str) -> bool:
        return question in self.may[interview] and question not in self.sets[interview]

    def _held(self, interview: str) -> Sequence[str]:
        return [question for question in self.questions if question in self.sets[interview]]

    def _best(self, free: Sequence[str], question: str) -> str:
        """Choose an interview: one where a lone question gets company, else the emptiest."""

        def order(interview: str) -> tuple[bool, int]:
            stage = self.stages[question]
            held = sum(self.stages[each] == stage for each in self.sets[interview])
            return (held != 1, len(self.sets[interview]) - self.room[interview])

        return min(free, key=order)

    def _pass_on(
        self, question: str, last: str, taker: str, passes: Mapping[str, tuple[str, str]]
    ) -> None:
        """Walk the chain back: who took `last` has room, who gave it took the one before."""
        self.sets[taker].add(last)
        while last != question:
            interview, before = passes[last]
            self.sets[interview].remove(last)
            self.sets[interview].add(before)
            last = before
