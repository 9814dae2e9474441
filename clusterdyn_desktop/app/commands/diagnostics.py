"""`clusterdyn diagnostics`: a file for support, with nothing in it that a person typed."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from clusterdyn_desktop.app.commands.command import Command, Exit, say
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP


def describe(parser: ArgumentParser, texts: Texts) -> None:
    """Take the file."""
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="FILE.zip",
        help=texts.translate("command line", "the file to write"),
    )


def run(arguments: Namespace, texts: Texts) -> int:
    """Write the file, also where the store cannot be opened."""
    from clusterdyn_desktop.app.diagnostics import diagnosing_without
    from clusterdyn_desktop.app.passphrases import passphrase_in
    from clusterdyn_desktop.app.wiring import build_services

    file: Path = arguments.out
    try:
        services = build_services(arguments.store, passphrase_in(arguments.passphrase_file))
    except UserError as refused:
        diagnosing_without(arguments.store, refused).save(file)
    else:
        try:
            services.diagnosing().save(file)
        finally:
            services.store.close()
    say(
        texts.translate(
            "command line", "{path}: written. It holds no answers, no names and no notes."
        ).format(path=file)
    )
    return Exit.DONE


COMMAND = Command(
    "diagnostics",
    QT_TRANSLATE_NOOP("command line", "write a file for support, without anything you entered"),
    describe,
    run_without_store=run,
)
