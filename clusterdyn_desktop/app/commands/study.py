"""`clusterdyn sample` and `clusterdyn import-tables`: studies from CSV tables."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from clusterdyn_desktop.app.commands.command import Command, Desk, Exit, say
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.study import StudyLoaded
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP


def describe_sample(_parser: ArgumentParser, _texts: Texts) -> None:
    """Take nothing."""


def run_sample(_arguments: Namespace, desk: Desk) -> int:
    """Load the example study."""
    return _report(desk, desk.services.study.load_example())


def describe_tables(parser: ArgumentParser, texts: Texts) -> None:
    """Take the folder."""
    parser.add_argument(
        "folder",
        type=Path,
        metavar="DIR",
        help=texts.translate("command line", "the folder with the CSV tables"),
    )


def run_tables(arguments: Namespace, desk: Desk) -> int:
    """Load a study from a folder of tables."""
    return _report(desk, desk.services.study.load(arguments.folder))


def _report(desk: Desk, loaded: StudyLoaded) -> int:
    translate = desk.texts.translate
    parts = (
        translate("command line", "%n cluster(s)", "", loaded.clusters),
        translate("command line", "%n assessment(s)", "", loaded.assessments),
        translate("command line", "%n interview(s)", "", loaded.interviews),
        translate("command line", "%n answer(s)", "", loaded.answers),
    )
    say(", ".join(parts) + ".")
    if loaded.changed:
        say(translate("command line", "%n record(s) written.", "", loaded.changed))
    else:
        say(translate("command line", "Everything was here already; nothing changed."))
    return Exit.DONE


SAMPLE = Command(
    "sample",
    QT_TRANSLATE_NOOP("command line", "load the example study into the store"),
    describe_sample,
    run_sample,
)
TABLES = Command(
    "import-tables",
    QT_TRANSLATE_NOOP("command line", "load a study from CSV tables"),
    describe_tables,
    run_tables,
)
