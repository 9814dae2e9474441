"""One row of a table of submissions: its cells as values, and an interview with its answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from clusterdyn_desktop.domain.consent_text import PURPOSES
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.records import (
    Answer,
    AnswerState,
    ConsentMethod,
    Interview,
    InterviewMode,
    SizeClass,
)
from clusterdyn_desktop.exchange.cells.dates import read_date, read_moment
from clusterdyn_desktop.exchange.cells.parts import Found, Unreadable, as_text
from clusterdyn_desktop.exchange.submissions.columns import answers_by_word, bare
from clusterdyn_desktop.exchange.xlsform.fields import (
    AGREED,
    INSTRUMENT,
    STATES,
    VERSION,
    Item,
    plain_name,
    role_names,
)
from clusterdyn_desktop.services.collecting_port import FormContent, RegisterOf, Submission

E = TypeVar("E", bound=StrEnum)

CHOICES_SHOWN = 8
_ISO_DAY = 10
_POINTS_IN_A_DAY = 2
"""Wherever a day is written with points, it is day, month and year."""

_EMPTY_CELLS = {"", "n/a", "null"}
"""What stands in cells of fields that were not asked: KoboToolbox may write these."""


@dataclass
class RowValues:
    """The cells of a row by field, and everything that is wrong with them."""

    file: str
    row: int
    cells: Mapping[str, Found]
    heads: Mapping[str, str]
    problems: list[UserError] = field(default_factory=list)

    def text(self, name: str) -> str:
        """Return a text as it stands."""
        found = as_text(self.cells[name]) if name in self.cells else ""
        return "" if found.strip().casefold() in _EMPTY_CELLS else found.strip()

    def day(self, name: str) -> date | None:
        """Return a day; a moment is the day it begins with. Raises `Unreadable`."""
        cell = self.cells.get(name, "")
        if isinstance(cell, str):
            cell = self.text(name)
            if cell.count(".") == _POINTS_IN_A_DAY:
                cell = "-".join(part.zfill(2) for part in reversed(cell.split(".")))
            elif "T" in cell:
                cell = cell[:_ISO_DAY]
        read: date | None = read_date(cell).value
        return read

    def moment(self, name: str, *, quietly: bool = False) -> datetime | None:
        """Return a moment in UTC; what cannot be read is None, and a problem unless `quietly`."""
        try:
            read: datetime | None = read_moment(self.cells.get(name, "")).value
        except Unreadable:
            if not quietly:
                self.note("not-a-moment", name, expected="2026-10-14T09:12:05+02:00")
            return None
        return read

    def note(self, code: str, name: str, expected: str = "") -> None:
        """Note a cell that cannot be understood."""
        self.problems.append(
            UserError(
                f"submissions.{code}",
                file=self.file,
                row=self.row,
                column=self.heads.get(name, name),
                found=self.text(name),
                expected=expected,
            )
        )


class FilledForm:
    """Makes submissions of rows that were filled with one form."""

    def __init__(self, content: FormContent, items: Mapping[str, Item]) -> None:
        self._content = content
        self._items = items
        self._words = {
            name: answers_by_word(item.choices) for name, item in items.items() if item.choices
        }
        self._roles = {name: role for role, name in role_names(content).items()}
        self._tags = {plain_name(each.tag): each.tag for each in content.languages}
        self._states = {plain_name(state): state for state in STATES}
        self._parts: dict[str, dict[str, str]] = {}
        for item in items.values():
            if item.question and item.part:
                self._parts.setdefault(item.question, {})[item.part] = item.name

    def submission(
        self, values: RowValues, key: str, revision: int | None, assessment_id: str
    ) -> Submission | None:
        """Return a row as a submission; None where it was filled with another form."""
        instrument = self._content.instrument
        said = (values.text(INSTRUMENT), values.text(VERSION))
        if any(said) and said != (instrument.id, instrument.version):
            values.note("other-instrument", INSTRUMENT, f"{instrument.id} {instrument.version}")
            return None
        unread: set[RegisterOf] = set()
        interview = self._interview(values, unread)
        answers = {}
        if interview.consent_report is not False:
            made = (self._answer(values, question, unread) for question in self._parts)
            answers = {answer.question_id: answer for answer in made if answer is not None}
        return Submission(
            key=key,
            revision=revision,
            row=values.row,
            assessment_id=assessment_id,
            interview=interview,
            answers=answers,
            unread=frozenset(unread),
        )

    def _interview(self, values: RowValues, unread: set[RegisterOf]) -> Interview:
        begun = values.moment("start", quietly=True)
        agreed = {
            purpose: self._yes_no(values, f"consent_{purpose}", unread) for purpose in PURPOSES
        }
        was_asked = agreed["report"] is not None
        interviewers = tuple(
            part.strip() for part in values.text("interviewer").split(",") if part.strip()
        )
        return Interview(
            id="",
            label=values.text("respondent"),
            role=self._roles.get(self._chosen(values, "role", unread, "role"), ""),
            size_class=self._of(SizeClass, values, "size_class", unread, "organisation"),
            held_on=self._held_on(values, begun, unread),
            mode=self._of(InterviewMode, values, "mode", unread, "occasion"),
            language=self._tags.get(
                self._chosen(values, "interview_language", unread, "language"), ""
            ),
            interviewers=interviewers,
            consent_report=agreed["report"],
            consent_benchmark=agreed["benchmark"],
            consent_quote=agreed["quote"],
            consent_contact=agreed["contact"],
            consent_version=values.text("consent_version") if was_asked else "",
            consent_hash=values.text("consent_hash") if was_asked else "",
            consent_language=values.text("consent_language") if was_asked else "",
            consent_method=self._of(
                ConsentMethod, values, "consent_method", unread, "consent_record"
            ),
            consent_given_at=begun if was_asked else None,
            consent_place=values.text("consent_place"),
            consent_taken_by=", ".join(interviewers) if was_asked else "",
        )

    def _held_on(
        self, values: RowValues, begun: datetime | None, unread: set[RegisterOf]
    ) -> date | None:
        try:
            day = values.day("held_on")
        except Unreadable:
            values.note("not-a-date", "held_on", expected="2026-10-14")
            unread.add(("", "occasion"))
            return None
        return day or (begun.date() if begun else None)

    def _answer(self, values: RowValues, question: str, unread: set[RegisterOf]) -> Answer | None:
        """Return an answer, None where the table has no column for any part of it."""
        parts = self._parts[question]
        if not any(name in values.cells for name in parts.values()):
            return None
        found = self._chosen(values, parts["score"], unread, "score", question)
        grade = self._chosen(values, parts["evidence"], unread, "evidence", question)
        state = self._states.get(found, AnswerState.SCORED if found else AnswerState.OPEN)
        return Answer(
            id="",
            question_id=question,
            state=state,
            score=int(found) if state is AnswerState.SCORED else None,
            evidence=int(grade) if grade else None,
            note=values.text(parts["note"]),
            quote=values.text(parts["quote"]),
        )

    def _chosen(
        self,
        values: RowValues,
        name: str,
        unread: set[RegisterOf],
        register: str,
        question: str = "",
    ) -> str:
        """Return the name of the answer chosen, however it is written; empty for none."""
        found = values.text(name)
        if not found:
            return ""
        if name not in self._words:  # the form did not ask, but said it
            return found
        chosen = self._words[name].get(bare(found), "")
        if not chosen:
            known = [choice.name for choice in self._items[name].choices][:CHOICES_SHOWN]
            values.note("not-a-choice", name, ", ".join(known))
            unread.add((question, register))
        return chosen

    def _yes_no(self, values: RowValues, name: str, unread: set[RegisterOf]) -> bool | None:
        chosen = self._chosen(values, name, unread, name)
        return chosen == AGREED if chosen else None

    def _of(
        self,
        kind: type[E],
        values: RowValues,
        name: str,
        unread: set[RegisterOf],
        register: str,
    ) -> E | None:
        chosen = self._chosen(values, name, unread, register)
        return next((each for each in kind if plain_name(each) == chosen), None)
