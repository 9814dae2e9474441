"""The command line: which commands there are, and how their answers become exit codes."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from clusterdyn_desktop import __version__
from clusterdyn_desktop.app import paths
from clusterdyn_desktop.app.commands import (
    backup,
    check,
    diagnostics,
    encryption,
    exchange,
    history,
    listing,
    new_site,
    report,
    rescue,
    results,
    self_check,
    study,
    tour,
)
from clusterdyn_desktop.app.commands.command import Command, Desk, Exit
from clusterdyn_desktop.app.preferences_file import PreferenceFile
from clusterdyn_desktop.app.system_language import system_language
from clusterdyn_desktop.app.texts import QtTextCatalogue
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.ports import TextCatalogue, Texts
from clusterdyn_desktop.services.wording.error_sentences import report_lines
from clusterdyn_desktop.services.wording.languages import closest, screen_language

COMMANDS: tuple[Command, ...] = (
    tour.COMMAND,
    study.SAMPLE,
    listing.COMMAND,
    results.COMMAND,
    exchange.EXPORT,
    exchange.IMPORT,
    report.COMMAND,
    history.COMMAND,
    backup.BACKUP,
    backup.BACKUPS,
    backup.RESTORE,
    check.COMMAND,
    encryption.ENCRYPT,
    encryption.DECRYPT,
    rescue.COMMAND,
    new_site.COMMAND,
    diagnostics.COMMAND,
    study.TABLES,
    self_check.COMMAND,
)

CONFLICTS = "import.conflicts"


def parse(arguments: Sequence[str], texts: Texts) -> Namespace:
    """Read the arguments; wrong usage ends the program with code 2, as argparse does."""
    parser = ArgumentParser(
        prog="clusterdyn",
        description=texts.translate(
            "command line", "Assess how a business cluster works. Without a command, opens the app."
        ),
    )
    parser.add_argument("--version", action="version", version=f"ClusterDyn {__version__}")
    parser.add_argument(
        "--store",
        metavar="FILE",
        help=texts.translate("command line", "another store than your own"),
    )
    parser.add_argument(
        "--language",
        metavar="TAG",
        help=texts.translate("command line", "the language to answer in, for example sv"),
    )
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        help=texts.translate(
            "command line", "the passphrase of an encrypted store, in the first line of a file"
        ),
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for command in COMMANDS:
        described = texts.translate("command line", command.help)
        sub = commands.add_parser(command.name, help=described, description=described)
        command.describe(sub, texts)
    return parser.parse_args(arguments)


def run_command(arguments: Namespace, language: str) -> int:
    """Carry out the command named."""
    from clusterdyn_desktop.app.passphrases import build_unlocked

    command = next(held for held in COMMANDS if held.name == arguments.command)
    if command.run_without_store is not None:
        return command.run_without_store(arguments, text_catalogue().texts(language))
    assert command.run is not None, "a command does something"
    services = build_unlocked(arguments, text_catalogue().texts(language))
    try:
        return command.run(arguments, Desk(services, language))
    finally:
        services.store.close()


def chosen_language(arguments: Sequence[str]) -> str:
    """Return the language to answer in: `--language`, else the preference, else the system's.

    Looked up before the arguments are read properly, as help and errors are in it too.
    """
    catalogue = text_catalogue()
    wanted = _language_named(arguments)
    if wanted is None:
        chosen = PreferenceFile(paths.preferences_file()).load().language
        return screen_language(chosen, system_language(), catalogue.languages())
    if closest(wanted, catalogue.languages()) is None:
        raise UserError(
            "language.unknown", found=wanted, languages=", ".join(catalogue.languages())
        )
    return wanted


def _language_named(arguments: Sequence[str]) -> str | None:
    parser = ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--language")
    try:
        known, _rest = parser.parse_known_args(arguments)
    except Exception:  # noqa: BLE001 - wrong usage is told by the real parser
        return None
    named: str | None = known.language
    return named


def text_catalogue() -> TextCatalogue:
    """Return the languages the program speaks."""
    return QtTextCatalogue(paths.assets_folder() / "i18n")


def tell(error: UserError, texts: Texts) -> int:
    """Write what the user can mend to standard error; return the exit code."""
    for line in report_lines(texts, error):
        sys.stderr.write(line + "\n")
    return Exit.CONFLICTS if error.code == CONFLICTS else Exit.MENDABLE
