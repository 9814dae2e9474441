"""What came of Enter: for the line to say, and for the store to keep."""

from dataclasses import dataclass
from enum import Enum, auto

from clusterdyn_desktop.domain.errors import UserError
from clusterdyn_desktop.domain.keyed_answer import KeyedAnswer
from clusterdyn_desktop.domain.records import Answer


class Outcome(Enum):
    """What came of pressing Enter, or of arriving somewhere."""

    QUIET = auto()
    KEPT = auto()
    SAME = auto()
    SKIPPED = auto()
    MOVED = auto()
    PROBLEM = auto()
    IS_ANSWERED = auto()
    IS_OUTSIDE = auto()
    RECOVERED = auto()


@dataclass(frozen=True, slots=True)
class Said:
    """What is to be said under the line.

    `question_id` is the question it is about. With a problem, `start` and `end` are where in the
    line it is. `kept` is what is to be handed to the store, in the place of `before`, from the
    line that stood at `line_at`. `seen` is what was seen of the answer: what the store had, then
    with the lines before that may be there by now.
    """

    outcome: Outcome = Outcome.QUIET
    question_id: str = ""
    problem: UserError | None = None
    start: int = 0
    end: int = 0
    kept: KeyedAnswer | None = None
    before: KeyedAnswer | None = None
    line_at: str = ""
    seen: tuple[Answer, ...] = ()
