"""What an import would do, in numbers and words. Knows nothing of Qt."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from clusterdyn_desktop.domain.dossier import Dossier, living
from clusterdyn_desktop.domain.errors import UserError
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
from clusterdyn_desktop.gui.exchange.register_words import register_word
from clusterdyn_desktop.services.importing import Difference, ImportCheck
from clusterdyn_desktop.services.ports import Formats, Texts
from clusterdyn_desktop.services.wording.error_sentences import repair_sentence, sentence

MOST_DIFFERENCES = 300
"""How many differences are listed; the rest is only counted."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A check, with the instruments its assessments were made with, by assessment id."""

    check: ImportCheck
    instruments: Mapping[str, Instrument]


@dataclass(frozen=True, slots=True)
class CheckNumbers:
    """What a file holds: `same` and `new` count assessments, `differing` single values."""

    new: int
    new_interviews: int
    new_answers: int
    same: int
    differing: int
    repaired: int


def check_numbers(check: ImportCheck) -> CheckNumbers:
    """Count what an import would do."""
    coming = [entry.dossier for entry in check.assessments if entry.is_new]
    return CheckNumbers(
        new=check.new,
        new_interviews=sum(len(living(dossier.interviews)) for dossier in coming),
        new_answers=sum(len(living(dossier.answers)) for dossier in coming),
        same=sum(not entry.is_new and not entry.differences for entry in check.assessments),
        differing=check.conflicts,
        repaired=len(check.repairs),
    )


def verdict(check: ImportCheck, texts: Texts) -> str:
    """Say what can be done with the file, and what happens next."""
    translate = texts.translate
    if check.conflicts:
        return translate(
            "exchange",
            "Values differ, and merging two people’s work comes in a later version. Until then:"
            " type the values you want to keep here or in the file, so that both are alike, and"
            " check it again. Nothing has been changed.",
        )
    if check.erased and not check.new:
        return translate(
            "exchange",
            "Bringing the file in erases here what was erased there, and changes nothing else. It"
            " cannot be undone.",
        )
    if not check.new and check.files.coming.hashes:
        return translate(
            "exchange",
            "Everything in this file is here already, but for contents of attachments. Those come"
            " in together, or none does.",
        )
    if not check.new:
        return translate(
            "exchange", "Everything in this file is here already. There is nothing to bring in."
        )
    return translate(
        "exchange", "Nothing has changed yet. Everything comes in together, or nothing does."
    )


def can_bring_in(check: ImportCheck) -> bool:
    """Whether there is something to bring in and nothing in its way."""
    brings = check.new > 0 or bool(check.files.coming.hashes) or bool(check.erased)
    return brings and check.conflicts == 0


def erasure_rows(check: ImportCheck, texts: Texts, formats: Formats) -> list[str]:
    """Say what was erased by whoever sent the file and goes here too, and what was erased here."""
    rows = []
    if check.erased:
        words = texts.translate(
            "exchange",
            "%n interview(s) were erased by whoever kept them, and are erased here as well for"
            " good: {labels}.",
            "",
            len(check.erased),
        )
        labels = formats.listing([interview.label for interview in check.erased])
        rows.append(words.format(labels=labels))
    here = sum(entry.is_erased_here for entry in check.assessments)
    if here:
        rows.append(
            texts.translate(
                "exchange",
                "%n assessment(s) were erased here; nothing of them comes in again.",
                "",
                here,
            )
        )
    return rows


def names_of(check: ImportCheck) -> list[str]:
    """Return what the file's assessments are called, in its order."""
    return [
        f"{entry.dossier.cluster.record.name} · {entry.dossier.assessment.record.label}"
        for entry in check.assessments
    ]


def assessment_rows(check: ImportCheck, texts: Texts) -> list[tuple[str, str, str]]:
    """Return each assessment of the file: what it is, what it holds, whether it is new here."""
    return [
        (
            f"{entry.dossier.cluster.record.name}\n{entry.dossier.assessment.record.label}",
            _held(entry.dossier, texts),
            texts.translate("exchange", "New here")
            if entry.is_new
            else texts.translate("exchange", "Here already, the same"),
        )
        for entry in check.assessments
    ]


def _held(dossier: Dossier, texts: Texts) -> str:
    interviews, answers = len(living(dossier.interviews)), len(living(dossier.answers))
    return ", ".join(
        (
            texts.translate("exchange", "%n interview(s)", "", interviews),
            texts.translate("exchange", "%n answer(s)", "", answers),
        )
    )


