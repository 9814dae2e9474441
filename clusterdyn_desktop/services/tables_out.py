"""Answers as a long table for statisticians, one row an answer, with a dictionary.

Who may be in it follows from consent (method.md 5.5): of one cluster, interviews with consent to
its report; of several, which is a comparison, also with consent to that. Withdrawn and erased
interviews are in no table. Free text is left out unless it is asked for, and a quote is only ever
there with the respondent's consent and a permission for this quote. See docs/decisions/0024.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import AgreedValue, Answer, Interview
from clusterdyn_desktop.domain.scoring.consent import counts
from clusterdyn_desktop.services.dossiers import instrument_of, open_dossier
from clusterdyn_desktop.services.file_kinds import FileKind
from clusterdyn_desktop.services.file_log import Direction, FileLog
from clusterdyn_desktop.services.ports import InstrumentLibrary, Texts
from clusterdyn_desktop.services.progress import Progress, no_progress
from clusterdyn_desktop.services.store_port import Store
from clusterdyn_desktop.services.table_dictionary import dictionary
from clusterdyn_desktop.services.tables_port import LongTables

COLUMNS = (
    *("cluster", "country", "assessment", "assessment_id", "round", "period_start", "period_end"),
    *("instrument", "instrument_version", "respondent", "role", "voice", "question", "stage"),
    *("variable", "variable_role", "level", "state", "score", "evidence", "certainty", "agreed"),
)
FREE_TEXT = ("note", "quote", "flag", "agreed_reason")
"""Columns that are only there when they are asked for."""

WRITING_SHARE = 0.7


@dataclass(frozen=True, slots=True)
class TablesWritten:
    """What went into the tables. `left_out` counts interviews without the consent it takes."""

    folder: Path
    assessments: int
    interviews: int
    answers: int
    left_out: int
    is_comparison: bool


@dataclass
class _Counted:
    """What has been gone through so far."""

    interviews: int = 0
    left_out: int = 0
    instruments: dict[str, Instrument] = field(default_factory=dict)


class TablesOut:
    """Writes tables for statisticians."""

    def __init__(
        self, store: Store, instruments: InstrumentLibrary, tables: LongTables, files: FileLog
    ) -> None:
        self._store = store
        self._instruments = instruments
        self._tables = tables
        self._files = files

    def write(
        self,
        assessment_ids: Sequence[str],
        folder: Path,
        texts: Texts,
        *,
        with_notes: bool = False,
        progress: Progress = no_progress,
    ) -> TablesWritten:
        """Write `answers.csv` and `dictionary.csv` to a folder, read back and counted.

        The dictionary is in the language of `texts`. Raises `export.nothing`,
        `assessment.unknown` and what `LongTables.write` raises.
        """
        if not assessment_ids:
            raise UserError("export.nothing")
        ids = list(dict.fromkeys(assessment_ids))
        is_comparison = len(self._clusters(ids)) > 1
        counted = _Counted()
        columns = (*COLUMNS, *FREE_TEXT) if with_notes else COLUMNS
        rows = self._rows(ids, columns, is_comparison, counted, progress)
        written = self._tables.write(folder, rows, _afterwards(texts, columns, counted), progress)
        told = {"assessments": len(ids), "interviews": counted.interviews}
        self._files.note(Direction.OUT, FileKind.TABLES, folder, {**told, "answers": written})
        return TablesWritten(
            folder=folder,
            assessments=len(ids),
            interviews=counted.interviews,
            answers=written,
            left_out=counted.left_out,
            is_comparison=is_comparison,
        )

    def _clusters(self, assessment_ids: Sequence[str]) -> set[str]:
        return {open_dossier(self._store, each).cluster.record.id for each in assessment_ids}

    def _rows(
        self,
        assessment_ids: Sequence[str],
        columns: Sequence[str],
        is_comparison: bool,
        counted: _Counted,
        progress: Progress,
    ) -> Iterator[Sequence[str]]:
        yield columns
        for done, assessment_id in enumerate(assessment_ids):
            progress(round(WRITING_SHARE * done), len(assessment_ids))
            dossier = open_dossier(self._store, assessment_id)
            instrument = instrument_of(self._instruments, dossier)
            counted.instruments[f"{instrument.id} {instrument.version}"] = instrument
            for values in _answers(dossier, instrument, is_comparison, counted):
                yield [values.get(column, "") for column in columns]


def _afterwards(texts: Texts, columns: Sequence[str], counted: _Counted) -> Iterator[Sequence[str]]:
    """Make the dictionary when it is written: by then it is known which instruments were used."""
    yield from dictionary(texts, columns, list(counted.instruments.values()))


def _may_be_used(interview: Interview, is_comparison: bool) -> bool:
    agreed = interview.consent_benchmark is True or not is_comparison
    return counts(interview) and agreed


def _answers(
    dossier: Dossier, instrument: Instrument, is_comparison: bool, counted: _Counted
) -> Iterator[dict[str, str]]:
    about = _about(dossier, instrument)
    rank = {question.id: place for place, question in enumerate(instrument.questions)}
    agreed = {value.question_id: value for value in living(dossier.agreed_values)}
    given: dict[str, list[Answer]] = {}
    for answer in living(dossier.answers):
        given.setdefault(answer.interview_id, []).append(answer)
    for interview in living(dossier.interviews):
        if not _may_be_used(interview, is_comparison):
            counted.left_out += 1
            continue
        counted.interviews += 1
        own = given.get(interview.id, [])
        own.sort(key=lambda answer: (rank.get(answer.question_id, len(rank)), answer.question_id))
        for answer in own:
            yield {
                **about,
                "respondent": interview.label,
                "role": interview.role,
                "voice": instrument.voice_by_role.get(interview.role, ""),
                **_question(instrument, answer.question_id),
                **_answer(answer, interview),
                **_agreed(agreed.get(answer.question_id)),
            }


def _about(dossier: Dossier, instrument: Instrument) -> dict[str, str]:
    cluster, assessment = dossier.cluster.record, dossier.assessment.record
    return {
        "cluster": cluster.code or cluster.name,
        "country": cluster.country,
        "assessment": assessment.code or assessment.label,
        "assessment_id": assessment.id,
        "round": str(assessment.round),
        "period_start": _shown(assessment.period_start),
        "period_end": _shown(assessment.period_end),
        "instrument": instrument.id,
        "instrument_version": instrument.version,
    }


def _question(instrument: Instrument, question_id: str) -> dict[str, str]:
    question = instrument.question_by_id.get(question_id)
    if question is None:
        return {"question": question_id}
    variable = instrument.variable_by_id[question.variable]
    return {
        "question": question_id,
        "stage": str(question.stage),
        "variable": variable.id,
        "variable_role": variable.role,
        "level": variable.level,
    }


def _answer(answer: Answer, interview: Interview) -> dict[str, str]:
    may_quote = interview.consent_quote is True and answer.quote_permission is True
    return {
        "state": str(answer.state),
        "score": _shown(answer.score),
        "evidence": _shown(answer.evidence),
        "certainty": _shown(answer.certainty),
        "note": answer.note,
        "quote": answer.quote if may_quote else "",
        "flag": answer.flag,
    }


def _agreed(value: AgreedValue | None) -> dict[str, str]:
    if value is None:
        return {}
    return {"agreed": _shown(value.score), "agreed_reason": value.reason}


def _shown(value: object) -> str:
    return "" if value is None else str(value)
