"""Steps and lines of the history in words: “score of 2.08 from 2 to 4”.

Sentences begin small and have no full stop: they stand behind “Undo:” and in lists.
"""

from collections.abc import Sequence

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.records import (
    DELETED,
    Answer,
    AnswerState,
    Assessment,
    Attachment,
    Cluster,
    Interview,
    Jotting,
)
from clusterdyn_desktop.services.history_lines import HistoryLine, HistoryStep
from clusterdyn_desktop.services.ports import Formats, Texts
from clusterdyn_desktop.services.steps import ERASED, redone_by, undone_by
from clusterdyn_desktop.services.store_port import CREATED
from clusterdyn_desktop.services.wording.history_parts import (
    VALUES,
    Held,
    Part,
    count_of,
    main_parts,
    parts_of,
)
from clusterdyn_desktop.services.wording.history_subjects import SUBJECTS, HistorySubjects
from clusterdyn_desktop.services.wording.history_values import CONSENTS, HistoryValues, Values
from clusterdyn_desktop.services.wording.register_words import register_word

_LONG = frozenset({"note", "quote", "flag", "reason", "consent_record", "words", "occasion"})
"""Parts that are named without their values in a sentence: they would fill it."""

_OF_AN_INTERVIEW = frozenset({Answer.kind, Jotting.kind, Attachment.kind})


def step_sentence(
    texts: Texts,
    formats: Formats,
    instrument: Instrument | None,
    step: HistoryStep,
    here: str = "",
) -> str:
    """Return what a step did. The label of the interview with the id `here` is left out."""
    return HistoryWords(texts, formats, instrument).step(step, here)


