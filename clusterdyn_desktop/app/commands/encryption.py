"""`clusterdyn encrypt` and `clusterdyn decrypt`."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from clusterdyn_desktop.app.commands.command import Command, Desk, Exit, say
from clusterdyn_desktop.app.passphrases import ask, passphrase_in
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.ports import Texts
from clusterdyn_desktop.services.wording.marking import QT_TRANSLATE_NOOP


def describe_encrypt(parser: ArgumentParser, texts: Texts) -> None:
    """Take the new passphrase, and where its sheet goes."""
    parser.add_argument(
        "--new-passphrase-file",
        metavar="FILE",
        help=texts.translate(
            "command line", "the new passphrase, in the first line of a file; asked for without"
        ),
    )
    parser.add_argument(
        "--sheet",
        type=Path,
        metavar="FILE.pdf",
        help=texts.translate("command line", "write a recovery sheet, without the passphrase"),
    )


def run_encrypt(arguments: Namespace, desk: Desk) -> int:
    """Give the store a passphrase, or another one."""
    encrypting, translate = desk.services.encrypting, desk.texts.translate
    encrypting.require()
    encrypting.encrypt(passphrase_in(arguments.new_passphrase_file) or _asked_twice(desk.texts))
    if arguments.sheet is not None:
        encrypting.write_sheet(arguments.sheet, desk.language)
    say(translate("command line", "{store} is encrypted.").format(store=_store(desk)))
    say(
        translate(
            "command line", "A lost passphrase is a lost store. Nobody can open it, not even we."
        )
    )
    _name_odd_backups(desk)
    return Exit.DONE


def describe_decrypt(_parser: ArgumentParser, _texts: Texts) -> None:
    """Take nothing: the passphrase was given to open the store."""


def run_decrypt(_arguments: Namespace, desk: Desk) -> int:
    """Make the store plain."""
    desk.services.encrypting.decrypt_opened()
    words = desk.texts.translate("command line", "{store} is no longer encrypted.")
    say(words.format(store=_store(desk)))
    _name_odd_backups(desk)
    return Exit.DONE


def _asked_twice(texts: Texts) -> str:
    if not sys.stdin.isatty():
        raise UserError("passphrase.none")
    typed = ask(texts.translate("command line", "New passphrase: "))
    if ask(texts.translate("command line", "The same again: ")) != typed:
        raise UserError("passphrase.differs")
    return typed


def _name_odd_backups(desk: Desk) -> None:
    """Name the backups that do not open as the store does now."""
    odd, translate = desk.services.encrypting.odd_backups(), desk.texts.translate
    if odd and desk.services.encrypting.is_encrypted:
        say(
            translate(
                "command line",
                "%n backup(s) from before are not encrypted as the store is:",
                "",
                len(odd),
            )
        )
    elif odd:
        say(
            translate(
                "command line", "%n backup(s) from before still need the passphrase:", "", len(odd)
            )
        )
    for each in odd:
        say(str(each.backup.path))


def _store(desk: Desk) -> str:
    return desk.services.store.location


ENCRYPT = Command(
    "encrypt",
    QT_TRANSLATE_NOOP("command line", "give the store a passphrase, or another one"),
    describe_encrypt,
    run_encrypt,
)
DECRYPT = Command(
    "decrypt",
    QT_TRANSLATE_NOOP("command line", "take the passphrase off the store"),
    describe_decrypt,
    run_decrypt,
)
