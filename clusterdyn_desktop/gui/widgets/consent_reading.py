"""What the consent form is made of, as read from the store, and undoing a withdrawal in it.

Called off the GUI thread.
"""

from dataclasses import dataclass

from clusterdyn_desktop.domain.records import Interview
from clusterdyn_desktop.gui.widgets.consent_asking import Texts
from clusterdyn_desktop.services.consenting import Consenting, ConsentState
from clusterdyn_desktop.services.history import History
from clusterdyn_desktop.services.withdrawals import CONSENT_WITHDRAWN


@dataclass(frozen=True, slots=True)
class ConsentFound:
    """The texts, who is working, and how consent stands; `state` is None for a new interview."""

    texts: Texts
    who: str
    state: ConsentState | None


def find_consent(consenting: Consenting, interview: Interview) -> ConsentFound:
    """Read all of it. Raises `interview.unknown`."""
    texts = {tag: consenting.text(tag) for tag in consenting.languages()}
    state = consenting.state(interview.id) if interview.id else None
    return ConsentFound(texts, consenting.who(), state)


def take_back(history: History, interview: Interview) -> None:
    """Undo the withdrawal, if it is still the last thing that was done."""
    step = history.next_undo(interview.assessment_id)
    if step and step.why == CONSENT_WITHDRAWN and step.interview_id == interview.id:
        history.undo(interview.assessment_id, step.batch)
