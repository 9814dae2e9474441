"""Running other programs: quiet while they work, everything they said when they fail.

Every tool starts its programs here, so that `make` reads as a list of what was done.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent

MENDABLE = 3  # the exit code for what a person can mend, as in the program itself


class CommandFailed(Exception):
    """A program ended with an error; carries what it said."""

    def __init__(self, arguments: Sequence[str | Path], output: str, code: int) -> None:
        self.output = output
        self.code = code
        super().__init__(f"{Path(arguments[0]).name} ended with exit code {code}")


def run_quietly(
    arguments: Sequence[str | Path],
    environ: Mapping[str, str] | None = None,
    folder: Path = ROOT,
) -> str:
    """What the program said; raises `CommandFailed` when it ends with an error."""
    finished = subprocess.run(
        [str(argument) for argument in arguments],
        cwd=folder,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if finished.returncode != 0:
        raise CommandFailed(arguments, finished.stdout, finished.returncode)
    return finished.stdout


def say(sentence: str) -> None:
    print(sentence, flush=True)


def stop(sentence: str, code: int = MENDABLE) -> NoReturn:
    print(sentence, file=sys.stderr, flush=True)
    raise SystemExit(code)
