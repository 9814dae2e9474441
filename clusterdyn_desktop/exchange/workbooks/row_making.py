"""From a record to a row of its sheet, and to what the machine sheet must know of it."""

from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import Any, NamedTuple

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.interview_flow import planned_questions
from clusterdyn_desktop.domain.records import (
    AgreedValue,
    Answer,
    Assessment,
    Attachment,
    Cluster,
    Interview,
    Jotting,
    Record,
    all_fields,
    editable_fields,
)
from clusterdyn_desktop.exchange.cells.parts import Content, Writer
from clusterdyn_desktop.exchange.cells.text import visible
from clusterdyn_desktop.exchange.workbooks.cells import writers
from clusterdyn_desktop.exchange.workbooks.columns import Form, SheetLayout
from clusterdyn_desktop.exchange.workbooks.layout import LAYOUTS, WHOLE_COPIES
from clusterdyn_desktop.exchange.workbooks.stamps import register_digest
from clusterdyn_desktop.exchange.workbooks.words import code_texts


class Row(NamedTuple):
    """A row's cells, the digests of its registers, and values that the cells do not hold."""

    contents: list[Content]
    digests: str
    exact: Mapping[str, Any]


class RowMaker:
    """Makes the rows of one sheet."""

    def __init__(self, layout: SheetLayout, writing: Mapping[Form, Writer]) -> None:
        held = [(place, column) for place, column in enumerate(layout.columns)]
        fields = [(place, column) for place, column in held if column.form is not Form.SHOWN]
        self._width = len(held)
        self._names = [column.name for _, column in fields]
        self._values = attrgetter(*self._names)
        kept = _kept_exactly(layout)
        self._fields = [
            (place, writing[column.form], column.name in kept) for place, column in fields
        ]
        self._shown = [place for place, column in held if column.form is Form.SHOWN]
        self._registers = [
            [self._names.index(name) for name in register.fields]
            for register in layout.kind.registers
        ]

    def make(self, record: Record, shown: Sequence[str]) -> Row:
        """Make a row; `shown` fills the explaining columns, in their order."""
        contents: list[Content] = [None] * self._width
        folds: list[str] = []
        exact: dict[str, Any] = {}
        values = self._values(record)
        for value, name, field in zip(values, self._names, self._fields, strict=True):
            place, write, is_kept = field
            content, fold, is_exact = write(value)
            contents[place] = content
            folds.append(fold)
            if not is_exact or (is_kept and content is not None):
                exact[name] = value
        for place, text in zip(self._shown, shown, strict=True):
            contents[place] = text or None
        digests = [register_digest([folds[at] for at in places]) for places in self._registers]
        return Row(contents, " ".join(digests), exact)


def _kept_exactly(layout: SheetLayout) -> set[str]:
    """Return the fields people edit in the program only: their cells are not read."""
    if layout.kind in WHOLE_COPIES:
        return set()
    edited = {column.name for column in layout.columns if column.edited}
    return set(editable_fields(layout.kind)) - edited


class AssessmentRows:
    """Makes the rows of assessments that share one instrument, in one language."""

    def __init__(
        self,
        instrument: Instrument,
        language: str,
        words: Mapping[Form, Mapping[Any, str]],
    ) -> None:
        self._instrument = instrument
        self._texts = instrument.text(language)
        codes = code_texts(instrument, language)
        writing = writers(words, codes)
        self._makers = {layout.kind: RowMaker(layout, writing) for layout in LAYOUTS}
        self._roles = codes[Form.ROLE]
        self._questions = {
            question.id: (self._stage(question.stage), self._texts.questions[question.id])
            for question in instrument.questions
        }

    def row(
        self, record: Record, name: str, cluster: Cluster, interview: Interview | None = None
    ) -> Row:
        """Make a record's row; `name` is the assessment's name in this workbook."""
        return self._makers[type(record)].make(
            record, self._shown(record, name, cluster, interview)
        )

    def _shown(
        self, record: Record, name: str, cluster: Cluster, interview: Interview | None
    ) -> Sequence[str]:
        if isinstance(record, Answer):
            return self._shown_of_answer(record, name, interview)
        if isinstance(record, Jotting | Attachment):
            label = "" if interview is None else visible(interview.label)
            return (name, label, self._question(record.question_id, None)[1])
        if isinstance(record, AgreedValue):
            _, question, anchor = self._question(record.question_id, record.score)
            return (name, question, anchor)
        if isinstance(record, Assessment):
            return (name, visible(cluster.name))
        if isinstance(record, Interview):
            return (name, str(len(planned_questions(self._instrument, record))))
        return () if isinstance(record, Cluster) else (name,)

    def _shown_of_answer(
        self, answer: Answer, name: str, interview: Interview | None
    ) -> Sequence[str]:
        label, role = ("", "") if interview is None else (interview.label, interview.role)
        stage, question, anchor = self._question(answer.question_id, answer.score)
        return (
            name,
            visible(label),
            self._roles.get(role) or visible(role),
            stage,
            question,
            anchor,
        )

    def _question(self, question_id: str, score: int | None) -> tuple[str, str, str]:
        known = self._questions.get(question_id)
        if known is None:
            return ("", "", "")
        stage, texts = known
        return (stage, texts.text, "" if score is None else texts.anchors.get(score, ""))

    def _stage(self, stage: int) -> str:
        return f"{stage} {self._texts.stages[stage].short}"


def whole_record(record: Record) -> dict[str, Any]:
    """Return all of a record's values by name, its id apart."""
    return {name: getattr(record, name) for name in all_fields(type(record)) if name != "id"}
