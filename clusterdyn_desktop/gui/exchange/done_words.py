"""What is said when something went out or came in."""

from clusterdyn_desktop.domain.instrument import Instrument
from clusterdyn_desktop.domain.merging import Standing
from clusterdyn_desktop.domain.records import Answer, Interview, Record
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.collecting_port import FormWritten
from clusterdyn_desktop.services.exporting import Exported
from clusterdyn_desktop.services.fill_in import FilledOut, FilledOutAll
from clusterdyn_desktop.services.import_check import ImportCheck, Imported
from clusterdyn_desktop.services.instrument_desk import InstrumentKept
from clusterdyn_desktop.services.peer_packs import KeptPack, MadePack
from clusterdyn_desktop.services.ports import FilesWritten
from clusterdyn_desktop.services.study import StudyLoaded
from clusterdyn_desktop.services.tables_out import TablesWritten

COMING = (Standing.NEW, Standing.NEWER, Standing.EDITED)


def exported_words(exported: Exported) -> str:
    """Say what a workbook was written with, and that it was checked."""
    written = translate(
        "exchange", "{assessments}, {interviews} and {answers}, read back and compared."
    ).format(**_counts(exported.assessments, exported.interviews, exported.answers))
    return " ".join([written, *_file_words(exported.files)])


def _file_words(files: FilesWritten) -> list[str]:
    words = []
    if files.path is not None:
        beside = translate("exchange", "%n attached file(s) in {file} beside it.", "", files.files)
        words.append(beside.format(file=files.path.name))
    if files.missing:
        words.append(
            translate(
                "exchange",
                "The content of %n attachment(s) is not in this store and did not go along.",
                "",
                files.missing,
            )
        )
    return words


def filled_out_words(filled: FilledOut) -> str:
    """Say for whom a fill-in workbook was written."""
    words = translate(
        "exchange",
        "A fill-in workbook for {label} with %n question(s). When it comes back, drop it here.",
        "",
        filled.questions,
    )
    return words.format(label=filled.label)


def filled_out_all_words(filled: FilledOutAll) -> str:
    """Say for how many respondents workbooks were written, and who was left out."""
    words = translate(
        "exchange", "%n fill-in workbook(s), one a respondent.", "", len(filled.written)
    )
    if not filled.left_out:
        return words
    left_out = translate("exchange", "Left out: {labels}.")
    labels = ", ".join(each.label for each in filled.left_out)
    return f"{words} {left_out.format(labels=labels)}"


def form_words(written: FormWritten) -> str:
    """Say what a form asks and in which languages."""
    return translate(
        "exchange",
        "A form with %n question(s). Upload it to ODK or KoboToolbox; drop what it collects here.",
        "",
        written.questions,
    )


def tables_words(written: TablesWritten) -> str:
    """Say what went into tables, and who was left out for want of consent."""
    words = translate("exchange", "Answers and their dictionary: {interviews} and {answers}.")
    said = words.format(
        interviews=translate("exchange", "%n interview(s)", "", written.interviews),
        answers=translate("exchange", "%n answer(s)", "", written.answers),
    )
    if not written.left_out:
        return said
    n = written.left_out
    left_out = (
        translate("exchange", "Left out: %n interview(s) without consent to comparison.", "", n)
        if written.is_comparison
        else translate("exchange", "Left out: %n interview(s) without consent.", "", n)
    )
    return f"{said} {left_out}"


def made_pack_words(made: MadePack) -> str:
    """Say what a peer pack holds, and by what partners know that it is ours."""
    words = translate(
        "exchange",
        "A peer pack of %n cluster(s). Tell partners its fingerprint by telephone: {fingerprint}.",
        "",
        made.kept.pack.clusters,
    )
    return words.format(fingerprint=made.kept.fingerprint)


def pack_words(kept: KeptPack) -> str:
    """Say whose peer pack came in."""
    words = translate(
        "exchange", "Kept: the peer pack of {maker} with %n cluster(s).", "", kept.pack.clusters
    )
    return words.format(maker=kept.pack.maker)


def instrument_kept_words(kept: InstrumentKept) -> str:
    """Say which instrument is at hand from now on."""
    words = translate(
        "exchange", "Kept: the instrument {id} {version}. New assessments can be made with it."
    )
    return words.format(id=kept.instrument.id, version=kept.instrument.version)


def instrument_words(instrument: Instrument) -> str:
    """Say which instrument went out."""
    words = translate(
        "exchange",
        "The instrument {id} {version} with %n question(s). Give it a new version where you change"
        " more than translations.",
        "",
        len(instrument.questions),
    )
    return words.format(id=instrument.id, version=instrument.version)


def brought_in_words(check: ImportCheck, imported: Imported) -> str:
    """Say what came in."""
    said = [_came(check)]
    if imported.decided:
        said.append(translate("exchange", "%n conflict(s) decided.", "", imported.decided))
    if imported.still_open:
        said.append(
            translate(
                "exchange",
                "%n value(s) wait for a decision: above, under “Decide”.",
                "",
                imported.still_open,
            )
        )
    if imported.problems:
        said.append(translate("exchange", "%n place(s) left out.", "", imported.problems))
    return " ".join(said)


def _came(check: ImportCheck) -> str:
    files = len(check.files.coming.hashes)
    along = translate("exchange", "%n attached file(s)", "", files) if files else ""
    interviews, answers = _coming(check, Interview), _coming(check, Answer)
    parts = [
        translate("exchange", "%n assessment(s)", "", check.new) if check.new else "",
        translate("exchange", "%n interview(s)", "", interviews) if interviews else "",
        translate("exchange", "%n answer(s)", "", answers) if answers else "",
        along,
    ]
    told = ", ".join(filter(None, parts))
    if not told:
        return translate("exchange", "Brought in: {file}.").format(file=check.path.name)
    return translate("exchange", "Brought in: {what}.").format(what=told)


def _coming(check: ImportCheck, kind: type[Record]) -> int:
    return sum(entry.count(*COMING, kind=kind) for entry in check.assessments)


def loaded_words(loaded: StudyLoaded) -> str:
    """Say what loading a study did."""
    if not loaded.changed:
        return translate("exchange", "Everything in these tables is here already.")
    return translate("exchange", "Loaded: {assessments}, {interviews} and {answers}.").format(
        **_counts(loaded.assessments, loaded.interviews, loaded.answers)
    )


def _counts(assessments: int, interviews: int, answers: int) -> dict[str, str]:
    return {
        "assessments": translate("exchange", "%n assessment(s)", "", assessments),
        "interviews": translate("exchange", "%n interview(s)", "", interviews),
        "answers": translate("exchange", "%n answer(s)", "", answers),
    }