class HistoryWords:
    """Writes steps and lines in one language. `instrument` is None if not at hand."""

    def __init__(self, texts: Texts, formats: Formats, instrument: Instrument | None) -> None:
        self._texts = texts
        self._formats = formats
        self._subjects = HistorySubjects(texts, instrument)
        self._values = HistoryValues(texts, formats, instrument)

    # ---- steps

    def step(self, step: HistoryStep, here: str = "") -> str:
        """Return what a step did, with the values before and after where they are short."""
        return self._step(step, here, with_values=True)

    def headline(self, step: HistoryStep) -> str:
        """Return what a step did, for where the values stand beside it."""
        return self._step(step, "", with_values=False)

    def _step(self, step: HistoryStep, here: str, *, with_values: bool) -> str:
        translate = self._texts.translate
        if undone_by(step.why):
            what = self._original(step, here, with_values=with_values)
            return translate("history", "undone: {what}").format(what=what)
        if redone_by(step.why):
            what = self._original(step, here, with_values=with_values)
            return translate("history", "redone: {what}").format(what=what)
        if step.is_import:
            return self._import(step)
        if step.why == ERASED:
            return self._erased(parts_of(step.lines))
        parts = main_parts(parts_of(step.lines))
        if len(parts) == 1:
            return self._part(parts[0], here, with_values=with_values)
        return self._several(parts, step, here)

    def _original(self, step: HistoryStep, here: str, *, with_values: bool) -> str:
        if step.original is None:
            return self._texts.translate("history", "an earlier step")
        return self._step(step.original, here, with_values=with_values)

    def _import(self, step: HistoryStep) -> str:
        count = count_of(step.lines)
        if not step.source:
            return self._texts.translate("history", "import of %n change(s)", "", count)
        words = self._texts.translate("history", "import of %n change(s) from {file}", "", count)
        return words.format(file=step.source)

    def _erased(self, parts: Sequence[Part]) -> str:
        """Name what was erased: interviews, else what stands above the rest, which comes first."""
        translate = self._texts.translate
        interviews = [part for part in parts if "erasure" in part.registers]
        whole = parts[0].line.change.kind in {Cluster.kind, Assessment.kind}
        if len(interviews) > 1 and not whole:
            return translate("history", "%n interview(s) erased", "", len(interviews))
        part = parts[0] if whole or not interviews else interviews[0]
        return translate("history", "{what} erased").format(what=self._subjects.whole(part.line))

    def _several(self, parts: Sequence[Part], step: HistoryStep, here: str) -> str:
        translate, count = self._texts.translate, len(parts)
        if all(part.line.change.kind == Interview.kind for part in parts):
            if all(part.is_new for part in parts):
                return translate("history", "%n interview(s) added", "", count)
            if all(part.deleted for part in parts):
                return translate("history", "%n interview(s) removed", "", count)
            if all(set(part.registers) == {"question_set"} for part in parts):
                return translate("history", "question sets of %n interview(s)", "", count)
        words = translate("history", "%n change(s)", "", count_of(step.lines))
        return self._with_label(words, step.lines[0], step.interview_id, here)

    # ---- one record

    def _part(self, part: Part, here: str, *, with_values: bool) -> str:
        return self._with_label(
            self._of_record(part, with_values=with_values), part.line, _place(part.line), here
        )

    def _with_label(self, words: str, line: HistoryLine, interview_id: str, here: str) -> str:
        if not interview_id or interview_id == here or not line.interview:
            return words
        labelled = self._texts.translate("history", "{what} ({interview})")
        return labelled.format(what=words, interview=line.interview)

    def _of_record(self, part: Part, *, with_values: bool) -> str:
        line, registers = part.line, part.registers
        if line.change.kind not in VALUES or not registers:
            if self._is_filed(part):
                return self._subjects.of(line, "filed")
            if part.is_new or part.deleted is not None:
                return self._coming_and_going(part)
        if part.deleted:
            return self._coming_and_going(part)
        if len(registers) == 1:
            ((register, (old, new)),) = registers.items()
            return self._register(line, register, (old, new), with_values=with_values)
        return self._several_registers(line, list(registers))

    def _is_filed(self, part: Part) -> bool:
        _old, new = part.registers.get("filed", (None, {}))
        return bool(new.get("question_id"))

    def _coming_and_going(self, part: Part) -> str:
        translate, whole = self._texts.translate, self._subjects.whole(part.line)
        if part.deleted:
            return translate("history", "{what} removed").format(what=whole)
        if part.is_new:
            return translate("history", "{what} added").format(what=whole)
        return translate("history", "{what} put back").format(what=whole)

    def _several_registers(self, line: HistoryLine, registers: Sequence[str]) -> str:
        if {*CONSENTS, "consent_record", "consent_withdrawn_on"}.issuperset(registers):
            words = self._texts.translate("history", "consent of {interview}")
            return words.format(interview=line.interview)
        parts = [register_word(self._texts, register) for register in registers]
        words = self._texts.translate("history", "{whole}: {part}")
        return words.format(whole=self._subjects.whole(line), part=self._formats.listing(parts))

    # ---- one register

    def _register(
        self, line: HistoryLine, register: str, values: Held, *, with_values: bool
    ) -> str:
        part = _changed_part(line, register, *values)
        subject = self._subjects.of(line, part)
        if not values[1]:
            return self._texts.translate("history", "{what} (erased)").format(what=subject)
        old, new = (self._short(register, part, held) for held in values)
        if register == "score" and line.change.kind == Answer.kind and with_values:
            return self._score(line, values, (old, new))
        if not new and old:
            return self._texts.translate("history", "{what} taken back").format(what=subject)
        if not with_values or part in _LONG:
            return subject
        return self._from_to(subject, old, new)

    def _from_to(self, subject: str, old: str, new: str) -> str:
        translate = self._texts.translate
        if not old:
            return translate("history", "{what}: {new}").format(what=subject, new=new)
        words = translate("history", "{what} from {old} to {new}")
        return words.format(what=subject, old=old, new=new)

    def _score(self, line: HistoryLine, values: Held, words: tuple[str, str]) -> str:
        """Say a score as a score, and a state as what it is instead of what was there."""
        translate, (old, new) = self._texts.translate, words
        states = {held["state"] for held in values if held} - {AnswerState.OPEN}
        subject = self._subjects.of(line, "score")
        if not new:
            what = self._subjects.whole(line)
            return translate("history", "{what} taken back").format(what=what)
        if states <= {AnswerState.SCORED}:
            return self._from_to(subject, old, new)
        if not old:
            return translate("history", "{what}: {new}").format(what=line.question_id, new=new)
        sentence = translate("history", "{question}: {new} instead of {old}")
        return sentence.format(question=line.question_id, new=new, old=old)

    def _short(self, register: str, part: str, held: Values | None) -> str:
        """Return the value of the part that changed; of an agreed value the number."""
        if held and part == "agreed":
            return self._values.of(part, {"score": held["score"]})
        if held and part in held and part != "score":
            return self._values.of(part, {part: held[part]})
        return self._values.of(register, held)

    # ---- lines

    def line(self, line: HistoryLine) -> str:
        """Return what one line is about, with its interview."""
        change = line.change
        if change.register in {CREATED, DELETED.name}:
            deleted = change.new.get(DELETED.name)
            part = Part(line, change.register == CREATED, deleted, {})
            words = self._coming_and_going(part)
        else:
            words = self._subjects.of(
                line, _changed_part(line, change.register, change.old, change.new)
            )
        return self._with_label(words, line, _place(line), "")

    def before(self, line: HistoryLine) -> str:
        """Return what the register of a line held before."""
        return self._values.of(line.change.register, line.change.old)

    def after(self, line: HistoryLine) -> str:
        """Return what it held from then on."""
        return self._values.of(line.change.register, line.change.new)


def _place(line: HistoryLine) -> str:
    """Return the interview whose label is to stand beside; an interview's own name has it."""
    return line.interview_id if line.change.kind in _OF_AN_INTERVIEW else ""


def _changed_part(line: HistoryLine, register: str, old: Values | None, new: Values) -> str:
    """Return the one field that changed where it has a name of its own, else the register."""
    before = old or {}
    changed = [
        name
        for name in new
        if name != "decided_on"  # goes with every decision
        and before.get(name) != new[name]
        and (before.get(name) or new[name] not in (None, ""))
    ]
    is_named = len(changed) == 1 and (line.change.kind, changed[0]) in SUBJECTS
    return changed[0] if is_named else register