def difference_rows(checked: Checked, texts: Texts) -> list[tuple[str, str, str]]:
    """Return where, ours and theirs of the differences, the first `MOST_DIFFERENCES`."""
    rows: list[tuple[str, str, str]] = []
    for entry in checked.check.assessments:
        held = {stamped.record.id: stamped.record for stamped in entry.dossier.stamped()}
        instrument = checked.instruments[entry.dossier.assessment.record.id]
        words = instrument.text(texts.language)
        for difference in entry.differences[: MOST_DIFFERENCES - len(rows)]:
            place = _place(difference, held, entry.dossier, texts)
            values = _values(difference, texts)
            record = held.get(difference.record_id)
            if isinstance(record, Answer) and difference.register == "score":
                values = _scores(values, words.questions[record.question_id].anchors)
            rows.append((place, *values))
    return rows


def _place(difference: Difference, held: dict[str, Record], dossier: Dossier, texts: Texts) -> str:
    record = held.get(difference.record_id)
    about, where = _about(record, held, dossier)
    return f"{about} {register_word(texts, difference.register)}\n{where}".strip()


def _about(record: Record | None, held: dict[str, Record], dossier: Dossier) -> tuple[str, str]:
    """Return what a record is about, and the larger thing it belongs to."""
    assessment = dossier.assessment.record.label
    if isinstance(record, Cluster):
        return record.name, record.region
    if isinstance(record, Interview | Assessment):
        return record.label, dossier.cluster.record.name
    if isinstance(record, Answer | Jotting | Attachment):
        interview = held.get(record.interview_id)
        label = interview.label if isinstance(interview, Interview) else ""
        return record.question_id, f"{label}, {assessment}"
    return _part(record), assessment


def _part(record: Record | None) -> str:
    """Return what one of the smaller parts of an assessment is about."""
    match record:
        case AgreedValue():
            return record.question_id
        case Indicator():
            return f"{record.indicator} {record.year}"
        case Action():
            return record.variable
        case CaseStory():
            return record.title
        case _:
            return ""


def _values(difference: Difference, texts: Texts) -> tuple[str, str]:
    if not difference.register:
        return texts.translate("exchange", "not here"), texts.translate("exchange", "in the file")
    return _readable(difference.ours, texts), _readable(difference.theirs, texts)


def _scores(values: tuple[str, str], anchors: Mapping[int, str]) -> tuple[str, str]:
    """Return a score with its anchor in place of state and score."""
    scores = [value.rpartition(" · ")[2] for value in values]
    ours, theirs = (
        f"{score} · {anchors[int(score)]}" if score.isdecimal() else value.partition(" · ")[0]
        for score, value in zip(scores, values, strict=True)
    )
    return ours, theirs


def _readable(value: str, texts: Texts) -> str:
    """Return a value as a person writes it: no word for nothing, no brackets round lists."""
    words = {
        "None": "–",
        "": "–",
        "()": "–",
        "True": texts.translate("records", "yes"),
        "False": texts.translate("records", "no"),
    }
    parts = [words.get(part.strip(), part) for part in value.split("; ")]
    if all(part == words["None"] for part in parts):
        return words["None"]
    return re.sub(r"[()']", "", " · ".join(parts)) if "('" in value else " · ".join(parts)


def repair_rows(check: ImportCheck, texts: Texts) -> list[str]:
    """Return a sentence for everything that was put right while reading."""
    return [repair_sentence(texts, repair) for repair in check.repairs]


def file_rows(check: ImportCheck, texts: Texts) -> list[str]:
    """Return what is to be said of attachments: which contents come, and which do not."""
    coming, missing = check.files.coming, check.files.missing
    rows = []
    if coming.path is not None and coming.hashes:
        words = texts.translate(
            "exchange", "%n attached file(s) in {file}.", "", len(coming.hashes)
        )
        rows.append(words.format(file=coming.path.name))
    if missing:
        words = texts.translate(
            "exchange",
            "%n attached file(s) did not come along. They are listed without content; they can"
            " come later, in a zip file beside the workbook.",
            "",
            missing,
        )
        rows.append(words)
    return rows


def problem_rows(error: UserError, texts: Texts) -> Sequence[tuple[str, str]]:
    """Return place and sentence (what was found, how to mend it) of each of an error's problems."""
    return [(problem_place(each, texts), sentence(texts, each)) for each in error.problems]


def problem_place(error: UserError, texts: Texts) -> str:
    """Return where a problem is: sheet and cell, or file and line, as far as it is known."""
    known = error.parameters
    line = known.get("line")
    parts = [
        str(known.get("sheet") or known.get("file") or ""),
        str(known.get("cell") or ""),
        texts.translate("exchange", "line {line}").format(line=line) if line else "",
        str(known.get("column") or ""),
    ]
    return ", ".join(part for part in parts if part)
