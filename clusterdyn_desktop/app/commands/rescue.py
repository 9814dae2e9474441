"""`clusterdyn rescue`: what can be read of a damaged store, saved into a new one."""

import json
from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path

from clusterdyn_desktop.app.commands.command import Command, Exit, say
from clusterdyn_desktop.app.passphrases import ask, passphrase_in, somebody_is_there
from clusterdyn_desktop.app.rescuing import rescuing
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.rescue_port import Rescued
from clusterdyn_desktop.services.rescuing import report_of
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP
from clusterdyn_desktop.services.wording.rescue_words import count_line, rescue_sentence


def describe(parser: ArgumentParser, texts: Texts) -> None:
    """Take the two files and the one option."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument(
        "--out",
        type=Path,
        metavar="NEW",
        required=True,
        help=texts.translate("command line", "the store to make"),
    )
    parser.add_argument(
        "--json", action="store_true", help=texts.translate("command line", "as JSON, for programs")
    )


def run(arguments: Namespace, texts: Texts) -> int:
    """Rescue, print the account, and say where the report is."""
    rescued = _rescue(arguments, texts)
    if arguments.json:
        say(json.dumps(_as_json(rescued), ensure_ascii=False, indent=2))
        return Exit.DONE
    for count in rescued.counts:
        say(count_line(texts, count))
    say(rescue_sentence(texts, rescued))
    say(str(report_of(rescued.store)))
    return Exit.DONE


def _rescue(arguments: Namespace, texts: Texts) -> Rescued:
    """Rescue; whoever sits at a terminal is asked for the passphrase of an encrypted store."""
    given = passphrase_in(arguments.passphrase_file)
    try:
        return rescuing(given).rescue(arguments.file, arguments.out, texts)
    except UserError as error:
        if error.code != "rescue.encrypted" or not somebody_is_there():
            raise
        typed = ask(texts.translate("command line", "Passphrase: "))
        return rescuing(typed).rescue(arguments.file, arguments.out, texts)


def _as_json(rescued: Rescued) -> dict[str, object]:
    return {
        "store": str(rescued.store),
        "report": str(report_of(rescued.store)),
        "counts": {
            count.name: {"found": count.found, "saved": count.saved} for count in rescued.counts
        },
        "assessments": [asdict(each) for each in rescued.assessments],
        "findings": [asdict(finding) for finding in rescued.findings],
    }


COMMAND = Command(
    "rescue",
    QT_TRANSLATE_NOOP("command line", "save what can be read of a damaged store into a new one"),
    describe,
    run_without_store=run,
)
