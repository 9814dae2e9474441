"""What is being saved, what could not be, and when the last change reached the disk.

Knows no Qt; the work itself is done by `keeper.py`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Protocol, TypeVar

from clusterdyn_desktop.domain.records import Answer, Register
from clusterdyn_desktop.services.drafts import TypedPart
from clusterdyn_desktop.services.interviewing import Saved

T = TypeVar("T")


class Part(Enum):
    """The parts of an answer that are saved by themselves."""

    SCORE = "score"
    EVIDENCE = "evidence"
    CERTAINTY = "certainty"
    NOTE = "note"
    QUOTE = "quote"
    FLAG = "flag"


TYPED_PARTS = {
    Part.NOTE: TypedPart.NOTE,
    Part.QUOTE: TypedPart.QUOTE,
    Part.FLAG: TypedPart.FLAG,
}
"""The parts that are typed, and what their drafts are called."""


REGISTERS = {register.name: register for register in Answer.registers}
_REGISTER_NAMES = {Part.CERTAINTY: "evidence"}


def register_of(part: Part) -> Register:
    """Return the register that a part is in; what is in one register is decided on as one."""
    return REGISTERS[_REGISTER_NAMES.get(part, part.value)]


def words_of(answer: Answer, part: Part) -> str:
    """Return the words of a part that is typed."""
    return {Part.NOTE: answer.note, Part.QUOTE: answer.quote, Part.FLAG: answer.flag}[part]


Spot = tuple[str, Part]
"""A question id and a part of its answer."""

Work = Callable[[], Saved]


class Keep(Protocol):
    """Has work done on the store, after everything handed in before."""

    def __call__(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[], None]
    ) -> None:
        """Do the work; then one of the two is called."""


@dataclass(slots=True)
class Ledger:
    """The books of one interview. A spot counts as saved when its newest change is on disk."""

    last_saved: datetime | None = None
    newest: dict[Spot, int] = field(default_factory=dict)
    unsaved: set[Spot] = field(default_factory=set)
    _count: int = 0
    _others: int = 0

    def begin(self, spot: Spot) -> int:
        """Note that a change of a spot was handed in; return its number."""
        self._count += 1
        self.newest[spot] = self._count
        self.unsaved.discard(spot)
        return self._count

    def kept(self, spot: Spot, number: int, at: datetime) -> None:
        """Note that a change is on disk."""
        self.last_saved = at
        if self.newest.get(spot) == number:
            del self.newest[spot]

    def failed(self, spot: Spot, number: int) -> None:
        """Note that a change could not be saved; a newer one of the same spot overtakes it."""
        if self.newest.get(spot) == number:
            del self.newest[spot]
            self.unsaved.add(spot)

    def refused(self, spot: Spot, number: int) -> bool:
        """Note that a change was not written over somebody else's; say whether it is the newest."""
        is_newest = self.newest.get(spot) == number
        if is_newest:
            del self.newest[spot]
        return is_newest

    @property
    def is_busy(self) -> bool:
        """Whether changes are on their way."""
        return bool(self.newest) or self._others > 0

    def begin_other(self) -> None:
        """Note that something that is no part of an answer is on its way."""
        self._others += 1

    def end_other(self, at: datetime | None) -> None:
        """Note that it is on disk since then, or with None that it could not be kept."""
        self._others -= 1
        self.last_saved = at or self.last_saved

    def is_settled(self, question_id: str) -> bool:
        """Say whether everything about a question is on disk."""
        return not any(name == question_id for name, _ in (*self.newest, *self.unsaved))

    def has_unsaved(self, question_id: str) -> bool:
        """Say whether something about a question could not be saved."""
        return any(name == question_id for name, _ in self.unsaved)
