"""What a file would do here, in words: what is new, newer, the same, and what is to be decided.

Knows nothing of Qt.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.merging import Standing
from clusterdyn_desktop.domain.records import Record, Stamped
from clusterdyn_desktop.gui.exchange.faces import Number
from clusterdyn_desktop.gui.exchange.kind_words import FRAME, counted
from clusterdyn_desktop.services.import_check import ImportCheck, ImportedAssessment
from clusterdyn_desktop.services.ports import Formats, Texts
from clusterdyn_desktop.services.wording.error_sentences import repair_sentence, sentence

ALIKE = frozenset({Standing.SAME, Standing.JOINED})
COMING = (Standing.NEW, Standing.NEWER, Standing.EDITED)


def totals(check: ImportCheck) -> Mapping[Standing, int]:
    """Count records by how they stand; what was joined is the same on both sides."""
    found: Counter[Standing] = Counter()
    for entry in check.assessments:
        for (_kind, standing), count in entry.counts.items():
            found[Standing.SAME if standing in ALIKE else standing] += count
    return found


def numbers(check: ImportCheck, texts: Texts) -> list[Number]:
    """Return the numbers that are shown large; what there is none of, only where it matters."""
    count, translate = totals(check), texts.translate
    always = [
        Number(count[Standing.NEW], translate("exchange", "new")),
        Number(count[Standing.NEWER], translate("exchange", "newer than ours")),
        Number(count[Standing.EDITED], translate("exchange", "edited in Excel")),
        Number(count[Standing.SAME], translate("exchange", "the same")),
        Number(count[Standing.OLDER], translate("exchange", "older than ours")),
    ]
    conflicts = len(check.conflicts)
    always.append(Number(conflicts, translate("exchange", "to decide"), conflicts > 0))
    problems, repaired = len(check.problems), len(check.repairs)
    if problems:
        always.append(Number(problems, translate("exchange", "not understood"), attention=True))
    if repaired:
        always.append(Number(repaired, translate("exchange", "repaired")))
    return always


def assessment_rows(check: ImportCheck, texts: Texts) -> list[tuple[str, str, str]]:
    """Return each assessment of the file: which, what comes in of it, what stays as it is here."""
    return [
        (
            f"{entry.dossier.cluster.record.name}\n{entry.dossier.assessment.record.label}",
            _coming(entry, texts),
            _staying(entry, texts),
        )
        for entry in check.assessments
    ]


def _coming(entry: ImportedAssessment, texts: Texts) -> str:
    translate = texts.translate
    if entry.is_erased_here:
        return translate("exchange", "Nothing: it was erased here")
    words = {
        Standing.NEW: translate("exchange", "New: {what}"),
        Standing.NEWER: translate("exchange", "Newer: {what}"),
        Standing.EDITED: translate("exchange", "Edited in Excel: {what}"),
    }
    lines = [translate("exchange", "The whole assessment is new here")] if entry.is_new else []
    for standing in COMING:
        what = counted(_of(entry, standing, with_frame=not entry.is_new), texts)
        if what:
            lines.append(words[standing].format(what=what))
    return "\n".join(lines) or translate("exchange", "Nothing")


def _staying(entry: ImportedAssessment, texts: Texts) -> str:
    translate = texts.translate
    lines = []
    if entry.conflicts:
        lines.append(translate("exchange", "To decide: %n value(s)", "", len(entry.conflicts)))
    same = counted(_of(entry, *ALIKE, with_frame=False), texts)
    if same:
        lines.append(translate("exchange", "The same: {what}").format(what=same))
    older = counted(_of(entry, Standing.OLDER, with_frame=True), texts)
    if older:
        lines.append(translate("exchange", "Older, ours stays: {what}").format(what=older))
    return "\n".join(lines)


def _of(
    entry: ImportedAssessment, *standings: Standing, with_frame: bool
) -> dict[type[Record], int]:
    found: Counter[type[Record]] = Counter()
    for (kind, standing), count in entry.counts.items():
        if standing in standings and (with_frame or kind not in FRAME):
            found[kind] += count
    return dict(found)


def problem_rows(problems: Iterable[UserError], texts: Texts) -> Sequence[tuple[str, str, str]]:
    """Return of each problem where it is, what was found, and the sentence that says the remedy."""
    return [
        (
            problem_place(each, texts),
            str(each.parameters.get("found", "")),
            sentence(texts, by_name(each)),
        )
        for each in problems
    ]


def by_name(error: UserError) -> UserError:
    """Return an error that names its file without the folder, which is known on this page."""
    file = error.parameters.get("file")
    if not isinstance(file, str):
        return error
    parameters = {**error.parameters, "file": Path(file).name}
    return UserError(error.code, problems=error.problems, **parameters)


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


def repair_rows(check: ImportCheck, texts: Texts) -> list[str]:
    """Return a sentence for everything that was put right while reading."""
    return [repair_sentence(texts, repair) for repair in check.repairs]


def came_before(check: ImportCheck, texts: Texts, formats: Formats) -> list[str]:
    """Say that the very same file came in already, where it did."""
    if check.came_before is None:
        return []
    day = formats.short_date(check.came_before.at.astimezone().date())
    return [texts.translate("exchange", "This very file came in on {day}.").format(day=day)]


def twin_rows(check: ImportCheck, texts: Texts) -> list[str]:
    """Say which new interviews look like ones that are here; nothing is joined by itself."""
    labels = list(
        dict.fromkeys(twin.theirs.label for entry in check.assessments for twin in entry.twins)
    )
    if not labels:
        return []
    words = texts.translate(
        "exchange",
        "%n new interview(s) may be here already, made separately, with the same label, role and"
        " day: {labels}. Both are kept; take one out if they are the same.",
        "",
        len(labels),
    )
    return [words.format(labels=", ".join(labels))]


def bin_rows(check: ImportCheck, texts: Texts) -> list[str]:
    """Say which assessments lie in the bin here: they come in, and stay there."""
    count = sum(entry.is_in_bin for entry in check.assessments)
    if not count:
        return []
    return [
        texts.translate(
            "exchange",
            "%n assessment(s) lie in the bin here. What comes in stays in the bin with them.",
            "",
            count,
        )
    ]


def changed_registers(
    entry: ImportedAssessment,
) -> Iterable[tuple[Stamped[Record], str, Standing]]:
    """Yield what would be written over here: the record of theirs, the register, how it stands."""
    held = {stamped.record.id: stamped for stamped in entry.dossier.stamped()}
    for each in entry.records:
        stamped = held.get(each.record_id)
        for name, standing in each.registers.items():
            if stamped is not None and standing in {Standing.NEWER, Standing.EDITED}:
                yield stamped, name, standing
