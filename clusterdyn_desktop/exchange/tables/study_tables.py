"""A study kept as CSV tables: the example study, and studies that were kept elsewhere before.

The format is the one of resources/sample/README.md. Ids follow from the tables' own keys, so the
same study gives the same records at every site and every time it is read. Vectors stay empty:
the store that takes the records in makes them its own first edits.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from clusterdyn_desktop.domain.dossier import Dossier
from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import (
    Action,
    ActionStatus,
    AgreedValue,
    Answer,
    AnswerState,
    Assessment,
    CaseStory,
    Certainty,
    Cluster,
    Indicator,
    Interview,
    InterviewMode,
    R,
    SizeClass,
    Stamped,
    derived_id,
    empty_answer,
)
from clusterdyn_desktop.exchange.tables.files import Row, Table, read_table
from clusterdyn_desktop.exchange.tables.study_columns import (
    ACTIONS,
    AGREED,
    ANSWERS,
    ASSESSMENTS,
    CASE_STORIES,
    CLUSTERS,
    COLUMNS,
    INDICATORS,
    INTERVIEWS,
    OPTIONAL,
)

ROOT: Final = "5f0c1c2e-0a53-4f43-9d6c-2f6d0e5b7a11"
"""The namespace of clusters that come from tables; never changes."""

YEARS = (1, 9999)
LONGEST_INTERVIEW = 24 * 60
COUNTRY_LENGTH = 2


@dataclass
class _Parts:
    """What is gathered for one assessment."""

    assessment: Assessment
    cluster: Cluster
    interviews: list[Interview] = field(default_factory=list)
    answers: dict[str, list[Answer]] = field(default_factory=lambda: defaultdict(list))
    agreed_values: list[AgreedValue] = field(default_factory=list)
    indicators: list[Indicator] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    case_stories: list[CaseStory] = field(default_factory=list)


class CsvStudyTables:
    """Reads a study from the tables in a folder (`services.ports.StudyTables`)."""

    def read(self, folder: Path, instrument: Instrument) -> Sequence[Dossier]:
        """Read every assessment; raises `file.*` and `table.*`, naming file, line and column.

        All problems of a file are raised together, and nothing is returned half-read.
        """
        return _Study(folder, instrument).read()


class _Study:
    """One reading of one folder, table by table, parents before children."""

    def __init__(self, folder: Path, instrument: Instrument) -> None:
        self._folder = folder
        self._instrument = instrument
        self._clusters: dict[str, Cluster] = {}
        self._parts: dict[str, _Parts] = {}
        self._interviews: dict[str, Interview] = {}
        self._parts_of_interview: dict[str, _Parts] = {}

    def read(self) -> Sequence[Dossier]:
        self._read_clusters()
        self._read_assessments()
        self._read_interviews()
        self._read_answers()
        self._read_agreed()
        self._read_indicators()
        self._read_actions()
        self._read_case_stories()
        return [_dossier(parts, self._instrument) for parts in self._parts.values()]

    def _table(self, file: str) -> Table:
        path = self._folder / file
        if file in OPTIONAL and not path.exists():
            return Table(file, COLUMNS[file])
        return read_table(path, COLUMNS[file])

    def _read_clusters(self) -> None:
        table = self._table(CLUSTERS)
        table.unique("cluster_id")
        for row in table.rows:
            code, name, country = row.required("cluster_id"), row.required("name"), _country(row)
            self._clusters[code] = Cluster(
                id=derived_id(ROOT, "cluster", code, name, country),
                code=code,
                name=name,
                country=country,
                region=row.text("region"),
                field=row.text("field"),
                organisation=row.text("organisation"),
                founded_year=row.whole("founded_year", *YEARS),
                languages=row.listing("languages"),
            )
        table.close()

    def _read_assessments(self) -> None:
        table = self._table(ASSESSMENTS)
        table.unique("assessment_id")
        for row in table.rows:
            code = row.required("assessment_id")
            cluster = self._clusters.get(row.known("cluster_id", self._clusters, CLUSTERS))
            if cluster is not None:
                self._parts[code] = _Parts(self._assessment(row, code, cluster), cluster)
        table.close()

    def _assessment(self, row: Row, code: str, cluster: Cluster) -> Assessment:
        row.required("round")
        return Assessment(
            id=derived_id(cluster.id, "assessment", code),
            cluster_id=cluster.id,
            code=code,
            round=row.whole("round", 1, 1000) or 1,
            label=row.text("label"),
            period_start=row.day("period_start"),
            period_end=row.day("period_end"),
            language=row.text("language"),
            team=row.listing("interviewer_team"),
            instrument_id=self._instrument.id,
            instrument_version=self._instrument.version,
            instrument_hash=self._instrument.hash,
        )

    def _read_interviews(self) -> None:
        table = self._table(INTERVIEWS)
        table.unique("interview_id")
        table.unique("assessment_id", "respondent_label")
        for row in table.rows:
            code = row.required("interview_id")
            parts = self._parts_of(row)
            if parts is not None:
                self._interviews[code] = self._interview(row, code, parts.assessment.id)
                self._parts_of_interview[code] = parts
                parts.interviews.append(self._interviews[code])
        table.close()

    def _interview(self, row: Row, code: str, assessment_id: str) -> Interview:
        roles = self._instrument.voice_by_role
        return Interview(
            id=derived_id(assessment_id, "interview", code),
            assessment_id=assessment_id,
            code=code,
            label=row.required("respondent_label"),
            role=row.known("role", roles, self._instrument.id),
            organisation_kind=row.text("organisation_kind"),
            size_class=row.choice("size_class", SizeClass),
            held_on=row.day("date"),
            mode=row.choice("mode", InterviewMode),
            duration_minutes=row.whole("duration_min", 0, LONGEST_INTERVIEW),
            language=row.text("language"),
            interviewers=row.listing("interviewer"),
            consent_report=row.yes_no("consent_report"),
            consent_benchmark=row.yes_no("consent_benchmark"),
            consent_quote=row.yes_no("consent_quote"),
        )

    def _read_answers(self) -> None:
        table = self._table(ANSWERS)
        table.unique("interview_id", "question_id")
        for row in table.rows:
            code = row.known("interview_id", self._interviews, INTERVIEWS)
            question = row.known("question_id", self._questions, self._instrument.id)
            interview = self._interviews.get(code)
            if interview is not None and question:
                answer = self._answer(row, interview, question)
                self._parts_of_interview[code].answers[interview.id].append(answer)
        table.close()

    def _answer(self, row: Row, interview: Interview, question: str) -> Answer:
        row.required("state")
        state = row.choice("state", AnswerState)
        score = self._score(row, "score")
        if state is AnswerState.SCORED and not row.text("score"):
            row.note("missing-value", "score")
        if state not in {None, AnswerState.SCORED} and row.text("score"):
            row.note("score-unwanted", "score", found=row.text("score"), state=str(state))
        permission = row.yes_no("quote_ok")
        if permission and interview.consent_quote is False:
            row.note("quote-without-consent", "quote_ok", interview=interview.code)
        return replace(
            empty_answer(interview.id, question),
            state=state or AnswerState.OPEN,
            score=score,
            evidence=row.whole("evidence", 0, 4),
            certainty=row.choice("certainty", Certainty),
            note=row.text("note"),
            quote=row.text("quote"),
            quote_permission=permission,
            flag=row.text("flag"),
        )

    def _read_agreed(self) -> None:
        table = self._table(AGREED)
        table.unique("assessment_id", "question_id")
        for row in table.rows:
            parts = self._parts_of(row)
            question = row.known("question_id", self._questions, self._instrument.id)
            row.required("agreed_score")
            score, day = self._score(row, "agreed_score"), row.day("decided_on")
            if parts is not None:
                parent = parts.assessment.id
                parts.agreed_values.append(
                    AgreedValue(
                        id=derived_id(parent, "agreed_value", question),
                        assessment_id=parent,
                        question_id=question,
                        score=score,
                        reason=row.text("reason"),
                        decided_on=day,
                    )
                )
        table.close()

    def _read_indicators(self) -> None:
        table = self._table(INDICATORS)
        table.unique("assessment_id", "indicator", "year")
        for row in table.rows:
            parts = self._parts_of(row)
            name, year = row.required("indicator"), row.whole("year", *YEARS)
            if year is None:
                row.required("year")
            value = row.number("value")
            if parts is not None:
                parent = parts.assessment.id
                parts.indicators.append(
                    Indicator(
                        id=derived_id(parent, "indicator", name, year or 0),
                        assessment_id=parent,
                        indicator=name,
                        year=year or 0,
                        value=value,
                        unit=row.text("unit"),
                        source_note=row.text("source_note"),
                    )
                )
        table.close()

    def _read_actions(self) -> None:
        table = self._table(ACTIONS)
        variables = self._instrument.variable_by_id
        for row in table.rows:
            parts = self._parts_of(row)
            variable = row.known("variable", variables, self._instrument.id)
            due, status = row.day("due"), row.choice("status", ActionStatus)
            if parts is not None:
                parent, sequence = parts.assessment.id, len(parts.actions) + 1
                parts.actions.append(
                    Action(
                        id=derived_id(parent, "action", sequence),
                        assessment_id=parent,
                        sequence=sequence,
                        variable=variable,
                        action=row.required("action"),
                        owner_role=row.text("owner_role"),
                        due=due,
                        status=status or ActionStatus.OPEN,
                    )
                )
        table.close()

    def _read_case_stories(self) -> None:
        table = self._table(CASE_STORIES)
        for row in table.rows:
            parts = self._parts_of(row)
            if parts is not None:
                parent, sequence = parts.assessment.id, len(parts.case_stories) + 1
                parts.case_stories.append(
                    CaseStory(
                        id=derived_id(parent, "case_story", sequence),
                        assessment_id=parent,
                        sequence=sequence,
                        title=row.required("title"),
                        language=row.text("language"),
                        situation=row.text("situation"),
                        what_was_done=row.text("what_was_done"),
                        what_changed=row.text("what_changed"),
                        lesson=row.text("lesson"),
                    )
                )
        table.close()

    @property
    def _questions(self) -> Mapping[str, object]:
        return self._instrument.question_by_id

    def _parts_of(self, row: Row) -> _Parts | None:
        return self._parts.get(row.known("assessment_id", self._parts, ASSESSMENTS))

    def _score(self, row: Row, column: str) -> int | None:
        rules = self._instrument.rules
        return row.whole(column, rules.score_minimum, rules.score_maximum)


def _country(row: Row) -> str:
    found = row.required("country")
    if found and not (len(found) == COUNTRY_LENGTH and found.isascii() and found.isupper()):
        row.note("not-a-country", "country", found=found)
    return found


def _dossier(parts: _Parts, instrument: Instrument) -> Dossier:
    """Put an assessment together, everything in the order a dossier promises."""
    rank = {question.id: place for place, question in enumerate(instrument.questions)}
    interviews, answers = [], []
    for interview in sorted(parts.interviews, key=lambda interview: interview.label):
        own = parts.answers.get(interview.id, [])
        planned = sorted((answer.question_id for answer in own), key=rank.__getitem__)
        interviews.append(replace(interview, question_set=tuple(planned)))
        answers.extend(sorted(own, key=lambda answer: answer.question_id))
    return Dossier(
        cluster=_unstamped(parts.cluster),
        assessment=_unstamped(parts.assessment),
        interviews=tuple(map(_unstamped, interviews)),
        answers=tuple(map(_unstamped, answers)),
        agreed_values=tuple(
            map(_unstamped, sorted(parts.agreed_values, key=lambda held: held.question_id))
        ),
        indicators=tuple(
            map(_unstamped, sorted(parts.indicators, key=lambda held: (held.indicator, held.year)))
        ),
        actions=tuple(map(_unstamped, parts.actions)),
        case_stories=tuple(map(_unstamped, parts.case_stories)),
    )


def _unstamped(record: R) -> Stamped[R]:
    return Stamped(record, {})
