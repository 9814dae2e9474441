"""Rule 0 (method.md 6.4.0): which interviews count."""

from collections.abc import Iterable

from clusterdyn_desktop.domain.records import Interview


def counts(interview: Interview) -> bool:
    """Say whether an interview enters the cluster's results: consent given, and not withdrawn."""
    return interview.consent_report is True and interview.consent_withdrawn_on is None


def counted(interviews: Iterable[Interview]) -> list[Interview]:
    """Return the interviews that count, in the order given."""
    return [interview for interview in interviews if counts(interview)]
