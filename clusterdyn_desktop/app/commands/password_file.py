"""The option `--password-file`: the password of a workbook, which never stands on a command line.

There others could see it, and the shell would remember it.
"""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.exchange.files import read_utf8
from clusterdyn_desktop.services.ports import Texts

LARGEST = 10_000
"""Bytes of a file with a password in its first line."""


def add_option(parser: ArgumentParser, texts: Texts) -> None:
    """Take the option."""
    parser.add_argument(
        "--password-file",
        type=Path,
        metavar="FILE",
        help=texts.translate(
            "command line", "the password of the workbook, in the first line of a file"
        ),
    )


def password_named(arguments: Namespace) -> str:
    """Return the first line of the file, empty where none is named.

    Raises `file.password-empty` besides what `read_utf8` raises.
    """
    path: Path | None = arguments.password_file
    if path is None:
        return ""
    first = next(iter(read_utf8(path, LARGEST).splitlines()), "")
    if not first:
        raise UserError("file.password-empty", file=str(path))
    return first
