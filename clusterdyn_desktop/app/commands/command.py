"""What a command is."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clusterdyn_desktop.services.bundle import Services
    from clusterdyn_desktop.services.ports import Texts


class Exit(IntEnum):
    """Exit codes."""

    DONE = 0
    BUG = 1
    USAGE = 2
    MENDABLE = 3
    CONFLICTS = 4


@dataclass(frozen=True, slots=True)
class Desk:
    """Given to every command: the services, and the language to answer in."""

    services: "Services"
    language: str

    @property
    def texts(self) -> "Texts":
        """The program's words in the language to answer in."""
        return self.services.catalogue.texts(self.language)


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name, a line of help marked for translation, arguments, what it does.

    One that must not open the user's store has `run_without_store` in the place of `run`.
    """

    name: str
    help: str
    describe: "Callable[[ArgumentParser, Texts], None]"
    run: Callable[[Namespace, Desk], int] | None = None
    run_without_store: "Callable[[Namespace, Texts], int] | None" = None


def say(line: str) -> None:
    """Write a line to standard output."""
    sys.stdout.write(line + "\n")
