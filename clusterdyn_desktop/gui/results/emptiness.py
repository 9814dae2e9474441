"""Why there are no results to show yet. Knows nothing of Qt."""

from enum import Enum, auto

from clusterdyn_desktop.services.results import Results


class Emptiness(Enum):
    """What is missing."""

    NO_INTERVIEWS = auto()
    NO_CONSENT = auto()
    NO_ANSWERS = auto()


def emptiness(results: Results) -> Emptiness | None:
    """Return what has to come first, None where there is something to show."""
    base = results.outcome.interviews
    if base.total == 0:
        return Emptiness.NO_CONSENT if base.left_out else Emptiness.NO_INTERVIEWS
    if not any(question.n for question in results.outcome.questions.values()):
        return Emptiness.NO_ANSWERS
    return None
