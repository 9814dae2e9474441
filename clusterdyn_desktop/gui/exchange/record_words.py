"""What records and their parts are called, and what they hold, on this page. No Qt here."""

from collections.abc import Mapping
from typing import Any

from clusterdyn_desktop.domain.instrument import Instrument, QuestionText
from clusterdyn_desktop.domain.merging import register_of
from clusterdyn_desktop.domain.records import (
    Action,
    AgreedValue,
    Answer,
    AnswerState,
    Attachment,
    CaseStory,
    Cluster,
    Indicator,
    Interview,
    Jotting,
    Record,
)
from clusterdyn_desktop.gui.exchange.conflict_places import Places
from clusterdyn_desktop.gui.exchange.register_words import register_word
from clusterdyn_desktop.services.ports import Formats, Texts
from clusterdyn_desktop.services.wording.history_values import BESIDE, HistoryValues

QUESTIONS = (Answer, AgreedValue, Attachment, Jotting)


class RecordWords:
    """Words parts of records in one language; `places` knows the names of what they are in."""

    def __init__(self, texts: Texts, formats: Formats, places: Places) -> None:
        self.texts = texts
        self.formats = formats
        self._places = places
        self._values: dict[str, HistoryValues] = {}

    def place(self, record: Record, register: str) -> str:
        """Return what a part of a record is about: “2.08 · score”."""
        part = register_word(self.texts, register)
        return BESIDE.join(filter(None, (_about(record) or self._kind(record), part)))

    def whole(self, record: Record, assessment_id: str) -> str:
        """Return whose a record is: the respondent, if it is about one, and the assessment."""
        assessment = self._places.assessments.get(assessment_id, "")
        return BESIDE.join(filter(None, (self.respondent(record), assessment)))

    def respondent(self, record: Record) -> str:
        """Return the label of the respondent a record is about; empty where there is none."""
        if isinstance(record, Interview):
            return self._places.interviews.get(record.id, "") or record.label
        return self._places.interviews.get(str(getattr(record, "interview_id", "")), "")

    def question(self, record: Record, assessment_id: str) -> QuestionText | None:
        """Return the words of the question a record is about, None where there is none."""
        instrument = self._instrument(assessment_id)
        if instrument is None or not isinstance(record, QUESTIONS):
            return None
        return instrument.text(self.texts.language).questions.get(record.question_id)

    def value(self, record: Record, register: str, assessment_id: str) -> str:
        """Return what a register of a record holds; empty where that is nothing."""
        fields = register_of(type(record), register).fields
        values = {name: getattr(record, name) for name in fields}
        if isinstance(record, Answer) and register == "score":
            return self._score(record, values, assessment_id)
        return self.of_values(register, values, assessment_id)

    def of_values(self, register: str, values: Mapping[str, Any], assessment_id: str) -> str:
        """Return what a register would hold with these values."""
        if register == "languages":
            return self.formats.listing(
                [self.formats.language_name(tag) for tag in values["languages"]]
            )
        if register == "question_set" and values["question_set"]:
            return ", ".join(values["question_set"])
        return self._worder(assessment_id).of(register, values)

    def _score(self, answer: Answer, values: Mapping[str, Any], assessment_id: str) -> str:
        """Return a score with its anchor, as at the desk."""
        question = self.question(answer, assessment_id)
        if answer.state is AnswerState.SCORED and answer.score is not None and question:
            anchor = question.anchors.get(answer.score, "")
            return BESIDE.join(filter(None, (str(answer.score), anchor)))
        return self._worder(assessment_id).of("score", values)

    def _worder(self, assessment_id: str) -> HistoryValues:
        if assessment_id not in self._values:
            instrument = self._instrument(assessment_id)
            self._values[assessment_id] = HistoryValues(self.texts, self.formats, instrument)
        return self._values[assessment_id]

    def _instrument(self, assessment_id: str) -> Instrument | None:
        return self._places.instruments.get(assessment_id)

    def _kind(self, record: Record) -> str:
        """Return what a record that has no name of its own is called."""
        translate = self.texts.translate
        return {
            Interview.kind: translate("exchange", "Interview"),
            Jotting.kind: translate("exchange", "Jotting"),
            Action.kind: translate("exchange", "Action"),
            CaseStory.kind: translate("exchange", "Case story"),
            Attachment.kind: translate("exchange", "Attachment"),
        }.get(record.kind, translate("exchange", "Assessment"))


def _about(record: Record) -> str:
    """Return what a record is about, as far as that has a short name."""
    match record:
        case Cluster():
            return record.name
        case Answer() | AgreedValue():
            return record.question_id
        case Attachment():
            return record.file_name
        case Indicator():
            return f"{record.indicator} {record.year}"
        case Action():
            return record.variable
        case CaseStory():
            return record.title
        case _:
            return ""
