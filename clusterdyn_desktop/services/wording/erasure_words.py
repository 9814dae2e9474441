"""The bin and erasure in words: what something is, what hangs on it, what goes and what stays."""

from collections.abc import Mapping
from datetime import datetime

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import (
    Action,
    AgreedValue,
    Answer,
    Assessment,
    Attachment,
    CaseStory,
    Cluster,
    Indicator,
    Interview,
    Jotting,
    Record,
)
from clusterdyn_desktop.services.bin import BinEntry
from clusterdyn_desktop.services.erasing import ErasureEffect
from clusterdyn_desktop.services.ports import Formats, Texts
from clusterdyn_desktop.services.wording.consent_sentences import ConsentSentences

LONGEST = 48
"""Letters of somebody's own words before the rest is left out."""

MOST_NAMED = 6


class ErasureWords:
    """Writes in one language."""

    def __init__(self, texts: Texts, formats: Formats) -> None:
        self._texts = texts
        self._formats = formats

    # ---- what something is

    def subject(self, record: Record) -> str:
        """Name a record: “Interview SE-S-03”, “File “board.jpg” to 2.08”."""
        translate = self._texts.translate
        if isinstance(record, Cluster):
            return translate("bin", "Cluster {name}").format(name=record.name)
        if isinstance(record, Assessment):
            name = record.label or record.code
            return translate("bin", "Assessment {name}").format(name=name)
        if isinstance(record, Interview):
            return translate("bin", "Interview {label}").format(label=record.label)
        if isinstance(record, Answer):
            words = translate("bin", "Answer to {question}")
            return words.format(question=record.question_id)
        if isinstance(record, AgreedValue):
            words = translate("bin", "Agreed value of {question}")
            return words.format(question=record.question_id)
        if isinstance(record, Attachment):
            words = translate("bin", "File {name} to {question}")
            return words.format(name=record.file_name, question=record.question_id)
        return self._with_own_words(record)

    def _with_own_words(self, record: Record) -> str:
        translate = self._texts.translate
        if isinstance(record, Indicator):
            words = translate("bin", "Indicator {name} for {year}")
            return words.format(name=record.indicator, year=record.year)
        kinds = {
            Jotting: (translate("bin", "Jotting: {words}"), getattr(record, "text", "")),
            Action: (translate("bin", "Action: {words}"), getattr(record, "action", "")),
            CaseStory: (translate("bin", "Case story: {words}"), getattr(record, "title", "")),
        }
        words, own = kinds[type(record)]
        short = own if len(own) <= LONGEST else f"{own[: LONGEST - 1].rstrip()}…"
        return words.format(words=short)

    def place(self, entry: BinEntry) -> str:
        """Say where something belongs, from the cluster down; empty for a cluster."""
        record = entry.record
        names = (
            entry.cluster.name if entry.cluster else "",
            entry.assessment.label if entry.assessment else "",
            entry.interview.label if entry.interview else "",
        )
        above = {Cluster: 0, Assessment: 1, Interview: 2}.get(type(record), 3)
        return " · ".join(filter(None, names[:above]))

    def deleted(self, at: datetime, who: str) -> str:
        """Say when and by whom something was deleted."""
        moment = self._formats.moment(at.astimezone())
        return " · ".join(filter(None, (moment, who)))

    def hanging(self, counts: Mapping[type[Record], int]) -> str:
        """Say how much hangs on something, empty where nothing does."""
        translate = self._texts.translate
        number = {kind: counts.get(kind, 0) for kind in _COUNTED}
        words = {
            Assessment: translate("bin", "%n assessment(s)", "", number[Assessment]),
            Interview: translate("bin", "%n interview(s)", "", number[Interview]),
            Answer: translate("bin", "%n answer(s)", "", number[Answer]),
            Jotting: translate("bin", "%n jotting(s)", "", number[Jotting]),
            Attachment: translate("bin", "%n file(s)", "", number[Attachment]),
            AgreedValue: translate("bin", "%n agreed value(s)", "", number[AgreedValue]),
            Indicator: translate("bin", "%n indicator(s)", "", number[Indicator]),
            Action: translate("bin", "%n action(s)", "", number[Action]),
            CaseStory: translate("bin", "%n case story(s)", "", number[CaseStory]),
        }
        return self._formats.listing([words[kind] for kind in _COUNTED if number[kind]])

    # ---- before an erasure

    def goes(self, effect: ErasureEffect) -> str:
        """Say what is gone for good afterwards."""
        translate = self._texts.translate
        counted = (
            (effect.answers, translate("erasing", "%n answer(s)", "", effect.answers)),
            (
                effect.words,
                translate("erasing", "%n note(s), quote(s) or flag(s)", "", effect.words),
            ),
            (effect.jottings, translate("erasing", "%n jotting(s)", "", effect.jottings)),
            (effect.attachments, translate("erasing", "%n file(s)", "", effect.attachments)),
            (effect.drafts, translate("erasing", "%n half-typed text(s)", "", effect.drafts)),
            (effect.contacts, translate("erasing", "contact details of %n", "", effect.contacts)),
        )
        parts = [words for number, words in counted if number]
        if isinstance(effect.record, Interview):
            parts.append(translate("erasing", "its label and kind of organisation"))
        elif effect.is_only_interviews:
            parts.append(translate("erasing", "their labels and kinds of organisation"))
        elif isinstance(effect.record, Assessment | Cluster):
            parts.append(translate("erasing", "all names and words of its own"))
        amount = self._formats.listing(parts)
        if not amount:
            amount = self.subject(effect.record)
        return translate("erasing", "Gone for good: {amount}.").format(amount=amount)

    def interviews(self, effect: ErasureEffect) -> str:
        """Name the interviews that go with something larger; empty for a single one."""
        if isinstance(effect.record, Interview) or not effect.names:
            return ""
        names = list(effect.names[:MOST_NAMED])
        if more := len(effect.names) - len(names):
            names.append(self._texts.translate("erasing", "%n more", "", more))
        words = self._texts.translate("erasing", "%n interview(s): {names}.", "", len(effect.names))
        return words.format(names=self._formats.listing(names))

    def figures(self, effect: ErasureEffect, instrument: Instrument | None) -> str:
        """Say what changes in the results; empty where that is not known."""
        if instrument is None or effect.figures is None:
            return ""
        if not effect.figures.counts_now:
            return self._texts.translate("erasing", "It does not count in any figure today.")
        return ConsentSentences(instrument, self._texts, self._formats).figures(effect.figures)

    def stays(self, effect: ErasureEffect) -> str:
        """Say what of it can still be seen afterwards."""
        translate, record = self._texts.translate, effect.record
        if isinstance(record, Interview):
            day = self._formats.long_date(record.held_on) if record.held_on else ""
            about = " · ".join(filter(None, (record.role, day)))
            words = translate(
                "erasing",
                "What stays: that there was an interview ({about}), what was consented to, that it"
                " was erased, when and by whom. The history keeps when something was written and by"
                " whom, without what was written.",
            )
            return words.format(about=about)
        if effect.is_only_interviews:
            return translate(
                "erasing",
                "What stays: the assessment with its agreed values, actions and case stories; that"
                " there were these interviews, their roles and dates, and that they were erased.",
            )
        return translate(
            "erasing",
            "What stays: that there was something, and when and by whom it was written, deleted and"
            " erased, without what was written.",
        )


_COUNTED: tuple[type[Record], ...] = (
    Assessment,
    Interview,
    Answer,
    Jotting,
    Attachment,
    AgreedValue,
    Indicator,
    Action,
    CaseStory,
)
