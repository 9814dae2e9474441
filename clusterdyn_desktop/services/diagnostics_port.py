"""What the file for support is made of, as protocols.

`app/program_facts.py` knows the program, `storage/store_facts.py` the store. Neither returns
anything that a person typed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

Facts = Mapping[str, object]
"""Facts by name, as JSON takes them."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A text that goes into the file: a log, or a report. `name` is a path within the file."""

    name: str
    text: str


class ProgramFacts(Protocol):
    """Knows the program and the computer."""

    def versions(self) -> Facts:
        """Return the versions of the program and of what it stands on, and kinds of hardware."""

    def papers(self) -> Sequence[Paper]:
        """Return logs and reports."""

    def private_words(self) -> Mapping[str, str]:
        """Return words that must not be in the file, each with what stands in its place."""


class StoreFacts(Protocol):
    """Knows what can be told of the open store."""

    def facts(self) -> Facts:
        """Return its schema, sizes and counts. Raises nothing: what cannot be read is left out."""
