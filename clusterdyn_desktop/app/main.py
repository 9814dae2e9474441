"""Where the application starts: a command, or the windows."""

import sys
from argparse import Namespace
from collections.abc import Sequence

from clusterdyn_desktop.app import logs
from clusterdyn_desktop.app.command_line import (
    chosen_language,
    parse,
    run_command,
    tell,
    text_catalogue,
)
from clusterdyn_desktop.app.commands.command import Exit
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.wording.languages import ENGLISH


def run(arguments: Sequence[str]) -> int:
    """Run the program and return its exit code (design: the command line)."""
    _write_utf8()
    logs.start()
    language = ENGLISH
    try:
        language = chosen_language(arguments)
        parsed = parse(arguments, text_catalogue().texts(language))
        if parsed.command is None:
            return open_app(parsed)
        return run_command(parsed, language)
    except UserError as error:
        return tell(error, text_catalogue().texts(language))


def open_app(arguments: Namespace) -> int:
    """Open the windows, once it is certain that Qt can."""
    from clusterdyn_desktop.app.system_libraries import obstacle

    missing = obstacle()
    if missing:
        sys.stderr.write(missing + "\n")
        return Exit.MENDABLE
    from clusterdyn_desktop.app import paths
    from clusterdyn_desktop.app.start import start

    services = start(arguments.store)
    from clusterdyn_desktop.gui.application import run as run_windows

    try:
        return run_windows(services, paths.assets_folder(), paths.window_file())
    finally:
        services.store.close()


def _write_utf8() -> None:
    """Names and notes are in many languages; a console that cannot show a letter shows a mark."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
