"""Plain data from a parsed JSON file, read strictly: every value knows its file and its key.

What is wrong is collected, so that the person who wrote the file sees all of it at once. Values
that are wrong or missing read as empty ones; nothing read may be used before
`Findings.raise_if_any` has been called. No files are opened here.
"""

import hashlib
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, TypeVar

from clusterdyn_desktop.domain.errors import UserError

C = TypeVar("C", bound=str)

LONGEST_SHOWN = 60
"""How many characters of a wrong value are shown in an error."""


class Findings:
    """What was found wrong in the files of one thing; `topic` begins every code."""

    def __init__(self, topic: str) -> None:
        self.topic = topic
        self.problems: list[UserError] = []

    def add(self, code: str, **parameters: str | int) -> None:
        """Note one problem; `code` is without the topic."""
        self.problems.append(UserError(f"{self.topic}.{code}", problems=(), **parameters))

    def raise_if_any(self, file: str) -> None:
        """Raise the one problem, or `<topic>.problems` with all of them."""
        if len(self.problems) == 1:
            raise self.problems[0]
        if self.problems:
            raise UserError(
                f"{self.topic}.problems",
                file=file,
                count=len(self.problems),
                problems=self.problems,
            )


class _Absent(Enum):
    """Stands for a value that is not there; that has been noted already."""

    ABSENT = auto()


ABSENT = _Absent.ABSENT


def shown(value: object) -> str:
    """Return a value as the file writes it, cut to a readable length."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"


def canonical_hash(value: object) -> str:
    """Return the SHA-256 of plain data as canonical JSON, in hexadecimal.

    Canonical: keys in order of their code points, no spaces, letters as they are, UTF-8. So the
    layout of a file does not count.
    """
    canonical = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()


@dataclass(frozen=True, slots=True)
class Node:
    """One value with its place: `key` is the way to it, for example `variables[3].role`."""

    value: Any
    file: str
    key: str
    findings: Findings

    def note(self, code: str, **parameters: str | int) -> None:
        """Note a problem with this value."""
        self.findings.add(code, file=self.file, key=self.key, **parameters)

    def members(self, keys: Iterable[str]) -> Mapping[str, "Node"]:
        """Read an object that has exactly these keys."""
        wanted = tuple(keys)
        held = self._object()
        if held is None:
            return {key: self._below(key, ABSENT) for key in wanted}
        for key in wanted:
            if key not in held:
                self._below(key, ABSENT).note("missing-key")
        for key in held:
            if key not in wanted:
                self._below(str(key), ABSENT).note("unknown-key", expected=", ".join(wanted))
        return {key: self._below(key, held.get(key, ABSENT)) for key in wanted}

    def entries(self) -> Mapping[str, "Node"]:
        """Read an object with any keys."""
        held = self._object()
        return {str(key): self._below(str(key), value) for key, value in (held or {}).items()}

    def items(self) -> tuple["Node", ...]:
        """Read a list."""
        if not isinstance(self.value, list | tuple):
            self._wrong("not-a-list")
            return ()
        return tuple(
            Node(value, self.file, f"{self.key}[{place}]", self.findings)
            for place, value in enumerate(self.value)
        )

    def text(self) -> str:
        """Read a text that is not empty."""
        if not isinstance(self.value, str):
            self._wrong("not-a-text")
            return ""
        if not self.value.strip():
            self.note("empty-text")
        return self.value

    def flag(self) -> bool:
        """Read true or false."""
        if not isinstance(self.value, bool):
            self._wrong("not-true-or-false")
            return False
        return self.value

    def whole(self) -> int:
        """Read a whole number."""
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            self._wrong("not-a-whole-number")
            return 0
        return self.value

    def number(self) -> float:
        """Read a number."""
        if not isinstance(self.value, int | float) or isinstance(self.value, bool):
            self._wrong("not-a-number")
            return 0.0
        try:
            return float(self.value)
        except OverflowError:  # a whole number of hundreds of digits
            return math.inf if self.value > 0 else -math.inf

    def choice(self, options: tuple[C, ...]) -> C:
        """Read one of a few texts."""
        for option in options:
            if option == self.value:
                return option
        self._wrong("not-one-of", expected=", ".join(options))
        return options[0]

    def texts(self) -> tuple[str, ...]:
        """Read a list of texts."""
        return tuple(item.text() for item in self.items())

    def _object(self) -> Mapping[str, Any] | None:
        if isinstance(self.value, Mapping):
            return self.value
        self._wrong("not-an-object")
        return None

    def _below(self, key: str, value: object) -> "Node":
        place = f"{self.key}.{key}" if self.key else key
        return Node(value, self.file, place, self.findings)

    def _wrong(self, code: str, **parameters: str) -> None:
        if self.value is not ABSENT:
            self.note(code, found=shown(self.value), **parameters)
