"""One entry of a sheet as it is keyed: where the line stands, what it says, what comes of Enter.

Knows no Qt and writes nothing; `keying_desk.py` shows it and hands over what is to be kept.
"""

from collections.abc import Mapping

from clusterdyn_desktop.domain.answer_keying import (
    adds_only,
    keyed_of,
    taken_in,
)
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.keyed_answer import KeyedAnswer
from clusterdyn_desktop.domain.keying import format_answer
from clusterdyn_desktop.domain.line_reading import LineReading, read_line
from clusterdyn_desktop.domain.records import Answer
from clusterdyn_desktop.gui.keying.outcome import Outcome, Said
from clusterdyn_desktop.services.keying_sheet import HalfLine, KeyingSheet


class Entry:
    """The first or the second entry of one sheet.

    `place` is the question the line stands at, empty after the last one; `cursor` counts
    characters in the line. `pending` are questions whose lines are on their way to the disk.
    """

    def __init__(self, sheet: KeyingSheet, *, second: bool = False) -> None:
        self.sheet = sheet
        self.is_second = second
        self.place = ""
        self.line = ""
        self.cursor = 0
        self.pending: list[str] = []
        self._before: KeyedAnswer | None = None
        self._began_as = ""
        self._goes_round = False
        self._warned_of = ""
        self._answers = dict(sheet.sheet.answers)
        self._known = dict(sheet.sheet.answers)
        self._second = dict(sheet.second)
        self._order = sheet.order
        self._halves: dict[str, str] = {
            name: half.text for name, half in self._half_lines(sheet).items()
        }
        self.place = self._opening_place(sheet)
        self._put_line(self._halves.pop(self.place, ""), edit=False)
        if half := self._half_lines(sheet).get(self.place):
            self.cursor = half.cursor

    def _half_lines(self, sheet: KeyingSheet) -> Mapping[str, HalfLine]:
        return sheet.half_lines.get(self.is_second, {})

    def _opening_place(self, sheet: KeyingSheet) -> str:
        """Return where typing stopped, else what comes after the last answer, else what is open."""
        halves = {n: half for n, half in self._half_lines(sheet).items() if n in self._order}
        if halves:
            return max(halves, key=lambda name: halves[name].at)
        done = [place for place, name in enumerate(self._order) if self.is_keyed(name)]
        after = self._order[max(done) + 1 :] if done else self._order
        return after[0] if after else self._first_open()

    # ---- what is shown

    @property
    def order(self) -> tuple[str, ...]:
        """The ids of all questions, in order."""
        return self._order

    @property
    def done(self) -> int:
        """Number of questions that are keyed."""
        return sum(self.is_keyed(name) for name in self._order)

    @property
    def open_questions(self) -> tuple[str, ...]:
        """The ids of the questions that are not keyed yet, in order."""
        return tuple(name for name in self._order if not self.is_keyed(name))

    @property
    def reading(self) -> LineReading:
        """What the line says so far."""
        return read_line(self.line, self.sheet.words, self.place)

    @property
    def target(self) -> str:
        """The question the line is about; empty where it names none that is known."""
        return self.reading.keyed.question_id

    @property
    def is_correction(self) -> bool:
        """Whether the line began from what is keyed there."""
        return self._before is not None

    @property
    def is_half_typed(self) -> bool:
        """Whether the line holds something that is not kept yet."""
        return self.line != self._began_as

    def held(self, question_id: str) -> KeyedAnswer:
        """Return what is keyed of a question in this entry."""
        if self.is_second:
            return self._second.get(question_id) or KeyedAnswer(question_id)
        answer = self._answers.get(question_id)
        return keyed_of(answer) if answer else KeyedAnswer(question_id)

    def is_keyed(self, question_id: str) -> bool:
        """Say whether a question has been dealt with in this entry."""
        if self.is_second:
            return question_id in self._second
        return self.held(question_id).state is not None

    # ---- typing and moving

    def type(self, line: str, cursor: int) -> None:
        """Take in the line as typed so far; `cursor` counts characters."""
        self.line, self.cursor = line, cursor

    def clear(self) -> Said:
        """Empty the line; where an answer was being changed, leave it as it is."""
        self._put_line("", edit=False)
        return Said()

    def step(self, step: int) -> Said:
        """Go to the line before or after, to change what is there."""
        places = [*self._order, ""]
        place = places.index(self.place) + step
        if 0 <= place < len(places):
            self.go_to(places[place], edit=True)
        return Said()

    def go_to(self, question_id: str, *, edit: bool = False) -> None:
        """Let the line stand at a question; with `edit` it says what is keyed there."""
        if self.is_half_typed:
            self._halves[self.place] = self.line
        self.place = question_id
        self._goes_round = False
        self._put_line(self._halves.pop(question_id, ""), edit=edit)

    def _put_line(self, half: str, *, edit: bool) -> None:
        held = self.held(self.place)
        self._before = held if edit and not held.is_empty else None
        self._began_as = format_answer(held) if self._before else ""
        self.line = half or self._began_as
        self.cursor = len(self.line)
        self._warned_of = ""

    # ---- Enter

    def enter(self) -> Said:
        """Act on the line; what is to be kept is shown at once."""
        if not self.line.strip():
            return self._skip()
        reading = self.reading
        keyed = reading.keyed
        problem = reading.problem or self._refusal(keyed)
        if problem is not None:
            return Said(Outcome.PROBLEM, keyed.question_id, problem, reading.start, reading.end)
        if keyed.is_empty:
            self.clear()
            self.go_to(keyed.question_id)
            return Said(Outcome.MOVED, keyed.question_id)
        warning = self._warning(keyed)
        if warning is not None and self._warned_of != self.line:
            self._warned_of = self.line
            return Said(warning, keyed.question_id)
        return self._keep(keyed)

    def _skip(self) -> Said:
        skipped = self.place
        if not skipped:
            return Said()
        self._began_as = self.line
        self._advance(skipped)
        is_open = not self.is_keyed(skipped)
        return Said(Outcome.SKIPPED if is_open else Outcome.QUIET, skipped)

    def _refusal(self, keyed: KeyedAnswer) -> UserError | None:
        if keyed.may_be_quoted and not self.sheet.may_be_quoted:
            return UserError("keying.quote-consent", question=keyed.question_id)
        return None

    def _warning(self, keyed: KeyedAnswer) -> Outcome | None:
        """Return what has to be said before the line is kept, with a second Enter."""
        name = keyed.question_id
        if name not in self._order:
            return Outcome.IS_OUTSIDE
        is_correction = self._before is not None and name == self.place
        if is_correction or adds_only(self.held(name), keyed):
            return None
        return Outcome.IS_ANSWERED

    def _keep(self, keyed: KeyedAnswer) -> Said:
        name, line_at = keyed.question_id, self.place
        before = self._before if name == self.place else None
        was, seen = self.held(name), self._seen(name)
        self._take_in(keyed, before)
        outcome = Outcome.SAME if self.held(name) == was else Outcome.KEPT
        said = Said(outcome, name, kept=keyed, before=before, line_at=line_at, seen=seen)
        self.pending.append(name)
        self._halves.pop(line_at, None)
        self._join(name)
        self._began_as = self.line
        self._advance(name)
        return said

    def _seen(self, question_id: str) -> tuple[Answer, ...]:
        """Return what the store had of an answer, and what is shown of it."""
        untouched = self.sheet.sheet.answer(question_id)
        known = self._known.get(question_id) or untouched
        return known, self._answers.get(question_id) or known

    def _take_in(self, keyed: KeyedAnswer, before: KeyedAnswer | None) -> None:
        name = keyed.question_id
        if self.is_second:
            self._second[name] = keyed
        else:
            held = self._answers.get(name) or self.sheet.sheet.answer(name)
            self._answers[name] = taken_in(held, keyed, before)

    def _join(self, question_id: str) -> None:
        if question_id not in self._order:
            every = self.sheet.sheet.instrument.questions
            asked = {*self._order, question_id}
            self._order = tuple(question.id for question in every if question.id in asked)

    def _advance(self, question_id: str) -> None:
        """Go on in the order of the sheet; past its end, from one open question to the next."""
        place = self._order.index(question_id) + 1
        goes_round = self._goes_round or place == len(self._order)
        self.go_to(self._open_after(place) if goes_round else self._order[place])
        self._goes_round = goes_round

    def _open_after(self, place: int) -> str:
        """Return the next open question from a place in the order, round to the one before it."""
        around = (*self._order[place:], *self._order[: place - 1])
        return next((name for name in around if not self.is_keyed(name)), "")

    def _first_open(self) -> str:
        return next(iter(self.open_questions), "")

    # ---- what comes back from the store

    @property
    def half_lines(self) -> Mapping[str, str]:
        """Lines that are typed and not kept, by the question they stand at."""
        return {**self._halves, self.place: self.line} if self.is_half_typed else self._halves

    def settle(self, question_id: str, answer: Answer | None = None) -> None:
        """Note that one line of a question is on the disk, as an answer, or will not get there."""
        self.pending.remove(question_id)
        if answer is not None:
            self._known[question_id] = answer
        if answer is not None and question_id not in self.pending:
            self._answers[question_id] = answer

    def put_back(self, line_at: str, line: str) -> None:
        """Take a line back that could not be kept, so that Enter tries once more."""
        self._halves[line_at] = line
        if not self.is_half_typed:
            self.go_to(line_at)

    def refresh(self, sheet: KeyingSheet) -> None:
        """Take in the sheet as the store has it now, except what is on its way there."""
        own = set(self.pending)
        self.sheet = sheet
        answers = {name: held for name, held in self._answers.items() if name in own}
        second = {name: held for name, held in self._second.items() if name in own}
        self._answers = {**sheet.sheet.answers, **answers}
        self._known = dict(sheet.sheet.answers)
        self._second = {**sheet.second, **second}
        self._order = sheet.order
        for name in own:
            self._join(name)
        if self.place not in {*self._order, ""}:
            self.go_to(self._first_open())
