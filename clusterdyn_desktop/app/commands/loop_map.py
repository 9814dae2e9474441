"""`clusterdyn map`: the loop map as a drawing, or for another program."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from clusterdyn_desktop.app.commands.as_of import add_option, moment_named
from clusterdyn_desktop.app.commands.command import Command, Desk, Exit, say
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP


def describe(parser: ArgumentParser, texts: Texts) -> None:
    """Take the assessment and the file; its ending says the form."""
    parser.add_argument(
        "assessment", help=texts.translate("command line", "an id, its unique beginning, or a code")
    )
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="FILE.{xlsx,graphml,xmile,svg,png}",
        help=texts.translate(
            "command line",
            "xlsx for Kumu, graphml for yEd and Gephi, xmile for Stella, or a drawing",
        ),
    )
    add_option(parser, texts)


def run(arguments: Namespace, desk: Desk) -> int:
    """Write the map."""
    assessment = desk.services.library.find(arguments.assessment)
    path = desk.services.maps.write(
        assessment.id, arguments.out, desk.language, moment_named(arguments, desk)
    )
    say(str(path))
    return Exit.DONE


COMMAND = Command(
    "map",
    QT_TRANSLATE_NOOP("command line", "write the loop map as a drawing or for another program"),
    describe,
    run,
)
