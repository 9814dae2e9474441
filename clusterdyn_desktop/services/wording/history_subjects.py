"""What a line of the history is about: “score of 2.08”, “consent of SE-S-03 to quotes”."""

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import (
    Action,
    AgreedValue,
    Answer,
    Assessment,
    Attachment,
    CaseStory,
    Indicator,
    Interview,
    Jotting,
)
from clusterdyn_desktop.services.history_lines import HistoryLine
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP
from clusterdyn_desktop.services.wording.register_words import register_word

LONGEST_TITLE = 40
"""Letters of an action's or a story's title before the rest is left out of a sentence."""

SUBJECTS = {
    (Answer.kind, "score"): QT_TRANSLATE_NOOP("history", "score of {question}"),
    (Answer.kind, "evidence"): QT_TRANSLATE_NOOP("history", "evidence for {question}"),
    (Answer.kind, "certainty"): QT_TRANSLATE_NOOP("history", "certainty of {question}"),
    (Answer.kind, "note"): QT_TRANSLATE_NOOP("history", "note to {question}"),
    (Answer.kind, "quote"): QT_TRANSLATE_NOOP("history", "quote to {question}"),
    (Answer.kind, "quote_permission"): QT_TRANSLATE_NOOP(
        "history", "permission for the quote to {question}"
    ),
    (Answer.kind, "flag"): QT_TRANSLATE_NOOP("history", "flag on {question}"),
    (AgreedValue.kind, "agreed"): QT_TRANSLATE_NOOP("history", "agreed value of {question}"),
    (AgreedValue.kind, "reason"): QT_TRANSLATE_NOOP(
        "history", "reason for the agreed value of {question}"
    ),
    (Interview.kind, "consent_report"): QT_TRANSLATE_NOOP(
        "history", "consent of {interview} to the report"
    ),
    (Interview.kind, "consent_benchmark"): QT_TRANSLATE_NOOP(
        "history", "consent of {interview} to comparison"
    ),
    (Interview.kind, "consent_quote"): QT_TRANSLATE_NOOP(
        "history", "consent of {interview} to quotes"
    ),
    (Interview.kind, "consent_contact"): QT_TRANSLATE_NOOP(
        "history", "consent of {interview} to be contacted again"
    ),
    (Interview.kind, "consent_record"): QT_TRANSLATE_NOOP(
        "history", "how consent of {interview} was given"
    ),
    (Interview.kind, "consent_withdrawn_on"): QT_TRANSLATE_NOOP(
        "history", "withdrawal of consent of {interview}"
    ),
    (Interview.kind, "question_set"): QT_TRANSLATE_NOOP("history", "question set of {interview}"),
    (Jotting.kind, "words"): QT_TRANSLATE_NOOP("history", "words of a jotting"),
    (Jotting.kind, "filed"): QT_TRANSLATE_NOOP("history", "jotting filed to {question}"),
}
"""What registers of a kind, and single fields of them, are called with what they belong to."""


class HistorySubjects:
    """Names what lines are about in one language. `instrument` is None if not at hand."""

    def __init__(self, texts: Texts, instrument: Instrument | None) -> None:
        self._texts = texts
        self._names = instrument.text(texts.language) if instrument else None

    def of(self, line: HistoryLine, part: str) -> str:
        """Return what a register of a line's record, or a field of one, is called."""
        known = SUBJECTS.get((line.change.kind, part))
        if known is None:
            words = self._texts.translate("history", "{whole}: {part}")
            return words.format(whole=self.whole(line), part=register_word(self._texts, part))
        words = self._texts.translate("history", known)
        return words.format(question=line.question_id, interview=line.interview)

    def whole(self, line: HistoryLine) -> str:
        """Return what the record itself is called."""
        translate = self._texts.translate
        kind, record = line.change.kind, line.record
        if kind == Answer.kind:
            return translate("history", "answer to {question}").format(question=line.question_id)
        if kind == AgreedValue.kind:
            words = translate("history", "agreed value of {question}")
            return words.format(question=line.question_id)
        if kind == Interview.kind:
            return translate("history", "interview {label}").format(label=line.interview)
        if kind == Assessment.kind:
            return translate("history", "assessment")
        if kind == Jotting.kind:
            return translate("history", "jotting")
        if isinstance(record, Indicator):
            words = translate("history", "indicator {name} for {year}")
            return words.format(name=record.indicator, year=record.year)
        return self._titled(line)

    def _titled(self, line: HistoryLine) -> str:
        translate, title = self._texts.translate, self._title(line)
        words = {
            Attachment.kind: translate("history", "file {title}"),
            Action.kind: translate("history", "action {title}"),
            CaseStory.kind: translate("history", "case story {title}"),
        }.get(line.change.kind, translate("history", "indicator {title}"))
        return words.format(title=title).strip()

    def _title(self, line: HistoryLine) -> str:
        """Return the record's title in quotation marks, from the line where it is blank by now."""
        names = ("file_name", "title", "action")
        told = [line.record, line.change.new, line.change.old]
        found = (_named(source, name) for source in told for name in names)
        title = next(filter(None, found), "")
        if not title:
            return ""
        short = title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1].rstrip()}…"
        return self._texts.translate("history", "“{title}”").format(title=short)


def _named(source: object, name: str) -> str:
    if isinstance(source, dict):
        return str(source.get(name) or "")
    return str(getattr(source, name, "") or "")
