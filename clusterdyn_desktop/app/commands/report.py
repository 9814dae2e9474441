"""`clusterdyn report`: a document, in the language given by `--language`."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from clusterdyn_desktop.app.commands.command import Command, Desk, Exit, say
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.reports import REPORT_KINDS, Publisher
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP


def describe(parser: ArgumentParser, texts: Texts) -> None:
    """Take the assessment, the file and the kind."""
    parser.add_argument(
        "assessment", help=texts.translate("command line", "an id, its unique beginning, or a code")
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    parser.add_argument("--kind", choices=REPORT_KINDS, default=REPORT_KINDS[0])


def run(arguments: Namespace, desk: Desk) -> int:
    """Write the report."""
    assessment = desk.services.library.find(arguments.assessment)
    preferences = desk.services.preferences.load()
    logo = Path(preferences.logo) if preferences.logo else None
    path = desk.services.reports.write(
        assessment.id,
        arguments.out,
        desk.language,
        kind=arguments.kind,
        publisher=Publisher(preferences.organisation, logo),
    )
    pages = desk.services.reports.page_count(path)
    say(desk.texts.translate("command line", "{path}: %n page(s).", "", pages).format(path=path))
    return Exit.DONE


COMMAND = Command(
    "report",
    QT_TRANSLATE_NOOP("command line", "write a report as PDF"),
    describe,
    run,
)
