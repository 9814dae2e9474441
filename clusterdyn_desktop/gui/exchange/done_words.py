"""What is said when something went out or came in."""

from clusterdyn_desktop.gui.exchange.check_words import CheckNumbers
from clusterdyn_desktop.gui.words import translate
from clusterdyn_desktop.services.exporting import Exported
from clusterdyn_desktop.services.ports import FilesWritten
from clusterdyn_desktop.services.study import StudyLoaded


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


def brought_in_words(numbers: CheckNumbers, files: int = 0) -> str:
    """Say what came in with a workbook; `files` counts contents of attachments."""
    if files and not numbers.new:
        return translate("exchange", "Brought in: %n attached file(s).", "", files)
    words = translate("exchange", "Brought in: {assessments}, {interviews} and {answers}.").format(
        **_counts(numbers.new, numbers.new_interviews, numbers.new_answers)
    )
    if not files:
        return words
    along = translate("exchange", "%n attached file(s) came along.", "", files)
    return f"{words} {along}"


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
