"""Keying: the answers of a filled sheet, line by line, and a second entry to compare with.

A second entry changes no answer. Its lines lie beside the answers as drafts, out of reach of
undo, merging and export, until differences are settled.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from enum import Enum, auto

from clusterdyn_desktop.domain.answer_keying import (
    Comparison,
    Difference,
    chosen_second,
    keyed_of,
    taken_in,
)
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.interview_flow import planned_questions
from clusterdyn_desktop.domain.keyed_answer import KeyedAnswer, Vocabulary
from clusterdyn_desktop.domain.keying import format_line
from clusterdyn_desktop.domain.records import Answer, Assessment, Interview, empty_answer
from clusterdyn_desktop.services.drafts import of_desk
from clusterdyn_desktop.services.interview_records import Seen
from clusterdyn_desktop.services.interviewing import Interviewing, Saved
from clusterdyn_desktop.services.keying_sheet import (
    LINE_PARTS,
    SECOND_ENTRY,
    SETTLED,
    KeyingSheet,
    keying_sheet,
    may_be_quoted,
)
from clusterdyn_desktop.services.meanwhile import joined_with_held
from clusterdyn_desktop.services.ports import Author, Clock, InstrumentLibrary, nobody
from clusterdyn_desktop.services.sheets import FoundSheets, find_sheets
from clusterdyn_desktop.services.store_port import Draft, Store, UnitOfWork


class Choice(Enum):
    """Which of two entries is to stand."""

    FIRST = auto()
    SECOND = auto()


class Keying:
    """Keeps what is keyed. Each call is one committed transaction, each line one step."""

    def __init__(
        self,
        store: Store,
        instruments: InstrumentLibrary,
        clock: Clock,
        who: Author = nobody,
        *,
        desk: str = "",
    ) -> None:
        self._store = store
        self._instruments = instruments
        self._desk = desk
        self._interviewing = Interviewing(store, instruments, clock, who)
        self._clock = clock
        self._who = who

    def find(self, typed: str) -> FoundSheets:
        """Return what the code at the foot of a sheet stands for, in the whole store."""
        with self._store.unit_of_work() as work:
            return find_sheets(work, typed)

    def open(self, interview_id: str) -> KeyingSheet:
        """Lay out an interview. Raises `interview.unknown`, `interview.no-questions`."""
        sheet = self._interviewing.open(interview_id)
        with self._store.unit_of_work() as work:
            drafts = work.drafts(interview_id)
        return keying_sheet(sheet, of_desk(drafts, self._desk))

    # ---- keying

    def key(
        self,
        interview_id: str,
        keyed: KeyedAnswer,
        before: KeyedAnswer | None = None,
        line_at: str = "",
        seen: Seen = None,
    ) -> Saved:
        """Keep what a line says; what `before` said and `keyed` does not is taken away.

        A question that was not in the interview's set was put all the same, so it joins the set.
        The draft of the line that stood at `line_at` (else at its question) goes. Raises
        `interview.unknown`, `keying.quote-consent`, and with `seen`, what the person had seen of
        the answer, `answer.changed-meanwhile`.
        """
        with self._store.unit_of_work(self._who()) as work:
            answer = self._take_in(work, interview_id, keyed, before, seen=seen)
            self._drop_line(work, interview_id, line_at or keyed.question_id, second=False)
            work.commit()
        return Saved(answer, self._clock.now())

    def second(self, interview_id: str, keyed: KeyedAnswer, line_at: str = "") -> datetime:
        """Keep a line of the second entry in the place of the one before; return when (UTC).

        Raises `interview.unknown`.
        """
        with self._store.unit_of_work(self._who()) as work:
            _interview(work, interview_id)
            self._keep_second(work, interview_id, keyed)
            work.drop_draft(interview_id, keyed.question_id, SETTLED)
            self._drop_line(work, interview_id, line_at or keyed.question_id, second=True)
            work.commit()
        return self._clock.now()

    def keep_line(
        self, interview_id: str, question_id: str, text: str, cursor: int, *, second: bool
    ) -> datetime:
        """Keep a line as typed so far where it stands; an empty one is forgotten."""
        now = self._clock.now()
        with self._store.unit_of_work() as work:
            if text:
                part = LINE_PARTS[second]
                work.keep_draft(
                    Draft(interview_id, question_id, part, text, cursor, now, self._desk)
                )
            else:
                self._drop_line(work, interview_id, question_id, second=second)
            work.commit()
        return now

    def _drop_line(
        self, work: UnitOfWork, interview_id: str, question_id: str, *, second: bool
    ) -> None:
        """Forget a line that was being typed at this desk, or at none."""
        for owner in dict.fromkeys((self._desk, "")):
            work.drop_draft(interview_id, question_id, LINE_PARTS[second], owner)

    # ---- the second entry

    def differences(self, interview_id: str) -> Comparison:
        """Put both entries beside each other. Raises as `open` does."""
        return self.open(interview_id).compare()

    def settle(self, interview_id: str, choices: Mapping[str, Choice | KeyedAnswer]) -> datetime:
        """Keep what was decided, by question id, as one step; return when (UTC).

        A line keyed anew stands for both entries. Answers that stay as they are, and questions
        that do not differ any more, are not written. Raises as `open` and `key` do.
        """
        differing = {each.question_id: each for each in self.differences(interview_id).differing}
        with self._store.unit_of_work(self._who()) as work:
            for name, choice in choices.items():
                if name in differing:
                    self._settle(work, interview_id, differing[name], choice)
            work.commit()
        return self._clock.now()

    def forget_second(self, interview_id: str) -> datetime:
        """End the second entry: forget its lines; answers stay as they are."""
        parts = {SECOND_ENTRY, SETTLED, LINE_PARTS[True]}
        with self._store.unit_of_work() as work:
            for draft in work.drafts(interview_id):
                if draft.part in parts:
                    work.drop_draft(interview_id, draft.question_id, draft.part, draft.owner)
            work.commit()
        return self._clock.now()

    def _settle(
        self, work: UnitOfWork, interview_id: str, each: Difference, choice: Choice | KeyedAnswer
    ) -> None:
        stands = each.first
        if choice is not Choice.FIRST:
            keyed, before = _decided(each, choice)
            answer = self._take_in(work, interview_id, keyed, before, SECOND_ENTRY)
            stands = keyed_of(answer)
        self._keep_second(work, interview_id, stands)
        now = self._clock.now()
        work.keep_draft(Draft(interview_id, each.question_id, SETTLED, "", 0, now))

    # ---- writing

    def _take_in(
        self,
        work: UnitOfWork,
        interview_id: str,
        keyed: KeyedAnswer,
        before: KeyedAnswer | None,
        why: str = "",
        *,
        seen: Seen = None,
    ) -> Answer:
        interview = _interview(work, interview_id)
        if keyed.may_be_quoted and not may_be_quoted(interview):
            raise UserError("keying.quote-consent", question=keyed.question_id)
        untouched = empty_answer(interview_id, keyed.question_id)
        found = work.get_to_write(Answer, untouched.id, interview_id)
        held = untouched if found is None or found.deleted else found.record
        answer = taken_in(held, keyed, before)
        if seen and held not in seen:
            versions = (seen, taken_in(seen[-1], keyed, before), held)
            answer = joined_with_held(work, versions, interview.assessment_id)
        if answer != held:
            work.put(answer, why)
            self._join_set(work, interview, keyed.question_id, why)
        return answer

    def _join_set(self, work: UnitOfWork, interview: Interview, question_id: str, why: str) -> None:
        asked = planned_questions(self._instrument(work, interview), interview)
        names = tuple(question.id for question in asked)
        if question_id not in names:
            work.put(replace(interview, question_set=(*names, question_id)), why)

    def _instrument(self, work: UnitOfWork, interview: Interview) -> Instrument:
        held = work.get(Assessment, interview.assessment_id)
        if held is None:
            raise UserError("interview.unknown", interview=interview.id)
        return self._instruments.get(held.record.instrument_id, held.record.instrument_version)

    def _keep_second(self, work: UnitOfWork, interview_id: str, keyed: KeyedAnswer) -> None:
        name, now = keyed.question_id, self._clock.now()
        line = format_line(keyed, Vocabulary((name,)))
        work.keep_draft(Draft(interview_id, name, SECOND_ENTRY, line, 0, now))


def _interview(work: UnitOfWork, interview_id: str) -> Interview:
    held = work.get(Interview, interview_id)
    if held is None or held.deleted:
        raise UserError("interview.unknown", interview=interview_id)
    return held.record


def _decided(each: Difference, choice: Choice | KeyedAnswer) -> tuple[KeyedAnswer, KeyedAnswer]:
    """Return what is to be keyed, and what it takes the place of.

    A line keyed anew says everything but the texts; those it has not stay.
    """
    if isinstance(choice, KeyedAnswer):
        return choice, replace(each.first, quote="", may_be_quoted=False, note="")
    return chosen_second(each), each.first
