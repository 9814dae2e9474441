"""Rule 0 (method.md 6.4.0): which interviews count."""

from collections.abc import Iterable

from clusterdyn_desktop.domain.records import Interview


def counts(interview: Interview) -> bool:
    """Say whether an interview enters the results: consent given, not withdrawn, not erased."""
    if interview.erased_on is not None:
        return False
    return interview.consent_report is True and interview.consent_withdrawn_on is None


def counted(interviews: Iterable[Interview]) -> list[Interview]:
    """Return the interviews that count, in the order given."""
    return [interview for interview in interviews if counts(interview)]
