"""Reading a fill-in workbook that came back: what was agreed to, and what was answered.

Every cell that was filled in is an edit made in a sheet (docs/exchange-format.md, 4.1): its vector
is that of what the respondent saw, advanced at a site that stands for this very edit. So the same
file twice is the same, and two returns that differ are shown side by side. Cells left empty bring
nothing.

Without a yes to the report no answer comes in: that is what the respondent was told.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from clusterdyn_desktop.domain.consent_text import PURPOSES
from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import Answer, AnswerState, Interview, Stamped
from clusterdyn_desktop.domain.version_vectors import NEVER_EDITED, VersionVector
from clusterdyn_desktop.exchange.cells.dates import moment_text
from clusterdyn_desktop.exchange.cells.parts import Reader, Unreadable, as_text
from clusterdyn_desktop.exchange.cells.text import folded
from clusterdyn_desktop.exchange.fill_in.cells import FilledCell, filled_cells, keys_of, shown
from clusterdyn_desktop.exchange.fill_in.form import FILLED_ON, answer_key, consent_key, note_key
from clusterdyn_desktop.exchange.fill_in.machine import FillInStamp, read_stamp
from clusterdyn_desktop.exchange.fill_in.words import ChoiceReader
from clusterdyn_desktop.exchange.opening.guard import check_file
from clusterdyn_desktop.exchange.opening.passwords import decrypted
from clusterdyn_desktop.exchange.opening.workbook_opening import OpenWorkbook
from clusterdyn_desktop.exchange.phases import part_of
from clusterdyn_desktop.exchange.repairs import Findings
from clusterdyn_desktop.exchange.workbooks.cells import readers
from clusterdyn_desktop.exchange.workbooks.columns import Form
from clusterdyn_desktop.exchange.workbooks.known_records import edit_vector
from clusterdyn_desktop.exchange.workbooks.stamps import register_digest
from clusterdyn_desktop.exchange.workbooks.words import Vocabulary, plain_word
from clusterdyn_desktop.services.consenting import REPORT
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.ports import InstrumentLibrary, TextCatalogue, WorkbookReading
from clusterdyn_desktop.services.progress import Progress

_NOON = time(12, tzinfo=UTC)
"""The moment of a day of which no more is known: it is the same day all round the world."""


def read_form(
    path: Path,
    instruments: InstrumentLibrary,
    catalogue: TextCatalogue,
    progress: Progress,
    password: str = "",
) -> WorkbookReading:
    """Read a fill-in workbook.

    Raises `file.*`, `workbook.*`, `fill-in.keys-missing` and `instrument.unknown` where it cannot
    be read as a whole; what cannot be understood of its cells is among its problems.
    """
    content = decrypted(path, password)
    check_file(path, part_of(progress, 0.0, 0.5), content)
    findings = Findings(str(path))
    with OpenWorkbook(path, content) as book:
        if book.has_macros:
            findings.repair("macros-left-out")
        if book.counts_from_1904:
            findings.repair("days-from-1904")
        machine, stamp = read_stamp(book, str(path))
        assessment = stamp.assessment.record
        instrument = instruments.get(assessment.instrument_id, assessment.instrument_version)
        cells = filled_cells(book, machine, stamp, findings)
        words = _Words(catalogue, stamp, from_1904=book.counts_from_1904)
    progress(1, 1)
    dossier = _FormReader(stamp, cells, instrument, words, findings).dossier()
    return WorkbookReading(
        dossiers=(dossier,),
        repairs=findings.repairs(),
        origin_site=stamp.site,
        written_at=_moment(stamp.written_at),
        program_version=stamp.program,
        problems=findings.problems(),
        kind=FileKind.FILL_IN,
    )


class _Words:
    """Reads the cells of a form by what they are for."""

    def __init__(self, catalogue: TextCatalogue, stamp: FillInStamp, *, from_1904: bool) -> None:
        own = {word: held for held, word in stamp.yes_no.items()}
        vocabulary = Vocabulary(catalogue, {Form.YES_NO: own})
        reading = readers(vocabulary, from_1904)
        self.yes_no = reading[Form.YES_NO]
        self.day = reading[Form.DATE]
        self.choice = ChoiceReader(catalogue, stamp.choices, vocabulary).read


class _FormReader:
    """Makes the records of what stands in the cells."""

    def __init__(
        self,
        stamp: FillInStamp,
        cells: Mapping[str, FilledCell],
        instrument: Instrument,
        words: _Words,
        findings: Findings,
    ) -> None:
        self._stamp = stamp
        self._cells = cells
        self._instrument = instrument
        self._findings = findings
        self._words = words

    def dossier(self) -> Dossier:
        """Return the one interview with its answers, below what is untouched."""
        stamp = self._stamp
        self._say_what_is_missing()
        interview = self._interview()
        answers = [each for each in map(self._answer, stamp.answers) if each is not None]
        answers = self._agreed_to(interview.record, answers)
        return Dossier(stamp.cluster, stamp.assessment, (interview,), tuple(answers))

    def _agreed_to(
        self, interview: Interview, answers: list[Stamped[Answer]]
    ) -> list[Stamped[Answer]]:
        """Leave answers out where their use was not agreed to, and say so."""
        if interview.consent_report is True or not answers:
            return answers
        asked = self._cells.get(consent_key(REPORT))
        sheet, cell = (asked.sheet, asked.cell) if asked else ("", "")
        if interview.consent_report is False:
            self._findings.repair("consent-refused", sheet=sheet, cell=cell, count=len(answers))
        else:
            self._findings.problem("consent-unanswered", sheet, cell, count=len(answers))
        return []

    def _interview(self) -> Stamped[Interview]:
        held = self._stamp.interview
        given: dict[str, bool] = {}
        for purpose in PURPOSES:
            answer = self._value(consent_key(purpose), self._words.yes_no)
            if answer is not None:
                given[f"consent_{purpose}"] = answer
        day: date | None = self._value(FILLED_ON, self._words.day)
        values: dict[str, Any] = dict(given)
        vectors = _untouched(held)
        for name, answer in given.items():
            vectors[name] = self._edit(held, name, [plain_word(answer)])
        if given:
            told = self._stamp.consent
            at = None if day is None else datetime.combine(day, _NOON)
            values |= {
                "consent_version": told.version,
                "consent_hash": told.hash,
                "consent_language": told.language,
                "consent_given_at": at,
                "consent_place": told.place,
            }
            when = "" if at is None else moment_text(at)
            folds = [told.version, told.hash, told.language, "", when, folded(told.place), ""]
            vectors["consent_record"] = self._edit(held, "consent_record", folds)
        if day is not None:
            values["held_on"] = day
            vectors["occasion"] = self._edit(held, "occasion", [day.isoformat(), "", ""])
        return Stamped(replace(held.record, **values), vectors)

    def _answer(self, held: Stamped[Answer]) -> Stamped[Answer] | None:
        """Return what was said to a question; None where nothing was."""
        question = held.record.question_id
        if question not in self._instrument.question_by_id:
            self._unknown(question)
            return None
        values: dict[str, Any] = {}
        vectors: dict[str, VersionVector] = {}
        chosen = self._value(answer_key(question), self._words.choice)
        if isinstance(chosen, AnswerState):
            values["state"] = chosen
            vectors["score"] = self._edit(held, "score", [plain_word(chosen), ""])
        elif chosen is not None and self._is_score(question, chosen):
            values |= {"state": AnswerState.SCORED, "score": chosen}
            folds = [plain_word(AnswerState.SCORED), str(chosen)]
            vectors["score"] = self._edit(held, "score", folds)
        note = self._cells.get(note_key(question))
        words = "" if note is None else folded(as_text(note.value))
        if words:
            values["note"] = words
            vectors["note"] = self._edit(held, "note", [words])
        return Stamped(replace(held.record, **values), vectors) if values else None

    def _value(self, key: str, read: Reader) -> Any:
        """Return what a cell says; None where it is empty, or cannot be understood: noted."""
        filled = self._cells.get(key)
        if filled is None:
            return None
        try:
            return read(filled.value).value
        except Unreadable as error:
            self._findings.problem(error.code, filled.sheet, filled.cell, **error.parameters)
            return None

    def _is_score(self, question: str, score: int) -> bool:
        rules = self._instrument.rules
        if rules.score_minimum <= score <= rules.score_maximum:
            return True
        filled = self._cells[answer_key(question)]
        self._findings.problem(
            "out-of-range",
            filled.sheet,
            filled.cell,
            found=score,
            lowest=rules.score_minimum,
            highest=rules.score_maximum,
        )
        return False

    def _unknown(self, question: str) -> None:
        """Note an answer to a question that the instrument at hand does not have."""
        for key in (answer_key(question), note_key(question)):
            filled = self._cells.get(key)
            if filled is not None and shown(filled):
                self._findings.problem(
                    "unknown-question", filled.sheet, filled.cell, found=question
                )

    def _say_what_is_missing(self) -> None:
        missing = sum(key not in self._cells for key in keys_of(self._stamp))
        if missing:
            sheet = next(iter(self._cells.values())).sheet
            self._findings.repair("form-rows-missing", sheet=sheet, count=missing)
        written = self._stamp.assessment.record.instrument_hash
        if written != self._instrument.hash:
            version = self._instrument.version
            self._findings.repair("other-wording", file=self._findings.file, version=version)

    def _edit(self, held: Stamped[Any], register: str, folds: list[str]) -> VersionVector:
        base = held.vectors.get(register, NEVER_EDITED)
        return edit_vector(base, held.record.id, register, register_digest(folds))


def _untouched(held: Stamped[Interview]) -> dict[str, VersionVector]:
    """Return the vectors of what the file carries; an empty cell brings nothing, not even one."""
    blank = type(held.record)(id=held.record.id)
    return {
        register.name: held.vectors[register.name]
        for register in held.record.registers
        if register.name in held.vectors
        and any(getattr(held.record, name) != getattr(blank, name) for name in register.fields)
    }


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
