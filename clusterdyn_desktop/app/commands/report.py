"""`clusterdyn report`: a document, in the language given by `--language`."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from clusterdyn_desktop.app.commands.as_of import add_option, moment_named
from clusterdyn_desktop.app.commands.command import Command, Desk, Exit, say
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.reports import GUIDE, REPORT_KINDS, Edition, Publisher
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP


def describe(parser: ArgumentParser, texts: Texts) -> None:
    """Take the assessment, the file and the kind; for a guide, whom it is for."""
    parser.add_argument(
        "assessment", help=texts.translate("command line", "an id, its unique beginning, or a code")
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    parser.add_argument("--kind", choices=(*REPORT_KINDS, GUIDE), default=REPORT_KINDS[0])
    whom = parser.add_mutually_exclusive_group()
    whom.add_argument(
        "--interview",
        metavar="LABEL",
        help=texts.translate("command line", "the interview a guide is for, in its own language"),
    )
    whom.add_argument(
        "--role",
        metavar="ROLE",
        help=texts.translate("command line", "a blank guide for anybody of this role"),
    )
    add_option(parser, texts)


def run(arguments: Namespace, desk: Desk) -> int:
    """Write the report."""
    assessment = desk.services.library.find(arguments.assessment)
    if arguments.kind == GUIDE:
        if arguments.as_of is not None:
            raise UserError("as-of.guide")
        path = _guide(arguments, desk, assessment.id)
    elif arguments.interview is not None or arguments.role is not None:
        raise UserError("report.guide-only")
    else:
        path = _report(arguments, desk, assessment.id)
    pages = desk.services.reports.page_count(path)
    say(desk.texts.translate("command line", "{path}: %n page(s).", "", pages).format(path=path))
    return Exit.DONE


def _report(arguments: Namespace, desk: Desk, assessment_id: str) -> Path:
    preferences = desk.services.preferences.load()
    logo = Path(preferences.logo) if preferences.logo else None
    return desk.services.reports.write(
        assessment_id,
        arguments.out,
        desk.language,
        edition=Edition(arguments.kind, moment_named(arguments, desk)),
        publisher=Publisher(preferences.organisation, logo),
    )


def _guide(arguments: Namespace, desk: Desk, assessment_id: str) -> Path:
    """Write a guide; where no language is named it is the interview's, not the screen's."""
    reports, language = desk.services.reports, arguments.language or ""
    if arguments.interview is not None:
        interview = reports.interview_labelled(assessment_id, arguments.interview)
        return reports.interview_guide(interview.id, language, arguments.out)
    if arguments.role is not None:
        return reports.blank_guide(assessment_id, arguments.role, language, arguments.out)
    raise UserError("report.guide-for-whom", roles=", ".join(reports.guide_roles(assessment_id)))


COMMAND = Command(
    "report",
    QT_TRANSLATE_NOOP("command line", "write a report or an interview guide as PDF"),
    describe,
    run,
)
