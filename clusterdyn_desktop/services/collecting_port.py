"""What collecting on phones needs of files: forms that go out, submissions that come in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from clusterdyn_desktop.domain.consent_text import ConsentText
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Answer, Interview
from clusterdyn_desktop.services.ports import Repair, Texts
from clusterdyn_desktop.services.progress import Progress


@dataclass(frozen=True, slots=True)
class FormLanguage:
    """One language of a form: its tag and own name, the program's words, what is told first."""

    tag: str
    name: str
    texts: Texts
    consent: ConsentText


@dataclass(frozen=True, slots=True)
class FormContent:
    """What a form is made of.

    `languages` come in the order of its columns, the one that is shown first at the top. With a
    `role` only its questions are asked, and the role is not. `assessment_id` is what the answers
    belong to, empty where that is chosen when they come in; `title` is shown above the form.
    """

    instrument: Instrument
    languages: tuple[FormLanguage, ...]
    title: str
    role: str = ""
    assessment_id: str = ""


@dataclass(frozen=True, slots=True)
class FormWritten:
    """A form that was written: its id and version on the server, its questions and languages."""

    path: Path
    form_id: str
    version: str
    questions: int
    languages: tuple[str, ...]


RegisterOf = tuple[str, str]
"""A question's id (empty: the interview itself) and the name of a register."""


@dataclass(frozen=True, slots=True)
class Submission:
    """One filled form, as its table has it.

    `key` is the id of its first version and stays through every edit; `revision` is how often it
    was edited on the server, None where the table does not say. `row` counts from 1, heads too.
    `interview` and `answers` (by question) have no ids yet; `unread` are the registers whose cells
    could not be understood.
    """

    key: str
    revision: int | None
    row: int
    assessment_id: str
    interview: Interview
    answers: Mapping[str, Answer]
    unread: frozenset[RegisterOf] = frozenset()


@dataclass(frozen=True, slots=True)
class SubmissionsRead:
    """What a table of submissions holds, what was put right, and what cannot be understood."""

    submissions: tuple[Submission, ...]
    repairs: tuple[Repair, ...]
    problems: tuple[UserError, ...]


FormOf = Callable[[str], FormContent]
"""Gives the form that was filled, by the assessment that a row names (empty: it names none).

All languages that there are belong to it, since answers may come as labels in any of them.
"""


class CollectionForms(Protocol):
    """Forms for collecting on phones (XLSForm)."""

    def write(self, content: FormContent, path: Path, progress: Progress) -> FormWritten:
        """Write a form and read it back.

        Raises `file.*`, `form.verification-failed` and `workbook.not-named-xlsx`.
        """


class SubmissionFormat(Protocol):
    """Tables of submissions, as ODK Central and KoboToolbox export them."""

    def read(
        self, path: Path, form_of: FormOf, progress: Progress, password: str = ""
    ) -> SubmissionsRead:
        """Read a table.

        Raises what makes it as a whole unreadable; problems of cells are in the result.
        """
