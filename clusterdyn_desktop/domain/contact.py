"""Who a respondent is, kept apart from everything that respondent answered (method.md 5.5)."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Contact:
    """Name and ways to reach a respondent.

    Not a record: it is in no dossier, no change log, no export and no report, so that taking it
    away takes it away. `keep_until` is the day by which it is to be deleted, None where nobody
    has said.
    """

    interview_id: str
    name: str = ""
    organisation: str = ""
    email: str = ""
    phone: str = ""
    keep_until: date | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known of the respondent."""
        return not (self.name or self.organisation or self.email or self.phone)
