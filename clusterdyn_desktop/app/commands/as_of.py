"""The option `--as-of`: which moment of the past a command is about."""

from argparse import ArgumentParser, Namespace

from clusterdyn_desktop.app.commands.command import Desk
from clusterdyn_desktop.domain.past import PastMoment
from clusterdyn_desktop.services.ports import Texts


def add_option(parser: ArgumentParser, texts: Texts) -> None:
    """Take the option."""
    parser.add_argument(
        "--as-of",
        metavar="MOMENT",
        help=texts.translate(
            "command line",
            "as it stood at a moment: 2026-10-14T12:00, or 2026-10-14 for the end of that day",
        ),
    )


def moment_named(arguments: Namespace, desk: Desk) -> PastMoment | None:
    """Return the moment, None for now. Raises `as-of.unreadable` and `as-of.future`."""
    return None if arguments.as_of is None else desk.services.as_of.moment(arguments.as_of)
