"""`clusterdyn export`: the exchange workbook."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

from clusterdyn_desktop.app.commands import fill_in, password_file, peer_pack
from clusterdyn_desktop.app.commands.as_of import add_option, moment_named
from clusterdyn_desktop.app.commands.command import Command, Desk, Exit, say
from clusterdyn_desktop.services.ports import FilesWritten, Texts
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP


def describe_export(parser: ArgumentParser, texts: Texts) -> None:
    """Take the assessments, the file, and what it is for."""
    parser.add_argument("assessments", nargs="*", metavar="ASSESSMENT")
    parser.add_argument(
        "--all",
        action="store_true",
        help=texts.translate("command line", "every assessment of the store"),
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.xlsx")
    parser.add_argument("--purpose", choices=tuple(PURPOSES), default=EXCHANGE)
    fill_in.add_options(parser, texts)
    peer_pack.add_options(parser, texts)
    parser.add_argument(
        "--attachments",
        action="store_true",
        help=texts.translate("command line", "with what is attached to answers, in a zip beside"),
    )
    add_option(parser, texts)
    password_file.add_option(parser, texts)


def run_export(arguments: Namespace, desk: Desk) -> int:
    """Write what the purpose asks for."""
    if arguments.purpose != fill_in.PURPOSE:
        fill_in.refuse_options(arguments)
    if arguments.purpose != peer_pack.PURPOSE:
        peer_pack.refuse_options(arguments)
    return PURPOSES[arguments.purpose](arguments, desk)


def _export_workbook(arguments: Namespace, desk: Desk) -> int:
    """Write the workbook; all that is there, and of the past all that was there then."""
    library, moment = desk.services.library, moment_named(arguments, desk)
    if arguments.all:
        ids = [entry.assessment.id for entry in library.entries()]
        if moment is not None:
            ids = list(desk.services.as_of.there(ids, moment))
    else:
        ids = list(dict.fromkeys(library.find(name).id for name in arguments.assessments))
    exported = desk.services.exporting.export(
        ids,
        arguments.out,
        desk.texts,
        attachments=arguments.attachments,
        as_of=moment,
        password=password_file.password_named(arguments),
    )
    translate = desk.texts.translate
    parts = (
        translate("command line", "%n assessment(s)", "", exported.assessments),
        translate("command line", "%n interview(s)", "", exported.interviews),
        translate("command line", "%n answer(s)", "", exported.answers),
    )
    say(
        translate("command line", "{path}: {counts}; read back and compared.").format(
            path=exported.path, counts=", ".join(parts)
        )
    )
    _say_files(desk, exported.files)
    return Exit.DONE


def _say_files(desk: Desk, files: FilesWritten) -> None:
    translate = desk.texts.translate
    if files.path is not None:
        words = translate(
            "command line", "{path}: %n file(s); read back and compared.", "", files.files
        )
        say(words.format(path=files.path))
    if files.missing:
        say(
            translate(
                "command line",
                "The content of %n attachment(s) is not in this store and did not go along.",
                "",
                files.missing,
            )
        )


EXCHANGE = "exchange"
PURPOSES: Mapping[str, Callable[[Namespace, Desk], int]] = {
    EXCHANGE: _export_workbook,
    fill_in.PURPOSE: fill_in.run,
    peer_pack.PURPOSE: peer_pack.run,
}
"""What is written for each purpose."""

EXPORT = Command(
    "export",
    QT_TRANSLATE_NOOP("command line", "write assessments to an Excel workbook"),
    describe_export,
    run_export,
)
