"""Where the application starts: a command, or the windows."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from clusterdyn_desktop.app import logs
from clusterdyn_desktop.app.command_line import (
    chosen_language,
    parse,
    run_command,
    tell,
    text_catalogue,
)
from clusterdyn_desktop.app.commands.command import Exit
from clusterdyn_desktop.app.paths import log_folder
from clusterdyn_desktop.app.run_marks import marked
from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.services.wording.languages import ENGLISH

if TYPE_CHECKING:
    from clusterdyn_desktop.services.bundle import Services


def run(arguments: Sequence[str]) -> int:
    """Run the program and return its exit code (design: the command line)."""
    _write_utf8()
    logs.start()
    language = ENGLISH
    try:
        language = chosen_language(arguments)
        parsed = parse(arguments, text_catalogue().texts(language))
        if parsed.command is None:
            return marked(log_folder(), lambda: open_app(parsed, language))
        code = run_command(parsed, language)
        if sys.stdout is not None:
            sys.stdout.flush()  # now, where a reader that has gone away can be told from a bug
        return code
    except UserError as error:
        return tell(error, text_catalogue().texts(language))
    except BrokenPipeError:  # whoever read along has enough, as in `clusterdyn list | head`
        _write_nowhere()
        return Exit.DONE


def open_app(arguments: Namespace, language: str) -> int:
    """Open the windows, once it is certain that Qt can."""
    from clusterdyn_desktop.app.system_libraries import obstacle

    missing = obstacle()
    if missing:
        sys.stderr.write(missing + "\n")
        return Exit.MENDABLE
    from clusterdyn_desktop.app import paths

    services = _open_store(arguments, language)
    if services is None:
        return Exit.MENDABLE
    from clusterdyn_desktop.gui.application import run as run_windows

    try:
        return run_windows(services, paths.assets_folder(), paths.window_file())
    finally:
        services.store.close()


def _open_store(arguments: Namespace, language: str) -> "Services | None":
    """Open the store; while it cannot be had, ask what to do. None: the person gave up."""
    from clusterdyn_desktop.app.passphrases import passphrase_in
    from clusterdyn_desktop.app.store_door import StoreDoor

    return StoreDoor(arguments.store, passphrase_in(arguments.passphrase_file), language).open()


def _write_nowhere() -> None:
    """Let Python close its output at the end without stumbling over the closed pipe again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write_utf8() -> None:
    """Names and notes are in many languages; a console that cannot show a letter shows a mark."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
