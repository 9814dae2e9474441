"""`clusterdyn export --purpose fill-in`: questions to be answered without the program."""

from argparse import ArgumentParser, Namespace

from clusterdyn_desktop.app.commands import password_file
from clusterdyn_desktop.app.commands.command import Desk, Exit, say
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.fill_in import SUFFIX, FilledOut, LeftOut
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.error_sentences import sentence

PURPOSE = "fill-in"


def add_options(parser: ArgumentParser, texts: Texts) -> None:
    """Take whom the questions are for."""
    whom = parser.add_mutually_exclusive_group()
    whom.add_argument(
        "--interview",
        metavar="LABEL",
        help=texts.translate("command line", "the interview a fill-in workbook is for"),
    )
    whom.add_argument(
        "--role",
        metavar="ROLE",
        help=texts.translate("command line", "a fill-in workbook for one more of this role"),
    )


def refuse_options(arguments: Namespace) -> None:
    """Raise `fill-in.only-with` where something else is exported with options for this."""
    for option in ("interview", "role"):
        if getattr(arguments, option) is not None:
            raise UserError("fill-in.only-with", option=f"--{option}")


def run(arguments: Namespace, desk: Desk) -> int:
    """Write the workbooks; where no language is named, in the respondents', not the screen's."""
    for option, given in (
        ("--all", arguments.all),
        ("--attachments", arguments.attachments),
        ("--as-of", arguments.as_of is not None),
    ):
        if given:
            raise UserError("fill-in.not-with", option=option)
    if len(arguments.assessments) != 1:
        raise UserError("fill-in.one-assessment")
    assessment = desk.services.library.find(arguments.assessments[0])
    written, left_out = _write(arguments, desk, assessment.id)
    for each in written:
        _say_written(desk, each)
    for one in left_out:
        say(sentence(desk.texts, one.reason))
    return Exit.DONE


def _write(
    arguments: Namespace, desk: Desk, assessment_id: str
) -> tuple[tuple[FilledOut, ...], tuple[LeftOut, ...]]:
    service, reports, out = desk.services.fill_in, desk.services.reports, arguments.out
    language = arguments.language or ""
    password = password_file.password_named(arguments)
    if arguments.interview is not None:
        interview = reports.interview_labelled(assessment_id, arguments.interview)
        done = service.write_for(interview.id, out, language=language, password=password)
        return (done,), ()
    if arguments.role is not None:
        done = service.write_blank(
            assessment_id, arguments.role, out, language=language, password=password
        )
        return (done,), ()
    if out.suffix.lower() == SUFFIX:
        roles = ", ".join(reports.guide_roles(assessment_id))
        raise UserError("fill-in.for-whom", roles=roles)
    everybody = service.write_all(assessment_id, out, language=language, password=password)
    return everybody.written, everybody.left_out


def _say_written(desk: Desk, written: FilledOut) -> None:
    words = desk.texts.translate(
        "command line",
        "{path}: {label}, %n question(s); read back and compared.",
        "",
        written.questions,
    )
    say(words.format(path=written.path, label=written.label))
