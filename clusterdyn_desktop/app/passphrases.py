"""The passphrase of an encrypted store where there is no window: from a file, or a terminal.

Never from the command line itself or from the environment, where other programs can read it.
"""

import sys
from argparse import Namespace
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.bundle import Services
from clusterdyn_desktop.services.ports import Texts


def passphrase_in(file: str | None) -> str | None:
    """Return the first line of a file, None where none is named. Raises `passphrase.*`."""
    if file is None:
        return None
    try:
        lines = Path(file).read_text(encoding="utf-8-sig").splitlines()
    except OSError as problem:
        reason = problem.strerror or ""
        raise UserError("passphrase.unreadable", file=file, reason=reason) from problem
    except UnicodeDecodeError as problem:
        raise UserError("passphrase.empty", file=file) from problem
    if not lines or not lines[0]:
        raise UserError("passphrase.empty", file=file)
    return lines[0]


def build_unlocked(arguments: Namespace, texts: Texts) -> Services:
    """Open the store of a command; whoever sits at a terminal is asked for the passphrase."""
    from clusterdyn_desktop.app.wiring import build_services

    try:
        return build_services(arguments.store, passphrase_in(arguments.passphrase_file))
    except UserError as error:
        if error.code != "store.locked" or not somebody_is_there():
            raise
        typed = ask(texts.translate("command line", "Passphrase: "))
        return build_services(arguments.store, typed)


def ask(prompt: str) -> str:
    """Ask at the terminal; what is typed is not shown."""
    from getpass import getpass

    return getpass(prompt)


def somebody_is_there() -> bool:
    """Say whether a person sits at a terminal and can be asked."""
    return sys.stdin is not None and sys.stdin.isatty()
