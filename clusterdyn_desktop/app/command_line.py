"""The command line: how arguments are read, and how a command's answers become exit codes.

Which commands there are, `commands/every_command.py` says; the windows start without any of them.
"""

import sys
from argparse import ArgumentError, ArgumentParser, Namespace
from collections.abc import Sequence

from clusterdyn_desktop import __version__
from clusterdyn_desktop.app import paths
from clusterdyn_desktop.app.commands.command import Desk, Exit
from clusterdyn_desktop.app.preferences_file import PreferenceFile
from clusterdyn_desktop.app.system_language import system_language
from clusterdyn_desktop.app.texts import QtTextCatalogue
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.ports import TextCatalogue, Texts
from clusterdyn_desktop.services.wording.languages import closest, screen_language

CONFLICTS = "import.conflicts"


def parse(arguments: Sequence[str], texts: Texts) -> Namespace:
    """Read the arguments; wrong usage ends the program with code 2, as argparse does."""
    for_windows = _parsed_for_windows(arguments, texts)
    if for_windows is not None:
        return for_windows
    from clusterdyn_desktop.app.commands.every_command import COMMANDS

    parser = ArgumentParser(
        prog="clusterdyn",
        description=texts.translate(
            "command line", "Assess how a business cluster works. Without a command, opens the app."
        ),
    )
    parser.add_argument("--version", action="version", version=f"ClusterDyn {__version__}")
    _add_options(parser, texts)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for command in COMMANDS:
        described = texts.translate("command line", command.help)
        sub = commands.add_parser(command.name, help=described, description=described)
        command.describe(sub, texts)
    return parser.parse_args(arguments)


def _add_options(parser: ArgumentParser, texts: Texts) -> None:
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


def _parsed_for_windows(arguments: Sequence[str], texts: Texts) -> Namespace | None:
    """Read the arguments where they name no command; None where it takes the commands to tell."""
    parser = ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    _add_options(parser, texts)
    try:
        known, rest = parser.parse_known_args(arguments, Namespace(command=None))
    except ArgumentError:  # wrong usage is told by the real parser
        return None
    return None if rest else known


def run_command(arguments: Namespace, language: str) -> int:
    """Carry out the command named."""
    from clusterdyn_desktop.app.commands.every_command import COMMANDS
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
    from clusterdyn_desktop.services.wording.error_sentences import report_lines

    for line in report_lines(texts, error):
        sys.stderr.write(line + "\n")
    return Exit.CONFLICTS if error.code == CONFLICTS else Exit.MENDABLE
