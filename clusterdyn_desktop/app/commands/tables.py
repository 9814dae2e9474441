"""`clusterdyn tables`: answers as a long table for statisticians."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from clusterdyn_desktop.app.commands.command import Command, Desk, Exit, say
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP


def describe(parser: ArgumentParser, texts: Texts) -> None:
    """Take the assessments and the folder."""
    parser.add_argument("assessments", nargs="*", metavar="ASSESSMENT")
    parser.add_argument(
        "--all",
        action="store_true",
        help=texts.translate("command line", "every assessment of the store"),
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument(
        "--with-notes",
        action="store_true",
        help=texts.translate("command line", "with notes, permitted quotes and reasons"),
    )


def run(arguments: Namespace, desk: Desk) -> int:
    """Write the table and its dictionary."""
    services = desk.services
    if arguments.all:
        ids = [entry.assessment.id for entry in services.library.entries()]
    else:
        found = (services.library.find(name).id for name in arguments.assessments)
        ids = list(dict.fromkeys(found))
    written = services.tables_out.write(
        ids, arguments.out, desk.texts, with_notes=arguments.with_notes
    )
    translate = desk.texts.translate
    parts = (
        translate("command line", "%n assessment(s)", "", written.assessments),
        translate("command line", "%n interview(s)", "", written.interviews),
        translate("command line", "%n answer(s)", "", written.answers),
    )
    say(
        translate("command line", "{path}: {counts}; read back and compared.").format(
            path=written.folder, counts=", ".join(parts)
        )
    )
    if written.left_out and written.is_comparison:
        words = translate(
            "command line",
            "%n interview(s) left out: without consent to the report and to comparison.",
            "",
            written.left_out,
        )
        say(words)
    elif written.left_out:
        words = translate(
            "command line",
            "%n interview(s) left out: without consent to the report.",
            "",
            written.left_out,
        )
        say(words)
    return Exit.DONE


COMMAND = Command(
    "tables",
    QT_TRANSLATE_NOOP("command line", "write answers as a table for statisticians (CSV)"),
    describe,
    run,
)
