"""`clusterdyn tour`: a walk through every screen, with pictures, a PDF and a workbook."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from clusterdyn_desktop.app.commands.command import Command, Desk
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP


def describe(parser: ArgumentParser, texts: Texts) -> None:
    """Take the folder."""
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="DIR",
        help=texts.translate("command line", "the folder for pictures, PDF and workbook"),
    )


def run(arguments: Namespace, desk: Desk) -> int:
    """Walk through the program on a store of its own."""
    from clusterdyn_desktop.app.tour.tour import walk

    return walk(arguments.out, desk.language)


COMMAND = Command(
    "tour",
    QT_TRANSLATE_NOOP("command line", "walk through every screen and leave pictures"),
    describe,
    run,
)
